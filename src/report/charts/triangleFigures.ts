import type { PlanRun } from '../../analysis/PlanRun.js';
import { shareRegion } from '../../analysis/shareRegion.js';
import { structureAngle } from '../../analysis/structureAngle.js';
import { type StructureTarget, structureTarget } from '../../analysis/structureTarget.js';
import type { Unavailable } from '../../analysis/Unavailable.js';
import type { Activity } from '../../plan/Activity.js';
import { groupedBy } from '../../plan/groupedBy.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import type { Shares } from '../kinds/ternaryPlane.js';

/** The structure of one year in one scenario, or as it was published. */
export interface StructurePoint extends Pick<ResultRow, 'scenario' | 'vintage' | 'status' | 'year'> {
  /** The shares of the three corners; rescaled to 100 where the structure has a fourth component. */
  readonly shares: Shares;
  readonly rescaled: boolean;
  /** The rows of the run that say so, that of the fourth component among them. */
  readonly rows: readonly ResultRow[];
}

/** The way of the structure in one scenario. */
export interface StructurePath {
  readonly scenario: Scenario;
  /** Year by year, the base year first. */
  readonly points: readonly StructurePoint[];
  /** How far the structure turns from the first year to the last, in degrees. */
  readonly angle: number | undefined;
  /** Whether it meets every target for a share; nothing where there is none for all three, or one cannot be judged. */
  readonly meets: boolean | undefined;
}

/** The component of GRDP that is no activity: the three shares are rescaled to 100 without it. */
const besides = 'taxesLessSubsidiesOnProducts';

/** What the triangle of shares shows, picked out of a run. */
export type TriangleFigures = Exclude<ReturnType<typeof triangleFigures>, Unavailable>;

const unavailable = (reason: Unavailable['reason']): Unavailable => ({ reason, issues: [] });

/**
 * Picks the shares of GRDP at current prices that a triangle can show.
 *
 * @unit per cent; angles in degrees
 * @returns the reason where the plan does not part GRDP among exactly three activities, or no scenario has all three
 */
export function triangleFigures(run: PlanRun) {
  const { plan } = run;
  const [left, right, top, ...more] = plan.activities.filter(({ id }) => id !== besides);
  if (left === undefined || right === undefined || top === undefined || more.length > 0)
    return unavailable('notThreeActivities');
  const corners = [left, right, top] as const;
  const all = structuresOf(run, corners);
  const target = structureTarget(
    plan,
    corners.map(({ id }) => id),
  );
  const paths = run.scenarios.flatMap((scenario) => pathOf(run, scenario, { all, target }));
  if (paths.length === 0) return unavailable('noShares');
  const { from, to } = plan.period;
  const published = all.filter(({ scenario, year }) => scenario === 'observed' && year >= from && year <= to);
  const points = [...paths.flatMap((path) => path.points), ...published];
  const drawn = new Set(points.flatMap(({ rows }) => rows));
  const years = points.map(({ year }) => year);
  const asked = paths.flatMap(({ points: [base] }) => askedAngle(base, target) ?? [])[0];
  return {
    corners,
    target,
    /** The corners of the region of the target; none where its ranges cannot add up to 100. */
    region: target === undefined ? [] : regionOf(target, corners),
    /** How far the middle of the target ranges is turned from the base, in degrees. */
    asked,
    paths,
    published,
    rows: run.rows.filter((row) => drawn.has(row)),
    from: Math.min(...years),
    to: Math.max(...years),
    /** Where taxes less subsidies on products were left aside. */
    rescaled: points.every(({ rescaled }) => rescaled)
      ? ('everywhere' as const)
      : points.some(({ rescaled }) => rescaled)
        ? ('somewhere' as const)
        : ('nowhere' as const),
  };
}

