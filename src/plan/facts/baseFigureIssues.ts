import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import type { BaseChoice } from './BaseAccounts.js';
import type { Observation } from './Observation.js';

/**
 * The issue of several figures where one is meant: the order of their rows must not decide which is taken.
 *
 * @param found - all that fit
 * @param what - the figure that is meant, such as `the exchange rate`
 * @param choice - the base, and which part of it names the vintage
 * @returns nothing where all have one value
 *
 * @example
 * baseFigureIssues([], say`the exchange rate`, { key: 'exchangeRate', year: 2015, vintage: 'world' }) // => []
 */
export function baseFigureIssues(
  found: readonly Observation[],
  what: Message,
  { key, year, vintage }: { readonly key: keyof BaseChoice; readonly year: number; readonly vintage: string },
): Issue[] {
  if (new Set(found.map(({ value }) => value)).size < 2) return [];
  const told = found.map(({ value, region, priceBasis }) =>
    [value, `(${[region, priceBasis].filter((part) => part !== '').join(', ')})`].join(' '),
  );
  return [
    {
      code: 'conflictingFacts',
      path: [key],
      value: told.join(', '),
      expected: say`one figure for ${what} of ${year} in the vintage ${vintage}`,
      hint: say`Keep one of them in facts.csv, or name two vintages.`,
    },
  ];
}
