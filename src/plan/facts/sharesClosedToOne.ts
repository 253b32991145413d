import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { writtenDecimals } from '../text/writtenDecimals.js';
import type { BaseNote } from './BaseAccounts.js';

/** Shares that add up to 1, and a note where they were rescaled to do so. */
export interface ClosedShares {
  readonly shares: readonly number[];
  readonly notes: readonly BaseNote[];
}

/**
 * Published shares in per cent as decimals that add up to exactly 1.
 *
 * Rounding explains a sum from 99.9 to 100.1, or one that is off by half a unit of the last published digit for each
 * share; such shares are rescaled and the note says so. A larger gap is an error: a component is missing, or two vintages
 * are mixed.
 *
 * @unit per cent in, decimals out
 * @throws ScenarioError when rounding cannot explain the sum
 *
 * @example
 * sharesClosedToOne([25, 75]).shares // => [0.25, 0.75]
 */
export function sharesClosedToOne(percents: readonly number[]): ClosedShares {
  const sum = percents.reduce((total, share) => total + share, 0);
  const digits = Math.max(0, ...percents.map((percent) => writtenDecimals(String(percent))));
  const tolerance = Math.max(0.1, percents.length * 0.5 * 10 ** -digits) + 1e-9;
  const text = String(Number(sum.toFixed(6)));
  if (Math.abs(sum - 100) > tolerance) {
    throw new ScenarioError([
      {
        code: 'sharesSum',
        path: ['vintage'],
        value: `${percents.join(' + ')} = ${text}`,
        expected: say`shares of GRDP that add up to 100 % within rounding (${Number(tolerance.toFixed(6))} points)`,
        hint: say`A component is missing, or figures of two vintages are mixed.`,
      },
    ]);
  }
  const shares = percents.map((share) => share / sum);
  if (Math.abs(sum - 100) < 1e-9) return { shares, notes: [] };
  return { shares, notes: [{ kind: 'sharesRescaled', sum: Number(text) }] };
}
