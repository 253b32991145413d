import type { Plan } from './Plan.js';
import type { Target } from './targets/Target.js';

/**
 * What became of a target when its plan was amended: what meets it now is more than before (`looser`), less (`tighter`), the
 * same, or partly other (`moved`); it is new or was dropped; or it is of another kind, unit or activity (`other`).
 */
export type RevisionChange = 'same' | 'looser' | 'tighter' | 'moved' | 'added' | 'dropped' | 'other';

/** One target before and after an amendment. */
export interface RevisedTarget {
  readonly id: string;
  readonly change: RevisionChange;
  /** Missing where the target was added. */
  readonly before?: Target;
  /** Missing where it was dropped. */
  readonly after?: Target;
  /** Bounds after less bounds before, in the unit of the target, where both have them. */
  readonly difference: { readonly lower?: number; readonly upper?: number };
}

/**
 * The targets of a plan beside those of the plan it amends, found by their ids: in the order of the amended plan, then
 * those that were dropped.
 *
 * A later year for the same bounds is looser, an earlier one tighter.
 *
 * @unit that of each target
 * @param before - the plan as it was
 * @param after - the plan as amended
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * const growth = plan.targets.map((target) => (target.id === 'grdp-growth' ? { ...target, lower: 7 } : target));
 * const revised = planRevision(plan, { ...plan, targets: growth }).filter(({ change }) => change !== 'same');
 * revised.map(({ id, change, difference }) => [id, change, difference.lower]) // => [['grdp-growth', 'looser', -1]]
 */
export function planRevision(before: Plan, after: Plan): RevisedTarget[] {
  const kept = after.targets.map((target): RevisedTarget => {
    const old = before.targets.find(({ id }) => id === target.id);
    const head = { id: target.id, after: target };
    if (old === undefined) return { ...head, change: 'added', difference: {} };
    const isOther = named.some((key) => old[key] !== target[key]);
    const found = isOther
      ? { change: 'other' as const, difference: {} }
      : { change: changeOf(old, target, { before, after }), difference: differenceOf(old, target) };
    return { ...head, before: old, ...found };
  });
  const dropped = before.targets.filter(({ id }) => !after.targets.some((target) => target.id === id));
  return [
    ...kept,
    ...dropped.map((old): RevisedTarget => ({ id: old.id, change: 'dropped', before: old, difference: {} })),
  ];
}

const named = ['kind', 'indicator', 'activity', 'unit', 'isDeadline'] as const;

interface Plans {
  readonly before: Plan;
  readonly after: Plan;
}

function changeOf(old: Target, target: Target, plans: Plans): RevisionChange {
  const moves = [...boundMoves(old, target), yearMove(old, target, plans)].filter((move) => move !== 0);
  if (moves.length === 0) return old.lower === target.lower && old.upper === target.upper ? 'same' : 'moved';
  if (moves.every((move) => move > 0)) return 'looser';
  return moves.every((move) => move < 0) ? 'tighter' : 'moved';
}

/** Above zero where an end of what meets the target lets in more than before. */
function boundMoves(old: Target, target: Target): number[] {
  const [[low, high], [newLow, newHigh]] = [metBetween(old), metBetween(target)];
  return [low === newLow ? 0 : low - newLow, high === newHigh ? 0 : newHigh - high];
}

/** What meets a target: beyond a range on its better side it is met as well. */
function metBetween({ direction, lower, upper }: Target): readonly [number, number] {
  const least = lower ?? (direction === 'atLeast' ? upper : undefined) ?? Number.NEGATIVE_INFINITY;
  const most = upper ?? (direction === 'atMost' ? lower : undefined) ?? Number.POSITIVE_INFINITY;
  return [
    direction === 'atMost' ? Number.NEGATIVE_INFINITY : least,
    direction === 'atLeast' ? Number.POSITIVE_INFINITY : most,
  ];
}

/** Years by which the target is due later. */
function yearMove(old: Target, target: Target, { before, after }: Plans): number {
  return (target.year ?? after.period.to) - (old.year ?? before.period.to);
}

function differenceOf(old: Target, target: Target): RevisedTarget['difference'] {
  const ends = (['lower', 'upper'] as const).flatMap((end) => {
    const [from, to] = [old[end], target[end]];
    return from === undefined || to === undefined ? [] : [[end, to - from] as const];
  });
  return Object.fromEntries(ends);
}
