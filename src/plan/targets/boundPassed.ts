import type { Indicator } from '../indicators/Indicator.js';

/** On which side of its bounds a figure of an indicator lies, and the bound; nothing where it lies within. */
export function boundPassed(
  value: number,
  { min, max }: Pick<Indicator, 'min' | 'max'>,
): { readonly side: '<' | '>'; readonly bound: number } | undefined {
  // As much as the scorecard lets a value miss a bound and still meet it.
  const slack = (bound: number) => 1e-9 * Math.max(1, Math.abs(bound));
  if (min !== undefined && value < min - slack(min)) return { side: '<', bound: min };
  return max !== undefined && value > max + slack(max) ? { side: '>', bound: max } : undefined;
}
