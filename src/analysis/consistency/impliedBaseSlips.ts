import type { Period } from '../../plan/Period.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { slackOf } from '../verdictOf.js';
import type { ImpliedBaseSlip } from './PlanSlip.js';

/**
 * Pairs of targets, so much more and so much in all, which give away the level they start from.
 *
 * @formula base = level - increment, at the lower bounds and at the upper
 * @unit that of the targets
 * @param targets - of the plan
 * @param scenario - whose base levels are known
 * @param period - of the plan
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const slips = scenarios.slice(0, 1).flatMap((scenario) => impliedBaseSlips(plan.targets, scenario, plan.period));
 * slips.map((slip) => [slip.fromLower, slip.fromUpper, slip.known, slip.finding]) // => [[130, 130, 130, 'agrees']]
 */
export function impliedBaseSlips(
  targets: readonly Target[],
  { indicators }: Pick<Scenario, 'indicators'>,
  period: Period,
): ImpliedBaseSlip[] {
  return targets.flatMap((added): ImpliedBaseSlip[] => {
    const all = targets.find((target) => isLevelOf(target, added, period.to));
    if (added.kind !== 'increment' || added.over !== undefined || all === undefined) return [];
    const lower = difference(all.lower, added.lower);
    const upper = difference(all.upper, added.upper);
    const fromLower = lower ?? upper;
    const fromUpper = upper ?? lower;
    if (fromLower === undefined || fromUpper === undefined) return [];
    const fact = indicators.find(({ indicator }) => indicator === added.indicator)?.base;
    const known = fact?.unit === added.unit ? { known: fact.value } : {};
    return [
      {
        kind: 'impliedBase',
        targets: [added, all],
        year: period.from - 1,
        unit: added.unit,
        fromLower,
        fromUpper,
        ...known,
        finding: findingOf({ fromLower, fromUpper, ...known }, slackOf(added) + slackOf(all)),
      },
    ];
  });
}

function isLevelOf(target: Target, added: Target, year: number): boolean {
  const same = (['indicator', 'activity', 'unit'] as const).every((key) => target[key] === added[key]);
  return same && target.kind === 'level' && !target.isDeadline && target.year === year;
}

function findingOf(
  { fromLower, fromUpper, known }: Pick<ImpliedBaseSlip, 'fromLower' | 'fromUpper' | 'known'>,
  slack: number,
): ImpliedBaseSlip['finding'] {
  const [low, high] = [Math.min(fromLower, fromUpper), Math.max(fromLower, fromUpper)];
  if (known !== undefined && (known < low - slack || known > high + slack)) return 'factDiffers';
  return high - low <= slack ? 'agrees' : 'endsDiffer';
}

function difference(level: number | undefined, added: number | undefined): number | undefined {
  return level === undefined || added === undefined ? undefined : level - added;
}
