import type { Ratio, SeriesName } from './Ratio.js';
import { type RatioFactor, ratioFactor } from './ratioFactor.js';

/** A figure of a year, as far as a ratio needs to know it. */
export interface RatioPart extends SeriesName {
  readonly priceBasis: string;
  readonly unit: string;
  readonly year: number;
  readonly value: number;
}

/** The value of a ratio in a year, and the figures it comes from: those of the numerator, then those of the denominator. */
export interface RatioValue<Part extends RatioPart> {
  readonly year: number;
  readonly value: number;
  readonly parts: readonly [Part, ...Part[]];
  /** Where prices are part of it, those of the figure that has them. */
  readonly priceBasis: Part['priceBasis'];
}

/**
 * One series over another, by year; at each price basis of the numerator that the denominator has too.
 *
 * @formula value(t) = factor · of(t) / to(t); cumulated: factor · (of(first) + … + of(t)) / (to(first) + … + to(t))
 * @unit that of the ratio
 * @param ratio - the two series, and whether years are summed up first
 * @param figures - of one vintage or scenario
 * @param options - `unit` of the ratio; `from`: the first year that is cumulated
 */
export function ratioSeries<Part extends RatioPart>(
  { of, to, cumulated }: Ratio,
  figures: readonly Part[],
  { unit, from }: { readonly unit: string; readonly from: number },
): RatioValue<Part>[] {
  const [over, under] = [of, to].map((series) => figures.filter((figure) => isOf(figure, series)));
  const pairs = pairedUnits(over ?? [], under ?? [], unit);
  return pairs.flatMap(({ numerators, denominators, factor }) => {
    const below = new Map(denominators.map((part) => [part.year, part]));
    let sums = { of: 0, to: 0, next: from };
    return numerators.flatMap((part): RatioValue<Part>[] => {
      const under = below.get(part.year);
      if (under === undefined || (cumulated && part.year !== sums.next)) return [];
      const before = cumulated ? sums : { of: 0, to: 0 };
      sums = { of: before.of + part.value, to: before.to + under.value, next: part.year + 1 };
      if (sums.to === 0) return [];
      const value = (sums.of * factor.over) / (sums.to * factor.under);
      const priceBasis = part.priceBasis === '' ? under.priceBasis : part.priceBasis;
      return [{ year: part.year, value, parts: [part, under], priceBasis }];
    });
  });
}

const isOf = (figure: SeriesName, { indicator, activity }: SeriesName) =>
  figure.indicator === indicator && figure.activity === activity;

interface Pair<Part> {
  readonly numerators: readonly Part[];
  readonly denominators: readonly Part[];
  readonly factor: RatioFactor;
}

/** Numerators with the denominators they are set over: at the same prices, or where one of both has none. */
function pairedUnits<Part extends RatioPart>(
  over: readonly Part[],
  under: readonly Part[],
  unit: string,
): Pair<Part>[] {
  const measures = (parts: readonly Part[]) => [
    ...new Map(parts.map((part) => [`${part.priceBasis}|${part.unit}`, part])).values(),
  ];
  const same = (one: Part, other: Part) => one.priceBasis === other.priceBasis && one.unit === other.unit;
  return measures(over).flatMap((above) => {
    const fitting = measures(under).flatMap((below) => {
      const factor = ratioFactor(above.unit, below.unit, unit);
      return factor === undefined ? [] : [{ below, factor }];
    });
    const wanted = [above.priceBasis, '', ...(above.priceBasis === '' ? ['current'] : [])];
    const found = wanted
      .flatMap((basis) => fitting.filter(({ below }) => below.priceBasis === basis))
      .slice(0, 1);
    return found.map(({ below, factor }) => ({
      numerators: byYear(over.filter((part) => same(part, above))),
      denominators: under.filter((part) => same(part, below)),
      factor,
    }));
  });
}

function byYear<Part extends RatioPart>(parts: readonly Part[]): Part[] {
  return [...parts].sort((one, other) => one.year - other.year);
}
