import { verdictOf } from '../../../analysis/verdictOf.js';
import type { Activity } from '../../../plan/Plan.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { Target } from '../../../plan/Target.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** The share of one activity, at the start and at the end. */
export interface ShareChange {
  readonly activity: string;
  /** Of the base year; missing where the vintage has none. */
  readonly base?: ResultRow;
  readonly end: ResultRow;
  /** Whether the end keeps the target; missing where there is none. */
  readonly kept?: boolean;
}

/** The structure of one scenario, or of the figures published in one vintage. */
export interface StructureLine {
  /** Missing for published figures. */
  readonly scenario?: Scenario;
  /** In the order of the plan's activities; those its base does not part are not among them. */
  readonly shares: readonly ShareChange[];
  /** Keeps every share promised; missing where the plan promises none. */
  readonly keepsAll?: boolean;
  /** The structure of the last year is an assumption of the scenario, not its result. */
  readonly assumed: boolean;
}

/** An activity and what the plan promises of its share. */
interface StructurePanel {
  readonly activity: Activity;
  readonly goal?: Target;
}

/** What the chart of the structure shows, picked out of the result. */
export interface StructureFigures {
  readonly baseYear: number;
  readonly lastYear: number;
  readonly panels: readonly StructurePanel[];
  /** Scenarios, then published figures. */
  readonly lines: readonly StructureLine[];
  /** All figures drawn. */
  readonly rows: readonly ResultRow[];
}

/**
 * Picks the structure of GRDP at current prices out of a result: base year and last year of every scenario and of
 * every vintage published since, with the target of each share in the last year.
 *
 * @unit per cent of GRDP at current prices
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'continuation'] });
 * structureFigures(result).lines.map(({ keepsAll, assumed }) => [keepsAll, assumed])
 * // => [[true, true], [false, false], [false, false], [false, false]]
 */
export function structureFigures(result: SimulationResult): StructureFigures {
  const { plan, scenarios } = result;
  const [baseYear, lastYear] = [plan.period.from - 1, plan.period.to];
  const goals = plan.targets.filter(
    ({ kind, indicator, year }) => kind === 'share' && indicator === 'shareOfGrdp' && year === lastYear,
  );
  const rows = result.rows.filter(
    ({ indicator, priceBasis, unit, year }) =>
      indicator === 'shareOfGrdp' &&
      priceBasis === 'current' &&
      unit === 'percent' &&
      (year === baseYear || year === lastYear),
  );
  const line = (own: readonly ResultRow[], scenario?: Scenario): StructureLine[] => {
    const shares = plan.activities.flatMap(({ id }) => shareChange(own, id, { baseYear, lastYear, goals }));
    if (shares.length === 0) return [];
    const kept = goals.map(({ activity }) => shares.find((share) => share.activity === activity)?.kept);
    const growth = scenario?.growth;
    return [
      {
        shares,
        assumed: growth?.closure === 'byTotalAndStructure' && growth.year === lastYear,
        ...(scenario === undefined ? {} : { scenario }),
        ...(goals.length === 0 ? {} : { keepsAll: kept.every((keeps) => keeps === true) }),
      },
    ];
  };
  const observed = rows.filter(({ scenario }) => scenario === 'observed');
  const vintages = [...new Set(observed.map(({ vintage }) => vintage))];
  const lines = [
    ...scenarios.flatMap((scenario) =>
      line(
        rows.filter((row) => row.scenario === scenario.id),
        scenario,
      ),
    ),
    ...vintages.flatMap((vintage) => line(observed.filter((row) => row.vintage === vintage))),
  ];
  const changes = lines.flatMap(({ shares }) => shares);
  const panels = plan.activities
    .filter(({ id }) => changes.some(({ activity }) => activity === id))
    .map((activity): StructurePanel => {
      const goal = goals.find((target) => target.activity === activity.id);
      return goal === undefined ? { activity } : { activity, goal };
    });
  const drawn = changes.flatMap(({ base, end }) => [...(base === undefined ? [] : [base]), end]);
  return { baseYear, lastYear, panels, lines, rows: drawn };
}

function shareChange(
  rows: readonly ResultRow[],
  activity: string,
  aim: { readonly baseYear: number; readonly lastYear: number; readonly goals: readonly Target[] },
): ShareChange[] {
  const own = rows.filter((row) => row.activity === activity);
  const base = own.find(({ year }) => year === aim.baseYear);
  const end = own.find(({ year }) => year === aim.lastYear);
  if (end === undefined) return [];
  const goal = aim.goals.find((target) => target.activity === activity);
  return [
    {
      activity,
      end,
      ...(base === undefined ? {} : { base }),
      ...(goal === undefined ? {} : { kept: verdictOf(end.value, goal).verdict !== 'missed' }),
    },
  ];
}
