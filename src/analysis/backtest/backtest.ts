import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Target } from '../../plan/targets/Target.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import { simulatePlan } from '../../projection/simulatePlan.js';
import type { Need } from '../Need.js';
import type { ScorecardRow } from '../ScorecardRow.js';
import { scorecard } from '../scorecard.js';
import { verdictOf } from '../verdictOf.js';
import { actualNeeds } from './actualNeeds.js';
import { actualValues } from './actualValues.js';
import type { ActualValue, BacktestRow, Forecast } from './BacktestRow.js';
import { type Benchmark, benchmarkScenarios } from './benchmarkScenarios.js';
import { courseSoFar } from './courseSoFar.js';
import { structureCaution } from './structureCaution.js';

/**
 * Plan, naive benchmarks and scenarios held against what wasMet true, by the vintage that says so.
 *
 * Every target has a row: one for each vintage that publishes its actual value, or a single one that says what is needed to
 * determine it and, from the figures of its first years, whether it is on course. Errors are actual less forecast value, in the target's own unit.
 *
 * @unit that of each target
 * @param result - what `simulatePlan` returned
 * @param card - its scorecard, where it is known already
 * @returns the rows in the order of the targets, the actual value published first coming first
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const row = backtest(result).find((found) => found.target.id === 'grdp-per-capita' && found.actual?.latest === true);
 * row?.actual?.value // => 1917
 * row?.forecasts.map((forecast) => forecast.error ?? 0).map(Math.round) // => [-733, -702, -684, -550]
 */
export function backtest(
  result: SimulationResult,
  card: readonly ScorecardRow[] = scorecard(result),
): BacktestRow[] {
  const { plan, rows } = result;
  const observed = rowsOfScenario(rows, 'observed');
  const forecasters = allForecasters(result, card);
  return plan.targets.flatMap((target): BacktestRow[] => {
    const actuals = actualValues(target, result);
    if (actuals.length === 0) {
      const needs = actualNeeds(target, plan, observed);
      const course = courseSoFar(target, result);
      const known = course === undefined ? {} : { course };
      return [{ target, verdict: 'notDeterminable', needs, ...known, cautions: [], forecasts: [] }];
    }
    return actuals.map((actual) => ({
      target,
      verdict: verdictOf(actual.value, target).verdict,
      actual,
      cautions: structureCaution(target, actual, result),
      forecasts: [planForecast(target, actual), ...forecasters.map((of) => of(target, actual))],
    }));
  });
}

type Forecaster = (target: Target, actual: ActualValue) => Forecast;

function allForecasters(result: SimulationResult, card: readonly ScorecardRow[]): Forecaster[] {
  const ofScenarios = result.scenarios.map(({ id, label, base }): Forecaster => {
    const head = { forecaster: id, kind: 'scenario' as const, label, vintage: base.vintage };
    return (target, actual) => judged(head, rowOf(card, id, target), actual);
  });
  return [...benchmarkScenarios(result).map((benchmark) => ofBenchmark(benchmark, result)), ...ofScenarios];
}

function ofBenchmark(benchmark: Benchmark, { plan, dataset }: SimulationResult): Forecaster {
  const { id, vintage, scenario, needs } = benchmark;
  const head = { forecaster: id, kind: 'benchmark' as const, vintage };
  if (scenario === undefined) return () => (needs === undefined ? head : { ...head, needs });
  try {
    const card = scorecard(simulatePlan({ plan, dataset, scenarios: [scenario] }));
    return (target, actual) => judged(head, rowOf(card, id, target), actual);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return () => ({ ...head, needs: unfit });
  }
}

/** The past rates of the parts outgrow that of the whole. */
const unfit: readonly Need[] = [{ kind: 'growthOfParts' }];

function rowOf(card: readonly ScorecardRow[], scenario: string, target: Target): ScorecardRow | undefined {
  return rowsOfScenario(card, scenario).find((row) => row.target.id === target.id);
}

type Head = Pick<Forecast, 'forecaster' | 'kind' | 'label' | 'vintage'>;

function judged(head: Head, row: ScorecardRow | undefined, actual: ActualValue): Forecast {
  if (row?.value === undefined) return row?.needs === undefined ? head : { ...head, needs: row.needs };
  const { value, target } = row;
  const isMet = verdictOf(value, target).verdict !== 'missed';
  const wasMet = verdictOf(actual.value, target).verdict !== 'missed';
  return { ...head, value, error: actual.value - value, hit: isMet === wasMet };
}

/** The forecast of the plan itself: the middle of its bounds, or its one bound. */
function planForecast(target: Target, actual: ActualValue): Forecast {
  const { lower = target.upper ?? 0, upper = lower } = target;
  const value = (lower + upper) / 2;
  const hit = verdictOf(actual.value, target).verdict !== 'missed';
  return { forecaster: 'plan', kind: 'plan', vintage: '', value, error: actual.value - value, hit };
}
