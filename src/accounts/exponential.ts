import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/** Natural logarithm of 2, in two parts: the first has so few digits that whole multiples of it are exact. */
const coarse = 0.693145751953125;
const fine = 0.0000014286068203094173;

/**
 * The exponential function by multiplications and additions only, for the reason that `root` gives: every machine
 * gives the same digits.
 *
 * @formula e^x = 2^k e^r with |r| ≤ ln 2 / 2; e^r by its series
 * @unit none
 * @param exponent - any number
 * @returns the power of e, to a few units of the last digit; 0 where it is below all numbers
 * @throws ScenarioError when it outgrows all numbers
 * @example
 * exponential(0) // => 1
 * exponential(1) // => Math.E
 */
export function exponential(exponent: number): number {
  refuse(numberIssues(['exponent'], exponent, { what: say`an exponent` }));
  if (exponent < -745) return 0;
  const twos = Math.round(exponent / (coarse + fine));
  return finiteResult(say`power`, timesPowerOfTwo(series(exponent - twos * coarse - twos * fine), twos));
}

function series(rest: number): number {
  let sum = 1;
  for (let n = 17; n >= 1; n--) sum = 1 + (rest * sum) / n;
  return sum;
}

function timesPowerOfTwo(number: number, power: number): number {
  let result = number;
  for (let left = Math.abs(power); left > 0; left--) result = power > 0 ? result * 2 : result / 2;
  return result;
}

/**
 * The natural logarithm by divisions, multiplications and additions only.
 *
 * @formula ln x = k ln 2 + 2 (y + y³/3 + y⁵/5 + …) with y = (m - 1)/(m + 1), x = 2^k m, m between √½ and √2
 * @unit none
 * @param number - above 0
 * @returns the logarithm, to a few units of the last digit
 * @throws ScenarioError when the number is not above 0
 * @example
 * naturalLogarithm(1) // => 0
 */
export function naturalLogarithm(number: number): number {
  refuse(numberIssues(['number'], number, { what: say`a number to take the logarithm of`, above: 0 }));
  return logarithmOf(number);
}

/**
 * The same without a check of its argument, for inner loops.
 *
 * @example
 * logarithmOf(1) // => 0
 */
export function logarithmOf(number: number): number {
  let [rest, twos] = [number, 0];
  for (; rest < 2 ** -32; twos -= 32) rest *= 4294967296;
  for (; rest < Math.SQRT1_2 / 128; twos -= 8) rest *= 256;
  for (; rest < Math.SQRT1_2; twos -= 1) rest *= 2;
  for (; rest > 362; twos += 8) rest /= 256;
  for (; rest > Math.SQRT2; twos += 1) rest /= 2;
  const y = (rest - 1) / (rest + 1);
  const square = y * y;
  let sum = 0;
  for (let n = 23; n >= 1; n -= 2) sum = 1 / n + square * sum;
  return 2 * y * sum + twos * fine + twos * coarse;
}
