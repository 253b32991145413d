import { type AuditedFacts, type Figure, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { growthFactor } from '../growthFactor.js';
import { haveCommonValue, quotientOfIntervals } from '../Interval.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { seriesOf, yearOf } from '../seriesOf.js';

/** Years of growth it takes to tell a shift from an error of one figure. */
const leastYears = 3;

/**
 * Series whose years are shifted by one: growth that is not that of the levels in its own years, and is that of the
 * levels in the years after, or before, each time; at the same prices and in the same vintage.
 */
export function shiftedYears(facts: AuditedFacts): Finding[] {
  const all = seriesOf(facts).flatMap((series) => {
    const [first] = series;
    return first === undefined ? [] : [{ series, row: first.row }];
  });
  const growths = new Map(
    all.flatMap(({ series, row }) =>
      row.indicator === 'growthRate' ? [[keyText({ ...row, period: none }), series] as const] : [],
    ),
  );
  return all.flatMap(({ series, row }) => {
    if (row.indicator !== 'grdp' && row.indicator !== 'gdp') return [];
    const key = keyText({ ...row, indicator: 'growthRate', unit: 'percent', period: none });
    const growth = growths.get(key);
    return growth === undefined ? [] : [1, -1].flatMap((shift) => shiftOf(series, growth, shift));
  });
}

const none = { from: 0, to: 0 };

function shiftOf(levels: readonly Figure[], growth: readonly Figure[], shift: number): Finding[] {
  const at = (year: number) => levels.find((level) => yearOf(level) === year);
  const fits = (rate: Figure, year: number) => {
    const [end, start] = [at(year), at(year - 1)];
    if (end === undefined || start === undefined || start.interval.low <= 0) return undefined;
    return haveCommonValue(quotientOfIntervals(end.interval, start.interval), growthFactor(rate));
  };
  const own = growth.flatMap((rate) => fits(rate, yearOf(rate)) ?? []);
  const shifted = growth.filter((rate) => fits(rate, yearOf(rate) + shift) === true);
  const tested = growth.filter((rate) => fits(rate, yearOf(rate) + shift) !== undefined);
  const isShift = shifted.length >= leastYears && shifted.length === tested.length;
  if (!isShift || own.filter((fit) => fit).length > own.length / 2) return [];
  const pairs = shifted.flatMap((rate) => {
    const [end, start] = [at(yearOf(rate) + shift), at(yearOf(rate) + shift - 1)];
    return end === undefined || start === undefined ? [] : [{ rate, end, start }];
  });
  return [
    {
      kind: 'shiftedYears',
      weight: 'doubt',
      rows: rowsOf([...growth, ...levels]),
      arithmetic: pairs.map(({ rate, end, start }) => [
        `${yearOf(rate)} :`,
        numberOf(rate),
        `= ${yearOf(end)}/${yearOf(start)} :`,
        numberOf(end),
        '÷',
        numberOf(start),
      ]),
      decimals: 0,
    },
  ];
}
