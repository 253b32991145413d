import { exponential, logarithmOf } from '../../accounts/exponential.js';

/** The 90 % point of the standard normal distribution: what a low and a high at 10 and 90 % stand for. */
export const ninetyPoint = 1.2815515655446004;

/**
 * The quantile of the standard normal distribution: the number that a share of all draws lies below.
 *
 * @formula rational functions of (p - ½)² near the middle, of √(-ln p) in the tails
 * @unit standard deviations
 * @source Wichura, Algorithm AS 241: The Percentage Points of the Normal Distribution, Applied Statistics 37, 1988
 * @param probability - above 0 and below 1
 *
 * @example
 * normalQuantile(0.5) // => 0
 * normalQuantile(0.975).toFixed(12) // => '1.959963984540'
 */
export function normalQuantile(probability: number): number {
  const distance = probability - 0.5;
  if (distance >= -0.425 && distance <= 0.425) return distance * nearMiddle(0.180625 - distance * distance);
  const tail = Math.sqrt(-logarithmOf(distance < 0 ? probability : 1 - probability));
  const size = tail <= 5 ? inTail(tail - 1.6) : farOut(tail - 5);
  return distance < 0 ? -size : size;
}

function nearMiddle(x: number): number {
  const over =
    ((((((2509.0809287301227 * x + 33430.57558358813) * x + 67265.7709270087) * x + 45921.95393154987) * x +
      13731.69376550946) *
      x +
      1971.5909503065513) *
      x +
      133.14166789178438) *
      x +
    3.3871328727963665;
  const under =
    ((((((5226.495278852854 * x + 28729.085735721943) * x + 39307.89580009271) * x + 21213.794301586597) * x +
      5394.196021424751) *
      x +
      687.1870074920579) *
      x +
      42.31333070160091) *
      x +
    1;
  return over / under;
}

function inTail(x: number): number {
  const over =
    ((((((0.0007745450142783414 * x + 0.022723844989269184) * x + 0.2417807251774506) * x +
      1.2704582524523684) *
      x +
      3.6478483247632045) *
      x +
      5.769497221460691) *
      x +
      4.630337846156546) *
      x +
    1.4234371107496835;
  const under =
    ((((((1.0507500716444169e-9 * x + 0.0005475938084995345) * x + 0.015198666563616457) * x +
      0.14810397642748008) *
      x +
      0.6897673349851) *
      x +
      1.6763848301838038) *
      x +
      2.053191626637759) *
      x +
    1;
  return over / under;
}

function farOut(x: number): number {
  const over =
    ((((((2.0103343992922881e-7 * x + 2.7115555687434876e-5) * x + 0.0012426609473880784) * x +
      0.026532189526576124) *
      x +
      0.29656057182850487) *
      x +
      1.7848265399172913) *
      x +
      5.463784911164114) *
      x +
    6.657904643501103;
  const under =
    ((((((2.0442631033899397e-15 * x + 1.421511758316446e-7) * x + 1.8463183175100548e-5) * x +
      0.0007868691311456133) *
      x +
      0.014875361290850615) *
      x +
      0.1369298809227358) *
      x +
      0.599832206555888) *
      x +
    1;
  return over / under;
}

/** One over the square root of 2π. */
const peak = 0.3989422804014327;

/**
 * The density of the standard normal distribution.
 *
 * @example
 * normalDensity(0) // => 0.3989422804014327
 */
export function normalDensity(x: number): number {
  return x < -38 || x > 38 ? 0 : peak * exponential((-x * x) / 2);
}

/**
 * The share of a standard normal distribution that lies below a number.
 *
 * @formula ½ + density · (x + x³/3 + x⁵/15 + …) near the middle; in the tails density over the continued fraction x + 1/(x + 2/(x + …))
 * @unit a share of 1
 *
 * @example
 * normalProbability(0) // => 0.5
 * normalProbability(1.2815515655446004).toFixed(12) // => '0.900000000000'
 */
export function normalProbability(x: number): number {
  const size = Math.abs(x);
  const density = normalDensity(size);
  if (size > 4) {
    let fraction = size;
    for (let n = 60; n >= 1; n--) fraction = size + n / fraction;
    return x < 0 ? density / fraction : 1 - density / fraction;
  }
  let [term, sum] = [x, x];
  for (let n = 3; Math.abs(term) > 1e-18 * Math.abs(sum); n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + density * sum;
}
