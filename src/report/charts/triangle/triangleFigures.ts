import { scorecard } from '../../../analysis/scorecard.js';
import { structureAngle } from '../../../analysis/structureAngle.js';
import { type StructureGoal, structureGoal } from '../../../analysis/structureGoal.js';
import type { Activity } from '../../../plan/Plan.js';
import type { Scenario } from '../../../plan/scenarios/Scenario.js';
import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import { type TrianglePoint, trianglePoints } from './trianglePoints.js';
import { triangleRegion } from './triangleRegion.js';
import type { Shares } from './triangleScale.js';

/** The way of the structure in one scenario, or in several where it is the same to the last digit shown. */
interface TrianglePath {
  readonly scenarios: readonly Scenario[];
  /** Position of the first of them among all scenarios of the result. */
  readonly position: number;
  /** Year by year, the base year first. */
  readonly points: readonly TrianglePoint[];
  /** How far the structure turns from the first year to the last, in degrees. */
  readonly angle?: number;
  /** Whether it keeps every share target; missing where the plan has none for all three, or one cannot be judged. */
  readonly kept?: boolean;
}

/** What the triangle of shares shows, picked out of a result. */
export interface TriangleFigures {
  /** The activities at the left, right and upper corner. */
  readonly corners: readonly [Activity, Activity, Activity];
  readonly goal?: StructureGoal;
  /** The corners of the target region, in order around it; none where the plan's ranges cannot hold together. */
  readonly region: readonly Shares[];
  /** How far the middle of the target ranges is turned from the base, in degrees. */
  readonly asked?: number;
  readonly paths: readonly TrianglePath[];
  /** Structures published for the years of the plan. */
  readonly observed: readonly TrianglePoint[];
  /** All rows of the structures drawn, those of taxes less subsidies on products among them. */
  readonly rows: readonly ResultRow[];
  readonly years: readonly number[];
  /** Whether taxes less subsidies on products were left aside anywhere. */
  readonly rescaled: boolean;
}

/** The component of GRDP that is no activity: the three shares are rescaled to 100 without it. */
const besides = 'taxesLessSubsidiesOnProducts';

/**
 * Picks the shares of GRDP in current prices that a triangle can show out of a result.
 *
 * @unit per cent; angles in degrees
 * @returns nothing where the plan does not part GRDP among exactly three activities, or no scenario has all three
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'outturn'] });
 * triangleFigures(result)?.paths.map(({ kept }) => kept) // => [true, false]
 */
export function triangleFigures(result: SimulationResult): TriangleFigures | undefined {
  const { plan } = result;
  const [left, right, top, ...more] = plan.activities.filter(({ id }) => id !== besides);
  if (left === undefined || right === undefined || top === undefined || more.length > 0) return undefined;
  const corners = [left, right, top] as const;
  const ids = [left.id, right.id, top.id] as const;
  const points = trianglePoints(result, { corners: ids, besides });
  const goal = structureGoal(plan, ids);
  const paths = joined(pathsOf(result, points, goal));
  if (paths.length === 0) return undefined;
  const { from, to } = plan.period;
  const observed = points.filter(
    ({ scenario, year }) => scenario === 'observed' && year >= from && year <= to,
  );
  const drawn = [...points.filter(({ scenario }) => scenario !== 'observed'), ...observed];
  const own = new Set(drawn.flatMap(({ rows }) => rows));
  const asked = paths.flatMap((path) => askedAngle(path, goal) ?? [])[0];
  return {
    corners,
    region: goal === undefined ? [] : triangleRegion(goal, ids),
    paths,
    observed,
    rows: result.rows.filter((row) => own.has(row)),
    years: [...new Set(drawn.map(({ year }) => year))].sort((a, b) => a - b),
    rescaled: drawn.some(({ rescaled }) => rescaled),
    ...(goal === undefined ? {} : { goal }),
    ...(asked === undefined ? {} : { asked }),
  };
}

function pathsOf(
  result: SimulationResult,
  points: readonly TrianglePoint[],
  goal: StructureGoal | undefined,
): TrianglePath[] {
  const targets = goal?.targets ?? [];
  const card = scorecard({ ...result, plan: { ...result.plan, targets } });
  return result.scenarios.flatMap((scenario, position): TrianglePath[] => {
    const own = points.filter((point) => point.scenario === scenario.id).sort((a, b) => a.year - b.year);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const verdicts = card.flatMap((row) => (row.scenario === scenario.id ? [row.verdict] : []));
    const judged = verdicts.length > 0 && !verdicts.includes('notComputable');
    const angle = structureAngle(first.rows, last.rows);
    return [
      {
        scenarios: [scenario],
        position,
        points: own,
        ...(angle === undefined ? {} : { angle }),
        ...(judged ? { kept: !verdicts.includes('missed') } : {}),
      },
    ];
  });
}

// Closure by total and structure gives scenarios that differ in growth alone one and the same path.
function joined(paths: readonly TrianglePath[]): TrianglePath[] {
  const ways = [...new Set(paths.map(wayOf))];
  return ways.flatMap((way) => {
    const twins = paths.filter((path) => wayOf(path) === way);
    const scenarios = twins.flatMap((path) => path.scenarios);
    return twins.slice(0, 1).map((path) => ({ ...path, scenarios }));
  });
}

function wayOf({ points }: TrianglePath): string {
  const values = points.flatMap(({ vintage, year, rows }) => [
    `${vintage} ${year}`,
    ...rows.map(({ activity, value }) => `${activity} ${value.toFixed(9)}`),
  ]);
  return values.join();
}

function askedAngle({ points: [base] }: TrianglePath, goal: StructureGoal | undefined): number | undefined {
  if (base === undefined || goal === undefined) return undefined;
  const middles = goal.ranges.map(({ activity, lower, upper }) => ({ activity, value: (lower + upper) / 2 }));
  return structureAngle(base.rows, middles);
}
