import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import type { Quantity } from '../Quantity.js';
import type { DoubtForm } from './Doubt.js';
import type { DoubtDraft } from './DoubtDraft.js';
import type { DoubtedPath } from './doubtedPaths.js';
import type { DraftPath } from './ScenarioContext.js';

/** A form, or what is wrong with it. */
export type FormOrIssues = DoubtForm | readonly Issue[];

const forms = ['low', 'high', 'normal', 'twoPiece', 'triangular', 'empirical', 'from'] as const;

/**
 * The form of a doubt that is stated, in the terms of its assumption: how far from the scenario's own figure.
 *
 * A rate in per cent is the figure itself, so many points are the distance from the scenario's own.
 *
 * @returns the form, or the issues that stop it: a low above the high, a sign that does not fit, no form or two
 *
 * @example
 * const [low, high] = [{ value: -2, sign: 'pp' }, { value: 1, sign: 'pp' }] as const;
 * statedForm({ low, high }, { counted: 'rate', isYearly: true, own: 0.08 }, [])
 * // => { kind: 'range', low: -0.02, middle: 0, high: 0.01 }
 */
export function statedForm(draft: DoubtDraft, of: DoubtedPath, path: DraftPath): FormOrIssues {
  const reading = new Reading(of, path);
  const { low, middle, high, normal, twoPiece, triangular, empirical } = draft;
  const kinds = new Set(
    forms.filter((key) => draft[key] !== undefined).map((key) => key.replace(/^low$/, 'high')),
  );
  if (kinds.size !== 1 || (low === undefined) !== (high === undefined)) return [oneForm(draft, path)];
  const at = (quantity: Quantity | undefined, ...keys: readonly (string | number)[]) =>
    reading.distance(quantity, keys);
  const spread = (quantity: Quantity, ...keys: readonly string[]) => reading.spread(quantity, keys);
  const form = ((): DoubtForm | undefined => {
    if (low !== undefined && high !== undefined)
      return {
        kind: 'range',
        ...reading.ordered({ low: at(low, 'low'), middle: at(middle, 'middle'), high: at(high, 'high') }),
      };
    if (normal !== undefined)
      return {
        kind: 'normal',
        mean: at(normal.mean, 'normal', 'mean'),
        sd: spread(normal.sd, 'normal', 'sd'),
      };
    if (twoPiece !== undefined)
      return {
        kind: 'twoPiece',
        mode: at(twoPiece.mode, 'twoPiece', 'mode'),
        below: spread(twoPiece.below, 'twoPiece', 'below'),
        above: spread(twoPiece.above, 'twoPiece', 'above'),
      };
    if (triangular !== undefined) {
      const { least, mode, most } = triangular;
      const points = {
        least: at(least, 'triangular', 'least'),
        mode: at(mode, 'triangular', 'mode'),
        most: at(most, 'triangular', 'most'),
      };
      return { kind: 'triangular', ...reading.ordered(points, ['triangular']) };
    }
    if (empirical === undefined) return undefined;
    const values = empirical.map((quantity, rank) => at(quantity, 'empirical', rank));
    return { kind: 'empirical', values: values.sort((a, b) => a - b) };
  })();
  if (reading.issues.length > 0) return reading.issues;
  return form ?? [oneForm(draft, path)];
}

function oneForm(draft: DoubtDraft, path: DraftPath): Issue {
  const given = forms.filter((key) => draft[key] !== undefined);
  const found = given.length === 0 ? {} : { value: given.join(', ') };
  const expected = say`one form: low and high, normal, twoPiece, triangular, empirical, or from`;
  const hint = say`Offices think in three figures: low and high, and in the middle what the scenario assumes.`;
  return { code: 'badValue', path, ...found, expected, hint };
}

/** Quantities read in the terms of one assumption; what does not fit gathers in `issues`. */
class Reading {
  readonly issues: Issue[] = [];
  readonly #of: DoubtedPath;
  readonly #path: DraftPath;

  constructor(of: DoubtedPath, path: DraftPath) {
    this.#of = of;
    this.#path = path;
  }

  /** How far a figure lies from the scenario's own; 0 where none is written. */
  distance(quantity: Quantity | undefined, keys: readonly (string | number)[]): number {
    if (quantity === undefined) return 0;
    const { counted, own } = this.#of;
    const { value, sign } = quantity;
    if (counted === 'rate' && sign === 'pp') return value / 100;
    if (counted === 'relative' && sign === '%') return value / 100;
    const isFigure =
      (counted === 'rate' && sign === '%') ||
      (counted === 'points' && sign === 'pp') ||
      (counted === 'amount' && sign === '');
    if (!isFigure) return this.#refuse(quantity, keys, signs[counted]);
    if (own === undefined)
      return this.#refuse(quantity, keys, {
        expected: say`points such as -2 pp`,
        hint: say`Several assumptions with figures of their own stand behind this name: say how far from them.`,
      });
    return (counted === 'rate' ? value / 100 : value) - own;
  }

  /** A standard deviation. */
  spread(quantity: Quantity, keys: readonly string[]): number {
    const { counted } = this.#of;
    const { value, sign } = quantity;
    const wanted = { rate: 'pp', relative: '%', points: 'pp', amount: '' }[counted];
    if (sign !== wanted || !(value > 0))
      return this.#refuse(quantity, keys, {
        expected:
          wanted === 'pp'
            ? say`a spread above 0 in points, such as 2 pp`
            : wanted === '%'
              ? say`a spread above 0 such as 11%`
              : say`a spread above 0 in the unit of the indicator`,
      });
    return counted === 'rate' || counted === 'relative' ? value / 100 : value;
  }

  /** Points that must rise from the first to the last. */
  ordered<Points extends Readonly<Record<string, number>>>(
    points: Points,
    keys: readonly string[] = [],
  ): Points {
    const entries = Object.entries(points);
    const values = entries.map(([, value]) => value);
    const wrong = values.findIndex((value, rank) => rank > 0 && value < (values[rank - 1] ?? value));
    const first = values[0] ?? 0;
    const last = values.at(-1) ?? 0;
    if (this.issues.length === 0 && (wrong !== -1 || first === last)) {
      const names = entries.map(([name]) => name).join(' < ');
      const hint = say`A middle that is not written is the scenario's own figure.`;
      this.issues.push({
        code: 'badValue',
        path: [...this.#path, ...keys],
        value: values.map((value) => String(Number((this.#scale * value).toPrecision(6)))).join(', '),
        expected: say`${names}, here as distances from the scenario's own figure`,
        hint,
      });
    }
    return points;
  }

  get #scale(): number {
    return this.#of.counted === 'rate' || this.#of.counted === 'relative' ? 100 : 1;
  }

  #refuse(
    { value, sign }: Quantity,
    keys: readonly (string | number)[],
    { expected, hint }: { readonly expected: Message; readonly hint?: Message },
  ): number {
    const found = `${value}${sign === 'pp' ? ' pp' : sign}`;
    this.issues.push({
      code: sign === '' ? 'bareRate' : 'badNumber',
      path: [...this.#path, ...keys],
      value: found,
      expected,
      hint,
    });
    return 0;
  }
}

const signs = {
  rate: {
    expected: say`points such as -2 pp, or a rate such as 6%`,
    hint: say`pp is a distance from the scenario's own figure; % is the figure itself.`,
  },
  relative: { expected: say`a relative difference such as -11%` },
  points: { expected: say`points such as -0.5 pp` },
  amount: { expected: say`an amount in the unit of the indicator` },
};
