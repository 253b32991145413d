import { isConstant } from '../../plan/facts/priceBases.js';
import { socialInvestment } from '../../plan/indicators/accountsIndicators.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';

/** What realism needs of one scenario, picked out of the rows of its result. */
export interface ScenarioEconomy {
  readonly scenario: Scenario;
  /** GRDP at constant prices of the base year, billion VND, the base year first. */
  readonly volume: readonly number[];
  /** GRDP at current prices, billion VND, the base year first. */
  readonly value: readonly number[];
  /** Average growth over the projected years, decimal. */
  readonly growth: number;
  /** Structure at current prices of the base year and of the last, by activity. */
  readonly structure: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>];
  /** Total social investment the scenario assumes over its years, billion VND at current prices, where it does. */
  readonly assumedInvestment?: number;
}

/**
 * Picks a scenario's economy out of a result; nothing is computed anew but the sum of its investment.
 *
 * @unit billion VND; decimals
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * result.scenarios.map((scenario) => scenarioEconomy(scenario, result).growth) // => [0.085]
 */
export function scenarioEconomy(
  scenario: Scenario,
  { rows }: Pick<SimulationResult, 'rows'>,
): ScenarioEconomy {
  const own = rowsOfScenario(rows, scenario.id);
  const { base, years } = scenario;
  const last = years.at(-1) ?? base.year;
  const series = (wanted: (row: ResultRow) => boolean) =>
    own
      .filter((row) => row.indicator === 'grdp' && row.activity === 'total' && wanted(row))
      .sort((a, b) => a.year - b.year)
      .map(({ value }) => value);
  const structureOf = (year: number) =>
    Object.fromEntries(
      own
        .filter(
          ({ indicator, year: of, activity }) =>
            indicator === 'shareOfGrdp' && of === year && base.activities.includes(activity),
        )
        .map(({ activity, value }) => [activity, value]),
    );
  const average = own.find(
    (row) => row.indicator === 'averageGrowthRate' && row.activity === 'total' && row.year === last,
  );
  const invested = investedIn(own, years);
  const economy = {
    scenario,
    volume: series(({ priceBasis }) => isConstant(priceBasis)),
    value: series(({ priceBasis }) => priceBasis === 'current'),
    growth: (average?.value ?? 0) / 100,
    structure: [structureOf(base.year), structureOf(last)] as const,
  };
  if (invested.length < years.length) return economy;
  return { ...economy, assumedInvestment: invested.reduce((sum, amount) => sum + amount, 0) };
}

/** The amounts of the years, or the investment rate of a scenario that grows by it times GRDP. */
function investedIn(own: readonly ResultRow[], years: readonly number[]): number[] {
  const ofYears = own.filter(({ year, activity }) => years.includes(year) && activity === 'total');
  const amounts = ofYears.filter(({ indicator }) => indicator === socialInvestment);
  if (amounts.length > 0) return amounts.map(({ value }) => value);
  const rates = ofYears.filter(({ indicator }) => indicator === 'investmentRate');
  const product = new Map(
    ofYears
      .filter(({ indicator, priceBasis }) => indicator === 'grdp' && priceBasis === 'current')
      .map(({ year, value }) => [year, value]),
  );
  return rates.map(({ year, value }) => (value / 100) * (product.get(year) ?? 0));
}
