import { growthRate } from '../accounts/growthRate.js';
import { isConstant } from '../plan/facts/priceBases.js';
import { groupsByKey } from '../plan/groupedBy.js';
import { pricedAccounts } from '../plan/indicators/accountsUnits.js';
import type { Target } from '../plan/targets/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import type { LevelsByYear } from './targetValue.js';

/**
 * The yearly levels a target speaks of, out of the rows of one scenario.
 *
 * Growth and reduction are read at constant prices where there are any, every other target at current prices where
 * there are any, unless it names its prices. Where a figure has one price basis only, that is the one: exports counted in USD, an output kept at
 * constant prices, or a growth rate; but growth of GRDP is never read off current prices. Levels of two units, or at
 * prices of two reference years, are not set against each other.
 *
 * @param target - the target
 * @param rows - those of one scenario
 * @returns levels by year; none where no row is in the unit of the target
 *
 * @example
 * const { plan, rows } = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const own = rows.filter((row) => row.scenario === 'plan-8');
 * const shares = plan.targets.filter((target) => target.kind === 'share');
 * shares.map((target) => levelsOfTarget(target, own).get(2020)) // => [19.5, 20.5, 60]
 */
export function levelsOfTarget(target: Target, rows: readonly ResultRow[]): LevelsByYear {
  return new Map(seriesOfTarget(target, rows).map(({ year, value }) => [year, value]));
}

/** The rows that {@link levelsOfTarget} reads: of one measure, in one unit and at one price basis. */
export function seriesOfTarget(target: Target, rows: readonly ResultRow[]): readonly ResultRow[] {
  const [first = [], ...others] = membersOf(target).map((member) => seriesOfMember(member, rows));
  return others.length === 0 ? first : addedUp(target, first, others);
}

/**
 * A target for each of the activities that one speaks of together; itself where it speaks of one.
 *
 * @example
 * const group = { activity: 'a+b', activities: ['a', 'b'] } as unknown as Target;
 * membersOf(group).map(({ activity }) => activity) // => ['a', 'b']
 */
export function membersOf(target: Target): readonly Target[] {
  const { activities, ...alone } = target;
  return activities?.map((activity) => ({ ...alone, activity })) ?? [target];
}

/** The sums of the years that every member knows, all in one unit and at one price basis. */
function addedUp(
  { activity }: Target,
  first: readonly ResultRow[],
  others: readonly (readonly ResultRow[])[],
): ResultRow[] {
  return first.flatMap((row) => {
    const same = others.map((series) =>
      series.find(
        ({ year, unit, priceBasis }) =>
          year === row.year && unit === row.unit && priceBasis === row.priceBasis,
      ),
    );
    if (same.includes(undefined)) return [];
    return [{ ...row, activity, value: same.reduce((sum, other) => sum + (other?.value ?? 0), row.value) }];
  });
}

/** Rows with the growth of population, which a projection tells by its levels alone. */
function withGrowthOfPeople(rows: readonly ResultRow[]): readonly ResultRow[] {
  if (rows.some(({ indicator }) => indicator === 'populationGrowth')) return rows;
  const people = rows.filter(({ indicator }) => indicator === 'averagePopulation');
  const levels = new Map(people.map(({ year, value }) => [year, value]));
  return people.flatMap((row): ResultRow[] => {
    const before = levels.get(row.year - 1);
    if (before === undefined || before <= 0 || row.value <= 0) return [];
    const value = 100 * growthRate(before, row.value);
    return [{ ...row, indicator: 'populationGrowth', unit: 'percent', value }];
  });
}

function seriesOfMember(target: Target, all: readonly ResultRow[]): readonly ResultRow[] {
  const isOfPeople = target.indicator === 'populationGrowth' && target.activity === 'total';
  const rows = isOfPeople ? withGrowthOfPeople(all) : all;
  const units = levelUnits(target);
  const fitting = rows.filter(
    (row) =>
      row.indicator === target.indicator &&
      row.activity === target.activity &&
      (units?.includes(row.unit) ?? true) &&
      (target.priceBasis === undefined || row.priceBasis === target.priceBasis),
  );
  if (target.priceBasis !== undefined) return fullestSeries(fitting);
  const ofVolume = target.kind === 'averageGrowth' || target.kind === 'yearlyReduction';
  const atWantedPrices = fitting.filter(({ priceBasis }) => isConstant(priceBasis) === ofVolume);
  const chosen = atWantedPrices.length > 0 ? atWantedPrices : fitting.filter((row) => fits(row, ofVolume));
  return fullestSeries(chosen);
}

/** Growth of the accounts is that of volumes: what grows at current prices grows with prices too. */
function fits({ indicator, priceBasis }: ResultRow, ofVolume: boolean): boolean {
  return !ofVolume || priceBasis !== 'current' || !pricedAccounts.includes(indicator);
}

/** The rows of one unit and one reference year: those with most years; of several as full, the latest reference year. */
function fullestSeries(rows: readonly ResultRow[]): readonly ResultRow[] {
  const series = groupsByKey(
    rows,
    ({ priceBasis, unit }) => `${priceBasis === '' ? 'current' : priceBasis}|${unit}`,
  );
  const ranked = [...series].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? 1 : -1));
  return ranked[0]?.[1] ?? [];
}

/**
 * The units a target's levels may come in: its own, per cent where it counts a change in points, any for a rate.
 *
 * @example
 * levelUnits({ kind: 'level', unit: 'schools' }) // => ['schools']
 * levelUnits({ kind: 'yearlyChange', unit: 'percentage points' }) // => ['percent', 'percentage points']
 * levelUnits({ kind: 'averageGrowth', unit: 'percent' }) // => undefined
 */
export function levelUnits({ kind, unit }: Pick<Target, 'kind' | 'unit'>): readonly string[] | undefined {
  if (kind === 'averageGrowth' || kind === 'yearlyReduction' || kind === 'multiple') return undefined;
  const inPoints = (kind === 'yearlyChange' || kind === 'increment') && unit === 'percentage points';
  return inPoints ? ['percent', unit] : [unit];
}
