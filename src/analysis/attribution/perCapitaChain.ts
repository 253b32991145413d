import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import type { PerCapitaUnit } from '../perCapitaTarget.js';

/** GRDP per capita of a year as a product: where it started, and what moved it since. Every index is 1 in the base year. */
export interface PerCapitaChain {
  readonly baseYear: number;
  readonly year: number;
  /** GRDP per capita of the base year. */
  readonly base: number;
  /** Index of volume. */
  readonly growth: number;
  /** Index of prices: the implicit deflator. */
  readonly prices: number;
  /** Index of VND per USD; 1 where VND stay VND. */
  readonly exchangeRate: number;
  readonly population: number;
  /** GRDP per capita of the year. */
  readonly value: number;
  /** Share of each activity in GRDP of the base year, at the prices growth is counted at, and its index of volume since. */
  readonly activities: Readonly<Record<string, { readonly share: number; readonly index: number }>>;
}

/**
 * GRDP per capita of one scenario and year, taken apart into its base and four indices; each is picked out of the result.
 *
 * @formula value = base x growth x prices / (exchangeRate x population); growth = sum of share x index over activities
 * @unit the one asked for; indices with the base year at 1
 * @throws ScenarioError when the result has no such scenario or year, or nothing is told per person
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * perCapitaChain(result, 'plan-8.5', { year: 2020, unit: 'USD per person' }).growth // => 1.085 ** 5
 */
export function perCapitaChain(
  { rows, scenarios }: SimulationResult,
  id: string,
  { year, unit }: { readonly year: number; readonly unit: PerCapitaUnit },
): PerCapitaChain {
  const scenario = scenarios.find((one) => one.id === id);
  const baseYear = scenario?.base.year ?? year;
  if (scenario !== undefined && scenario.base.population === undefined) refuseWithoutPeople(scenario);
  const own = rowsOfScenario(rows, id);
  const ratio = (wanted: Partial<ResultRow>) => figureOf(own, year, wanted) / figureOf(own, baseYear, wanted);
  const constant = {
    indicator: 'grdp',
    priceBasis: scenario === undefined ? ('' as const) : volumeBasisOf(scenario.base),
  };
  const perCapita = { indicator: 'grdpPerCapita', priceBasis: 'current' as const, unit };
  const activities = (scenario?.base.activities ?? []).map((activity) => {
    const share =
      scenario?.base.constantPrices === undefined
        ? figureOf(own, baseYear, { activity, indicator: 'shareOfGrdp' }) / 100
        : figureOf(own, baseYear, { activity, ...constant }) / figureOf(own, baseYear, constant);
    return [activity, { share, index: ratio({ activity, ...constant }) }] as const;
  });
  return {
    baseYear,
    year,
    base: figureOf(own, baseYear, perCapita),
    growth: ratio({ activity: 'total', ...constant }),
    prices: ratio({ activity: 'total', indicator: 'deflator' }),
    exchangeRate: unit === 'USD per person' ? ratio({ indicator: 'exchangeRate' }) : 1,
    population: ratio({ indicator: 'averagePopulation' }),
    value: figureOf(own, year, perCapita),
    activities: Object.fromEntries(activities),
  };
}

function refuseWithoutPeople({ id, base }: Scenario): never {
  const expected = say`a scenario with a population, which GRDP per capita takes`;
  const hint = say`Give averagePopulation of ${base.year} in facts.csv, and its change as population in scenarios.yaml.`;
  throw new ScenarioError([
    { code: 'missing', path: ['averagePopulation', base.year], value: id, expected, hint },
  ]);
}

function figureOf(rows: readonly ResultRow[], year: number, wanted: Partial<ResultRow>): number {
  const { indicator = '', activity = 'total', priceBasis, unit } = wanted;
  const found = rows.find(
    (row) =>
      row.year === year &&
      row.indicator === indicator &&
      row.activity === activity &&
      (priceBasis === undefined || row.priceBasis === priceBasis) &&
      (unit === undefined || row.unit === unit),
  );
  if (found !== undefined) return found.value;
  throw new ScenarioError([
    {
      code: 'missing',
      path: [indicator, activity, year],
      expected: say`a figure of the scenario in the result`,
    },
  ]);
}
