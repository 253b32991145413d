import type { TargetKind } from './targets/Target.js';

/** The kinds that hold the figure of a single year against their bounds: not its change, nor a sum of years. */
export const kindsOfYears: readonly TargetKind[] = ['level', 'share', 'levelEveryYear'];
