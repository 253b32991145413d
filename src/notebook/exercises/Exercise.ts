import type { LocalText } from '../../plan/LocalText.js';
import type { Sentences } from '../../report/language/Sentences.js';

/** The name of a mistake with a hint of its own, such as `arithmeticMean`. */
export type StandardMistake = keyof Sentences['course']['mistakes'];

/** What an exercise asks for: a number in the unit of the exercise, or a word. */
export type ExerciseAnswer = number | string;

/** An answer that is wrong for a reason one can name. */
export interface ExerciseMistake {
  readonly value: ExerciseAnswer;
  /** Other words for the same. */
  readonly accepts?: readonly string[];
  /** What went wrong and where to look next, without the answer; or the name of a mistake that is often made. */
  readonly hint: LocalText | StandardMistake;
}

/**
 * A question with an answer that a reader can check. The answer and the values of the known mistakes are computed from
 * the facts and the projection of a plan, so they stay right when those change.
 */
export interface Exercise {
  readonly id: string;
  /** The unit of the course it belongs to: the name of its file, such as `05`. */
  readonly lesson?: string;
  readonly question: LocalText;
  /** Unit of a number that is asked for; empty where a word is. */
  readonly unit: string;
  readonly answer: ExerciseAnswer;
  /** Other words for an answer that is a word, in both languages. */
  readonly accepts: readonly string[];
  /** Digits after the decimal mark that are asked for. */
  readonly decimals: number;
  /** How far a number may be off, in its unit. */
  readonly tolerance: number;
  /** Why it matters: a sentence that a right answer has earned. */
  readonly why: LocalText;
  /** Where to look, for an answer that is wrong in no known way. */
  readonly hint: LocalText;
  readonly mistakes: readonly ExerciseMistake[];
}
