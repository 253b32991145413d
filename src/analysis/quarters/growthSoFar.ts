import { growthStillNeeded } from '../../accounts/growthStillNeeded.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { Cumulated } from './cumulated.js';
import { cumulatedFrom, spanOf } from './cumulated.js';
import type { ObservedPart, QuarterGrowth } from './QuartersQuestion.js';

/** Growth from January up to a quarter, with that of the quarters in it as far as it is known. */
export interface GrowthSoFar {
  /** The last quarter that is known. */
  readonly known: number;
  /** Growth from January to its end, per cent. */
  readonly growth: number;
  /** Share of those quarters in the year before, 1 for the whole. */
  readonly weight: number;
  readonly quarters: readonly QuarterGrowth[];
}

/** Points by which growth of a part may differ from what the others imply: rates are rounded, and revised by the quarter. */
const slack = 0.3;

/**
 * Growth from January to the last quarter observed, by the weights of the quarters in the year before.
 *
 * @formula sum of weight x growth over the parts / sum of their weights
 * @unit per cent
 * @param parts - observed of one activity, at least one
 * @param weights - share of the year before up to the end of each quarter
 * @returns the growth, or what is wrong with the parts or lacks among the weights
 *
 * @example
 * const parts = [{ year: 2025, part: 'Q1' as const, activity: 'total', growth: 6 }, { year: 2025, part: 'Q2' as const, activity: 'total', growth: 8 }];
 * const weights = new Map([[0, 0], [1, 0.25], [2, 0.5], [3, 0.75], [4, 1]]);
 * growthSoFar(parts, weights).soFar?.growth // => 7
 */
export function growthSoFar(
  parts: readonly ObservedPart[],
  weights: Cumulated,
): { readonly soFar?: GrowthSoFar; readonly issues: readonly Issue[] } {
  const weightOf = ({ part }: Pick<ObservedPart, 'part'>) => {
    const { first, last } = spanOf(part);
    const [before, after] = [weights.get(first - 1), weights.get(last)];
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const unknown = parts.filter((part) => weightOf(part) === undefined);
  if (unknown.length > 0) return { issues: unknown.map(lackingWeight) };
  const longest = parts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const additions = longest.map((one) => ({ part: one.part, amount: (weightOf(one) ?? 0) * one.growth }));
  const { cumulated, implied, apart } = cumulatedFrom(additions);
  const known = Math.max(...cumulated.keys());
  const issues = [
    ...apart.map(({ part }) => gapIssue(parts, part)),
    ...implied.flatMap((one) =>
      parts
        .filter(({ part }) => part === one.part)
        .flatMap((given) => contradiction(given, one.implied / (weightOf(given) ?? 1))),
    ),
    ...(known === 4 ? [nothingLeft(parts)] : []),
  ];
  const weight = weights.get(known) ?? 0;
  if (issues.length > 0) return { issues };
  const quarters = [1, 2, 3, 4].map((quarter) => quarterOf(quarter, { known, weights, cumulated }));
  return { issues, soFar: { known, growth: (cumulated.get(known) ?? 0) / weight, weight, quarters } };
}

/**
 * Growth that the quarters after those known need together, for the year to grow as wanted.
 *
 * @unit per cent, over the same quarters of the year before
 *
 * @example
 * neededAfter({ known: 2, growth: 7, weight: 0.5, quarters: [] }, 8) // => 9.000000000000007
 */
export function neededAfter({ growth, weight }: GrowthSoFar, wanted: number): number {
  return 100 * growthStillNeeded([weight, 1 - weight], [weight * (1 + growth / 100)], wanted / 100);
}

function lengthOf({ part }: ObservedPart): number {
  const { first, last } = spanOf(part);
  return last - first;
}

interface Known {
  readonly known: number;
  readonly weights: Cumulated;
  readonly cumulated: Cumulated;
}

function quarterOf(quarter: number, { known, weights, cumulated }: Known): QuarterGrowth {
  const step = (amounts: Cumulated) => {
    const [before, after] = [amounts.get(quarter - 1), amounts.get(quarter)];
    return before === undefined || after === undefined ? undefined : after - before;
  };
  const [weight, contribution] = [step(weights), step(cumulated)];
  const growth = weight === undefined || contribution === undefined ? undefined : contribution / weight;
  return {
    quarter,
    ...(weight === undefined ? {} : { weight: 100 * weight }),
    ...(growth === undefined ? {} : { growth }),
    kind: quarter <= known ? 'observed' : 'needed',
  };
}

const pathOf = ({ activity, year, part }: ObservedPart) => ['observed', activity, `${year}-${part}`];

function lackingWeight(one: ObservedPart): Issue {
  const expected = say`a weight of ${one.part}: the level at constant prices of the same part of a year before`;
  return {
    code: 'missing',
    path: pathOf(one),
    expected,
    hint: say`Or give the weights of all four quarters.`,
  };
}

function gapIssue(parts: readonly ObservedPart[], part: string): Issue {
  const expected = say`growth of the first quarters of the year, without a gap`;
  const one = parts.find((other) => other.part === part);
  return { code: 'outOfPeriod', path: one === undefined ? ['observed'] : pathOf(one), value: part, expected };
}

function contradiction(given: ObservedPart, implied: number): Issue[] {
  if (Math.abs(given.growth - implied) <= slack) return [];
  const expected = say`about ${Number(implied.toFixed(2))} %, as it follows from the other parts of the year`;
  return [{ code: 'conflictingFacts', path: pathOf(given), value: given.growth, expected }];
}

function nothingLeft(parts: readonly ObservedPart[]): Issue {
  const value = parts.map(({ part }) => part).join(', ');
  return {
    code: 'outOfPeriod',
    path: ['observed'],
    value,
    expected: say`at least one quarter still to come`,
  };
}
