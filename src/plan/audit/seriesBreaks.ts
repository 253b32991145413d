import { power } from '../../accounts/root.js';
import type { AuditedFacts, Figure } from './AuditedFacts.js';
import type { Finding } from './Finding.js';
import type { Interval } from './Interval.js';
import { numberOf, rowsOf } from './relationFindings.js';
import { seriesOf, yearOf } from './seriesOf.js';

/** How a series can move: in its wildest year, and in each further year of a gap. */
interface Moves {
  readonly first: Interval;
  readonly further: Interval;
}

const moves = (first: readonly [number, number], further: readonly [number, number]): Moves => ({
  first: { low: first[0], high: first[1] },
  further: { low: further[0], high: further[1] },
});

const ofAccounts: ReadonlyMap<string, Moves> = new Map([
  ['averagePopulation', moves([0.87, 1.15], [0.97, 1.04])],
  ['labourForce', moves([0.8, 1.25], [0.95, 1.05])],
  ['deflator', moves([0.85, 1.4], [1, 1.2])],
  ['exchangeRate', moves([0.8, 1.5], [1, 1.15])],
]);
const ofAmounts = moves([0.5, 2], [0.9, 1.3]);
const ofOthers = moves([0.2, 5], [0.8, 1.4]);
const amounts = ['grdp', 'gdp', 'grdpPerCapita', 'gdpPerCapita'];

/** Below this many things counted, any change is possible. */
const fewThings = 20;

/**
 * Figures that no year brings about: a population that doubles where provinces were merged, an index that starts anew
 * from another year under its old label, a level five times the one before. The growth across such a break is no
 * growth.
 */
export function seriesBreaks(facts: AuditedFacts): Finding[] {
  return seriesOf(facts).flatMap((series) =>
    series.slice(1).flatMap((later, position) => {
      const earlier = series[position];
      return earlier === undefined ? [] : breakBetween(earlier, later);
    }),
  );
}

function breakBetween(earlier: Figure, later: Figure): Finding[] {
  const known = movesOf(later);
  if (known === undefined || earlier.row.value <= 0 || later.row.value <= 0) return [];
  const gap = yearOf(later) - yearOf(earlier) - 1;
  const low = known.first.low * power(known.further.low, gap);
  const high = known.first.high * power(known.further.high, gap);
  const ratio = later.row.value / earlier.row.value;
  if (ratio >= low && ratio <= high) return [];
  const change = { value: 100 * (ratio - 1), decimals: 0 };
  const years = `${yearOf(earlier)}-${yearOf(later)} :`;
  return [
    {
      kind: 'seriesBreak',
      weight: 'doubt',
      rows: rowsOf([later, earlier]),
      arithmetic: [[years, numberOf(earlier), '→', numberOf(later), ratio > 1 ? '(+' : '(', change, '% )']],
      decimals: 0,
    },
  ];
}

function movesOf(figure: Figure): Moves | undefined {
  const { row, nature } = figure;
  if (amounts.includes(row.indicator)) return ofAmounts;
  const known = ofAccounts.get(row.indicator);
  if (known !== undefined) return known;
  const isLevel = nature.nature === 'level' || nature.nature === 'count' || nature.nature === 'index';
  return isLevel && Math.abs(row.value) >= fewThings ? ofOthers : undefined;
}
