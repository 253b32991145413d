import type { Period } from '../../plan/Period.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/Target.js';
import { levelUnits } from '../levelsOfTarget.js';
import { unit } from '../linear/LinearSystem.js';
import { aboveNothing } from './accountsColumns.js';
import { accountsIndicators } from './accountsTargets.js';
import type { Constraint, Measured } from './Constraint.js';
import { indicatorConstraints, levelColumn } from './indicatorTargets.js';
import type { TargetGroup } from './TargetGroup.js';
import { proportional } from './unitScale.js';

/**
 * The indicators beside the accounts that two or more targets speak of, each as a linear problem of its yearly levels.
 *
 * The level of the base year is the one the scenario starts from; where it knows none, the targets may imply it.
 * A target that is alone with its indicator conflicts with nothing.
 *
 * @param targets - of the plan
 * @param scenario - whose base levels are known
 * @param options - `period` of the plan, the reading of `bounds`
 */
export function indicatorGroups(
  targets: readonly Target[],
  { indicators }: Pick<Scenario, 'indicators'>,
  { period, bounds }: { readonly period: Period; readonly bounds: 'written' | 'promised' },
): TargetGroup[] {
  const beside = targets.filter(({ indicator }) => !accountsIndicators.includes(indicator));
  const keys = new Map(beside.map((target) => [keyOf(target), target] as const));
  return [...keys.values()].flatMap((one) => {
    const same = beside.filter((target) => keyOf(target) === keyOf(one));
    const [counted = ''] = same.flatMap((target) => levelUnits(target) ?? []);
    const own = same.filter((target) => levelUnits(target)?.includes(counted) !== false);
    if (own.length < 2) return [];
    const start = level(period.from - 1, period);
    const fact = indicators.find(({ indicator }) => indicator === one.indicator)?.base;
    const known = fact !== undefined && one.activity === 'total' && ['', fact.unit].includes(counted);
    const anchor: Constraint[] = known
      ? [{ ...start, owners: [`fact:${one.indicator}`], lower: fact.value, upper: fact.value }]
      : [];
    const told = { quantity: one.indicator, activity: one.activity, unit: counted };
    return [
      {
        targets: own,
        columns: period.to - period.from + 3,
        constraints: [...own.flatMap((target) => indicatorConstraints(target, period, bounds)), ...anchor],
        rows: [aboveNothing(levelColumn(period.from - 1, period))],
        drivers: [],
        asked: [
          { ...start, ...told, year: period.from - 1 },
          { ...level(period.to, period), ...told, year: period.to },
        ],
      },
    ];
  });
}

function keyOf({ indicator, activity }: Target): string {
  return `${indicator} ${activity}`;
}

function level(year: number, period: Period): Measured {
  return { ratio: { numerator: levelColumn(year, period), denominator: unit }, scale: proportional(1) };
}
