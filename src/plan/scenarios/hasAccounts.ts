import type { Scenario } from './Scenario.js';

/** Whether a scenario starts from accounts: without them population and indicators alone are projected. */
export const hasAccounts = ({ growth }: Pick<Scenario, 'growth'>): boolean =>
  growth.closure !== 'withoutAccounts';
