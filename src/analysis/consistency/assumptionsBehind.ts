import { entryOf } from '../../plan/entryOf.js';
import type { AssumedValue, Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import type { ImpliedRange } from './ConsistencyReport.js';

/**
 * The assumptions of a scenario that a figure of its accounts rests on; none where the figure is not of its accounts.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const actual = scenarios.filter(({ isActual }) => isActual);
 * const statuses = (quantity: string) =>
 *   actual.flatMap((scenario) => assumptionsBehind({ quantity, activity: 'total' }, scenario).map(({ status }) => status));
 * new Set(statuses('deflator')) // => new Set(['derived'])
 * statuses('grdpPerCapita').includes('assumed') // => true
 */
export function assumptionsBehind(
  { quantity, activity }: Pick<ImpliedRange, 'quantity' | 'activity'>,
  scenario: Scenario,
): AssumedValue[] {
  const { deflatorChange, exchangeRateChange = [], populationChange = [] } = scenario;
  const growth = growthOf(activity, scenario);
  const prices = activity === 'total' ? Object.values(deflatorChange) : [deflatorChange[activity] ?? []];
  const everything = [...growthOf('total', scenario), ...Object.values(deflatorChange)];
  const behind: Readonly<Record<string, readonly Assumption[]>> = {
    growth,
    share: everything,
    deflator: prices,
    exchangeRate: [exchangeRateChange],
    population: [populationChange],
    grdp: everything,
    grdpPerCapita: [...everything, populationChange, exchangeRateChange],
  };
  return (entryOf(behind, quantity) ?? []).flat();
}

function growthOf(activity: string, { growth }: Scenario): readonly Assumption[] {
  switch (growth.closure) {
    case 'byActivity': {
      const { rates, residual } = growth;
      const rest = residual === undefined ? [] : [residual.total];
      if (activity === 'total' || residual?.activity === activity) return [...Object.values(rates), ...rest];
      return [rates[activity] ?? []];
    }
    case 'byTotalAndStructure':
      return [growth.total];
    case 'byInvestment':
      return [growth.investmentRate];
    case 'withoutAccounts':
      return [];
  }
}
