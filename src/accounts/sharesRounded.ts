import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { compositionIssues, numberIssues, optionsIssues, refuse } from './argumentIssues.js';
import { mappedComposition } from './mappedComposition.js';
import { shares } from './shares.js';
import { total } from './total.js';

/** How shares are brought to their rounded total. */
export interface SharesRoundedOptions {
  /** Decimals of the percentages, 0 to 6; 2 when left out. */
  readonly decimals?: number;
  /** The activity that takes what is left after the others are rounded; none when left out. */
  readonly residualActivity?: string;
}

/** Beyond this, parts of opposite sign dwarf their total and no rounded share of it means anything. */
const roundable = { what: say`a share of the total`, atLeast: -1000, atMost: 1000 };

/**
 * Percentages that add up to exactly 100 at the printed decimals, as statistical offices print them.
 *
 * By default the largest remainders decide: all shares are cut to the printed decimals, and the units
 * then missing go to the shares that lost most, so each stays within one unit of the last decimal (equal
 * remainders: the larger share first, then the order given). With `residualActivity` every other share
 * is rounded to the nearest and that activity takes the rest, for better or worse.
 *
 * Offices follow no one rule. For Nam Dinh 2015 (25.4106, 35.1367, 36.6252, 2.8275) nearest rounding
 * makes 100.01, and the yearbook takes the surplus from industry and construction (35.13). Neither the
 * largest remainders nor a divisor method (Adams, Dean, Hill, Webster, Jefferson) gives that row, and for
 * 2022 the same office adds what is missing to taxes. Only naming the activity reproduces such rows.
 *
 * @formula floor(100 · share(i)) plus one unit for the largest remainders; or 100 less the other rounded shares
 * @unit per cent
 * @source largest remainder method (Hamilton): Balinski and Young, Fair Representation, 1982
 * @param composition - values by activity in one unit
 * @param options - decimals and the rule
 * @returns percentages under the same names
 * @throws ScenarioError when a part is not finite, the total is not above 0, or an option is not usable
 * @example
 * sharesRounded({ a: 1, b: 1, c: 1 }) // => { a: 33.34, b: 33.33, c: 33.33 }
 * sharesRounded({ a: 1, b: 1, c: 1 }, { decimals: 1, residualActivity: 'c' }) // => { a: 33.3, b: 33.3, c: 33.4 }
 */
export function sharesRounded<Activity extends string>(
  composition: Readonly<Record<Activity, number>>,
  options: SharesRoundedOptions = {},
): Record<Activity, number> {
  refuse(optionsIssues(options, ['decimals', 'residualActivity']));
  const { decimals = 2, residualActivity } = options;
  refuse(
    compositionIssues('composition', composition, { what: say`a value in one unit` }),
    numberIssues(['decimals'], decimals, {
      what: say`a number of decimals`,
      whole: true,
      atLeast: 0,
      atMost: 6,
    }),
    residualIssues(composition, residualActivity),
  );
  const decimalShares = shares(composition);
  refuse(compositionIssues('composition', decimalShares, roundable));
  const unitsPerPoint = 10 ** decimals;
  const whole = 100 * unitsPerPoint;
  const exact = mappedComposition(decimalShares, (share) => share * whole);
  const units =
    residualActivity === undefined
      ? unitsByLargestRemainder(exact, whole)
      : unitsByResidual(exact, whole, residualActivity);
  return mappedComposition(units, (count) => (count === 0 ? 0 : count / unitsPerPoint));
}

/** Whole units of the last printed decimal that add up to `whole`. */
function unitsByLargestRemainder<Activity extends string>(
  exact: Readonly<Record<Activity, number>>,
  whole: number,
): Record<Activity, number> {
  const cut = mappedComposition(exact, Math.floor);
  const missing = whole - total(cut);
  const losses = Object.entries<number>(exact).map(([name, units]) => ({
    name,
    units,
    loss: units - Math.floor(units),
  }));
  const ranked = losses.sort((a, b) => b.loss - a.loss || b.units - a.units);
  const raised = new Set(ranked.slice(0, missing).map(({ name }) => name));
  return mappedComposition(cut, (units, name) => (raised.has(name) ? units + 1 : units));
}

function unitsByResidual<Activity extends string>(
  exact: Readonly<Record<Activity, number>>,
  whole: number,
  residualActivity: string,
): Record<Activity, number> {
  const nearest = mappedComposition(exact, Math.round);
  const excess = total(nearest) - whole;
  return mappedComposition(nearest, (units, name) => (name === residualActivity ? units - excess : units));
}

function residualIssues(composition: unknown, residual: string | undefined): readonly Issue[] {
  if (residual === undefined || Object.keys(Object(composition)).includes(residual)) return [];
  const expected = say`the name of an activity in the composition`;
  return [{ code: 'badArgument', path: ['residualActivity'], value: residual, expected }];
}
