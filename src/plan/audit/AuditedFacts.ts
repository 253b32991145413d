import type { Place } from '../../errors/Issue.js';
import type { Activity } from '../Activity.js';
import { wholesOfParts } from '../activityParts.js';
import type { Dataset } from '../facts/Dataset.js';
import type { Observation } from '../facts/Observation.js';
import { groupedBy, groupsByKey } from '../groupedBy.js';
import { type DeclaredNature, natureOfSeries } from '../indicators/natureOfSeries.js';
import type { SeriesNature } from '../indicators/SeriesNature.js';
import { writtenDecimals } from '../text/writtenDecimals.js';
import { type Interval, sumOfIntervals } from './Interval.js';
import { publishedInterval } from './publishedInterval.js';

/** A published figure, what it may stand for, and how it is printed. */
export interface Figure {
  readonly row: Observation;
  readonly interval: Interval;
  readonly decimals: number;
  readonly nature: SeriesNature;
  readonly place?: Place;
}

/** What identifies one published figure. */
export type FigureKey = Pick<
  Observation,
  'region' | 'vintage' | 'indicator' | 'activity' | 'priceBasis' | 'unit' | 'period'
>;

/** The figures in their order, and quick ways to find one. */
export interface AuditedFacts {
  /** The plan's own region. */
  readonly region: string;
  readonly figures: readonly Figure[];
  /** The plan's indicators, as far as it declares them. */
  readonly declared: readonly DeclaredNature[];
  /** Some figure is given more than once. */
  readonly hasRepeats: boolean;
  /** The activity that a figure's own is a part of, by the plan; nothing for one that stands by itself. */
  readonly wholeOf: (row: Pick<Observation, 'region' | 'activity'>) => string | undefined;
  /** What is published of the region elsewhere: the indicator in this unit, in the nearest year. */
  readonly publishedNear: (row: Observation) => Observation | undefined;
  /** The figure with this key; the first where there are several. */
  readonly figureAt: (key: FigureKey) => Figure | undefined;
  /** All figures of an indicator in a unit and a period, of every region and vintage. */
  readonly everywhere: (indicator: string, unit: string, period: Observation['period']) => readonly Figure[];
}

/** The key as one text. */
export const keyText = ({
  region,
  vintage,
  indicator,
  activity,
  priceBasis,
  unit,
  period,
}: FigureKey): string =>
  `${region}|${vintage}|${indicator}|${activity}|${priceBasis}|${unit}|${period.from}|${period.to}`;

/**
 * The figures of indicators that come in at least so many kinds, such as vintages: only among these need kinds be compared.
 *
 * @param kindOf - what kind a figure is of
 */
export function inSeveralKinds(
  figures: readonly Figure[],
  kindOf: (row: Observation) => string,
  least = 2,
): readonly Figure[] {
  const kinds = new Map<string, Set<string>>();
  for (const { row } of figures) {
    const own = kinds.get(row.indicator);
    if (own === undefined) kinds.set(row.indicator, new Set([kindOf(row)]));
    else if (own.size < least) own.add(kindOf(row));
  }
  return figures.filter(({ row }) => (kinds.get(row.indicator)?.size ?? 0) >= least);
}

/**
 * The figures of a dataset, each with what it is and may stand for.
 *
 * @param declared - the plan's indicators, for what it says of their natures
 * @param others - `activities`: the plan's, for which of them are parts of another; `published`: of its region elsewhere
 */
