import { isConstant } from '../../plan/facts/priceBases.js';
import { pricedAccounts } from '../../plan/indicators/accountsUnits.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import { yearsOf } from '../../plan/yearsOf.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import { levelUnits } from '../levelsOfTarget.js';
import type { Need } from '../Need.js';
import { peersNeed } from '../peersNeed.js';

/**
 * Which published figures a target's actual would need, and which of its years are known.
 *
 * @param target - whose actual is not determinable
 * @param plan - its plan
 * @param observed - the published figures as result rows
 *
 * @example
 * const { plan, dataset } = await readPlanFolder('data/lang-son-2016-2020');
 * const forest = plan.targets.filter((target) => target.id === 'forest-cover');
 * forest.map((target) => needsText(actualNeeds(target, plan, observedRows(dataset)), sentences('en'))) // => ['Forest cover: the published figure of 2020 (known: 2010–2015)']
 */
export function actualNeeds(target: Target, plan: Plan, observed: readonly ResultRow[]): readonly Need[] {
  const { indicator, activities = [target.activity] } = target;
  const { label, published } = {
    published: undefined,
    ...(plan.indicators.find(({ id }) => id === indicator) ?? target),
  };
  if (target.kind === 'rank') return [peersNeed(target, label, published)];
  const years = neededYears(target, plan);
  const units = levelUnits(target);
  const isVolume = isConstant(target.priceBasis);
  const ofVolumes =
    isVolume ||
    ((target.kind === 'averageGrowth' || target.kind === 'yearlyReduction') &&
      pricedAccounts.includes(indicator));
  const known = observed.filter(
    (row) =>
      (row.indicator === indicator ||
        (ofVolumes && indicator === 'grdpPerCapita' && row.indicator === 'grdp')) &&
      activities.includes(row.activity) &&
      (units?.includes(row.unit) ?? true) &&
      !(ofVolumes && row.priceBasis === 'current'),
  );
  const isWhole = (year: number) =>
    activities.every((activity) => known.some((row) => row.year === year && row.activity === activity));
  const knownYears = [...new Set(known.map(({ year }) => year))].filter(isWhole).sort((a, b) => a - b);
  const oneVintage = years.length > 1 && new Set(known.map(({ vintage }) => vintage)).size > 1;
  const missing = oneVintage ? years : years.filter((year) => !knownYears.includes(year));
  const needed = missing.length === 0 ? years : missing;
  return [
    { kind: 'published', label, years: needed, known: knownYears, oneVintage, constantPrices: ofVolumes },
  ];
}

/** The years whose levels a target is read off. */
function neededYears(target: Target, plan: Plan): number[] {
  const { kind, year, isDeadline } = target;
  const period = targetSpan(target, plan.period);
  const base = period.from - 1;
  if (isDeadline) return yearsOf({ from: period.from, to: year ?? period.to });
  if (kind === 'share' || kind === 'level') return [year ?? period.to];
  if (kind === 'averageGrowth' || kind === 'increment' || kind === 'multiple' || kind === 'yearlyChange')
    return [base, period.to];
  return kind === 'yearlyReduction' ? [base, ...yearsOf(period)] : yearsOf(period);
}
