import type { Dataset } from '../../facts/Dataset.js';
import { isInterim, type Observation } from '../../facts/Observation.js';
import { groupedBy } from '../../groupedBy.js';
import { type DeclaredNature, natureOfSeries } from '../../indicators/natureOfSeries.js';
import { writtenDecimals } from '../../text/writtenDecimals.js';
import type { YearPart } from '../../YearPart.js';
import { type Figure, keyText } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { sumOfIntervals } from '../Interval.js';
import { publishedInterval } from '../publishedInterval.js';
import { numberOf, relationFindings } from '../relationFindings.js';

type Part = YearPart | 'year';

/** What parts of a year add up to, the nearest first; the first way to a whole whose figures are known is taken. */
const sums: readonly { readonly whole: Part; readonly ways: readonly (readonly Part[])[] }[] = [
  { whole: 'H1', ways: [['Q1', 'Q2']] },
  {
    whole: '9M',
    ways: [
      ['H1', 'Q3'],
      ['Q1', 'Q2', 'Q3'],
    ],
  },
  { whole: 'H2', ways: [['Q3', 'Q4']] },
  {
    whole: 'year',
    ways: [
      ['9M', 'Q4'],
      ['H1', 'H2'],
      ['H1', 'Q3', 'Q4'],
      ['Q1', 'Q2', 'Q3', 'Q4'],
    ],
  },
];

/**
 * Levels of quarters that do not add up to the half-year, the nine months or the year, of one vintage and at one basis.
 *
 * @formula Q1 + Q2 = H1; H1 + Q3 = 9M; 9M + Q4 = year
 * @param declared - the plan's indicators, for which of them are levels that add up over a year
 */
export function sumsOfQuarters(
  { observations, interim = [], written }: Dataset,
  declared: readonly DeclaredNature[],
): Finding[] {
  if (interim.length === 0) return [];
  const adds = ({ indicator, unit }: Observation) => {
    const { nature, addsUp } = natureOfSeries(indicator, unit, declared);
    return addsUp && nature === 'level';
  };
  const tables = new Set(interim.map(keyText));
  const figures = [...interim, ...observations.filter((row) => tables.has(keyText(row)))].filter(
    (row) => adds(row) && row.formula === undefined,
  );
  return groupedBy(figures, keyText).flatMap((rows) => {
    const known = new Map(
      rows.map((row): [Part, Figure] => {
        const { text = String(row.value), place } = written?.get(row) ?? {};
        const nature = natureOfSeries(row.indicator, row.unit, declared);
        const read = { interval: publishedInterval(row, text), decimals: writtenDecimals(text), nature };
        return [partOf(row), { row, ...read, ...(place === undefined ? {} : { place }) }];
      }),
    );
    return sums.flatMap(({ whole, ways }) => sumFinding(whole, ways, known));
  });
}

const partOf = (row: Observation): Part => (isInterim(row) ? row.part : 'year');

function sumFinding(
  whole: Part,
  ways: readonly (readonly Part[])[],
  known: ReadonlyMap<Part, Figure>,
): Finding[] {
  const total = known.get(whole);
  const way = ways.find((parts) => parts.every((part) => known.has(part)));
  if (total === undefined || way === undefined) return [];
  const parts = way.flatMap((part) => known.get(part) ?? []);
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const sum = { value: parts.reduce((added, { row }) => added + row.value, 0), decimals };
  const year = total.row.period.to;
  const name = (part: Part) => (part === 'year' ? `${year}:` : `${year}-${part}:`);
  const told = parts.flatMap((part, position) => [
    ...(position === 0 ? [] : ['+']),
    name(way[position] ?? 'year'),
    numberOf(part),
  ]);
  return relationFindings({
    kind: 'sumOfQuarters',
    figures: [total, ...parts],
    arithmetic: [[...told, '=', sum, '≠', name(whole), numberOf(total)]],
    computed: sumOfIntervals(parts.map(({ interval }) => interval)),
    expected: total.interval,
    decimals: decimals + 1,
  });
}
