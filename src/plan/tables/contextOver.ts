import type { Measurement } from '../vocabulary/headingWords.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import type { HeadingContext } from './headingContext.js';

const inPercent: readonly (Measurement | undefined)[] = [
  'share',
  'growth',
  'indexOfPreviousYear',
  'contribution',
];

/**
 * What headings say together, later ones over earlier ones. A unit of amounts takes away a measurement in per cent that
 * an earlier one names ("GRDP and its structure" over "billion VND"); another subject takes away measurement and prices.
 */
export function contextOver(...contexts: readonly HeadingContext[]): HeadingContext {
  return contexts.reduce((earlier, later) => {
    if (Object.keys(later).length === 0) return earlier;
    const { measurement, priceBasis, ...rest } = earlier;
    const isOther = later.subject !== undefined && (rest.subject ?? later.subject) !== later.subject;
    const isAmount = inPercent.includes(measurement) && isUnitOfAmounts(later.unit);
    return {
      ...rest,
      ...(measurement === undefined || isOther || isAmount ? {} : { measurement }),
      ...(priceBasis === undefined || isOther ? {} : { priceBasis }),
      ...later,
    };
  }, {});
}

function isUnitOfAmounts(unit: string | undefined): boolean {
  const name = unit === undefined ? undefined : unitFromText(unit)?.name;
  return name !== undefined && name !== 'percent' && name !== 'percentage points';
}
