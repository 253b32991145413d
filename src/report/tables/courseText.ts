import type { BacktestRow, CourseSoFar } from '../../analysis/backtest/BacktestRow.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { Plan } from '../../plan/Plan.js';
import type { Sentences } from '../language/Sentences.js';

/** Where a target stands by what is known so far: its pace, what that comes to, and the pace still needed. */
export function courseText(row: BacktestRow, plan: Plan, say: Sentences): string[] {
  const { course, target } = row;
  if (course === undefined) return [];
  const words = say.midTerm;
  const ofUnit = course.unit === target.unit ? { target } : { unit: course.unit };
  const decimals = (...values: number[]) => decimalsOf({ ...ofUnit, values }, plan);
  const pace = (value: number) => say.amount(value, course.unit, decimals(value));
  const paces = (lower: number, upper: number) =>
    say.range({ lower, upper, unit: course.unit, decimals: decimals(lower, upper) });
  const { year, continued, needed } = course;
  const isEveryYear =
    target.kind === 'levelEveryYear' || (target.kind.startsWith('yearly') && target.kind !== 'yearlyChange');
  const soFar = isEveryYear ? words.worst : words.soFar;
  const amount = (value: number) =>
    say.amount(value, target.unit, decimalsOf({ target, values: [value] }, plan));
  return [
    [
      ...(course.pace === undefined ? [] : [soFar(year, pace(course.pace))]),
      ...(continued === undefined || isEveryYear ? [] : [words.continued(amount(continued))]),
      ...neededText(needed, paces).map(words.needed),
    ].join('; '),
  ];
}

/** The pace still needed; a range of one pace is written as that pace. */
function neededText(
  { lower, upper = lower }: CourseSoFar['needed'],
  paces: (lower: number, upper: number) => string,
): string[] {
  return upper === undefined ? [] : [paces(lower ?? upper, upper)];
}
