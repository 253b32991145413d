import type { Observation } from '../facts/Observation.js';
import { writtenDecimals } from '../text/writtenDecimals.js';
import type { Interval } from './Interval.js';

/**
 * All values that a published figure may stand for: those that round to the digits it is printed with.
 *
 * A figure of two decimals is known to half a hundredth. A whole number that ends in zeros may have been rounded to
 * tens, hundreds or more, so its last zeros are taken as rounding, down to two digits: 34900 may stand for 34850 to
 * 34950. A margin that the row's note states (`+-0.1`, `± 1 percent`) counts where it is wider. An index is exactly
 * 100 in its reference year.
 *
 * @unit that of the figure
 * @param row - the figure
 * @param written - its digits as printed; the shortest way to write the number where left out
 *
 * @example
 * const row = { region: 'x', indicator: 'shareOfGrdp', activity: 'services', priceBasis: 'current', unit: 'percent', period: { from: 2020, to: 2020 }, value: 50.5, status: 'reported', vintage: 'v', source: 's', note: '' } as const;
 * publishedInterval(row, '50.50') // => { low: 50.495, high: 50.505 }
 * publishedInterval(row) // => { low: 50.45, high: 50.55 }
 */
export function publishedInterval(row: Observation, written: string = String(row.value)): Interval {
  const { value, unit, period } = row;
  if (value === 100 && unit.replaceAll(' ', '') === `index${period.from}=100`)
    return { low: value, high: value };
  const margin = Math.max(lastUnit(written) / 2, statedMargin(row));
  return { low: value - margin, high: value + margin };
}

/** One unit of the last digit that carries information. */
function lastUnit(written: string): number {
  if (/[.e]/i.test(written)) return Number(`1e-${writtenDecimals(written)}`);
  const digits = written.replace(/^[+-]?0*/, '');
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return Number(`1e${Math.max(0, Math.min(zeros, digits.length - 2))}`);
}

function statedMargin({ note, value }: Observation): number {
  const [, size, percent] = /(?:±|\+\/?-)\s*(\d+(?:\.\d+)?)\s*(%|percent)?/.exec(note) ?? [];
  if (size === undefined) return 0;
  return percent === undefined ? Number(size) : (Math.abs(value) * Number(size)) / 100;
}
