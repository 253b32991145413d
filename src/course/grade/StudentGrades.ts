import type { Language } from '../../plan/text/LocalText.js';
import type { GradedExercise } from './gradedExercises.js';
import type { Remark } from './Remark.js';

/** A unit of a student, graded. */
export interface GradedUnit {
  readonly unit: string;
  readonly title: string;
  /** That of the notebook. */
  readonly language: Language;
  readonly exercises: readonly GradedExercise[];
  readonly remarks: readonly Remark[];
}

/** All units of a student, graded. */
export interface StudentGrades {
  readonly student: string;
  readonly units: readonly GradedUnit[];
}

/** What exercises earned, what they are worth, and how much of that a person still has to grade. */
export function pointsOf(exercises: readonly GradedExercise[]): {
  readonly earned: number;
  readonly of: number;
  readonly open: number;
} {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const open = exercises.filter(({ points }) => points === undefined);
  return {
    earned: sum(exercises.map(({ points = 0 }) => points)),
    of:
      sum(exercises.map(({ exercise }) => exercise.points)) -
      sum(open.map(({ exercise }) => exercise.points)),
    open: sum(open.map(({ exercise }) => exercise.points)),
  };
}
