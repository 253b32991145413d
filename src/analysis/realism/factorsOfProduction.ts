import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { capitalStock } from '../../accounts/capitalStock.js';
import { levelsFromGrowth } from '../../accounts/levelsFromGrowth.js';
import { totalFactorProductivityGrowth } from '../../accounts/totalFactorProductivityGrowth.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { workerIndicators } from '../../plan/indicators/accountsIndicators.js';
import type { Assumption } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import type { Need, ProductionFact } from '../Need.js';
import type { ScenarioEconomy } from './scenarioEconomy.js';

/** A value, or what is needed for it. */
export type Computed = { readonly value: number } | { readonly needs: readonly Need[] };

/**
 * Growth of the employed, or of the labour force where they are not counted, over the projected years, as the scenario projects it or as one vintage publishes it.
 *
 * @unit decimal a year
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const found = result.scenarios.map((scenario) => labourGrowth(scenarioEconomy(scenario, result), result));
 * found.map((each) => ('needs' in each ? each.needs[0]?.kind : '')) // => ['labourForce']
 */
export function labourGrowth(
  { scenario }: Pick<ScenarioEconomy, 'scenario'>,
  { rows }: Pick<SimulationResult, 'rows'>,
): Computed {
  const { base, years, id, growth } = scenario;
  if (growth.closure === 'byInvestment' && growth.through.method === 'longTermGrowth')
    return { value: averageOf(growth.through.labourGrowth) };
  const last = years.at(-1) ?? base.year;
  const told = [...rowsOfScenario(rows, id), ...rowsOfScenario(rows, 'observed')];
  const labour = workerIndicators.flatMap((indicator) =>
    told.filter((row) => row.indicator === indicator && row.activity === 'total'),
  );
  const at = (year: number) => labour.filter((row) => row.year === year);
  for (const first of at(base.year)) {
    const end = at(last).find(
      (row) =>
        row.indicator === first.indicator && row.scenario === first.scenario && row.vintage === first.vintage,
    );
    if (end !== undefined) return { value: averageGrowthRate(first.value, end.value, last - base.year) };
  }
  const known = [...new Set(labour.map(({ year }) => year))].sort((a, b) => a - b);
  return { needs: [{ kind: 'labourForce', years: [base.year, last], known }] };
}

const productionFacts: readonly ProductionFact[] = ['capitalOutputRatio', 'labourShare', 'depreciation'];

/**
 * Growth of total factor productivity that a scenario implies, by growth accounting.
 *
 * Capital-output ratio, labour share and depreciation are facts of the province under the names `capitalOutputRatio`,
 * `labourShare` and `depreciation`, of the base year or the latest year before. Where they or the labour force are not
 * known, the row says so: none is taken from elsewhere. A scenario that grows by the Long Term Growth Model states its
 * productivity growth itself.
 *
 * @formula the residual of growth over capital and labour; capital by perpetual inventory at the investment rate of the period
 * @unit decimal a year
 * @param economy - of the scenario
 * @param investmentRate - total social investment over GRDP, decimal; nothing where it is not known
 * @param result - with the published facts
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const found = result.scenarios.map((scenario) => productivityOf(scenarioEconomy(scenario, result), 0.4, result));
 * found.map((each) => ('needs' in each ? each.needs.length : 0)) // => [4]
 */
export function productivityOf(
  economy: ScenarioEconomy,
  investmentRate: number | undefined,
  result: Pick<SimulationResult, 'rows' | 'dataset'>,
): Computed {
  const { base, growth: closed } = economy.scenario;
  if (closed.closure === 'byInvestment' && closed.through.method === 'longTermGrowth')
    return { value: averageOf(closed.through.productivityGrowth) };
  const labour = labourGrowth(economy, result);
  const { region, observations } = result.dataset;
  const facts = productionFacts.map((name) => {
    return { name, found: latestFact(observations, name, { region, year: base.year }) };
  });
  const missing = facts.flatMap(({ name, found }): Need[] =>
    found === undefined ? [{ kind: 'productionFact', fact: name, year: base.year }] : [],
  );
  const investment: Need[] = investmentRate === undefined ? [{ kind: 'investment' }] : [];
  const needs = [...investment, ...missing, ...('needs' in labour ? labour.needs : [])];
  if (needs.length > 0 || investmentRate === undefined || 'needs' in labour) return { needs };
  const of = (name: ProductionFact) => facts.find((fact) => fact.name === name)?.found ?? 0;
  const volume = economy.volume;
  const investments = volume.slice(0, -1).map((product) => investmentRate * product);
  const stock = capitalStock(of('capitalOutputRatio') * (volume[0] ?? 0), investments, of('depreciation'));
  const capitalGrowth = averageGrowthRate(stock[0] ?? 0, stock.at(-1) ?? 0, stock.length - 1);
  const { growth } = economy;
  const factors = { growth, capitalGrowth, labourGrowth: labour.value };
  return { value: totalFactorProductivityGrowth(factors, of('labourShare')) };
}

function latestFact(
  observations: readonly Observation[],
  indicator: string,
  { region, year }: { readonly region: string; readonly year: number },
): number | undefined {
  const known = observations
    .filter((row) => row.region === region && row.indicator === indicator && row.period.to <= year)
    .sort((a, b) => b.period.to - a.period.to);
  const [latest] = known;
  if (latest === undefined) return undefined;
  return latest.unit === 'percent' ? latest.value / 100 : latest.value;
}

/** One rate a year that comes to the same as the rates of all years. */
function averageOf(path: Assumption): number {
  const levels = levelsFromGrowth(
    1,
    path.map(({ value }) => value),
  );
  return averageGrowthRate(1, levels.at(-1) ?? 1, path.length);
}
