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
  const pace = (value: number) =>
    say.amount(value, course.unit, decimalsOf({ ...ofUnit, values: [value] }, plan));
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
      ...neededText(needed, pace, words),
    ].join('; '),
  ];
}

function neededText(
  { lower, upper }: CourseSoFar['needed'],
  pace: (value: number) => string,
  words: Sentences['midTerm'],
): string[] {
  if (lower === undefined && upper === undefined) return [];
  if (lower === undefined || upper === undefined || lower === upper)
    return [words.needed(pace(lower ?? upper ?? 0))];
  return [words.needed(words.range(pace(lower), pace(upper)))];
}
