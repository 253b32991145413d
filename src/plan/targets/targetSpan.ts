import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { Period } from '../Period.js';
import type { Plan } from '../Plan.js';
import { periodText } from '../yearsOf.js';
import type { Target } from './Target.js';

/**
 * The years that a target of the whole period, or of some of its years, speaks of.
 *
 * @example
 * targetSpan({}, { from: 2016, to: 2020 }) // => { from: 2016, to: 2020 }
 * targetSpan({ over: { from: 2016, to: 2018 } }, { from: 2016, to: 2020 }) // => { from: 2016, to: 2018 }
 */
export const targetSpan = ({ over }: Pick<Target, 'over'>, period: Period): Period => over ?? period;

type Spanned = Pick<Plan, 'period' | 'targets'>;

/** What is wrong with years of targets that are not all years of the plan. */
export function spanIssues({ period, targets }: Spanned): Issue[] {
  const expected = say`years of the plan's period ${period.from}-${period.to}`;
  return targets.flatMap(({ over }, position): Issue[] => {
    if (over === undefined || (over.from >= period.from && over.to <= period.to)) return [];
    return [{ code: 'outOfPeriod', path: ['targets', position, 'over'], value: periodText(over), expected }];
  });
}

/** Targets whose years are all of the plan's speak of the whole period, as those do that name none. */
export function withoutWholeSpans<Kind extends Spanned>(plan: Kind): Kind {
  const targets = plan.targets.map((target) => {
    const { over, ...rest } = target;
    const isWhole = over?.from === plan.period.from && over.to === plan.period.to;
    return isWhole ? rest : target;
  });
  return { ...plan, targets };
}
