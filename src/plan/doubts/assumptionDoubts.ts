import type { Finding } from '../audit/Finding.js';
import type { Interval } from '../audit/Interval.js';
import { pandemicYears } from '../sizes/countryPath.js';
import { assumptionLimits } from './assumptionLimits.js';
import { knownMoves } from './knownMoves.js';
import { type StatedAssumption, statedAssumptions } from './statedAssumptions.js';
import type { WrittenPlan } from './WrittenPlan.js';
import { around, sizeDoubt, type Yardstick } from './Yardstick.js';

/** So many decimals say that a number was computed, not chosen. */
const computedDecimals = 6;

/**
 * Assumptions of the wrong order of magnitude or sign: outside what is possible at all, or far from the published figures
 * of the same thing, from the plan's own targets and from the other scenarios, where a slip explains it.
 */
export function assumptionDoubts(written: WrittenPlan): Finding[] {
  const { stated } = statedAssumptions(written);
  return stated.flatMap((assumption) =>
    sizeDoubt('assumptionSize', assumption, yardsticksOf(assumption, stated, written)),
  );
}

function yardsticksOf(
  assumption: StatedAssumption,
  all: readonly StatedAssumption[],
  written: WrittenPlan,
): Yardstick[] {
  const limits = assumptionLimits(assumption);
  const others = all.filter((other) => other !== assumption && isSameThing(other, assumption));
  const { figures, targets } = knownMoves(assumption.variable, written);
  const beside = relative(
    [...figures, ...others.map(({ value }) => value)],
    hasUsualDecimals(assumption, all),
  );
  return [
    ...(limits === undefined ? [] : [{ limits }, ...notTiny(assumption, limits)]),
    ...relative(targets, false),
    ...(assumption.years?.some(isPandemic) === true ? [] : beside),
  ];
}

const isPandemic = (year: number) => year >= pandemicYears.from && year <= pandemicYears.to;

/** Whether two scenarios assume something of one variable, in one way. */
const isSameThing = (other: StatedAssumption, { variable }: StatedAssumption) =>
  other.variable.group === variable.group &&
  other.variable.move === variable.move &&
  (other.variable.on === variable.on || (variable.group === 'deflator' && other.id !== ''));

/** A number with no more decimals than others of its kind may well be small: a slipped point leaves one more. */
function hasUsualDecimals(assumption: StatedAssumption, all: readonly StatedAssumption[]): boolean {
  const others = all.filter(
    (other) =>
      other !== assumption &&
      other.variable.group === assumption.variable.group &&
      other.decimals < computedDecimals,
  );
  return others.length === 0 || others.some(({ decimals }) => decimals >= assumption.decimals);
}

/** Rates are not assumed in hundredths of one per cent, but for none. */
function notTiny({ unit, value }: StatedAssumption, { high }: Interval): Yardstick[] {
  if (unit !== 'percent' || Math.abs(value) >= 0.02) return [];
  return value > 0 ? [{ limits: { low: 0.02, high } }] : [{ limits: { low: -high, high: -0.02 } }];
}

/** Of five figures and more, the smallest and the largest may be out of line themselves. */
function relative(all: readonly number[], mayBeSmall: boolean): Yardstick[] {
  const values = all.length < 5 ? all : all.toSorted((a, b) => a - b).slice(1, -1);
  const sizes = values.map(Math.abs);
  if (Math.max(...sizes) > 4 * Math.min(...sizes)) return [];
  const [limits, fits] = [around(values, 2.5), around(values, 1.15)];
  return limits === undefined || fits === undefined ? [] : [{ limits, fits, mayBeSmall }];
}