export function auditedFacts(
  { region, observations, written }: Dataset,
  declared: readonly DeclaredNature[] = [],
  {
    activities = [],
    published = [],
  }: { readonly activities?: readonly Activity[]; readonly published?: readonly Observation[] } = {},
): AuditedFacts {
  const wholes = wholesOfParts(activities);
  const wholeOf: AuditedFacts['wholeOf'] = (row) =>
    row.region === region ? wholes.get(row.activity) : undefined;
  const natureOf = naturesBySeries(declared);
  const read = observations.map((row): Figure => {
    const { text = String(row.value), place } = written?.get(row) ?? {};
    return {
      row,
      interval: publishedInterval(row, text),
      decimals: writtenDecimals(text),
      nature: natureOf(row),
      ...(place === undefined ? {} : { place }),
    };
  });
  const figures = totalsOfPrintedParts(read, wholeOf);
  const byKey = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyText(figure.row);
    if (!byKey.has(key)) byKey.set(key, figure);
  }
  return {
    region,
    figures,
    declared,
    hasRepeats: byKey.size < figures.length,
    wholeOf,
    publishedNear: (row) => (row.region === region ? nearestIn(published, row) : undefined),
    figureAt: (key) => byKey.get(keyText(key)),
    everywhere: figuresEverywhere(figures),
  };
}

/** How far a published figure may lie in time, in years. */
const nearYears = 10;

function nearestIn(published: readonly Observation[], row: Observation): Observation | undefined {
  const distance = (other: Observation) => Math.abs(other.period.to - row.period.to);
  const same = published.filter(
    (other) =>
      other.indicator === row.indicator &&
      other.unit === row.unit &&
      other.priceBasis === row.priceBasis &&
      other.activity === row.activity &&
      distance(other) <= nearYears,
  );
  return same.reduce<Observation | undefined>(
    (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
    undefined,
  );
}

/** Finds figures wherever they are of; the way there is made when it is first asked for, and for that indicator alone. */
function figuresEverywhere(figures: readonly Figure[]): AuditedFacts['everywhere'] {
  let ofIndicator: ReadonlyMap<string, readonly Figure[]> | undefined;
  const known = new Map<string, ReadonlyMap<string, readonly Figure[]>>();
  return (indicator, unit, period) => {
    ofIndicator ??= groupsByKey(figures, ({ row }) => row.indicator);
    const own =
      known.get(indicator) ??
      groupsByKey(ofIndicator.get(indicator) ?? [], ({ row }) => placeless(row.unit, row.period));
    known.set(indicator, own);
    return own.get(placeless(unit, period)) ?? [];
  };
}

const placeless = (unit: string, { from, to }: Observation['period']) => `${unit}|${from}|${to}`;

/** What each series is, worked out once for all its figures. */
function naturesBySeries(declared: readonly DeclaredNature[]): (row: Observation) => SeriesNature {
  const known = new Map<string, SeriesNature>();
  return ({ indicator, unit }) => {
    const key = `${indicator}|${unit}`;
    const found = known.get(key) ?? natureOfSeries(indicator, unit, declared);
    known.set(key, found);
    return found;
  };
}

/**
 * Offices often print as a total what its printed parts add up to. Such a total may stand for all that its parts may
 * stand for, which is more than its own digits say.
 */
function totalsOfPrintedParts(figures: readonly Figure[], wholeOf: AuditedFacts['wholeOf']): Figure[] {
  const parts = new Map(
    groupedBy(
      figures.filter(({ row }) => row.activity !== 'total' && wholeOf(row) === undefined),
      ({ row }) => keyText({ ...row, activity: 'total' }),
    ).map((group) => [group[0] === undefined ? '' : keyText({ ...group[0].row, activity: 'total' }), group]),
  );
  if (parts.size === 0) return [...figures];
  return figures.map((figure) => {
    const own = figure.row.activity === 'total' ? parts.get(keyText(figure.row)) : undefined;
    if (own === undefined || own.length < 2) return figure;
    const sum = own.reduce((total, { row }) => total + row.value, 0);
    if (Math.abs(sum - figure.row.value) > 1e-9 * Math.abs(sum)) return figure;
    const { low, high } = sumOfIntervals(own.map(({ interval }) => interval));
    const wide = { low: Math.min(low, figure.interval.low), high: Math.max(high, figure.interval.high) };
    return { ...figure, interval: wide };
  });
}
