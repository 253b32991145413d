import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { groupedBy } from '../groupedBy.js';
import { quartersOf } from '../YearPart.js';
import { type InterimObservation, isInterim, type Observation } from './Observation.js';
import { regionIndex } from './regionIndex.js';

/**
 * Levels of the accounts within one year that cannot be cumulated from January: what is published of a longer part of
 * the year, or of the whole, is above what is published of a shorter one.
 *
 * @param observations - of whole years and of parts, in the order of the files
 * @returns an issue for each level that does not rise; its path starts with the position in the list
 *
 * @example
 * interimIssues([]) // => []
 */
export function interimIssues(observations: readonly Observation[]): Issue[] {
  if (!observations.some(isInterim)) return [];
  const { regions, positionsOf } = regionIndex(observations);
  return regions
    .flatMap((region) => levelsByYear(observations, positionsOf(region)))
    .toSorted(([a], [b]) => (a?.position ?? 0) - (b?.position ?? 0))
    .flatMap((levels) => {
      const ordered = levels.toSorted((a, b) => a.last - b.last);
      return ordered.slice(1).flatMap((level, rank) => fallingIssue(level, ordered[rank]));
    });
}

/** The levels of a region that are of one year and differ in nothing but its part, where there are several. */
function levelsByYear(
  observations: readonly Observation[],
  positions: Iterable<number>,
): (readonly Level[])[] {
  const levels = [...positions].flatMap((position): Level[] => {
    const figure = observations[position];
    if (figure === undefined || !accumulating.includes(figure.indicator)) return [];
    const last = lastQuarter(figure);
    return last === undefined ? [] : [{ figure, position, last }];
  });
  const years = groupedBy(levels, ({ figure }) => {
    const { indicator, activity, priceBasis, unit, vintage, period } = figure;
    return [indicator, activity, priceBasis, unit, vintage, period.to].join('|');
  });
  return years.filter(({ length }) => length > 1);
}

/** Accounts whose levels add up over a year, and are never below zero. */
const accumulating: readonly string[] = ['grdp', 'gdp'];

interface Level {
  readonly figure: Observation;
  readonly position: number;
  readonly last: number;
}

/** The quarter up to which a level is cumulated from January; nothing for one that begins later, or of several years. */
function lastQuarter(figure: Observation): number | undefined {
  if (!isInterim(figure)) return figure.period.from === figure.period.to ? 4 : undefined;
  const { first, last } = quartersOf(figure.part);
  return first === 1 ? last : undefined;
}

function fallingIssue({ figure, position }: Level, shorter: Level | undefined): Issue[] {
  if (shorter === undefined || figure.activity === 'taxesLessSubsidiesOnProducts') return [];
  if (figure.value > shorter.figure.value) return [];
  const { part } = shorter.figure as InterimObservation;
  const expected = say`a level above ${shorter.figure.value}, that of ${part}, as levels are cumulated from January`;
  const hint = say`A quarter by itself is Q2, Q3 or Q4.`;
  const told = { path: [position, 'value'], value: figure.value, expected, hint };
  return [{ code: 'conflictingFacts', ...told, document: 'facts' }];
}
