import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';

/**
 * A number to a power between 0 and 1: what a share in income does to a growth factor.
 *
 * It is found by square roots and multiplications only, for the reason that `root` gives: each binary digit of the
 * exponent that is 1 adds the factor that so many square roots leave of the number. Each factor is right to a unit of
 * the last digit, and so the product to a few dozen.
 *
 * @formula base^exponent = product of base^(1/2^k), over the binary digits k of the exponent that are 1
 * @unit none, for a ratio
 * @param base - above 0
 * @param exponent - from 0 to 1
 * @returns the power
 * @throws ScenarioError when the base is not above 0 or the exponent is not from 0 to 1
 * @example
 * fractionalPower(16, 0.75) // => 8
 * fractionalPower(1.21, 0.5) // => 1.1
 */
export function fractionalPower(base: number, exponent: number): number {
  refuse(
    numberIssues(['base'], base, { what: say`a number to take a power of`, above: 0 }),
    numberIssues(['exponent'], exponent, { what: say`an exponent`, atLeast: 0, atMost: 1 }),
  );
  return fractionalPowerOf(base, exponent);
}

/**
 * The same without a check of its arguments, for inner loops.
 *
 * @example
 * fractionalPowerOf(16, 0.75) // => 8
 */
export function fractionalPowerOf(base: number, exponent: number): number {
  if (exponent === 1) return base;
  let [result, factor, rest] = [1, base, exponent];
  while (rest > 0 && factor !== 1) {
    factor = Math.sqrt(factor);
    rest *= 2;
    if (rest < 1) continue;
    result *= factor;
    rest -= 1;
  }
  return result;
}
