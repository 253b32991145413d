import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';

/**
 * The number that, multiplied by itself a given number of times, gives another: the growth factor of one year out of
 * that of several.
 *
 * It is found by multiplications and square roots only, which every machine rounds alike. The power function is not so:
 * its last digits differ between versions of JavaScript engines, and with them every figure that follows.
 *
 * @formula halving the interval from 1 to the number by geometric means, until rounding stops it
 * @unit none, for a ratio
 * @param number - above 0
 * @param degree - whole, from 1
 * @returns the root, to a few units of the last digit
 * @throws ScenarioError when the number is not above 0 or the degree is not a whole number from 1
 * @example
 * root(32, 5) // => 2
 * root(1.21, 2) // => 1.1
 */
export function root(number: number, degree: number): number {
  refuse(
    numberIssues(['number'], number, { what: say`a number to take the root of`, above: 0 }),
    numberIssues(['degree'], degree, { what: say`a degree`, whole: true, atLeast: 1 }),
  );
  return rootOf(number, degree);
}

/**
 * The same without a check of its arguments, for inner loops.
 *
 * @example
 * rootOf(32, 5) // => 2
 */
export function rootOf(number: number, degree: number): number {
  let [low, high] = number < 1 ? [number, 1] : [1, number];
  let [rootOfLow, rootOfHigh] = [Math.sqrt(low), Math.sqrt(high)];
  for (;;) {
    const middle = rootOfLow * rootOfHigh;
    if (middle <= low || middle >= high) break;
    if (power(middle, degree) < number) [low, rootOfLow] = [middle, Math.sqrt(middle)];
    else [high, rootOfHigh] = [middle, Math.sqrt(middle)];
  }
  return Math.abs(power(low, degree) - number) < Math.abs(power(high, degree) - number) ? low : high;
}

/**
 * A whole power by repeated squaring, for the reason that `root` gives.
 *
 * @formula base · base · … as often as the exponent says
 * @unit none, for a ratio
 * @param base - any number
 * @param exponent - whole, from 0
 * @returns the power; infinite where it outgrows all numbers
 * @example
 * power(1.1, 2) // => 1.21
 */
export function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let rest = exponent; rest >= 1; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
