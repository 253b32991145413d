import { latestActuals } from '../analysis/backtest/backtestSummary.js';
import { isGrowthTarget } from '../analysis/growthTarget.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Doubt, ScenarioDoubt } from '../plan/scenarios/Doubt.js';
import { doubtedPaths } from '../plan/scenarios/doubtedPaths.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { isInDoubt } from './doubt/isInDoubt.js';
import type { AsPastPlans, OddsQuestion, PastError } from './FoundOdds.js';
import { oddsOfScenario } from './scenarioOdds.js';

/** The errors of past plans, with how past fans held. */
export interface PastErrors {
  readonly errors: readonly PastError[];
  readonly calibration: AsPastPlans['calibration'];
}

/** Fewer errors have no spread. */
const fewest = 2;

/**
 * By how much past plans missed their target for the growth of GRDP, as their back-tests say, by the actual published
 * last.
 *
 * @param run - of the plan asked about
 * @param past - runs of past plans
 * @throws ScenarioError for fewer than two plans whose actual growth is known, and for one given twice
 */
export function pastErrors(run: PlanRun, past: readonly PlanRun[]): PastErrors {
  const ids = past.map(({ plan }) => plan.id);
  const twice = ids.find((id, rank) => ids.indexOf(id) !== rank);
  if (twice !== undefined) {
    const expected = say`each past plan once`;
    throw new ScenarioError([{ code: 'duplicate', path: ['pastPlans'], value: twice, expected }]);
  }
  const errors = past.flatMap((one) => errorOf(one, run.plan.period.from));
  if (errors.length < fewest) {
    const value =
      errors.length === 1
        ? say`one past plan with a known error`
        : say`${errors.length} past plans with a known error`;
    const expected = say`at least ${fewest} past plans with a target for the growth of GRDP, and its actual`;
    const hint = say`One error tells nothing of how far errors spread.`;
    throw new ScenarioError([{ code: 'missing', path: ['pastPlans'], value, expected, hint }]);
  }
  return { errors, calibration: calibrationOf(past) };
}

function errorOf({ plan, backtest }: PlanRun, begin: number): PastError[] {
  const row = latestActuals(backtest).find(
    ({ target, actual }) => isGrowthTarget(target) && actual !== undefined,
  );
  const error = row?.forecasts.find(({ kind }) => kind === 'plan')?.error;
  if (error === undefined) return [];
  return [{ plan: plan.id, title: plan.title, error, isHindsight: plan.period.to >= begin }];
}

/** Draws enough to tell whether a value lies inside the 10 and 90 % points. */
const calibrationDraws = 16_384;

function calibrationOf(past: readonly PlanRun[]): AsPastPlans['calibration'] {
  const known = past.flatMap((run) => {
    const scenario = run.planScenario?.scenario;
    if (scenario === undefined || !isInDoubt(scenario)) return [];
    return oddsOfScenario(run, scenario, { draws: calibrationDraws }).targets.flatMap(
      ({ actual }) => actual ?? [],
    );
  });
  const inside = known.filter(({ percentile }) => percentile >= 0.1 && percentile <= 0.9).length;
  return { inside, all: known.length };
}

/**
 * The odds of a scenario if its growth misses as that of past plans did, all else in doubt as it is.
 *
 * @formula growth = the scenario's own + mean + s √(1 + 1/n) · t with n - 1 degrees
 * @returns nothing where the scenario has no growth of its own, as it follows investment
 */
export function asPastPlans(
  run: PlanRun,
  { scenario, past }: { readonly scenario: Scenario; readonly past: PastErrors },
  question: OddsQuestion,
): { readonly asPastPlans: AsPastPlans } | Record<never, never> {
  if (!doubtedPaths(scenario).has('growth')) return {};
  const { errors, calibration } = past;
  const count = errors.length;
  const mean = errors.reduce((sum, { error }) => sum + error, 0) / count;
  const squares = errors.reduce((sum, { error }) => sum + (error - mean) * (error - mean), 0);
  const spread = Math.sqrt(squares / (count - 1)) * Math.sqrt(1 + 1 / count);
  const form = { kind: 't', mean: mean / 100, scale: spread / 100, degrees: count - 1 } as const;
  const ground = {
    status: 'derived',
    source: '',
    reason: { vi: '', en: '' },
    history: { count, years: '', isHindsight: errors.some(({ isHindsight }) => isHindsight) },
  } as const;
  const doubt = withGrowth(scenario.doubt, { on: 'growth', form, ground });
  const { hash, failed, targets, all, fan } = oddsOfScenario(run, { ...scenario, doubt }, question);
  return {
    asPastPlans: {
      ...{ errors, mean, degrees: count - 1, calibration },
      ...{ hash, failed, targets, all },
      ...(fan === undefined ? {} : { fan }),
    },
  };
}

/** The doubt on growth in place of all that is stated on growth, and of its correlations. */
function withGrowth(doubt: ScenarioDoubt | undefined, growth: Doubt): ScenarioDoubt {
  const isGrowth = (name: string) => name === 'growth' || name.startsWith('growth.');
  return {
    doubts: [growth, ...(doubt?.doubts ?? []).filter(({ on }) => !isGrowth(on))],
    events: doubt?.events ?? [],
    correlations: (doubt?.correlations ?? []).filter(({ between }) => !between.some(isGrowth)),
  };
}
