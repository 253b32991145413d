import type { Period } from '../../plan/Period.js';
import type { Target } from '../../plan/Target.js';
import { type LinearExpression, unit } from '../linear/LinearSystem.js';
import { slackOf } from '../verdictOf.js';
import { bindingBounds, targetOwner } from './accountsTargets.js';
import type { Constraint, Measured } from './Constraint.js';
import { proportional, yearlyChangeScale } from './unitScale.js';

/** Levels of an indicator by year as columns of a linear system: column 1 is the base year. */
export function levelColumn(year: number, { from }: Period): LinearExpression {
  return [[year - from + 2, 1]];
}

/**
 * What a target asks of the yearly levels of its own indicator.
 *
 * @param target - one on an indicator beside the accounts
 * @param period - of the plan
 * @param bounds - the reading of its bounds
 *
 * @example
 * const added = { id: 'added', kind: 'increment', lower: 70, upper: 75, direction: 'atLeast' } as const;
 * indicatorConstraints(added, { from: 2016, to: 2020 }, 'written').map(({ ratio }) => ratio.numerator) // => [[[6, 1], [1, -1]]]
 */
export function indicatorConstraints(
  target: Pick<Target, 'id' | 'kind' | 'year' | 'lower' | 'upper' | 'direction'>,
  period: Period,
  bounds: 'written' | 'promised',
): Constraint[] {
  const owned = { owners: [targetOwner(target)], ...bindingBounds(target, bounds), slack: slackOf(target) };
  return measuredLevels(target, period).map((measured) => ({ ...measured, ...owned }));
}

function measuredLevels({ kind, year }: Pick<Target, 'kind' | 'year'>, period: Period): Measured[] {
  const { from, to } = period;
  const span = to - from + 1;
  const at = (wanted: number) => levelColumn(wanted, period);
  const years = Array.from({ length: span }, (_, t) => from + t);
  const level = (numerator: LinearExpression, factor = 1): Measured => ({
    ratio: { numerator, denominator: unit },
    scale: proportional(factor),
  });
  const rise: LinearExpression = [...at(to), ...at(from - 1).map(([column]) => [column, -1] as const)];
  switch (kind) {
    case 'averageGrowth':
      return [{ ratio: { numerator: at(to), denominator: at(from - 1) }, scale: yearlyChangeScale(span) }];
    case 'share':
    case 'level':
      return year === undefined || year < from - 1 || year > to ? [] : [level(at(year))];
    case 'levelEveryYear':
    case 'yearlyAmount':
      return years.map((each) => level(at(each)));
    case 'periodTotal':
      return [level(years.flatMap(at))];
    case 'increment':
      return [level(rise)];
    case 'yearlyChange':
      return [level(rise, 1 / span)];
    case 'yearlyReduction':
      return years.map((each) => ({
        ratio: { numerator: at(each), denominator: at(each - 1) },
        scale: proportional(-100, 100),
      }));
  }
}
