import { perCapitaGoal } from '../../../analysis/perCapitaGoal.js';
import { scorecard } from '../../../analysis/scorecard.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Target } from '../../../plan/Target.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** The path of one scenario, and whether it keeps the plan's promise. */
export interface PerCapitaPath {
  readonly scenario: Scenario;
  /** The base year first. */
  readonly rows: readonly ResultRow[];
  /** Its last row, where its label stands. */
  readonly end: ResultRow;
  /** Its row in the year of the goal, or its last. */
  readonly judged: ResultRow;
  /** Missing where the plan has no goal for GRDP per capita. */
  readonly reached?: boolean;
}

/** What the chart of GRDP per capita shows, picked out of the result. */
export interface PerCapitaFigures {
  readonly unit: string;
  /** The plan's target for the level of GRDP per capita, where it has one. */
  readonly goal?: Target;
  readonly paths: readonly PerCapitaPath[];
  /** Published figures of the base year and the years of the plan. */
  readonly observed: readonly ResultRow[];
  /** All of them: the rows of the paths, then the published. */
  readonly rows: readonly ResultRow[];
  /** Every year with a figure, in order. */
  readonly years: readonly number[];
}

const indicator = 'grdpPerCapita';

/**
 * Picks the figures of GRDP per capita at current prices out of a result, in the unit of the plan's own target: USD
 * or million VND per person.
 *
 * @unit that of the target; USD per person where the plan has none
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'border-trade'] });
 * perCapitaFigures(result).paths.map(({ reached }) => reached) // => [false, true]
 */
export function perCapitaFigures(result: SimulationResult): PerCapitaFigures {
  const { plan, scenarios } = result;
  const goal = perCapitaGoal(plan);
  const unit = goal?.unit ?? 'USD per person';
  const rows = result.rows.filter(
    (row) =>
      row.indicator === indicator &&
      row.activity === 'total' &&
      row.unit === unit &&
      row.priceBasis === 'current',
  );
  const card = goal === undefined ? [] : scorecard({ ...result, plan: { ...plan, targets: [goal] } });
  const paths = scenarios.flatMap((scenario): PerCapitaPath[] => {
    const own = rows.filter((row) => row.scenario === scenario.id).sort((a, b) => a.year - b.year);
    const end = own.at(-1);
    if (end === undefined) return [];
    const judged = own.find(({ year }) => year === (goal?.year ?? plan.period.to)) ?? end;
    const verdict = card.find((row) => row.scenario === scenario.id)?.verdict ?? 'notComputable';
    const path = { scenario, rows: own, end, judged };
    return [verdict === 'notComputable' ? path : { ...path, reached: verdict !== 'missed' }];
  });
  const { from, to } = plan.period;
  const observed = rows.filter(
    (row) => row.scenario === 'observed' && row.year >= from - 1 && row.year <= to,
  );
  const shown = [...paths.flatMap((path) => path.rows), ...observed];
  const years = [...new Set(shown.map(({ year }) => year))].sort((a, b) => a - b);
  return { unit, paths, observed, rows: shown, years, ...(goal === undefined ? {} : { goal }) };
}
