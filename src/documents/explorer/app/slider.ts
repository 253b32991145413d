import type { Sentences } from '../../../report/language/Sentences.js';
import { element } from './element.js';

/** What a slider moves, and how far. */
export interface SliderContent {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** What it is in the scenario the path starts from, where it was moved. */
  readonly before: number | undefined;
  readonly bounds: readonly [lower: number, upper: number];
}

/** A slider with a field for exact numbers; `show` brings it to another value. */
export interface Slider {
  readonly node: HTMLElement;
  readonly show: (content: SliderContent) => void;
}

/** What a slider tells: `moving` while it is dragged, `set` when it is let go or a number was written. */
export interface SliderEvents {
  readonly moving: (value: number) => void;
  readonly set: (value: number) => void;
}

/** A slider in steps of a tenth, and the same number in a field where it can be written with either decimal mark. */
export function slider(start: SliderContent, say: Sentences, { moving, set }: SliderEvents): Slider {
  const range = element('input', {
    type: 'range',
    id: start.id,
    step: '0.1',
    oninput: () => moving(Number(range.value)),
    onchange: () => set(Number(range.value)),
  });
  const field = element('input', {
    type: 'text',
    inputmode: 'decimal',
    'aria-label': start.name,
    size: 5,
    onchange: () => {
      const value = Number(field.value.trim().replace('−', '-').replace(',', '.'));
      if (field.value.trim() !== '' && Number.isFinite(value)) set(value);
      else show(shown);
    },
  });
  const note = element('small');
  let shown = start;
  const show = (content: SliderContent) => {
    shown = content;
    const { value, before, bounds } = content;
    // The bounds first: a value beyond them would be cut.
    range.min = String(Math.min(bounds[0], Math.floor(value)));
    range.max = String(Math.max(bounds[1], Math.ceil(value)));
    range.value = String(value);
    range.setAttribute('aria-valuetext', say.number(value, decimalsShown(value)));
    field.value = say.number(value, decimalsShown(value));
    note.textContent =
      before === undefined ? '' : say.explorer.moved(say.number(before, decimalsShown(before)));
    node.classList.toggle('moved', before !== undefined);
  };
  const node = element(
    'div',
    { class: 'slider' },
    element('label', { for: start.id }, start.name),
    note,
    range,
    field,
  );
  show(start);
  return { node, show };
}

/** Two decimals where a tenth would hide something. */
function decimalsShown(value: number): number {
  return Math.abs(Math.round(10 * value) - 10 * value) < 1e-9 ? 1 : 2;
}
