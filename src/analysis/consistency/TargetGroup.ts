import type { Target } from '../../plan/targets/Target.js';
import type { Released } from '../linear/feasibility.js';
import type { LinearRow } from '../linear/LinearSystem.js';
import type { LinearModel } from '../linear/linearModel.js';
import type { ImpliedRange } from './ConsistencyReport.js';
import type { Constraint, Measured } from './Constraint.js';
import type { Driver } from './Driver.js';

/** A figure of a group whose range is asked for, and how it is told. */
export interface AskedFigure extends Measured, Pick<ImpliedRange, 'quantity' | 'activity' | 'unit' | 'year'> {
  /** The driver it is, where it is one. */
  readonly driver?: Driver;
}

/** Targets that speak of the same levels, and all that is known of these: one linear problem. */
export interface TargetGroup {
  readonly targets: readonly Target[];
  readonly columns: number;
  readonly constraints: readonly Constraint[];
  /** Identities, and assumptions that are no bounds of a figure. */
  readonly rows: readonly LinearRow[];
  readonly drivers: readonly Driver[];
  readonly asked: readonly AskedFigure[];
  /** What must hold besides, of that which is no linear condition; asked only where the linear ones hold. */
  readonly further?: (model: LinearModel, released: Released) => boolean;
}
