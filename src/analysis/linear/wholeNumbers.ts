import { power } from '../../accounts/root.js';
import { Undecided } from './Undecided.js';

/**
 * Doubles in whole numbers: all of them times the least power of two that leaves no fraction. Nothing is rounded.
 *
 * @throws Undecided where one is not finite
 *
 * @example
 * wholeNumbers([1, -0.75]).map(String) // => ['4', '-3']
 */
export function wholeNumbers(values: readonly number[]): bigint[] {
  if (!values.every(Number.isFinite)) throw new Undecided('outOfRange');
  const parts = values.map((value) => {
    let [whole, doublings] = [value, 0];
    while (!Number.isInteger(whole)) [whole, doublings] = [2 * whole, doublings + 1];
    return { whole: BigInt(whole), doublings };
  });
  const most = Math.max(0, ...parts.map(({ doublings }) => doublings));
  return parts.map(({ whole, doublings }) => whole << BigInt(most - doublings));
}

/** So many bits of a quotient are found before it is rounded to the 53 of a double. */
const enough = 66;

/**
 * The double next to a quotient of whole numbers.
 *
 * @param numerator - of any size
 * @param denominator - above zero
 *
 * @example
 * quotient(2n, 3n) // => 0.6666666666666666
 */
export function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = enough + bits(denominator) - bits(numerator);
  const whole =
    shift > 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  return shift > 0 ? Number(whole) / power(2, shift) : Number(whole) * power(2, -shift);
}

function bits(value: bigint): number {
  return 4 * value.toString(16).length;
}
