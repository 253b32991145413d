import { periodFromText } from '../yearsOf.js';

/** A figure of the country in a few years; between them it moves in a straight line. */
type Anchors = readonly (readonly [year: number, value: number])[];

const anchorsOf = (text: string): Anchors =>
  text.split(', ').map((anchor) => {
    const [year, value] = anchor.split(' ');
    return [Number(year), Number(value)];
  });

/** VND per USD, average of the year. */
const exchangeRates = anchorsOf(
  '1990 6500, 1995 11000, 2000 14200, 2005 15900, 2010 18600, 2015 21700, 2020 23200, 2025 25800, 2035 32000',
);

/** GDP per capita at current prices, million VND. */
const perCapitas = anchorsOf(
  '1990 0.65, 1995 3.2, 2000 5.7, 2005 11, 2010 28, 2015 52, 2020 82, 2025 122, 2035 320',
);

/** The years of which it is known what the country had; what comes later may be. */
export const knownYears = periodFromText('1990-2025') ?? { from: 0, to: 0 };

/** Years in which growth truly fell below zero here and there. */
export const pandemicYears = periodFromText('2020-2021') ?? { from: 0, to: 0 };

/**
 * What the country had or may have in a year, good to a few per cent in the past: a yardstick for orders of magnitude and
 * for nothing else.
 *
 * @unit VND per USD, or million VND per person at current prices
 * @returns nothing before 1990
 *
 * @example
 * countryPath('exchangeRate', 2015) // => 21700
 */
export function countryPath(what: 'exchangeRate' | 'perCapita', year: number): number | undefined {
  const anchors = what === 'exchangeRate' ? exchangeRates : perCapitas;
  const next = anchors.findIndex(([anchor]) => anchor >= year);
  const [from, to] =
    next === -1 ? anchors.slice(-2) : next === 0 ? anchors : anchors.slice(next - 1, next + 1);
  if (from === undefined || to === undefined || year < from[0]) return undefined;
  return from[1] + ((to[1] - from[1]) * (year - from[0])) / (to[0] - from[0]);
}
