import type { DoubtName } from './Doubt.js';
import type { AssumedStructure, Assumption, Scenario } from './Scenario.js';

/** What a thing that may be in doubt is counted in, and the scenario's own figures for it. */
export interface DoubtedPath {
  /** `rate`: decimals, doubted in points or as rates; `relative`: decimals, doubted in per cent; otherwise the unit. */
  readonly counted: 'rate' | 'relative' | 'points' | 'amount';
  /** The scenario's own average; missing where several assumptions with different figures stand behind the name. */
  readonly own?: number;
  /** Whether years can differ, so that it can be asked how much of an error persists. */
  readonly isYearly: boolean;
}

/**
 * What a scenario has that may be in doubt, by name.
 *
 * The growth of the total is its own assumption where it is given; where the growth of every activity is given, `growth`
 * is all of these. Where growth follows investment, the investment rate is what may be in doubt.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(0, 1).map((scenario) => doubtedPaths(scenario).get('growth')?.own) // => [0.08]
 */
export function doubtedPaths(scenario: Omit<Scenario, 'doubt'>): ReadonlyMap<DoubtName, DoubtedPath> {
  const { growth, deflatorChange, exchangeRateChange, populationChange, indicators, shocks } = scenario;
  const rate = (...paths: readonly (Assumption | undefined)[]): DoubtedPath => ({
    counted: 'rate',
    isYearly: true,
    ...ownOf(paths),
  });
  return new Map<DoubtName, DoubtedPath>([
    ...growthPaths(growth, rate),
    ['deflator', rate(...Object.values(deflatorChange))],
    ...named('deflator', deflatorChange, rate),
    ...(exchangeRateChange === undefined ? [] : ([['exchangeRate', rate(exchangeRateChange)]] as const)),
    ['population', rate(populationChange)],
    ...indicators.map(({ indicator, move, path }): [DoubtName, DoubtedPath] => {
      const counted =
        move === 'growth' || move === 'shareOfGrdp' ? 'rate' : move === 'change' ? 'points' : 'amount';
      return [`indicators.${indicator}`, { counted, isYearly: true, ...ownOf([path]) }];
    }),
    ['base', { counted: 'relative', own: 0, isYearly: false }],
    ...shocks.map(({ on, size }): [DoubtName, DoubtedPath] => [
      `shock.${on}`,
      { counted: 'rate', own: size, isYearly: false },
    ]),
  ]);
}

/** The shares that a scenario is to reach; nothing where it has none. */
export function structureToReach(growth: Scenario['growth']): AssumedStructure | undefined {
  if (growth.closure === 'byTotalAndStructure') return growth;
  return growth.closure === 'byInvestment' ? growth.structure : undefined;
}

type RateOf = (...paths: readonly (Assumption | undefined)[]) => DoubtedPath;

function growthPaths(growth: Scenario['growth'], rate: RateOf): [DoubtName, DoubtedPath][] {
  if (growth.closure === 'byTotalAndStructure') return [['growth', rate(growth.total)]];
  if (growth.closure === 'byInvestment') return [['investment', rate(growth.investmentRate)]];
  if (growth.closure === 'withoutAccounts') return [];
  const { rates, residual } = growth;
  const whole = residual === undefined ? rate(...Object.values(rates)) : rate(residual.total);
  return [['growth', whole], ...named('growth', rates, rate)];
}

function named(
  name: string,
  assumptions: Readonly<Record<string, Assumption>>,
  rate: RateOf,
): [DoubtName, DoubtedPath][] {
  return Object.entries(assumptions).map(([activity, path]) => [`${name}.${activity}`, rate(path)]);
}

function ownOf(paths: readonly (Assumption | undefined)[]): { readonly own?: number } {
  const means = paths.map((path = []) => path.reduce((sum, { value }) => sum + value, 0) / path.length);
  const [own] = means;
  return own === undefined || means.some((mean) => mean !== own) ? {} : { own };
}
