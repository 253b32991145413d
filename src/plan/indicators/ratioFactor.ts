import { powerBetween } from '../vocabulary/unitFromText.js';

/** What a ratio is multiplied by: whole numbers over and under the line, so that no rounded factor comes in. */
export interface RatioFactor {
  readonly over: number;
  readonly under: number;
}

const pure: Readonly<Record<string, number>> = { percent: 100, ratio: 1, times: 1 };

/**
 * What brings one unit over another into the unit of their ratio: per cent, times, or a unit of the kind
 * `million VND per person` or `beds per 10,000 persons`.
 *
 * @returns nothing where the two units do not give the third
 *
 * @example
 * ratioFactor('billion VND', 'thousand persons', 'million VND per person') // => { over: 1, under: 1 }
 * ratioFactor('billion VND', 'million VND', 'percent') // => { over: 100000, under: 1 }
 * ratioFactor('beds', 'thousand persons', 'beds per 10,000 persons') // => { over: 10000, under: 1000 }
 * ratioFactor('billion VND', 'thousand persons', 'percent') // => undefined
 */
export function ratioFactor(of: string, to: string, unit: string): RatioFactor | undefined {
  const times = Object.hasOwn(pure, unit) ? pure[unit] : undefined;
  if (times !== undefined) return scaled(powerOf(of, to), times);
  const [, over = '', count = '1', under = ''] = /^(.+?) per (?:(\d[\d.,\s]*\d|\d) )?(.+)$/u.exec(unit) ?? [];
  const [upper, lower] = [powerOf(of, over), powerOf(to, under)];
  if (upper === undefined || lower === undefined) return undefined;
  return scaled(upper - lower, Number(count.replaceAll(/\D/gu, '')));
}

/** Power of ten between two units, of the vocabulary or counted things of one name, singular or plural. */
function powerOf(from: string, to: string): number | undefined {
  return powerBetween(from, to) ?? (from === `${to}s` ? 0 : undefined);
}

function scaled(power: number | undefined, times: number): RatioFactor | undefined {
  if (power === undefined) return undefined;
  return { over: times * 10 ** Math.max(0, power), under: 10 ** Math.max(0, -power) };
}
