import type { Plan } from '../Plan.js';
import type { Target } from './Target.js';

/**
 * A plan in which targets with bounds by year are a target for each of the years: each is judged for itself, and measures
 * that serve the one serve them all.
 *
 * @example
 * const label = { vi: 'GRDP', en: 'GRDP' };
 * const written = { id: 'growth', label, byYear: [{ year: 2021, lower: 8 }, { year: 2022, lower: 9 }] } as unknown as Target;
 * targetsByYear({ targets: [written], measures: [] } as unknown as Plan).targets.map(({ id, label: { en }, lower }) => [id, en, lower])
 * // => [['growth-2021', 'GRDP, 2021', 8], ['growth-2022', 'GRDP, 2022', 9]]
 */
export function targetsByYear(plan: Plan): Plan {
  if (plan.targets.every(({ byYear }) => byYear === undefined)) return plan;
  const parted = new Map(plan.targets.map((target) => [target.id, ofYears(target)]));
  return {
    ...plan,
    targets: [...parted.values()].flat(),
    measures: plan.measures.map((measure) => ({
      ...measure,
      serves: measure.serves.flatMap((id) => (parted.get(id) ?? []).map((target) => target.id)),
    })),
  };
}

function ofYears(target: Target): readonly Target[] {
  const { byYear, ...rest } = target;
  if (byYear === undefined) return [target];
  return byYear.map((bounds) => ({
    ...rest,
    ...bounds,
    id: `${target.id}-${bounds.year}`,
    label: { vi: `${target.label.vi}, ${bounds.year}`, en: `${target.label.en}, ${bounds.year}` },
    writtenAs: target.id,
  }));
}

/**
 * Where a target of a plan that was read stands in plan.yaml, counted from 0: targets of the years of one stand there once.
 *
 * @example
 * const targets = [{ id: 'a-1', writtenAs: 'a' }, { id: 'a-2', writtenAs: 'a' }, { id: 'b' }] as unknown as Target[];
 * [0, 1, 2].map((position) => writtenPosition(targets, position)) // => [0, 0, 1]
 */
export function writtenPosition(targets: readonly Target[], position: number): number {
  return new Set(targets.slice(0, position + 1).map(({ id, writtenAs = id }) => writtenAs)).size - 1;
}
