import { differentUnits } from '../vocabulary/differentUnits.js';
import type { HeadingContext } from './headingContext.js';
import { isInPercent, isPace, isUnitOfAmounts } from './inPercent.js';

/**
 * What headings say together, later ones over earlier ones. A unit of amounts takes away a measurement in per cent that
 * an earlier one names ("GRDP and its structure" over "billion VND"); another subject takes away measurement and prices.
 */
export function contextOver(...contexts: readonly HeadingContext[]): HeadingContext {
  return contexts.reduce((earlier, later) => {
    if (Object.keys(later).length === 0) return earlier;
    const { measurement, priceBasis, ...rest } = unitsKept(earlier, later);
    const isOther = later.subject !== undefined && (rest.subject ?? later.subject) !== later.subject;
    const isAmount =
      isInPercent(measurement) && later.otherUnits === undefined && isUnitOfAmounts(later.unit);
    return {
      ...rest,
      ...(measurement === undefined || isOther || isAmount ? {} : { measurement }),
      ...(priceBasis === undefined || isOther ? {} : { priceBasis }),
      ...later,
      ...(isPaceOfPerHead(earlier, later) ? { measurement: 'other' as const } : {}),
    };
  }, {});
}

/** "Growth" under "per head" is none of the whole. */
const isPaceOfPerHead = (earlier: HeadingContext, { subject, measurement }: HeadingContext): boolean =>
  (earlier.measurement === 'perHead' || earlier.measurement === 'other') &&
  subject === undefined &&
  isPace(measurement);

/** An earlier heading without those of its units that a later one settles. */
function unitsKept(earlier: HeadingContext, { unit, measurement }: HeadingContext): HeadingContext {
  const { otherUnits, isEither, ...rest } = earlier;
  if (unit !== undefined || otherUnits === undefined) return rest;
  return isEither === true && measurement === undefined ? earlier : { ...rest, otherUnits };
}

/** The same of headings that stand on one level: none of the units that they name goes before another. */
export function contextOfAll(...contexts: readonly HeadingContext[]): HeadingContext {
  const context = contextOver(...contexts);
  const [unit, ...otherUnits] = differentUnits(contexts.flatMap(unitsOf));
  return unit === undefined || otherUnits.length === 0 ? context : { ...context, unit, otherUnits };
}

/** What a heading says of units alone. */
export const unitContext = ({ unit, otherUnits }: HeadingContext): HeadingContext => ({
  ...(unit === undefined ? {} : { unit }),
  ...(otherUnits === undefined ? {} : { otherUnits }),
});

/** All units that a heading names. */
export const unitsOf = ({ unit, otherUnits = [] }: HeadingContext): string[] =>
  unit === undefined ? [] : [unit, ...otherUnits];
