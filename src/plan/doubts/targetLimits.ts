import type { Interval } from '../audit/Interval.js';
import { isConstant } from '../facts/priceBases.js';
import { natureOfSeries } from '../indicators/natureOfSeries.js';
import { plausibleRange } from '../sizes/plausibleRange.js';
import { unitLimits } from '../sizes/unitLimits.js';
import type { Target } from '../targets/Target.js';
import { targetSpan } from '../targets/targetSpan.js';
import type { WrittenPlan } from './WrittenPlan.js';

const between = (low: number, high: number): Interval => ({ low, high });

/**
 * What the bounds of a target can be at all, by its kind and unit.
 *
 * @unit that of the target
 * @returns nothing where they may be of any size
 */
export function targetLimits(target: Target, written: WrittenPlan): Interval | undefined {
  switch (target.kind) {
    case 'averageGrowth':
      return averageGrowth(target);
    case 'yearlyReduction':
      return between(0.3, 50);
    case 'rank':
      return between(1, 63);
    case 'multiple':
      return between(0.1, 20);
    case 'share':
      return between(0.1, 99.9);
    case 'yearlyChange':
      return yearlyChange(target);
    case 'periodTotal':
      return periodTotal(target, written) ?? amount(target, written);
    case 'increment':
      return unitLimits(target.unit) ?? above(target);
    case 'yearlyAmount':
      return unitLimits(target.unit) ?? amount(target, written);
    case 'level':
    case 'levelEveryYear':
      return declaredBounds(target, written) ?? level(target, written);
  }
}

const wantsMore = ({ direction }: Target) => direction === 'atLeast';

function averageGrowth(target: Target): Interval {
  if (target.indicator === 'grdp' || target.indicator === 'grdpPerCapita')
    return between(wantsMore(target) ? 0.3 : -10, 22);
  return between(wantsMore(target) ? 0.3 : -20, 60);
}

/** Points by which a rate is to change: it falls where less is better, and grows where more is. */
function yearlyChange(target: Target): Interval | undefined {
  if (target.unit !== 'percentage points') return target.direction === 'atMost' ? undefined : above(target);
  if (target.direction === 'atMost') return between(-15, -0.03);
  return between(wantsMore(target) ? 0.03 : -15, 15);
}

/** What is to be reached or passed is above zero. */
const above = (target: Target) => (wantsMore(target) ? between(0, Number.POSITIVE_INFINITY) : undefined);

/** What the plan says no figure of the indicator can be beyond. */
function declaredBounds({ indicator, unit }: Target, { plan }: WrittenPlan): Interval | undefined {
  const own = plan.indicators.find((one) => one.id === indicator && one.unit === unit);
  if (own?.min === undefined && own?.max === undefined) return undefined;
  return between(own.min ?? Number.NEGATIVE_INFINITY, own.max ?? Number.POSITIVE_INFINITY);
}

/** An amount to be reached or passed is above zero, but of what can be below: a balance, or what was published below zero. */
function amount(target: Target, { plan, dataset }: WrittenPlan): Interval | undefined {
  const { indicator, unit } = target;
  const wasBelow = dataset.observations.some(
    (row) => row.region === plan.region.id && row.indicator === indicator && row.value < 0,
  );
  if (wasBelow || natureOfSeries(indicator, unit, plan.indicators).nature === 'balance') return undefined;
  return above(target);
}

function level(target: Target, written: WrittenPlan): Interval | undefined {
  const { plan } = written;
  const { indicator, activity, unit, year = plan.period.to, priceBasis = 'current' } = target;
  const period = { from: year, to: year };
  const account = plausibleRange({ indicator, activity, unit, period, priceBasis, isOwn: true });
  if (account !== undefined) return account;
  const { nature, sign } = natureOfSeries(indicator, unit, plan.indicators);
  if (nature === 'rate') return unit === 'percent' ? between(-50, 100) : undefined;
  if (unit === 'percent')
    return between(wantsMore(target) ? 1 : 0.005, sign === 'any' && nature !== 'unknown' ? 1000 : 100);
  return unitLimits(unit) ?? amount(target, written);
}

/** Money spent or earned over the period, beside five years of GRDP: from half a hundredth to three times as much. */
function periodTotal(target: Target, { plan, dataset }: WrittenPlan): Interval | undefined {
  const { unit, direction } = target;
  if (unit !== 'billion VND' || direction !== 'atLeast') return undefined;
  const own = dataset.observations.filter(
    ({ region, activity, period }) =>
      region === plan.region.id && activity === 'total' && period.from === plan.period.from - 1,
  );
  const of = (indicator: string, wanted: string) =>
    own.find((row) => row.indicator === indicator && row.unit === wanted && !isConstant(row.priceBasis))
      ?.value;
  const [person, people] = [
    of('grdpPerCapita', 'million VND per person'),
    of('averagePopulation', 'thousand persons'),
  ];
  const grdp =
    of('grdp', 'billion VND') ?? (person === undefined || people === undefined ? undefined : person * people);
  if (grdp === undefined) return undefined;
  const { from, to } = targetSpan(target, plan.period);
  const years = to - from + 1;
  return between(0.002 * grdp * years, 3 * grdp * years);
}
