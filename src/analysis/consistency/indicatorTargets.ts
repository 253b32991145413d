import type { Period } from '../../plan/Period.js';
import type { Target, TargetKind } from '../../plan/targets/Target.js';
import { targetSpan } from '../../plan/targets/targetSpan.js';
import { type LinearExpression, opposite, unit } from '../linear/LinearSystem.js';
import { slackOf } from '../verdictOf.js';
import { bindingBounds, targetOwner } from './accountsTargets.js';
import type { Constraint, Measured } from './Constraint.js';
import { proportional, yearlyChangeScale } from './unitScale.js';

/** The kinds of target that bound levels themselves, not their changes. */
export const levelKinds: readonly TargetKind[] = [
  'share',
  'level',
  'levelEveryYear',
  'yearlyAmount',
  'periodTotal',
];

/** How the yearly levels of an indicator stand in a linear system. */
export interface LevelColumns {
  readonly period: Period;
  /** Levels may be below zero: each is what one column has more than the next. */
  readonly signed: boolean;
}

/** The level of a year as a sum of columns, and as a figure. */
export function levelFigure(year: number, columns: LevelColumns): Measured {
  return { ratio: { numerator: levelOf(year, columns), denominator: unit }, scale: proportional(1) };
}

function levelOf(year: number, { period: { from }, signed }: LevelColumns): LinearExpression {
  const position = year - from + 1;
  if (!signed) return [[position + 1, 1]];
  return [
    [2 * position + 1, 1],
    [2 * position + 2, -1],
  ];
}

/**
 * What a target asks of the yearly levels of its own indicator.
 *
 * @param target - one on an indicator beside the accounts
 * @param columns - of the levels
 * @param bounds - the reading of its bounds
 *
 * @example
 * const added = { id: 'added', kind: 'increment', lower: 70, upper: 75, direction: 'atLeast' } as const;
 * const columns = { period: { from: 2016, to: 2020 }, signed: false };
 * indicatorConstraints(added, columns, 'written').map(({ ratio }) => ratio.numerator) // => [[[6, 1], [1, -1]]]
 */
export function indicatorConstraints(
  target: Pick<Target, 'id' | 'kind' | 'year' | 'over' | 'lower' | 'upper' | 'direction'>,
  columns: LevelColumns,
  bounds: 'written' | 'byDirection',
): Constraint[] {
  const owned = { owners: [targetOwner(target)], ...bindingBounds(target, bounds), slack: slackOf(target) };
  return measuredLevels(target, columns).map((measured) => ({ ...measured, ...owned }));
}

function measuredLevels(target: Pick<Target, 'kind' | 'year' | 'over'>, columns: LevelColumns): Measured[] {
  const { kind, year } = target;
  const { from, to } = targetSpan(target, columns.period);
  const span = to - from + 1;
  const at = (wanted: number) => levelOf(wanted, columns);
  const years = Array.from({ length: span }, (_, t) => from + t);
  const level = (numerator: LinearExpression, factor = 1): Measured => ({
    ratio: { numerator, denominator: unit },
    scale: proportional(factor),
  });
  const rise: LinearExpression = [...at(to), ...opposite(at(from - 1))];
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
    case 'rank':
      return [];
    case 'increment':
      return [level(rise)];
    case 'multiple':
      return [{ ratio: { numerator: at(to), denominator: at(from - 1) }, scale: proportional(1) }];
    case 'yearlyChange':
      return [level(rise, 1 / span)];
    case 'yearlyReduction':
      return years.map((each) => ({
        ratio: { numerator: at(each), denominator: at(each - 1) },
        scale: proportional(-100, 100),
      }));
  }
}
