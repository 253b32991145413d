import type { Observation } from '../../plan/facts/Observation.js';
import { volumeRates } from '../../plan/facts/volumeRates.js';
import type { Period } from '../../plan/Period.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import { observedRows } from '../../projection/observedRows.js';
import type { PlanCase } from '../../projection/PlanCase.js';
import { levelsOfTarget } from '../levelsOfTarget.js';
import type { LevelsByYear } from '../targetValue.js';
import { foundFrom, published } from './actualValues.js';
import type { CourseSoFar } from './BacktestRow.js';
import { paceOf } from './paceOf.js';
import { withVolumePerPerson } from './withVolumePerPerson.js';

/**
 * Whether a target is on course by what is published of the years before its own: the pace so far, what it would come to,
 * and the pace still needed.
 *
 * All figures are of one vintage: the one that knows the latest year, of several the one that knows the base too, then the
 * one published last.
 *
 * @unit as `unit` says, a year
 * @param target - whose actual is not known
 * @param planCase - plan and facts
 * @returns nothing where no year of the plan before the target's own is known
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const communes = folder.plan.targets.filter((target) => target.indicator === 'newRuralCommunes');
 * communes.map((target) => courseSoFar(target, folder)?.year) // => [2019]
 */
export function courseSoFar(
  target: Target,
  { plan, dataset }: Pick<PlanCase, 'plan' | 'dataset'>,
): CourseSoFar | undefined {
  const activities = target.activities ?? [target.activity];
  const own = dataset.observations.filter(
    ({ region, status, activity }) =>
      region === dataset.region && status !== 'assumed' && activities.includes(activity),
  );
  const found = [...new Set(own.map(({ vintage }) => vintage))].flatMap((vintage): CourseSoFar[] => {
    const figures = withVolumePerPerson(
      target,
      own.filter((observation) => observation.vintage === vintage),
    );
    const period = targetSpan(target, plan.period);
    const { levels, used } = levelsSoFar(target, period, figures);
    const pace = paceOf(target, levels, period);
    if (pace === undefined) return [];
    const { value: _, ...head } = foundFrom(0, used);
    return [{ ...head, ...pace }];
  });
  const rank = ({ vintage }: CourseSoFar) => published(vintage, plan);
  return found.toSorted(
    (a, b) =>
      b.year - a.year ||
      Number(b.pace !== undefined) - Number(a.pace !== undefined) ||
      (rank(a) < rank(b) ? 1 : -1),
  )[0];
}

interface SoFar {
  readonly levels: LevelsByYear;
  readonly used: readonly Observation[];
}

/** Levels of the base and of the years before the target's own; of GRDP, also as its published growth makes them. */
function levelsSoFar(target: Target, period: Period, figures: readonly Observation[]): SoFar {
  const before = (year: number) => year >= period.from - 1 && year < (target.year ?? period.to);
  const region = figures[0]?.region ?? '';
  const all = levelsOfTarget(target, observedRows({ region, observations: figures, sources: [] }));
  const levels = new Map([...all].filter(([year]) => before(year)));
  const used = figures.filter(
    ({ indicator, period: { from, to } }) => indicator === target.indicator && from === to && levels.has(to),
  );
  const isKnown = levels.has(period.from - 1) && levels.size > 1;
  if (isKnown || target.kind !== 'averageGrowth' || target.indicator !== 'grdp') return { levels, used };
  return grownLevels(figures, { from: period.from, before });
}

/** Levels from yearly growth without a gap, or from average growth since the base; the base is 100. */
function grownLevels(
  figures: readonly Observation[],
  { from, before }: { readonly from: number; readonly before: (year: number) => boolean },
): SoFar {
  const rates = volumeRates(figures);
  const levels = new Map([[from - 1, 100]]);
  const used: Observation[] = [];
  for (const rate of rates) {
    const { from: first, to } = rate.period;
    if (rate.indicator !== 'averageGrowthRate' || first !== from || !before(to)) continue;
    let level = 100;
    for (let year = first; year <= to; year += 1) level *= 1 + rate.value / 100;
    levels.set(to, level);
    used.push(rate);
  }
  for (let year = from; before(year); year += 1) {
    const rate = rates.find(
      ({ indicator, period }) => indicator === 'growthRate' && period.from === year && period.to === year,
    );
    const last = levels.get(year - 1);
    if (rate === undefined || last === undefined || levels.has(year)) continue;
    levels.set(year, last * (1 + rate.value / 100));
    used.push(rate);
  }
  return { levels: used.length === 0 ? new Map() : levels, used };
}
