import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import type { Indicator } from '../../plan/indicators/Indicator.js';
import type { IndicatorAssumption, Scenario } from '../../plan/scenarios/Scenario.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { chosenScenario } from '../chosenScenario.js';
import type { Need } from '../Need.js';
import { type BenchmarkPace, benchmarkGrowth, pastReason } from './benchmarkGrowth.js';

/** A naive benchmark: a scenario that continues the past, or what it needs. */
export interface Benchmark {
  readonly id: string;
  /** Vintage of the base it starts from. */
  readonly vintage: string;
  readonly scenario?: Scenario;
  readonly needs?: readonly Need[];
}

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
    const { year, vintage } = reference.base;
    const id = `benchmark:${pace}-growth`;
    const head = { id, vintage };
    const growth = benchmarkGrowth(reference, dataset, pace);
    if (growth === undefined) return { ...head, needs: [{ kind: 'pastGrowth', pace, year, vintage }] };
    const indicators = plan.indicators.flatMap((indicator) =>
      continued(indicator, reference, { dataset, pace }),
    );
    const name = { vi: id, en: id };
    const told = { label: name, motive: name };
    const scenario = { ...reference, id, ...told, measures: [], growth, indicators };
    return { ...head, scenario: { ...scenario, shocks: [] } };
  });
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
  const reason = pastReason;
  const path = years.map((year) => ({ year, value, status: 'derived' as const, source, reason }));
  return [{ indicator: id, unit, move, path, base: last }];
}

function pastChange(first: Observation, last: Observation, move: 'change' | 'growth'): number | undefined {
  const span = last.period.to - first.period.to;
  if (move === 'change') return (last.value - first.value) / span;
  const positive = first.value > 0 && last.value > 0;
  return positive ? averageGrowthRate(first.value, last.value, span) : undefined;
}
