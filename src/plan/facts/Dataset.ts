import type { Place } from '../../errors/Issue.js';
import type { InterimObservation, Observation } from './Observation.js';
import { regionIndex } from './regionIndex.js';
import type { Source } from './Source.js';

/** How a figure stands in the file it was read from. */
export interface WrittenFigure {
  /** Its digits, with the zeros at their end that a number does not keep. */
  readonly text: string;
  readonly place: Place;
}

/** All figures a plan can draw on, and where they come from. */
export interface Dataset {
  /** The plan's own region; figures of a country may stand beside it. */
  readonly region: string;
  readonly observations: readonly Observation[];
  /** Figures of quarters, half-years and nine months, where there are any; the others are of whole years. */
  readonly interim?: readonly InterimObservation[];
  readonly sources: readonly Source[];
  /** How the observations stand in their files, where they were read from any. */
  readonly written?: Pick<ReadonlyMap<Observation, WrittenFigure>, 'get'>;
}

/** What to look for among the observations; what is left out is not compared. */
export interface ObservationQuery {
  readonly region?: string;
  readonly indicator?: string;
  readonly activity?: string;
  readonly unit?: string;
  readonly vintage?: string;
  /** A single year. */
  readonly year?: number;
  readonly period?: { readonly from: number; readonly to: number };
}

/**
 * The observations that fit a query, in the order of the files.
 *
 * @example
 * observationsOf({ region: 'x', observations: [], sources: [] }, { indicator: 'grdp' }) // => []
 */
export function observationsOf(dataset: Dataset, query: ObservationQuery): Observation[] {
  const { year, period, region, ...texts } = query;
  const years = period ?? (year === undefined ? undefined : { from: year, to: year });
  const wanted = Object.entries(texts).filter((entry) => entry[1] !== undefined);
  const searched = region === undefined ? dataset.observations : ofRegion(dataset, region);
  return searched.filter(
    (observation) =>
      wanted.every(([key, value]) => observation[key as keyof typeof texts] === value) &&
      (years === undefined || (observation.period.from === years.from && observation.period.to === years.to)),
  );
}

/**
 * The regions of the figures, in the order of the files.
 *
 * @example
 * regionsOf({ region: 'x', observations: [], sources: [] }) // => []
 */
export function regionsOf({ observations }: Dataset): readonly string[] {
  return regionIndex(observations).regions;
}

function ofRegion({ observations }: Dataset, region: string): readonly Observation[] {
  const positions = regionIndex(observations).positionsOf(region);
  const found: Observation[] = [];
  for (const position of positions) {
    const one = observations[position];
    if (one !== undefined) found.push(one);
  }
  return found;
}
