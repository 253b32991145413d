import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { regionsOf } from '../../plan/facts/Dataset.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { historyOf } from './historyOf.js';
import type { History, HistoryComparison, RealismMeasure, RealismRow, RealismVerdict } from './RealismRow.js';
import { type Measured, realismMeasures } from './realismMeasures.js';
import { scenarioEconomy } from './scenarioEconomy.js';

/** Which past counts. */
export interface RealismOptions {
  /**
   * The last year of the past; all that is known where left out. Of the plan's own region only what lies before the plan
   * counts; of a country all years on record do, which for a plan of long ago is knowledge its makers did not have.
   */
  readonly until?: number;
}

/**
 * How realistic each scenario is: what it implies for investment, productivity and structure, beside the past of the
 * province and of the country, with percentiles and a verdict.
 *
 * The verdict is held against the past that has most values; both stand in the row. The facts of the province are those
 * of the vintage its base is of.
 *
 * @unit as each row says
 * @param result - what `simulatePlan` returned
 * @param options - `until`: the last year of the past that counts
 * @returns a row for each scenario, measure and, for measures of investment, basis
 * @throws ScenarioError where the past that counts ends before all that is on record
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const icor = realism(result).find((row) => row.measure === 'icorIndirect' && row.basis === 'targeted');
 * icor?.value?.toFixed(3) // => '4.902'
 * icor?.verdict // => 'demanding'
 * realism(result, { until: 1800 }) // => throws ScenarioError
 */
export function realism(result: SimulationResult, { until }: RealismOptions = {}): RealismRow[] {
  const rows = rowsUntil(result, until ?? Number.POSITIVE_INFINITY);
  if (until !== undefined && !hasPast(rows)) refuseBeforeRecord(result, until);
  return rows;
}

function hasPast(rows: readonly RealismRow[]): boolean {
  return rows.some(({ comparisons }) => comparisons.length > 0);
}

/** Refuses an end before all that is on record; where nothing is, no end is too early. */
function refuseBeforeRecord(result: SimulationResult, until: number): void {
  const years = [...new Set(result.dataset.observations.map(({ period }) => period.to))].sort(
    (a, b) => a - b,
  );
  const first = years.find((year) => hasPast(rowsUntil(result, year)));
  if (first === undefined) return;
  const last = rowsUntil(result, Number.POSITIVE_INFINITY).flatMap(({ comparisons }) =>
    comparisons.flatMap(({ values }) => values.map(({ to }) => to)),
  );
  const expected = say`a year from ${first} on (the past on record runs to ${Math.max(...last)})`;
  throw new ScenarioError([{ code: 'outOfPeriod', path: ['until'], value: until, expected }]);
}

function rowsUntil(result: SimulationResult, until: number): RealismRow[] {
  const { dataset, scenarios } = result;
  const regions = [dataset.region, ...regionsOf(dataset).filter((region) => region !== dataset.region)];
  return scenarios.flatMap((scenario) => {
    const { base, years } = scenario;
    const query = { vintage: base.vintage, baseYear: base.year, length: years.length, until };
    const measures =
      scenario.growth.closure === 'withoutAccounts'
        ? [unknownGrowth(scenario)]
        : realismMeasures(scenarioEconomy(scenario, result), result);
    return measures.map((measured): RealismRow => {
      const { measure, value } = measured;
      if (value === undefined) return { ...measured, comparisons: [], verdict: 'notComputable' };
      const comparisons = regions.flatMap((region) => {
        const past = historyOf(measure, dataset, { ...query, region });
        return past === undefined ? [] : [compared(value, past)];
      });
      return { ...measured, comparisons, verdict: verdictAgainst(measure, comparisons) };
    });
  });
}

/** Of a scenario without accounts nothing can be told but what is missing. */
function unknownGrowth({ id, base: { year, vintage } }: Scenario): Measured {
  return { scenario: id, measure: 'growth', unit: 'percent', needs: [{ kind: 'grdp', year, vintage }] };
}

function compared(value: number, past: History): HistoryComparison {
  const sorted = past.values.map((each) => each.value).sort((a, b) => a - b);
  const count = sorted.length;
  // Equal within a billionth: a rate that comes out of a projection is not held to its last digit.
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  const below = sorted.filter((each) => each < value - slack).length;
  const equal = sorted.filter((each) => Math.abs(each - value) <= slack).length;
  const middle = [sorted[Math.floor((count - 1) / 2)] ?? 0, sorted[Math.ceil((count - 1) / 2)] ?? 0];
  return {
    ...past,
    least: sorted[0] ?? 0,
    median: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2,
    greatest: sorted.at(-1) ?? 0,
    percentile: (100 * (below + equal / 2)) / count,
  };
}

/** A low ICOR asks much of every unit of investment; of all else the high value is the bold one. */
function verdictAgainst(measure: RealismMeasure, comparisons: readonly HistoryComparison[]): RealismVerdict {
  const [first, ...others] = comparisons;
  if (first === undefined) return 'noHistory';
  const { percentile } = others.reduce(
    (most, each) => (each.values.length > most.values.length ? each : most),
    first,
  );
  const asked = measure.startsWith('icor') ? 100 - percentile : percentile;
  if (asked === 100) return 'unprecedented';
  if (asked >= 75) return 'demanding';
  return asked <= 25 ? 'modest' : 'usual';
}
