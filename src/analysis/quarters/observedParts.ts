import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { yearParts } from '../../plan/YearPart.js';
import type { ObservedGrowth } from '../backcast/ObservedGrowth.js';
import type { ObservedPart, ObservedParts } from './QuartersQuestion.js';

/** Whether growth is of a part of a year. */
function isPart(observed: ObservedGrowth | ObservedPart): observed is ObservedPart {
  return 'part' in observed;
}

/**
 * Observed growth sorted into parts of one year and whole years before it.
 *
 * @throws ScenarioError for parts of several years, for a part given twice, and for a rate of -100 % and less
 *
 * @example
 * observedParts([{ year: 2025, part: 'Q1', activity: 'total', growth: 6.9 }]).year // => 2025
 * observedParts([]) // => throws ScenarioError
 */
export function observedParts(observed: readonly (ObservedGrowth | ObservedPart)[]): ObservedParts {
  const parts = observed.filter(isPart);
  const years = observed.filter((one) => !isPart(one));
  const year = parts[0]?.year ?? 0;
  const issues = [
    ...(parts.length > 0 ? [] : [missingParts]),
    ...parts.flatMap((part) => partIssues(part, parts, year)),
    ...years
      .filter((one) => one.year >= year)
      .map((one): Issue => {
        const expected = say`only years before ${year} beside its parts`;
        return { code: 'outOfPeriod', path: ['observed'], value: one.year, expected };
      }),
  ];
  if (issues.length > 0) throw new ScenarioError(issues);
  return { year, parts, years };
}

const missingParts: Issue = {
  code: 'missing',
  path: ['observed'],
  expected: say`growth of a part of a year, such as its first quarter`,
};

function partIssues(one: ObservedPart, parts: readonly ObservedPart[], year: number): Issue[] {
  const { activity, growth, part } = one;
  const path = ['observed', activity, `${one.year}-${part}`];
  if (!yearParts.includes(part))
    return [
      {
        code: 'badArgument',
        path: ['observed', 'part'],
        value: part,
        expected: say`one of ${yearParts.join(', ')}`,
      },
    ];
  if (one.year !== year)
    return [{ code: 'badArgument', path, value: one.year, expected: say`parts of one year, ${year}` }];
  if (!(growth > -100 && Number.isFinite(growth)))
    return [{ code: 'badNumber', path, value: growth, expected: say`growth in per cent, above -100` }];
  const first = parts.find((other) => other.activity === activity && other.part === part);
  if (first === one) return [];
  return [
    { code: 'duplicate', path, value: growth, expected: say`one rate for an activity and a part of a year` },
  ];
}
