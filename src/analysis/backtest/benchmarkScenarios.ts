import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import type { Indicator } from '../../plan/Indicator.js';
import type { LocalText } from '../../plan/LocalText.js';
import type { IndicatorAssumption, Scenario } from '../../plan/scenarios/Scenario.js';
import type { PlanCase } from '../../projection/simulatePlan.js';
import { chosenScenario } from '../chosenScenario.js';
import { type BenchmarkPace, benchmarkGrowth, paceText } from './benchmarkGrowth.js';

/** A naive benchmark: a scenario that continues the past, or what it needs. */
export interface Benchmark {
  readonly id: string;
  readonly label: LocalText;
  /** Vintage of the base it starts from. */
  readonly vintage: string;
  readonly scenario?: Scenario;
  readonly needs?: LocalText;
}

const labels: Readonly<Record<BenchmarkPace, LocalText>> = {
  last: { vi: 'Mốc: như năm gốc', en: 'Benchmark: last growth' },
  average: { vi: 'Mốc: như bình quân trước', en: 'Benchmark: average growth' },
};

/**
 * The two forecasts that need no thought: growth stays as in the base year, or as on average before it.
 *
 * Prices, exchange rate and population are those of the scenario that stands for the plan, so that errors differ by
 * growth alone. Indicators beside the accounts continue their own past: by the change of the last year, or by the average change of the years
 * known in one vintage; percentages in points, all others by rates.
 *
 * @param planCase - plan, facts and scenarios; the scenario that stands for the plan gives base and prices
 * @returns last growth, then average growth; none where there is no scenario
 *
 * @example
 * const benchmarks = benchmarkScenarios(await readPlanFolder('data/lang-son-2016-2020'));
 * benchmarks.map((benchmark) => benchmark.id) // => ['benchmark:last-growth', 'benchmark:average-growth']
 */
export function benchmarkScenarios({ plan, dataset, scenarios }: PlanCase): Benchmark[] {
  if (scenarios.length === 0) return [];
  const reference = chosenScenario({ scenarios });
  return (['last', 'average'] as const).map((pace): Benchmark => {
    const head = { id: `benchmark:${pace}-growth`, label: labels[pace], vintage: reference.base.vintage };
    const growth = benchmarkGrowth(reference, dataset, pace);
    if (growth === undefined) return { ...head, needs: growthNeeds(reference, pace) };
    const indicators = plan.indicators.flatMap((indicator) =>
      continued(indicator, reference, { dataset, pace }),
    );
    const scenario = { ...reference, ...head, motive: paceText(pace), measures: [], growth, indicators };
    return { ...head, scenario: { ...scenario, shocks: [] } };
  });
}

function growthNeeds({ base: { year, vintage } }: Scenario, pace: BenchmarkPace): LocalText {
  return pace === 'last'
    ? {
        vi: `tốc độ tăng GRDP năm ${year} theo bộ số liệu ${vintage}`,
        en: `growth of GRDP in ${year} in the vintage ${vintage}`,
      }
    : {
        vi: `tốc độ tăng GRDP bình quân đến năm ${year} theo bộ số liệu ${vintage}`,
        en: `average growth of GRDP up to ${year} in the vintage ${vintage}`,
      };
}

function continued(
  { id, unit }: Indicator,
  { base, years }: Scenario,
  { dataset, pace }: { readonly dataset: Dataset; readonly pace: BenchmarkPace },
): IndicatorAssumption[] {
  const levels = observationsOf(dataset, {
    region: dataset.region,
    indicator: id,
    activity: 'total',
    unit,
  }).filter(({ period: { from, to } }) => from === to && to <= base.year);
  const last = levels.find(({ period }) => period.to === base.year);
  if (last === undefined) return [];
  const before = levels
    .filter(({ vintage, period }) => vintage === last.vintage && period.to < base.year)
    .sort((a, b) => a.period.to - b.period.to);
  const first = pace === 'average' ? before[0] : before.find(({ period }) => period.to === base.year - 1);
  const move = unit === 'percent' ? 'change' : 'growth';
  const value = first === undefined ? undefined : pastChange(first, last, move);
  if (value === undefined) return [];
  const { source } = last;
  const reason = paceText(pace);
  const path = years.map((year) => ({ year, value, status: 'derived' as const, source, reason }));
  return [{ indicator: id, unit, move, path, base: last }];
}

function pastChange(first: Observation, last: Observation, move: 'change' | 'growth'): number | undefined {
  const span = last.period.to - first.period.to;
  if (move === 'change') return (last.value - first.value) / span;
  const positive = first.value > 0 && last.value > 0;
  return positive ? averageGrowthRate(first.value, last.value, span) : undefined;
}
