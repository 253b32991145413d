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
  /** What its field takes: more than the slider reaches. */
  readonly written: readonly [lower: number, upper: number];
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
      const value = writtenNumber(field.value);
      const [low, high] = shown.written;
      if (value !== undefined && value >= low && value <= high) set(value);
      else refuse(low, high);
    },
  });
  const note = element('small');
  let shown = start;
  /** The number before comes back, and beside it stands what can be written. */
  const refuse = (low: number, high: number) => {
    show(shown);
    note.textContent = say.explorer.outside(
      say.number(low, low === Math.round(low) ? 0 : 1),
      say.number(high, high === Math.round(high) ? 0 : 1),
    );
  };
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

/** As many decimals as were written, one at least and four at most. */
function decimalsShown(value: number): number {
  return [1, 2, 3].find((decimals) => Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9) ?? 4;
}

/** A number as people write it, with either decimal mark and perhaps a sign for per cent; nothing where it is none. */
function writtenNumber(text: string): number | undefined {
  const found = /^([-−+]?)(\d+(?:[.,]\d+)?)\s*%?$/u.exec(text.trim());
  if (found === null) return undefined;
  const [, sign, digits = ''] = found;
  return Number(digits.replace(',', '.')) * (sign === '-' || sign === '−' ? -1 : 1);
}
