import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { wholesOfParts } from '../../plan/activityParts.js';
import { type Dataset, regionsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { type HistoryQuery, historyOf, isNational } from './historyOf.js';
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
 * Like is held against like: averages over the plan's years against averages over as many years of the past, single years
 * against single years where no such span is known. The verdict is held against one past, named in the row: the
 * province's own where it has four values, else the country's, else another's; all stand in the row. The facts of the
 * province are those of the vintage its base is of.
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
 * [icor?.verdict, icor?.yardstick] // => ['demanding', 'viet-nam']
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
  const { scenarios, plan } = result;
  const dataset = withoutParts(result.dataset, plan);
  const regions = orderedRegions(dataset);
  const pastOf = historiesOf(dataset);
  return scenarios.flatMap((scenario) => {
    const { base, years } = scenario;
    const query = { vintage: base.vintage, baseYear: base.year, length: years.length, until };
    const measures =
      scenario.growth.closure === 'withoutAccounts'
        ? [unknownGrowth(scenario)]
        : realismMeasures(scenarioEconomy(scenario, result), result);
    return measures.map((measured): RealismRow => {
      const { peak, ...row } = measured;
      const { measure, value } = row;
      if (value === undefined) return { ...row, comparisons: [], verdict: 'notComputable' };
      const comparisons = regions.flatMap((region) => {
        const past = pastOf(measure, { ...query, region });
        return past === undefined ? [] : [compared(past.years === 1 ? (peak ?? value) : value, past)];
      });
      const yardstick = yardstickOf(comparisons);
      if (yardstick === undefined) return { ...row, comparisons, verdict: 'noHistory' };
      const verdict = verdictAgainst(measure, yardstick, comparisons);
      return { ...row, comparisons, yardstick: yardstick.region, verdict };
    });
  });
}

/** The past, looked up once for all scenarios that start from the same base. */
function historiesOf(dataset: Dataset) {
  const known = new Map<string, History | undefined>();
  return (measure: RealismMeasure, query: HistoryQuery): History | undefined => {
    const { region, vintage, baseYear, length, until } = query;
    const key = JSON.stringify([measure, region, vintage, baseYear, length, String(until)]);
    if (!known.has(key)) known.set(key, historyOf(measure, dataset, query));
    return known.get(key);
  };
}

/** Of a scenario without accounts nothing can be told but what is missing. */
function unknownGrowth({ id, base: { year, vintage } }: Scenario): Measured {
  return { scenario: id, measure: 'growth', unit: 'percent', needs: [{ kind: 'grdp', year, vintage }] };
}

/** The plan's own region, then the country, then the others as they come. */
function orderedRegions(dataset: SimulationResult['dataset']): string[] {
  const others = regionsOf(dataset).filter((region) => region !== dataset.region);
  const isCountry = (region: string) => isNational(dataset, region);
  return [dataset.region, ...others.filter(isCountry), ...others.filter((region) => !isCountry(region))];
}

function compared(value: number, past: History): HistoryComparison {
  const sorted = past.values.map((each) => each.value).sort((a, b) => a - b);
  const count = sorted.length;
  // Equal within a billionth: a rate that comes out of a projection is not held to its last digit.
  const slack = slackOf(value);
  const below = sorted.filter((each) => each < value - slack).length;
  const equal = sorted.filter((each) => Math.abs(each - value) <= slack).length;
  const middle = [sorted[Math.floor((count - 1) / 2)] ?? 0, sorted[Math.ceil((count - 1) / 2)] ?? 0];
  return {
    ...past,
    compared: value,
    least: sorted[0] ?? 0,
    median: ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2,
    greatest: sorted.at(-1) ?? 0,
    percentile: (100 * (below + equal / 2)) / count,
  };
}

function slackOf(value: number): number {
  return 1e-9 * Math.max(1, Math.abs(value));
}

/** With fewer values there are no quarters to tell apart. */
const enoughValues = 4;

/** The first past with enough values, the province before the country before the others; the first of all where none has. */
function yardstickOf(comparisons: readonly HistoryComparison[]): HistoryComparison | undefined {
  return comparisons.find(({ values }) => values.length >= enoughValues) ?? comparisons[0];
}

/** How far beyond the range of the past an ICOR is out of the ordinary, as a part of the end of the range. */
const farBeyond = 0.25;

/** A low ICOR asks much of every unit of investment; of all else the high value is the bold one. */
function verdictAgainst(
  measure: RealismMeasure,
  { percentile, compared: value, least, greatest }: HistoryComparison,
  all: readonly HistoryComparison[],
): RealismVerdict {
  const isIcor = measure.startsWith('icor');
  if (isIcor && (value > greatest * (1 + farBeyond) || value < least / (1 + farBeyond))) return 'unusual';
  const asked = isIcor ? 100 - percentile : percentile;
  const passes = (each: number) => (isIcor ? each <= value + slackOf(value) : each >= value - slackOf(value));
  const isPassed = all.some(({ values, yearly }) =>
    [...values, ...yearly].some((each) => passes(each.value)),
  );
  if (asked === 100 && !isPassed) return 'unprecedented';
  if (asked >= 75) return 'demanding';
  return asked <= 25 ? 'modest' : 'usual';
}

/** Parts of an activity are not counted beside it. */
function withoutParts(dataset: Dataset, { activities, region }: Plan): Dataset {
  const wholes = wholesOfParts(activities);
  if (wholes.size === 0) return dataset;
  const isPart = (row: Observation) => row.region === region.id && wholes.has(row.activity);
  return { ...dataset, observations: dataset.observations.filter((row) => !isPart(row)) };
}
