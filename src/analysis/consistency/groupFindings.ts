import type { Target } from '../../plan/targets/Target.js';
import type { Released } from '../linear/feasibility.js';
import { type LinearModel, linearModel } from '../linear/linearModel.js';
import { Undecided } from '../linear/Undecided.js';
import { targetOwner } from './accountsTargets.js';
import type {
  BoundChange,
  ConsistencyOptions,
  ImpliedRange,
  TargetConflict,
  UndecidedTargets,
} from './ConsistencyReport.js';
import { rowsOf, widths } from './Constraint.js';
import { type Driver, driverOwner } from './Driver.js';
import { impliedRange } from './figureRange.js';
import { cheapestChange, leastChange } from './leastChange.js';
import { minimalConflict, smallestConflict } from './smallestConflict.js';
import type { TargetGroup } from './TargetGroup.js';

/** What comes out for one group of targets. */
export interface GroupFindings {
  readonly conflicts: readonly TargetConflict[];
  readonly undecided: readonly UndecidedTargets[];
  readonly leastChange: readonly BoundChange[];
  /** Asked only where the targets can all hold. */
  readonly implied: readonly ImpliedRange[];
}

/**
 * Tests the targets of one group: what they imply where they can all hold, otherwise their smallest conflicts and the
 * least change that ends them.
 *
 * @param group - the linear problem
 * @param options - `weights` of the changes, and `more` to ask while the problem is open
 */
export function groupFindings(group: TargetGroup, options: FindingOptions = {}): GroupFindings {
  try {
    return decided(group, options);
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    const undecided = [{ targets: group.targets, reason: error.reason }];
    return { conflicts: [], undecided, leastChange: [], implied: [] };
  }
}

interface FindingOptions {
  readonly weights?: ConsistencyOptions['weights'];
  readonly more?: (model: LinearModel) => readonly ImpliedRange[];
}

function decided(group: TargetGroup, options: FindingOptions): GroupFindings {
  const model = modelOf(group);
  const holds = holdsIn(group, model);
  if (holds(new Set())) {
    const implied = group.asked.map((figure) => impliedRange(model, figure));
    return { ...nothing, implied: [...implied, ...(options.more?.(model) ?? [])] };
  }
  const conflicts = disjointConflicts(group, { model, holds });
  const moving = new Set(group.targets.map(({ id }) => id));
  const weights = options.weights === undefined ? {} : { weights: options.weights };
  const single = conflicts.length === 1 ? (conflicts[0]?.single ?? []) : [];
  const ways = [
    leastChange(group, { moving, ...weights }),
    ...single.map(({ target }) => single.filter((change) => change.target === target)),
  ];
  return { ...nothing, conflicts, leastChange: cheapestChange(ways, options.weights) };
}

const nothing: GroupFindings = { conflicts: [], undecided: [], leastChange: [], implied: [] };

function modelOf({ columns, rows, constraints }: TargetGroup): LinearModel {
  return linearModel(widths.map((width) => ({ columns, rows: [...rows, ...rowsOf(constraints, width)] })));
}

type Holding = (released: Released) => boolean;

function holdsIn({ further }: TargetGroup, model: LinearModel): Holding {
  return (released) => model.feasible(released) && (further?.(model, released) ?? true);
}

/** Smallest conflicts one after the other, each among the targets that the ones before leave. */
function disjointConflicts(
  group: TargetGroup,
  { model, holds }: { readonly model: LinearModel; readonly holds: Holding },
): TargetConflict[] {
  const sets: (readonly Target[])[] = [];
  let rest = group.targets;
  const all = new Set(group.targets.map(targetOwner));
  const without = (active: ReadonlySet<string>) => new Set([...all].filter((owner) => !active.has(owner)));
  while (!holds(without(new Set(rest.map(targetOwner))))) {
    const found = new Set(smallestConflict(rest.map(targetOwner), (active) => holds(without(active))));
    if (found.size === 0) break;
    sets.push(rest.filter((target) => found.has(targetOwner(target))));
    rest = rest.filter((target) => !found.has(targetOwner(target)));
  }
  return sets.map((targets) => {
    const others = without(new Set([...targets, ...rest].map(targetOwner)));
    return conflictOf(group, { targets, others, model, holds });
  });
}

interface FoundSet {
  readonly targets: readonly Target[];
  /** Targets of the other conflicts, let go while this one is looked at. */
  readonly others: Released;
  readonly model: LinearModel;
  readonly holds: Holding;
}

function conflictOf(group: TargetGroup, { targets, others, model, holds }: FoundSet): TargetConflict {
  const inSet = new Set(targets.map(targetOwner));
  const outside = group.targets.map(targetOwner).filter((owner) => !inSet.has(owner));
  const bound = group.drivers.filter(({ lower, upper }) => lower !== undefined || upper !== undefined);
  const needed = minimalConflict(bound.map(driverOwner), (kept) =>
    holds(new Set([...outside, ...bound.map(driverOwner).filter((owner) => !kept.has(owner))])),
  );
  const drivers = bound.filter((driver) => needed.includes(driverOwner(driver)));
  const required = drivers.flatMap((driver) => {
    const released = new Set([...others, driverOwner(driver)]);
    const figure = group.asked.find((asked) => asked.driver === driver);
    if (figure === undefined || fallsWith(driver, targets, group) || !holds(released)) return [];
    return [impliedRange(model, figure, released)];
  });
  const kept = {
    ...group,
    targets: group.targets.filter((target) => !others.has(targetOwner(target))),
    constraints: group.constraints.filter(({ owners }) => !owners.some((owner) => others.has(owner))),
  };
  const single = targets.flatMap(({ id }) => leastChange(kept, { moving: new Set([id]) }) ?? []);
  return { targets, drivers, required, single };
}

/** Whether a condition of one of the targets rests on a driver, and falls with it: what the driver may be would be too wide. */
function fallsWith(driver: Driver, targets: readonly Target[], { constraints }: TargetGroup): boolean {
  const shared = constraints.filter(({ owners }) => owners.includes(driverOwner(driver)));
  return shared.some(({ owners }) => targets.some((target) => owners.includes(targetOwner(target))));
}
