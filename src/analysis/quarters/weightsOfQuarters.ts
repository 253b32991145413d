import type { Dataset } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { isConstant } from '../../plan/facts/priceBases.js';
import type { Plan } from '../../plan/Plan.js';
import { type Cumulated, cumulatedFrom, spanOf } from './cumulated.js';
import type { ObservedPart, QuarterShares, WeightsFrom } from './QuartersQuestion.js';

/** The shares of the quarters of an activity, cumulated from January, as a part of 1, and where they come from. */
export interface QuarterWeights {
  readonly cumulated: Cumulated;
  readonly from: WeightsFrom;
}

/**
 * How much of a year lies before the end of each quarter, by the levels at constant prices of the latest year before it
 * that has them up to a quarter and as a whole, or in all quarters, all of one vintage: the vintage published last.
 *
 * @unit part of the year, 1 for the whole
 * @param activity - of the plan, or `total`
 * @param wanted - the year whose quarters are asked about, and the parts whose weight must be known
 */
export function weightsFromLevels(
  activity: string,
  { plan, dataset }: { readonly plan: Plan; readonly dataset: Dataset },
  wanted: { readonly year: number; readonly parts: readonly Pick<ObservedPart, 'part'>[] },
): QuarterWeights | undefined {
  const isLevel = ({ region, indicator, priceBasis, activity: own, period }: Observation) =>
    region === dataset.region &&
    indicator === 'grdp' &&
    own === activity &&
    isConstant(priceBasis) &&
    period.from === period.to &&
    period.to < wanted.year;
  const whole = dataset.observations.filter(isLevel).map((figure) => ({ figure, part: 'year' as const }));
  const parts = (dataset.interim ?? []).filter(isLevel).map((figure) => ({ figure, part: figure.part }));
  const published = ({ vintage }: Observation) =>
    plan.vintages.find(({ id }) => id === vintage)?.published ?? '';
  const ends = wanted.parts.flatMap(({ part }) => [spanOf(part).first - 1, spanOf(part).last]);
  // Four quarters are a year too, where the year itself is not published beside them.
  const newest = [...whole, ...parts].toSorted(
    ({ figure: a }, { figure: b }) =>
      b.period.to - a.period.to ||
      (published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0) ||
      (a.priceBasis < b.priceBasis ? 1 : -1),
  );
  for (const { figure } of newest) {
    const same = [...whole, ...parts].filter(({ figure: one }) => isSameTable(one, figure));
    const { cumulated } = cumulatedFrom(same.map(({ figure: { value }, part }) => ({ part, amount: value })));
    const year = cumulated.get(4) ?? 0;
    const isKnown = ends.every((quarter) => cumulated.has(quarter));
    if (!isKnown || year <= 0 || !rises(cumulated)) continue;
    const sources = [...new Set(same.map(({ figure: { source } }) => source))];
    const { vintage, period } = figure;
    return {
      cumulated: new Map([...cumulated].map(([quarter, level]) => [quarter, level / year])),
      from: { kind: 'levels', year: period.to, vintage, sources },
    };
  }
  return undefined;
}

/** Whether every quarter has a level above zero. */
function rises(cumulated: Cumulated): boolean {
  const levels = [...cumulated].toSorted(([a], [b]) => a - b).map(([, level]) => level);
  return levels.every((level, rank) => rank === 0 || level > (levels[rank - 1] ?? 0));
}

function isSameTable(one: Observation, other: Observation): boolean {
  return (
    one.period.to === other.period.to && one.vintage === other.vintage && one.priceBasis === other.priceBasis
  );
}

/**
 * Shares of quarters as given, cumulated.
 *
 * @unit part of the year, 1 for the whole
 *
 * @example
 * const { cumulated } = weightsAsGiven({ activity: 'total', shares: [20, 25, 25, 30] });
 * [...cumulated] // => [[0, 0], [1, 0.2], [2, 0.45], [3, 0.7], [4, 1]]
 */
export function weightsAsGiven({ shares }: QuarterShares): QuarterWeights {
  const year = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, quarter): [number, number] => [
    quarter + 1,
    shares.slice(0, quarter + 1).reduce((sum, share) => sum + share, 0) / year,
  ]);
  return { cumulated: new Map([[0, 0], ...ends]), from: { kind: 'given' } };
}
