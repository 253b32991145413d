/**
 * Round marks for an axis that hold every value between the first and the last mark.
 *
 * Steps are 1, 2, 2.5 or 5 times a power of ten; the axis need not start at zero.
 *
 * @unit that of the values
 * @param values - what the axis has to show; at least one
 * @param most - how many steps there may be at most
 *
 * @example
 * axisTicks([1424, 2700], 6) // => [1250, 1500, 1750, 2000, 2250, 2500, 2750]
 * axisTicks([30, 30], 5) // => [29.6, 29.8, 30, 30.2, 30.4]
 */
export function axisTicks(values: readonly number[], most: number): number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  // What differs by the rounding of its last digits is one value.
  const isOne = greatest - least <= 1e-9 * Math.abs(greatest);
  const span = isOne ? Math.abs(greatest) / 50 || 1 : greatest - least;
  const middle = (least + greatest) / 2;
  const [low, high] = [Math.min(least, middle - span / 2), Math.max(greatest, middle + span / 2)];
  const power = Math.floor(Math.log10(span / most));
  const steps = [power, power + 1, power + 2].flatMap((exponent) =>
    [1, 2, 2.5, 5].map((digit) => digit * 10 ** exponent),
  );
  const count = (step: number) => Math.ceil(high / step) - Math.floor(low / step);
  const step = steps.find((candidate) => count(candidate) <= most) ?? span;
  const start = Math.floor(low / step);
  return Array.from({ length: count(step) + 1 }, (_, position) => roundedTo((start + position) * step, step));
}

// 0.1 + 0.2 is not 0.3: marks are written with the digits of their step.
function roundedTo(value: number, step: number): number {
  return Number(value.toFixed(Math.max(0, 2 - Math.floor(Math.log10(step)))));
}
