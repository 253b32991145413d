import { slackOf } from '../verdictOf.js';
import { bindingBounds } from './accountsTargets.js';
import type { ConsistencyReport, ImpliedRange } from './ConsistencyReport.js';
import { quantityOfTarget } from './quantityOfTarget.js';

/**
 * Where a range comes from: it is what a target asks, solved for, an assumption, or what would end a conflict; or it is
 * left open at both ends.
 */
export type RangeBasis = 'implied' | 'target' | 'stated' | 'required' | 'open';

/** A range of a report with its basis. */
export interface BasedRange extends Omit<ImpliedRange, 'stated'> {
  readonly basis: RangeBasis;
}

const order: readonly RangeBasis[] = ['required', 'implied', 'target', 'open', 'stated'];

/**
 * The ranges of a report of consistency with their bases: what is implied, told from what a target asks itself and from
 * what is assumed. Where targets conflict: what would end that, the targets themselves and the assumptions.
 *
 * What is solved for comes first, prices before all else; what is assumed comes last.
 *
 * @unit as each range says
 *
 * @example
 * const report = await targetConsistency(await readPlanFolder('data/lang-son-2016-2020'));
 * rangesByBasis(report).slice(0, 2).map(({ quantity, basis }) => [quantity, basis]) // => [['deflator', 'implied'], ['growth', 'implied']]
 */
export function rangesByBasis(report: ConsistencyReport): BasedRange[] {
  const implied = report.implied.map(({ stated, ...range }) => {
    return { ...range, basis: basisOf({ ...range, stated }, report) };
  });
  const rank = ({ basis, quantity }: BasedRange) =>
    2 * order.indexOf(basis) + (quantity === 'deflator' ? 0 : 1);
  return [...implied, ...ofConflicts(report)].sort((one, other) => rank(one) - rank(other));
}

/**
 * What an implied range of a report rests on. A target that the others narrow is implied: it is no longer what the
 * target asks.
 *
 * @example
 * const report = await targetConsistency(await readPlanFolder('data/lang-son-2016-2020'));
 * const growth = report.implied.filter(({ quantity, activity }) => quantity === 'growth' && activity === 'total');
 * growth.map((range) => basisOf(range, report)) // => ['target']
 */
export function basisOf({ stated, ...range }: ImpliedRange, report: ConsistencyReport): RangeBasis {
  const { tested, drivers, bounds: reading } = report;
  if (range.lower === undefined && range.upper === undefined) return 'open';
  const isAsked = tested.some(({ target }) => {
    const { quantity, activity, unit, year = range.year } = quantityOfTarget(target);
    const same = quantity === range.quantity && activity === range.activity && unit === range.unit;
    return same && year === range.year && agree(bindingBounds(target, reading), range);
  });
  if (isAsked) return 'target';
  const isHeld = drivers.some(
    (driver) => driver.name === range.quantity && driver.activity === range.activity && agree(driver, range),
  );
  return stated || isHeld ? 'stated' : 'implied';
}

interface Bounds {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** Ends agree within what a bound may give way by, and the last digits. */
function agree(one: Bounds, other: Bounds): boolean {
  const slack = 1.001 * slackOf(bounds(one));
  const near = (end: number | undefined, found: number | undefined) =>
    end === undefined || found === undefined ? end === found : Math.abs(end - found) <= slack;
  return near(one.lower, other.lower) && near(one.upper, other.upper);
}

function ofConflicts({ conflicts, drivers, bounds: reading }: ConsistencyReport): BasedRange[] {
  if (conflicts.length === 0) return [];
  const held = drivers.filter(
    ({ name, lower, upper }) => name !== 'relativePrices' && (lower !== undefined || upper !== undefined),
  );
  return [
    ...conflicts
      .flatMap(({ required }) => required)
      .map(({ stated: _, ...range }) => ({ ...range, basis: 'required' as const })),
    ...conflicts
      .flatMap(({ targets }) => targets)
      .map((target) => {
        const told = bounds(bindingBounds(target, reading));
        return { ...quantityOfTarget(target), ...told, basis: 'target' as const };
      }),
    ...held.map(({ name, activity, unit, ...band }) => {
      return { quantity: name, activity, unit, ...bounds(band), basis: 'stated' as const };
    }),
  ];
}

function bounds({ lower, upper }: Bounds) {
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}
