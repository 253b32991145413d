import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Plan } from '../Plan.js';
import type { RankAmong } from '../targets/RankAmong.js';
import type { Target } from '../targets/Target.js';
import { writtenPosition } from '../targets/targetsByYear.js';
import type { Province, ProvinceData, ProvinceSeries } from './Province.js';

/**
 * A plan in which a target for a place among the provinces has the bound that gives it: the published figure of the
 * province that holds that place among the others, in the year of the target.
 *
 * Only figures of that very year are a bound, and only where every other province that the series knows has one: otherwise
 * the target stays without a bound, and says the last year that is published, with the place of the province in it.
 *
 * @formula among the first n: not worse than the n-th best of the others
 * @param plan - as it was read
 * @param data - what is published for all provinces
 * @throws ScenarioError for a place that the last of the others has too
 *
 * @example
 * const { plan } = await readPlanFolder('data/lang-son-2016-2020');
 * rankedTargets(plan, { provinces: [], series: [], sources: [] }) === plan // => true
 */
export function rankedTargets(plan: Plan, data: ProvinceData): Plan {
  if (plan.targets.every(({ rank }) => rank === undefined)) return plan;
  const { id, name } = plan.region;
  const own = data.provinces.find((one) => one.id === id || one.name.vi === name.vi);
  const targets = plan.targets.map((target, position) => {
    const { rank, year } = target;
    if (rank === undefined || year === undefined || own === undefined) return target;
    const series = seriesOf(target, plan, data);
    const others = data.provinces.filter(
      (one) => one.id !== own.id && (rank.among === 'country' || one.region.en === own.region.en),
    );
    if (rank.place > others.length) {
      const path = ['targets', writtenPosition(plan.targets, position), 'value'];
      const expected = say`a place from 1 to ${others.length}, as ${others.length + 1} provinces are compared`;
      throw new ScenarioError([{ code: 'badValue', path, value: rank.place, expected, document: 'plan' }]);
    }
    return series === undefined ? target : bounded(target, { rank, year, series, own, others });
  });
  return { ...plan, targets };
}

/** The latest vintage of the target's indicator, in the unit that the plan counts it in. */
function seriesOf(
  { indicator, activity }: Target,
  { indicators }: Plan,
  { series }: ProvinceData,
): ProvinceSeries | undefined {
  const unit = indicators.find(({ id }) => id === indicator)?.unit;
  if (activity !== 'total') return undefined;
  return series.find((one) => one.indicator === indicator && one.unit === (unit ?? one.unit));
}

interface Compared {
  readonly rank: RankAmong;
  readonly year: number;
  readonly series: ProvinceSeries;
  readonly own: Province;
  readonly others: readonly Province[];
}

function bounded(target: Target, { rank, year, series, own, others }: Compared): Target {
  // A province without any figure, such as one without forest, is not compared.
  const known = others.flatMap(({ id }) => series.values.get(id) ?? []).filter(({ size }) => size > 0);
  const figuresOf = (of: number) => known.flatMap((values) => values.get(of) ?? []);
  const isWhole = (of: number) => known.length >= rank.place && figuresOf(of).length === known.length;
  const { unit, vintage, source } = series;
  if (isWhole(year)) {
    const sorted = figuresOf(year).sort((a, b) => (rank.first === 'highest' ? b - a : a - b));
    const bound = sorted[rank.place - 1] ?? Number.NaN;
    const { upper: _, ...rest } = target;
    const found = {
      ...rest,
      kind: 'level',
      unit,
      rank: { ...rank, count: known.length + 1, vintage, source },
    } as const;
    return rank.first === 'highest'
      ? { ...found, direction: 'atLeast', lower: bound }
      : { ...found, direction: 'atMost', upper: bound };
  }
  const ownFigures = series.values.get(own.id);
  const years = [...(ownFigures?.keys() ?? [])].filter((of) => isWhole(of) && of <= year);
  const latest = Math.max(...years);
  const figure = ownFigures?.get(latest);
  if (figure === undefined) return target;
  const better = figuresOf(latest).filter((other) =>
    rank.first === 'highest' ? other > figure : other < figure,
  );
  return {
    ...target,
    rank: { ...rank, latest: { year: latest, place: better.length + 1, count: known.length + 1 } },
  };
}
