import type { Scenario } from './Scenario.js';

/** Whether a scenario starts from accounts: without them population and indicators alone are projected. */
export const hasAccounts = ({ growth }: Pick<Scenario, 'growth'>): boolean =>
  growth.closure !== 'withoutAccounts';

/** Whether none of some scenarios starts from accounts. */
export const isWithoutAccounts = (scenarios: readonly Pick<Scenario, 'growth'>[]): boolean =>
  scenarios.length > 0 && !scenarios.some(hasAccounts);

/** The scenarios that start from accounts, where some do: questions about GRDP are theirs. All where none does. */
export function withAccounts<Kind extends Pick<Scenario, 'growth'>>(
  scenarios: readonly Kind[],
): readonly Kind[] {
  const own = scenarios.filter(hasAccounts);
  return own.length > 0 ? own : scenarios;
}
