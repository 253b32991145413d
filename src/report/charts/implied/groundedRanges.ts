import { bindingBounds } from '../../../analysis/consistency/accountsTargets.js';
import type { ConsistencyReport, ImpliedRange } from '../../../analysis/consistency/ConsistencyReport.js';
import { promisedFigure } from './promisedFigure.js';

/**
 * Where a range comes from: it is promised by a target, solved for, an assumption, or what would end a conflict; or it
 * is left open at both ends.
 */
export type ImpliedGround = 'implied' | 'promised' | 'stated' | 'required' | 'open';

/** A range of a report with its ground. */
export interface GroundedRange extends Omit<ImpliedRange, 'stated'> {
  readonly ground: ImpliedGround;
}

const order: readonly ImpliedGround[] = ['required', 'implied', 'promised', 'open', 'stated'];

/**
 * The ranges that a report of consistency gives ground for: what is implied, told from what the plan promises itself
 * and from what is assumed. Where targets conflict: what would end that, the targets themselves and the assumptions.
 *
 * What is solved for comes first, prices before all else; what is assumed comes last.
 *
 * @unit as each range says
 *
 * @example
 * const report = await targetConsistency(await readPlanFolder('data/lang-son-2016-2020'));
 * groundedRanges(report).slice(0, 2).map(({ quantity, ground }) => [quantity, ground]) // => [['deflator', 'implied'], ['growth', 'implied']]
 */
export function groundedRanges(report: ConsistencyReport): GroundedRange[] {
  const all = [...report.implied.map((range) => grounded(range, report)), ...ofConflicts(report)];
  const rank = ({ ground, quantity }: GroundedRange) =>
    2 * order.indexOf(ground) + (quantity === 'deflator' ? 0 : 1);
  return [...all].sort((one, other) => rank(one) - rank(other));
}

function grounded({ stated, ...range }: ImpliedRange, report: ConsistencyReport): GroundedRange {
  const { tested, drivers, bounds: reading } = report;
  if (range.lower === undefined && range.upper === undefined) return { ...range, ground: 'open' };
  const isPromised = tested.some(({ target }) => {
    const { quantity, activity, unit, year = range.year } = promisedFigure(target);
    const same = quantity === range.quantity && activity === range.activity && unit === range.unit;
    return same && year === range.year && agree(bindingBounds(target, reading), range);
  });
  if (isPromised) return { ...range, ground: 'promised' };
  const isHeld = drivers.some(
    (driver) => driver.name === range.quantity && driver.activity === range.activity && agree(driver, range),
  );
  return { ...range, ground: stated || isHeld ? 'stated' : 'implied' };
}

interface Bounds {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

function agree(one: Bounds, other: Bounds): boolean {
  return near(one.lower, other.lower) && near(one.upper, other.upper);
}

/** The corners of the ranges are solved to the last digits but one or two. */
function near(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function ofConflicts({ conflicts, drivers, bounds: reading }: ConsistencyReport): GroundedRange[] {
  if (conflicts.length === 0) return [];
  const held = drivers.filter(
    ({ name, lower, upper }) => name !== 'relativePrices' && (lower !== undefined || upper !== undefined),
  );
  return [
    ...conflicts
      .flatMap(({ required }) => required)
      .map(({ stated: _, ...range }) => ({ ...range, ground: 'required' as const })),
    ...conflicts
      .flatMap(({ targets }) => targets)
      .map((target) => {
        const told = bounds(bindingBounds(target, reading));
        return { ...promisedFigure(target), ...told, ground: 'promised' as const };
      }),
    ...held.map(({ name, activity, unit, ...band }) => {
      return { quantity: name, activity, unit, ...bounds(band), ground: 'stated' as const };
    }),
  ];
}

function bounds({ lower, upper }: Bounds) {
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}
