import { scorecard } from '../../../analysis/scorecard.js';
import { observationsOf } from '../../../plan/facts/Dataset.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Target } from '../../../plan/Target.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** Growth of one scenario by year, and its average, which is what the plan promises. */
export interface GrowthPath {
  readonly scenario: Scenario;
  /** Growth of each projected year. */
  readonly rows: readonly ResultRow[];
  /** Average growth over the plan's years. */
  readonly average: ResultRow;
  /** Distance of the average to the goal, in percentage points; zero within it, missing where there is no goal. */
  readonly gap?: number;
}

/** What the chart of growth shows, picked out of the result. */
export interface GrowthFigures {
  /** The plan's target for the average growth of GRDP, where it has one. */
  readonly goal?: Target;
  readonly paths: readonly GrowthPath[];
  /** Published growth of single years of the plan. */
  readonly observed: readonly ResultRow[];
  /** Published averages of the plan's years; of each, the year is the last. */
  readonly published: readonly ResultRow[];
  /** All of them, in this order. */
  readonly rows: readonly ResultRow[];
  /** The years of the plan with a figure, in order. */
  readonly years: readonly number[];
}

/**
 * Picks the growth of GRDP at constant prices out of a result: by year, and on the average of the plan's years.
 *
 * Published averages of every vintage are taken: revisions are part of the answer.
 *
 * @unit per cent a year
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['outturn'] });
 * growthFigures(result).published.map(({ value, vintage }) => [value, vintage])
 * // => [[5.45, '2020-evaluation'], [4.67, '2021-evaluation']]
 */
export function growthFigures(result: SimulationResult): GrowthFigures {
  const { plan, scenarios } = result;
  const { from, to } = plan.period;
  const goal = plan.targets.find(
    ({ kind, indicator, activity }) =>
      kind === 'averageGrowth' && indicator === 'grdp' && activity === 'total',
  );
  const rows = result.rows.filter(
    ({ activity, year, priceBasis }) =>
      activity === 'total' && year >= from && year <= to && priceBasis.startsWith('constant'),
  );
  const yearly = rows.filter(({ indicator }) => indicator === 'growthRate');
  const card = goal === undefined ? [] : scorecard({ ...result, plan: { ...plan, targets: [goal] } });
  const paths = scenarios.flatMap((scenario): GrowthPath[] => {
    const ofScenario = ({ scenario: id }: ResultRow) => id === scenario.id;
    const own = yearly.filter(ofScenario).sort((a, b) => a.year - b.year);
    const average = rows
      .filter(ofScenario)
      .find(({ indicator, year }) => indicator === 'averageGrowthRate' && year === to);
    if (average === undefined) return [];
    const gap = card.find((row) => row.scenario === scenario.id)?.gap;
    return [{ scenario, rows: own, average, ...(gap === undefined ? {} : { gap }) }];
  });
  const observed = yearly.filter(({ scenario }) => scenario === 'observed');
  const published = publishedAverages(result);
  const shown = [
    ...paths.flatMap((path) => path.rows),
    ...paths.map(({ average }) => average),
    ...observed,
    ...published,
  ];
  const years = [...new Set([...shown.map(({ year }) => year)])].sort((a, b) => a - b);
  return { paths, observed, published, rows: shown, years, ...(goal === undefined ? {} : { goal }) };
}

function publishedAverages({ plan, dataset }: SimulationResult): ResultRow[] {
  const { region } = dataset;
  const query = { region, indicator: 'averageGrowthRate', activity: 'total', period: plan.period };
  return observationsOf(dataset, query)
    .filter(({ priceBasis }) => priceBasis.startsWith('constant'))
    .map(({ activity, indicator, priceBasis, unit, period, value, vintage, status, source }) => ({
      ...{ scenario: 'observed', region, activity, indicator, priceBasis, exchangeRateBasis: '', unit },
      ...{ year: period.to, value, vintage, status, source },
    }));
}