/** Structures of exactly the three activities, with or without the component that is left aside, none below zero. */
function structuresOf({ rows }: PlanRun, corners: readonly Activity[]): StructurePoint[] {
  const all = rows.filter((row) => row.indicator === 'shareOfGrdp' && row.priceBasis === 'current');
  const structures = groupedBy(all, (row) => JSON.stringify([row.scenario, row.vintage, row.year]));
  return structures.flatMap((own): StructurePoint[] => {
    const [first] = own;
    const isKnown = own.every(
      ({ activity }) => activity === besides || corners.some(({ id }) => id === activity),
    );
    const three = corners.flatMap(({ id }) => own.find(({ activity }) => activity === id)?.value ?? []);
    if (first === undefined || !isKnown || three.length < 3 || three.some((share) => share < 0)) return [];
    const rescaled = own.length > 3;
    const shares = sharesOf(three, rescaled);
    const { scenario, vintage, status, year } = first;
    return shares === undefined ? [] : [{ scenario, vintage, status, year, shares, rescaled, rows: own }];
  });
}

function sharesOf(three: readonly number[], rescaled: boolean): Shares | undefined {
  const whole = three.reduce((sum, share) => sum + share, 0);
  if (whole <= 0) return undefined;
  const [left = 0, right = 0, top = 0] = three.map((share) => (rescaled ? (100 * share) / whole : share));
  return [left, right, top];
}

function pathOf(
  run: PlanRun,
  scenario: Scenario,
  { all, target }: { readonly all: readonly StructurePoint[]; readonly target: StructureTarget | undefined },
): StructurePath[] {
  const points = [...rowsOfScenario(all, scenario.id)].sort((a, b) => a.year - b.year);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ids = new Set(target?.targets.map(({ id }) => id));
  const verdicts = rowsOfScenario(run.scorecard, scenario.id).flatMap((row) =>
    ids.has(row.target.id) ? [row.verdict] : [],
  );
  const isJudged = verdicts.length > 0 && !verdicts.includes('notComputable');
  const meets = isJudged ? !verdicts.includes('missed') : undefined;
  return [{ scenario, points, angle: structureAngle(first.rows, last.rows), meets }];
}

function askedAngle(
  base: StructurePoint | undefined,
  target: StructureTarget | undefined,
): number | undefined {
  if (base === undefined || target === undefined) return undefined;
  const middles = target.ranges.map(({ activity, lower, upper }) => ({
    activity,
    value: (lower + upper) / 2,
  }));
  return structureAngle(base.rows, middles);
}

/**
 * The part of the triangle where the ranges of the target overlap, corner by corner. A range of a fourth component
 * belongs to it: as lines stay lines under rescaling, the corners rescaled are the corners of what is drawn, or lie within.
 */
function regionOf({ ranges }: StructureTarget, corners: readonly Activity[]): Shares[] {
  const places = corners.map(({ id }) => ranges.findIndex(({ activity }) => activity === id));
  return hull(
    shareRegion(ranges).flatMap((structure) => {
      const three = places.map((place) => structure[place] ?? 0);
      const shares = sharesOf(three, ranges.length > 3);
      return shares === undefined ? [] : [shares];
    }),
  );
}

/** Andrew's monotone chain, on the shares of the right and the upper corner: the third follows from them. */
function hull(points: readonly Shares[]): Shares[] {
  const sorted = [...points].sort((a, b) => a[1] - b[1] || a[2] - b[2]);
  if (sorted.length < 3) return sorted;
  const chain = (each: readonly Shares[]) =>
    each.reduce<Shares[]>((kept, point) => {
      let line = kept;
      while (line.length > 1 && !turnsLeft(line.at(-2), line.at(-1), point)) line = line.slice(0, -1);
      return [...line, point];
    }, []);
  return [...chain(sorted).slice(0, -1), ...chain(sorted.toReversed()).slice(0, -1)];
}

function turnsLeft(from: Shares | undefined, by: Shares | undefined, to: Shares): boolean {
  if (from === undefined || by === undefined) return true;
  return (by[1] - from[1]) * (to[2] - from[2]) - (by[2] - from[2]) * (to[1] - from[1]) > 1e-9;
}
