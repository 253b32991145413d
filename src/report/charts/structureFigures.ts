import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { verdictOf } from '../../analysis/verdictOf.js';
import type { Activity, ActivityPart } from '../../plan/Activity.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';

/** The share of one activity, at the start and at the end. */
export interface Share {
  readonly activity: ActivityPart;
  /** The activity that this is a part of, where it is one. */
  readonly partOf?: Activity;
  /** Of the base year; missing where the vintage has none. */
  readonly base: ResultRow | undefined;
  readonly end: ResultRow;
  readonly target: Target | undefined;
  /** Whether the end meets the target; nothing where there is none. */
  readonly meets: boolean | undefined;
}

/** The structure of one scenario, or of the figures published in one vintage. */
export interface StructureLine {
  /** Nothing for published figures. */
  readonly scenario: Scenario | undefined;
  readonly shares: readonly Share[];
  /** Of the parts of activities: they lie inside those, and are drawn only where they have a target. */
  readonly ofParts: readonly Share[];
  /** Meets every target for a share. */
  readonly meetsAll: boolean;
}

/** What the chart of the structure shows, picked out of a run. */
export type StructureFigures = ReturnType<typeof structureFigures>;

/**
 * Picks the structure of GRDP at current prices out of a run: base year and last year of every scenario and of every
 * vintage published since, with the target for each share in the last year.
 *
 * @unit per cent of GRDP at current prices
 */
export function structureFigures({ plan, scenarios, rows: all }: PlanRun) {
  const [baseYear, lastYear] = [plan.period.from - 1, plan.period.to];
  const targets = plan.targets.filter(
    ({ kind, indicator, year }) => kind === 'share' && indicator === 'shareOfGrdp' && year === lastYear,
  );
  const own = all.filter(
    ({ indicator, priceBasis, unit }) =>
      indicator === 'shareOfGrdp' && priceBasis === 'current' && unit === 'percent',
  );
  const lineOf = (rows: readonly ResultRow[], scenario?: Scenario): StructureLine[] => {
    const shareOfOne = (activity: ActivityPart, partOf?: Activity): Share[] => {
      const rowOf = (year: number) => rows.find((row) => row.activity === activity.id && row.year === year);
      const [base, end] = [rowOf(baseYear), rowOf(lastYear)];
      const target = targets.find((one) => one.activity === activity.id);
      if (end === undefined) return [];
      const meets = target && verdictOf(end.value, target).verdict !== 'missed';
      return [{ activity, ...(partOf === undefined ? {} : { partOf }), base, end, target, meets }];
    };
    const shares = plan.activities.flatMap((activity) => shareOfOne(activity));
    const ofParts = plan.activities.flatMap((whole) =>
      (whole.parts ?? []).flatMap((part) => shareOfOne(part, whole)),
    );
    const all = [...shares, ...ofParts];
    const met = targets.map(({ activity }) => all.find((share) => share.activity.id === activity)?.meets);
    const meetsAll = met.every((each) => each === true);
    return shares.length === 0 ? [] : [{ scenario, shares, ofParts, meetsAll }];
  };
  const observed = rowsOfScenario(own, 'observed');
  const vintages = [...new Set(observed.map(({ vintage }) => vintage))];
  const lines = [
    ...scenarios.flatMap((one) => lineOf(rowsOfScenario(own, one.id), one)),
    ...vintages.flatMap((vintage) => lineOf(observed.filter((row) => row.vintage === vintage))),
  ];
  const isAsked = ({ id }: ActivityPart) => targets.some(({ activity }) => activity === id);
  const shares = lines.flatMap((line) => [
    ...line.shares,
    ...line.ofParts.filter(({ activity }) => isAsked(activity)),
  ]);
  const valuesOf = (id: string) =>
    shares.flatMap(({ activity, end }) => (activity.id === id ? [end.value] : []));
  return {
    baseYear,
    lastYear,
    targets,
    lines,
    panels: plan.activities
      .flatMap((activity): ActivityPart[] => [activity, ...(activity.parts ?? []).filter(isAsked)])
      .filter(({ id }) => valuesOf(id).length > 0),
    rows: shares.flatMap(({ base, end }) => (base === undefined ? [end] : [base, end])),
    decimals: Math.max(
      decimalsOf({ unit: 'percent', indicator: 'shareOfGrdp' }, plan),
      ...targets.map((target) => decimalsOf({ target, values: valuesOf(target.activity) }, plan)),
    ),
  };
}

/** The share of an activity or a part in a line; nothing where its base does not tell it apart. */
export function shareOf(
  { shares, ofParts }: StructureLine,
  { id }: Pick<ActivityPart, 'id'>,
): Share | undefined {
  return [...shares, ...ofParts].find(({ activity }) => activity.id === id);
}
