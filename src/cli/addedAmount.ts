import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { decimalPoint } from '../plan/grammar.js';
import { addSign } from '../plan/Rate.js';
import { numberWithSign } from './numberWithSign.js';

/** What a measure adds, as typed. */
export interface AddedAmount {
  readonly text: string;
  readonly amount: number;
  /** Whether it has the sign of points, pp. */
  readonly isPoints: boolean;
}

/** What a measure adds: points such as `2pp` for a rate, a bare number for an amount. */
export function addedAmount(text: string): AddedAmount {
  const points = numberWithSign(text.trim(), 'pp');
  const isPoints = !Number.isNaN(points);
  const amount = isPoints ? points : numberWithSign(text.trim(), '');
  if (!Number.isNaN(amount)) return { text, amount, isPoints };
  const hint = text.trim().endsWith('%')
    ? say`% is relative; a change in points is written with pp.`
    : decimalPoint;
  const expected = say`points such as 2pp, or an amount such as 15`;
  throw new ScenarioError([{ code: 'badNumber', path: ['--adds'], value: text, expected, hint }]);
}

/** Refuses an amount whose sign is not that of the assumption it is added to. */
export function refuseOtherUnit({ text, isPoints }: AddedAmount, on: string, unit: string): void {
  const takesPoints = unit === 'percentage points';
  if (takesPoints === isPoints) return;
  const [expected, hint] = takesPoints
    ? [say`points such as 2pp to add to ${on}`, addSign('pp')]
    : [say`an amount in ${unit} to add to ${on}`, say`Leave out the unit pp.`];
  const code = takesPoints ? 'bareRate' : 'badNumber';
  throw new ScenarioError([{ code, path: ['--adds'], value: text, expected, hint }]);
}
