import type { OwnScenario } from '../../documents/ownScenarios.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import type { Sentences } from '../../report/language/Sentences.js';
import type { Condition } from './Condition.js';

/** The name of a mistake with a hint of its own, such as `arithmeticMean`. */
export type StandardMistake = keyof Sentences['course']['mistakes'];

/** What is asked of a student: to read and judge, to compute, or to design and argue. */
export type ExerciseLevel = 'read' | 'compute' | 'design';

/** What is answered where a value is asked for: a number in the unit of the exercise, or a word. */
export type ExerciseAnswer = number | string;

/** What an exercise asks for: a number in its unit, or a word as each language has it. */
export type AskedAnswer = number | LocalText;

/** What can be answered at all: a scenario too, where one is to be designed. */
export type GivenAnswer = ExerciseAnswer | OwnScenario;

/** What was typed as an answer: one, or several, as a comma in a number makes them in a call. */
export type TypedAnswer = GivenAnswer | readonly unknown[];

/** An answer that is wrong for a reason one can name. */
export interface ExerciseMistake {
  readonly value: AskedAnswer;
  /** Other words for the same. */
  readonly accepts?: readonly string[];
  /** What went wrong and where to look next, without the answer; or the name of a mistake that is often made. */
  readonly hint: LocalText | StandardMistake;
}

/** What every exercise has. */
export interface PosedExercise {
  readonly id: string;
  /** The unit of the course it belongs to: the name of its file, such as `05`. */
  readonly lesson: string;
  readonly level: ExerciseLevel;
  readonly points: number;
  readonly question: LocalText;
}

/**
 * A question with an answer that a reader can check. The answer and the values of the known mistakes are computed from
 * the facts and the projection of a plan, so they stay right when those change.
 */
export interface ValueExercise extends PosedExercise {
  readonly kind: 'value';
  /** Unit of a number that is asked for; empty where a word is. */
  readonly unit: string;
  readonly answer: AskedAnswer;
  /** Other words for an answer that is a word, in both languages. */
  readonly accepts: readonly string[];
  /** Digits after the decimal mark that are asked for. */
  readonly decimals: number;
  /** How far a number may be off, in its unit. */
  readonly tolerance: number;
  /** Whether it is a change, which its factor says too: growth of 13.9%, or 1.139; by 13.9% lower, or 0.861. */
  readonly isChange: boolean;
  /** Why it matters: a sentence that a right answer has earned. */
  readonly why: LocalText;
  /** Where to look, for an answer that is wrong in no known way. */
  readonly hint: LocalText;
  readonly mistakes: readonly ExerciseMistake[];
}

/** A scenario is to be designed, and is judged by projecting it. */
export interface DesignExercise extends PosedExercise {
  readonly kind: 'design';
  readonly conditions: readonly Condition[];
  /** Keys of a scenario that the answer leaves as they are. */
  readonly leaves: readonly string[];
  /** One of the answers that meet all conditions. */
  readonly example: OwnScenario;
  readonly why: LocalText;
  readonly hint: LocalText;
}

/** An answer in words, which a person grades. */
export interface EssayExercise extends PosedExercise {
  readonly kind: 'essay';
  /** What a good answer holds, and what each part is worth. */
  readonly rubric: readonly (LocalText & { readonly points: number })[];
}

/** An exercise of any kind. */
export type Exercise = ValueExercise | DesignExercise | EssayExercise;
