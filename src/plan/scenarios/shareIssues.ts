import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { domains, isIn } from '../domains.js';
import type { BaseAccounts } from '../facts/BaseAccounts.js';
import { nameHint } from '../text/nearestName.js';
import type { DraftPath } from './ScenarioContext.js';

/**
 * What is wrong with the shares of a structure: names that are not of the base, activities without a share, shares that
 * are zero or of another sign than in the base, a sum that is not 100 %.
 *
 * @param shares - decimals by activity
 * @param path - path of the shares in scenarios.yaml
 *
 * @example
 * const base = { activities: ['farming', 'services'], shares: [0.5, 0.5], year: 2015, vintage: 'early' };
 * shareIssues({ farming: 0.25, services: 0.75 }, base, ['shares']) // => []
 */
export function shareIssues(
  shares: Readonly<Record<string, number>>,
  {
    activities,
    shares: inBase,
    year,
    vintage,
  }: Pick<BaseAccounts, 'activities' | 'shares' | 'year' | 'vintage'>,
  path: DraftPath,
): Issue[] {
  const unknown = Object.keys(shares).filter((name) => !activities.includes(name));
  const issues = unknown.map((name): Issue => {
    const expected = say`an activity of the base ${year} (${vintage})`;
    return {
      code: 'unknownName',
      path: [...path, name],
      value: name,
      expected,
      hint: nameHint(name, activities),
    };
  });
  const lacking = activities.filter((activity) => shares[activity] === undefined);
  if (unknown.length === 0)
    issues.push(
      ...lacking.map((activity): Issue => {
        const expected = say`the share of ${activity}, such as 20%`;
        const hint = say`The base ${year} (${vintage}) has this activity.`;
        return { code: 'missing', path: [...path, activity], expected, hint };
      }),
    );
  for (const [activity, share] of Object.entries(shares)) {
    const isBelow = (inBase[activities.indexOf(activity)] ?? 0) < 0;
    const value = `${percent(share)}%`;
    if (!isIn(isBelow ? -share : share, domains.positive)) {
      const expected = isBelow ? say`a share below 0%, as in the base` : say`a share above 0%`;
      issues.push({ code: 'badNumber', path: [...path, activity], value, expected });
    }
  }
  return issues.length > 0 ? issues : sumIssues(shares, path);
}

function sumIssues(named: Readonly<Record<string, number>>, path: DraftPath): Issue[] {
  const shares = Object.values(named);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  const gap = percent(sum - 1);
  const points = Math.abs(gap) === 1 ? say`1 point` : say`${Math.abs(gap)} points`;
  const move = gap > 0 ? say`Take ${points} away.` : say`Add ${points}.`;
  const [slip, ...others] = slipsOf(named, sum);
  return [
    {
      code: 'sharesSum',
      path,
      value: `${shares.map(percent).join(' + ')} = ${percent(sum)}`,
      expected: say`shares that add up to exactly 100%`,
      hint:
        slip === undefined || others.length > 0
          ? move
          : say`${move} Perhaps ${`${slip.meant}%`} is meant for ${slip.activity}.`,
    },
  ];
}

/** Shares that close the sum once their decimal point is moved, or their sign taken back. */
function slipsOf(shares: Readonly<Record<string, number>>, sum: number) {
  return Object.entries(shares).flatMap(([activity, share]) =>
    [-1, 10, 0.1, 100, 0.01]
      .filter((factor) => Math.abs(sum + share * (factor - 1) - 1) <= 1e-9)
      .map((factor) => ({ activity, meant: percent(share * factor) })),
  );
}

function percent(share: number): number {
  return Number((share * 100).toFixed(6));
}
