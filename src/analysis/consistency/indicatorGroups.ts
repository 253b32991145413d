import { type Dataset, observationsOf } from '../../plan/facts/Dataset.js';
import type { Observation } from '../../plan/facts/Observation.js';
import type { Indicator } from '../../plan/indicators/Indicator.js';
import { natureOfSeries } from '../../plan/indicators/natureOfSeries.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { levelUnits } from '../levelsOfTarget.js';
import { accountsIndicators } from './accountsTargets.js';
import type { Constraint } from './Constraint.js';
import { indicatorConstraints, type LevelColumns, levelFigure, levelKinds } from './indicatorTargets.js';
import type { TargetGroup } from './TargetGroup.js';

/**
 * The indicators beside the accounts that two or more targets speak of, each as a linear problem of its yearly levels.
 *
 * The level of the base year is the one the scenario starts from, or the one published; where none is known, the targets may imply it.
 * A target that is alone with its indicator conflicts with nothing.
 *
 * @param targets - of the plan
 * @param scenario - whose base levels are known
 * @param options - `plan`: its years, and what it declares of its indicators; `dataset`: the facts; the reading of `bounds`
 */
export function indicatorGroups(
  targets: readonly Target[],
  { indicators, base }: Pick<Scenario, 'indicators' | 'base'>,
  { plan, dataset, bounds }: IndicatorContext,
): TargetGroup[] {
  const beside = targets.filter(
    ({ indicator, kind }) => !accountsIndicators.includes(indicator) && kind !== 'rank',
  );
  const keys = new Map(beside.map((target) => [keyOf(target), target] as const));
  return [...keys.values()].flatMap((one) => {
    const same = beside.filter((target) => keyOf(target) === keyOf(one));
    const [counted = ''] = same.flatMap((target) => levelUnits(target) ?? []);
    const inUnit = same.filter((target) => levelUnits(target)?.includes(counted) !== false);
    const assumed = indicators.find(({ indicator }) => indicator === one.indicator)?.base;
    const fact =
      one.activity === 'total' && assumed !== undefined ? assumed : publishedBase(one, base, dataset);
    const isKnown = fact !== undefined && ['', fact.unit].includes(counted);
    const start = isKnown ? fact.value : undefined;
    const signed = mayBeNegative(inUnit, start, plan.indicators);
    // From nothing, or over a change of sign, there is no rate.
    const own = signed || start === 0 ? inUnit.filter(({ kind }) => !rateKinds.includes(kind)) : inUnit;
    if (own.length < 2) return [];
    const told = { quantity: one.indicator, activity: one.activity, unit: counted };
    return [groupOf(own, { told, start, signed, period: plan.period, bounds })];
  });
}

interface IndicatorContext {
  readonly plan: Pick<Plan, 'period' | 'indicators'>;
  readonly dataset: Dataset;
  readonly bounds: 'written' | 'byDirection';
}

/**
 * The figure of the base year as published in the vintage of the base, or in the only one that has it; several that differ
 * are no base that anybody has chosen.
 */
function publishedBase(
  { indicator, activity }: Target,
  { year, vintage }: Scenario['base'],
  dataset: Dataset,
): Pick<Observation, 'value' | 'unit'> | undefined {
  const found = observationsOf(dataset, { region: dataset.region, indicator, activity, year });
  const own = found.find((row) => row.vintage === vintage);
  const isOne = new Set(found.map(({ value, unit }) => `${value} ${unit}`)).size === 1;
  return own ?? (isOne ? found[0] : undefined);
}

const rateKinds: readonly string[] = ['averageGrowth', 'yearlyReduction'];

/** Whether a target is counted from the base year; levels and amounts of later years leave it open. */
const isFromBase = ({ kind }: Target) =>
  rateKinds.includes(kind) || ['increment', 'multiple', 'yearlyChange'].includes(kind);

function keyOf({ indicator, activity }: Target): string {
  return `${indicator} ${activity}`;
}

/** Where the plan says so, or a figure of its own is below zero. */
function mayBeNegative(
  targets: readonly Target[],
  start: number | undefined,
  indicators: readonly Indicator[],
): boolean {
  const declared = indicators.find(({ id }) => targets.some(({ indicator }) => indicator === id));
  const isDeclared = declared?.nature !== undefined || declared?.sign !== undefined;
  if (isDeclared && natureOfSeries(declared.id, declared.unit, [declared]).sign === 'any') return true;
  const levels = targets.filter(({ kind }) => levelKinds.includes(kind));
  return [start, ...levels.flatMap(({ lower, upper }) => [lower, upper])].some(
    (figure) => figure !== undefined && figure < 0,
  );
}

/** The least a level of the base year may be, and what is told as no lower end, as parts of the group's largest figure. */
const [floor, open] = [1e-9, 1e-6];

interface GroupParts extends Pick<LevelColumns, 'signed' | 'period'> {
  readonly told: { readonly quantity: string; readonly activity: string; readonly unit: string };
  /** The level of the base year, where it is known. */
  readonly start: number | undefined;
  readonly bounds: 'written' | 'byDirection';
}

function groupOf(own: readonly Target[], { told, start, signed, period, bounds }: GroupParts): TargetGroup {
  const columns: LevelColumns = { period, signed };
  const counted = own.filter(({ kind }) => !rateKinds.includes(kind));
  const figures = [start, ...counted.flatMap(({ lower, upper }) => [lower, upper])];
  const size = Math.max(...figures.map((figure = 0) => Math.abs(figure))) || 1;
  const least = signed ? Number.NEGATIVE_INFINITY : open * size;
  const base = { ...levelFigure(period.from - 1, columns), least };
  const last = { ...levelFigure(period.to, columns), least };
  const anchor: Constraint[] =
    start === undefined ? [] : [{ ...base, owners: [`fact:${told.quantity}`], lower: start, upper: start }];
  const above: Constraint[] =
    signed || start !== undefined ? [] : [{ ...base, owners: [], lower: floor * size }];
  return {
    targets: own,
    columns: 1 + (period.to - period.from + 2) * (signed ? 2 : 1),
    constraints: [
      ...own.flatMap((target) => indicatorConstraints(target, columns, bounds)),
      ...anchor,
      ...above,
    ],
    rows: [],
    drivers: [],
    asked: [
      ...(start === undefined && !own.some(isFromBase) ? [] : [{ ...base, ...told, year: period.from - 1 }]),
      { ...last, ...told, year: period.to },
    ],
  };
}
