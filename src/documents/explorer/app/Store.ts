import type { Language } from '../../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../../report/language/Sentences.js';
import { type Choices, hashOf } from '../Choices.js';

/** What an address opens. */
export interface Opening {
  readonly choices: Choices;
  readonly language: Language;
}

/** The choices of the reader, with those before, so that each step can be taken back. */
export class Store {
  choices: Choices;
  language: Language;
  readonly #past: Choices[] = [];
  readonly #future: Choices[] = [];
  #settled: Choices;
  readonly #changed: (store: Store) => void;

  constructor(start: Opening, changed: (store: Store) => void) {
    this.choices = start.choices;
    this.language = start.language;
    this.#settled = start.choices;
    this.#changed = changed;
  }

  get words(): Sentences {
    return sentences(this.language);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Shows choices while a slider is still moving; `commit` makes a step of them. */
  preview(choices: Choices): void {
    this.choices = choices;
    this.#changed(this);
  }

  commit(choices: Choices): void {
    this.choices = choices;
    if (hashOf(choices) !== hashOf(this.#settled)) {
      this.#past.push(this.#settled);
      this.#future.length = 0;
      this.#settled = choices;
      this.#keepAddress();
    }
    this.#changed(this);
  }

  /** Goes on from another address; the choices before can be taken back. */
  arrive({ choices, language }: Opening): void {
    this.language = language;
    this.commit(choices);
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  speak(language: Language): void {
    this.language = language;
    this.#keepAddress();
    this.#changed(this);
  }

  #step(from: Choices[], to: Choices[]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.#settled);
    this.#settled = next;
    this.choices = next;
    this.#keepAddress();
    this.#changed(this);
  }

  /** The address tells the choices, so that it can be kept and sent. */
  #keepAddress(): void {
    history.replaceState(null, '', `#${hashOf(this.#settled)}&lang=${this.language}`);
  }
}
