import { element } from './element.js';

/** Milliseconds without a move after which it is told what came of it. */
const pause = 600;

/** A text for those who hear the page. */
interface Aloud {
  readonly node: HTMLElement;
  /** Tells once nothing moves any more; what was passed on the way is not told, nor what the page opens with. */
  readonly tell: (textNow: () => string) => void;
}

/** What is read aloud after a move: one text for all its results, so that a slider does not tell each of its steps. */
export function aloud(): Aloud {
  const node = element('p', { class: 'aloud', role: 'status' });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const tell = (textNow: () => string) => {
    clearTimeout(waiting);
    last ??= textNow();
    waiting = setTimeout(() => {
      const text = textNow();
      if (text !== last) node.textContent = text;
      last = text;
    }, pause);
  };
  return { node, tell };
}
