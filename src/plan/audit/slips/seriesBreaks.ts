import { power } from '../../../accounts/root.js';
import type { AuditedFacts, Figure } from '../AuditedFacts.js';
import type { Finding } from '../Finding.js';
import { haveCommonValue, type Interval, quotientOfIntervals } from '../Interval.js';
import { numberOf, rowsOf } from '../relationFindings.js';
import { seriesOf, yearOf } from '../seriesOf.js';

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
/** A whole economy, since prices rise by less than half in a year; provinces that are merged leap further. */
const ofWholes = moves([0.7, 1.7], [0.92, 1.25]);
const calmSince = 1995;
const ofOthers = moves([0.2, 5], [0.8, 1.4]);
const amounts = ['grdp', 'gdp', 'grdpPerCapita', 'gdpPerCapita'];

/** Below this many things counted, any change is possible. */
const fewThings = 20;

/**
 * Figures that no year brings about: a population that doubles where provinces were merged, an index that starts anew
 * from another year under its old label, a level five times the one before, or twice where all other years are calm. The
 * growth across such a break is no growth.
 */
export function seriesBreaks(facts: AuditedFacts): Finding[] {
  return seriesOf(facts).flatMap((series) => {
    const isCalmBeside = calmBeside(series);
    return series.slice(1).flatMap((later, position) => {
      const earlier = series[position];
      if (earlier === undefined) return [];
      return breakBetween([earlier, later], isCalmBeside(position) ? ofCalm : ofOthers);
    });
  });
}

/** How an amount or a count moves in a year, where the other years of its series are calm. */
const ofCalm = moves([0.55, 1.8], [0.9, 1.25]);

/** Whether there are three other steps or more in a series of years without gaps, all small; an index of change may leap. */
function calmBeside(series: readonly Figure[]): (position: number) => boolean {
  const leaps = series.slice(1).map((later, at) => !isSmall(series[at] ?? later, later));
  const count = leaps.filter((leap) => leap).length;
  const mayBeCalm = series[0]?.nature.nature !== 'index' && leaps.length > 3;
  return (position) => mayBeCalm && count === (leaps[position] === true ? 1 : 0);
}

function isSmall(earlier: Figure, later: Figure): boolean {
  const ratio = later.row.value / earlier.row.value;
  return yearOf(later) === yearOf(earlier) + 1 && ratio >= 0.8 && ratio <= 1.25;
}

function breakBetween([earlier, later]: readonly [Figure, Figure], ofLevels: Moves): Finding[] {
  const known = movesOf(later, ofLevels);
  if (known === undefined || earlier.row.value <= 0 || later.row.value <= 0) return [];
  const gap = yearOf(later) - yearOf(earlier) - 1;
  const low = known.first.low * power(known.further.low, gap);
  const high = known.first.high * power(known.further.high, gap);
  const ratio = later.row.value / earlier.row.value;
  // Few digits stand for many values: from 1 to 2 may be half as much again.
  const printed = quotientOfIntervals(later.interval, earlier.interval);
  if (haveCommonValue({ low, high }, printed)) return [];
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

function movesOf(figure: Figure, ofLevels: Moves): Moves | undefined {
  const { row, nature } = figure;
  if (amounts.includes(row.indicator))
    return row.activity === 'total' && yearOf(figure) >= calmSince ? ofWholes : ofAmounts;
  const known = ofAccounts.get(row.indicator);
  if (known !== undefined) return known;
  const isLevel = nature.nature === 'level' || nature.nature === 'count' || nature.nature === 'index';
  return isLevel && Math.abs(row.value) >= fewThings ? ofLevels : undefined;
}
