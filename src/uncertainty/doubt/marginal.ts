import { power } from '../../accounts/root.js';
import type { DoubtForm } from '../../plan/scenarios/Doubt.js';
import { ninetyPoint, normalDensity, normalProbability, normalQuantile } from '../draws/normalQuantile.js';

/**
 * How far a draw lies from the scenario's own figure, for the standard normal number that it has drawn. Whatever the
 * form, a number that a share of all normal numbers lies below gives the distance that this share of all draws lies below.
 *
 * @unit that of the form: decimals for rates
 *
 * @example
 * distanceFrom({ kind: 'range', low: -0.02, middle: 0, high: 0.01 })(1.2815515655446004) // => 0.01
 */
export function distanceFrom(form: DoubtForm): (normal: number) => number {
  switch (form.kind) {
    case 'range': {
      const { low, middle, high } = form;
      const [below, above] = [(middle - low) / ninetyPoint, (high - middle) / ninetyPoint];
      return (normal) => middle + normal * (normal < 0 ? below : above);
    }
    case 'normal':
      return (normal) => form.mean + normal * form.sd;
    case 'twoPiece':
      return twoPiece(form);
    case 'triangular':
      return triangular(form);
    case 'empirical':
      return (normal) => empirical(form.values, normalProbability(normal));
    case 't': {
      const quantile = studentFrom(form.degrees);
      return (normal) => form.mean + form.scale * quantile(normal);
    }
  }
}

/** Turns a row of standard normal numbers into distances, number by number as `distanceFrom` does. */
export function distancesFrom(form: DoubtForm): (row: Float64Array) => void {
  if (form.kind === 'normal') {
    const { mean, sd } = form;
    return (row) => {
      for (let d = 0; d < row.length; d++) row[d] = mean + (row[d] as number) * sd;
    };
  }
  if (form.kind === 'range') return rangeRow(form);
  const make = distanceFrom(form);
  return (row) => {
    for (let d = 0; d < row.length; d++) row[d] = make(row[d] as number);
  };
}

function rangeRow({ low, middle, high }: Extract<DoubtForm, { kind: 'range' }>) {
  const below = (middle - low) / ninetyPoint;
  const above = (high - middle) / ninetyPoint;
  return (row: Float64Array) => {
    for (let d = 0; d < row.length; d++) {
      const normal = row[d] as number;
      row[d] = middle + normal * (normal < 0 ? below : above);
    }
  };
}

/** Half of a normal distribution on either side of the mode, joined at one height: the shares are as the spreads. */
function twoPiece({ mode, below, above }: Extract<DoubtForm, { kind: 'twoPiece' }>) {
  const under = below / (below + above);
  return (normal: number) => {
    const probability = normalProbability(normal);
    if (probability <= under)
      return mode + below * normalQuantile(Math.max(probability / (2 * under), Number.MIN_VALUE));
    const over = normalProbability(-normal) / (2 * (1 - under));
    return mode - above * normalQuantile(Math.max(over, Number.MIN_VALUE));
  };
}

function triangular({ least, mode, most }: Extract<DoubtForm, { kind: 'triangular' }>) {
  const under = (mode - least) / (most - least);
  return (normal: number) => {
    const probability = normalProbability(normal);
    return probability < under
      ? least + Math.sqrt(probability * (most - least) * (mode - least))
      : most - Math.sqrt(normalProbability(-normal) * (most - least) * (most - mode));
  };
}

function empirical(values: readonly number[], probability: number): number {
  const place = probability * (values.length - 1);
  const at = Math.min(Math.floor(place), values.length - 2);
  const [one = 0, other = 0] = [values[at], values[at + 1]];
  return one + (other - one) * (place - at);
}

const steps = 64;
const reach = 8;

/**
 * The quantile of Student's t by the normal number it stands for: the curve along which both have the same share below
 * them, followed in small steps and read between them by cubics.
 *
 * @formula dx/dz = normal density(z) / t density(x), x(0) = 0, by the classical Runge-Kutta method
 */
function studentFrom(degrees: number): (normal: number) => number {
  const table = studentTables.get(degrees) ?? studentTable(degrees);
  studentTables.set(degrees, table);
  return (normal) => {
    const size = Math.min(Math.abs(normal), reach);
    const place = size * steps;
    const at = Math.max(1, Math.min(Math.floor(place), table.length - 3));
    const t = place - at;
    const value =
      (-t * (t - 1) * (t - 2) * (table[at - 1] as number)) / 6 +
      ((t + 1) * (t - 1) * (t - 2) * (table[at] as number)) / 2 -
      ((t + 1) * t * (t - 2) * (table[at + 1] as number)) / 2 +
      ((t + 1) * t * (t - 1) * (table[at + 2] as number)) / 6;
    return normal < 0 ? -value : value;
  };
}

/** Tables by degrees of freedom: each is made once. */
const studentTables = new Map<number, Float64Array>();

function studentTable(degrees: number): Float64Array {
  const density = studentDensity(degrees);
  const slope = (z: number, x: number) => normalDensity(z) / density(x);
  const table = new Float64Array(reach * steps + 2);
  const step = 1 / (4 * steps);
  let x = 0;
  for (let node = 1; node < table.length; node++) {
    for (let part = 0; part < 4; part++) {
      const z = (node - 1) / steps + part * step;
      const a = slope(z, x);
      const b = slope(z + step / 2, x + (step / 2) * a);
      const c = slope(z + step / 2, x + (step / 2) * b);
      const d = slope(z + step, x + step * c);
      x += (step / 6) * (a + 2 * b + 2 * c + d);
    }
    table[node] = x;
  }
  return table;
}

/** Of whole degrees of freedom, so that the power is whole but for a square root. */
function studentDensity(degrees: number): (x: number) => number {
  const isOdd = degrees % 2 === 1;
  let constant = isOdd ? 1 / Math.PI : 1 / (2 * Math.SQRT2);
  for (let n = isOdd ? 1 : 2; n < degrees; n += 2) constant *= (n + 1) / n;
  if (isOdd) constant /= Math.sqrt(degrees);
  else constant *= Math.SQRT2 / Math.sqrt(degrees);
  return (x) => {
    const base = 1 + (x * x) / degrees;
    const whole = power(base, Math.floor((degrees + 1) / 2));
    return constant / ((degrees + 1) % 2 === 0 ? whole : whole * Math.sqrt(base));
  };
}
