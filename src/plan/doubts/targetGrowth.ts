import type { StatedFigure } from '../audit/Finding.js';
import type { Target } from '../targets/Target.js';
import { assumptionLimits } from './assumptionLimits.js';
import { publishedMoves } from './publishedMoves.js';
import { type StatedAssumption, statedAssumptions, type Variable } from './statedAssumptions.js';
import type { WrittenPlan } from './WrittenPlan.js';
import { around, decimalsOf, sizeDoubt, type Yardstick } from './Yardstick.js';

/**
 * What a target of average growth is held against, where that is steady: published growth of the same thing; and for one
 * far below them what the scenarios assume, as no plan aims at a tenth of what all its scenarios reckon with.
 */
export function growthYardsticks(target: Target, written: WrittenPlan): Yardstick[] {
  if (target.kind !== 'averageGrowth') return [];
  const variable = variableOf(target);
  const assumed = statedAssumptions(written).stated.filter(
    (one) => isAbout(one, variable) && isPossible(one),
  );
  const byScenarios = steady(assumed.map(({ value }) => value)).map(({ limits, fits }) => ({
    limits: { low: Math.min(limits.low, lowAim), high: Number.POSITIVE_INFINITY },
    fits,
  }));
  return [...steady(publishedMoves(variable, written)), ...byScenarios];
}

/** Below this, in per cent a year, an aim is so low that it is the one to doubt, not the scenarios that assume ten times as much. */
const lowAim = 2;

const isAbout = ({ variable: { group, on, move } }: StatedAssumption, variable: Variable) =>
  group === variable.group && on === variable.on && move === variable.move;

/** An assumption that is itself of the wrong size says nothing of a target. */
function isPossible(assumption: StatedAssumption): boolean {
  const limits = assumptionLimits(assumption);
  return limits === undefined || (assumption.value >= limits.low && assumption.value <= limits.high);
}

/** Whether a bound of a target of average growth is one that a slip explains: then it says nothing of an assumption. */
export function hasSlippedGrowth(target: Target, written: WrittenPlan): boolean {
  const known = slipped.get(written) ?? new Map<Target, boolean>();
  slipped.set(written, known);
  const found = known.get(target) ?? hasSlip(target, growthYardsticks(target, written));
  known.set(target, found);
  return found;
}

/** Asked for again by each assumption. */
const slipped = new WeakMap<WrittenPlan, Map<Target, boolean>>();

function hasSlip({ id, unit, lower, upper }: Target, yardsticks: readonly Yardstick[]): boolean {
  return [lower, upper].some((value) => {
    if (value === undefined) return false;
    const stated: StatedFigure = { document: 'plan', id, keys: [], value, unit, decimals: decimalsOf(value) };
    return sizeDoubt('targetSize', stated, yardsticks).length > 0;
  });
}

const variableOf = ({ indicator, activity }: Target): Variable =>
  indicator === 'grdp'
    ? { group: 'growth', on: activity }
    : { group: 'indicator', on: indicator, move: 'growth' };

/** Rates that lie more than so many times apart say nothing. */
const mostApart = 4;

function steady(values: readonly number[]): Required<Pick<Yardstick, 'limits' | 'fits'>>[] {
  const [limits, fits] = [around(values, 2.5), around(values, 1.5)];
  if (limits === undefined || fits === undefined) return [];
  const sizes = values.map(Math.abs);
  return Math.max(...sizes) > mostApart * Math.min(...sizes) ? [] : [{ limits, fits }];
}
