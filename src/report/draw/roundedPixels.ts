/**
 * A length rounded to a hundredth of a pixel: finer than anyone sees, and the specification stays readable.
 *
 * @unit pixels
 *
 * @example
 * roundedPixels(40.333333333) // => 40.33
 */
export function roundedPixels(length: number): number {
  // Plus zero, as JSON has no -0.
  return Math.round(length * 100) / 100 + 0;
}
