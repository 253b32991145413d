import type { FontWeight } from './fontFile.js';

/**
 * The weight a chart draws for a weight asked for: anything from semi-bold up is 600, the rest is 400.
 *
 * @param style - A CSS font weight: a keyword, a number, or nothing.
 * @returns 400 or 600.
 *
 * @example
 * fontWeightFromStyle('bold') // => 600
 * fontWeightFromStyle('500') // => 400
 * fontWeightFromStyle(undefined) // => 400
 */
export function fontWeightFromStyle(style: string | number | null | undefined): FontWeight {
  if (style === 'bold' || style === 'bolder') return 600;
  return Number(style ?? 400) >= 600 ? 600 : 400;
}
