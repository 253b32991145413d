import { type Observation, type Status, statuses } from '../../plan/facts/Observation.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import { observedRows } from '../../projection/observedRows.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { levelsOfTarget } from '../levelsOfTarget.js';
import { targetValue } from '../targetValue.js';
import { verdictOf } from '../verdictOf.js';
import type { ActualValue } from './BacktestRow.js';
import { withVolumePerPerson } from './withVolumePerPerson.js';

type Found = Pick<ActualValue, 'value' | 'vintage' | 'status' | 'sources'>;

/**
 * The values of a target that came true, one for each vintage that publishes enough to tell it, the vintage published
 * first coming first.
 *
 * All figures of one value are of one vintage: a level of 2020 from one evaluation is never set against a base from
 * another. Average growth of GRDP is taken as published, as its reference year may differ from the model's.
 *
 * @unit that of the target
 * @param target - whose actual value is looked for
 * @param planCase - plan and facts
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const targets = folder.plan.targets.filter((target) => target.id === 'grdp-per-capita');
 * targets.flatMap((target) => actualValues(target, folder)).map((actual) => actual.value) // => [1937, 1917]
 */
export function actualValues(
  target: Target,
  { plan, dataset }: Pick<PlanCase, 'plan' | 'dataset'>,
): ActualValue[] {
  const own = dataset.observations.filter(
    ({ region, status }) => region === dataset.region && status !== 'assumed',
  );
  const found = [...new Set(own.map(({ vintage }) => vintage))].flatMap((vintage): Found[] => {
    const figures = withVolumePerPerson(
      target,
      own.filter((observation) => observation.vintage === vintage),
    );
    return publishedAverage(target, plan, figures) ?? readOff(target, plan, figures);
  });
  const sorted = found.sort((a, b) => (published(a.vintage, plan) < published(b.vintage, plan) ? -1 : 1));
  return sorted.map((actual, rank) => ({
    ...actual,
    ...standing(actual.value, target),
    latest: rank === sorted.length - 1,
  }));
}

/** When a vintage was published. */
export function published(vintage: string, { vintages }: Plan): string {
  return vintages.find(({ id }) => id === vintage)?.published ?? '';
}

/** Average growth of GRDP as the vintage itself states it for the years of the plan. */
function publishedAverage(target: Target, plan: Plan, figures: readonly Observation[]): Found[] | undefined {
  const { kind, indicator, activity } = target;
  if (kind !== 'averageGrowth' || indicator !== 'grdp') return undefined;
  const period = targetSpan(target, plan.period);
  const rate = volumeRates(figures).find(
    (figure) =>
      figure.indicator === 'averageGrowthRate' &&
      figure.activity === activity &&
      figure.period.from === period.from &&
      figure.period.to === period.to,
  );
  return rate === undefined ? undefined : [foundFrom(rate.value, [rate])];
}

function readOff(target: Target, plan: Plan, figures: readonly Observation[]): Found[] {
  const period = targetSpan(target, plan.period);
  const region = figures[0]?.region ?? '';
  const rows = observedRows({ region, observations: figures, sources: [] });
  const levels = levelsOfTarget(target, rows);
  const value = targetValue(target, levels, period);
  if (value === undefined) return [];
  const used = figures.filter(
    ({ indicator, activity, period: { to } }) =>
      indicator === target.indicator &&
      (target.activities ?? [target.activity]).includes(activity) &&
      levels.has(to) &&
      to >= period.from - 1 &&
      to <= period.to &&
      (target.year === undefined || (target.isDeadline ? to <= target.year : to === target.year)),
  );
  return used.length === 0 ? [] : [foundFrom(value, used)];
}

/** A value with the vintage, the least firm status and the sources of the figures it is read off. */
export function foundFrom(value: number, used: readonly Observation[]): Found {
  const ranks = used.map(({ status }) => statuses.indexOf(status));
  const status: Status = statuses[Math.max(...ranks)] ?? 'derived';
  const sources = [...new Set(used.map(({ source }) => source))];
  return { value, vintage: used[0]?.vintage ?? '', status, sources };
}

function standing(value: number, target: Target): Pick<ActualValue, 'gap' | 'position'> {
  const { gap } = verdictOf(value, target);
  const { lower, upper } = target;
  if (gap !== 0 || lower === undefined || upper === undefined || lower === upper) return { gap };
  return { gap, position: Math.min(1, Math.max(0, (value - lower) / (upper - lower))) };
}
