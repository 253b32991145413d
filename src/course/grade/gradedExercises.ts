import type { OwnScenario } from '../../documents/ownScenarios.js';
import type { JudgedAnswer } from '../../notebook/exercises/AnswerVerdict.js';
import type { Exercise, TypedAnswer } from '../../notebook/exercises/Exercise.js';
import type { Simulate } from '../../notebook/exercises/judgedDesign.js';
import { judgedTyped } from '../../notebook/exercises/judgedTyped.js';
import { isSeveral, writtenAnswer } from '../../notebook/exercises/writtenAnswer.js';
import type { Language } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import type { Page } from '../../report/tables/Page.js';
import type { HeldNotebook } from './heldNotebook.js';
import type { KernelAnswers, ShownAnswer } from './KernelAnswers.js';
import { type Remark, remark } from './Remark.js';

/** An exercise of a student with what it earned. */
export interface GradedExercise {
  readonly exercise: Exercise;
  readonly state: keyof Sentences['grading']['states'];
  /** Nothing where a person decides, or where nobody could. */
  readonly points: number | undefined;
  /** The answer as it was given; a scenario as a person reads it. */
  readonly given?: string | Page;
  /** What is said to it. */
  readonly feedback?: string;
}

/** The exercises of a notebook, graded. */
export interface GradedNotebook {
  readonly exercises: readonly GradedExercise[];
  readonly remarks: readonly Remark[];
}

/** What grading needs besides the notebook. */
export interface GradingPlan {
  readonly language: Sentences['language'];
  readonly simulate: Simulate;
  /** A scenario that was designed, as a person reads it; nothing where it cannot be projected. */
  readonly designed: (scenario: OwnScenario, language: Language) => Page | undefined;
}

/** Letters of an answer that is a scenario; a longer one is none. */
const longestScenario = 20_000;
const longestWord = 500;
const shownLetters = 300;

/**
 * Grades the exercises of a notebook by the answers it showed. Only what the cell of an exercise shows under the name of
 * that exercise counts, the last where there are several; it is judged here, whatever the notebook said of it.
 *
 * @param exercises - of the unit, with their answers
 * @param held - the notebook, held against the one given out
 * @param shown - what running it brought
 */
export function gradedExercises(
  exercises: readonly Exercise[],
  {
    held,
    shown,
    plan,
  }: { readonly held: HeldNotebook; readonly shown: KernelAnswers; readonly plan: GradingPlan },
): GradedNotebook {
  const say = sentences(plan.language);
  const homes = new Map(held.cells.map(({ number, id }) => [number, id]));
  const counts = ({ number, id }: ShownAnswer) =>
    homes.get(number) === id || (homes.get(number) === undefined && held.homeless.has(id));
  const answers = new Map(shown.answers.filter(counts).map(({ id, answer }) => [id, answer]));
  const strayed = new Set(
    shown.answers.filter((one) => !counts(one)).map((one) => say.grading.answerElsewhere(one.number, one.id)),
  );
  const stopped = new Set(shown.stopped.map((number) => homes.get(number)));
  const isPartial = shown.remarks.some(({ code }) => code === 'outOfTime' || code === 'notRun');
  const graded = exercises.map((exercise): GradedExercise => {
    if (exercise.kind === 'essay') return gradedEssay(exercise, held.texts.get(exercise.id));
    const answer = usable(answers.get(exercise.id));
    if (answer === undefined)
      return isPartial
        ? unknown(exercise)
        : { exercise, state: stopped.has(exercise.id) ? 'stopped' : 'unanswered', points: 0 };
    const { verdict, feedback } = judged(exercise, answer, plan);
    const isRight = verdict === 'right';
    const points = isRight ? exercise.points : 0;
    return {
      exercise,
      state: isRight ? 'right' : 'wrong',
      points,
      given: shownAnswer(answer, plan),
      feedback,
    };
  });
  const forged = [...strayed].slice(0, 5).map((text) => remark('forged', text));
  return { exercises: graded, remarks: [...held.remarks, ...shown.remarks, ...forged] };
}

/** An exercise that could not be graded. */
export function unknown(exercise: Exercise): GradedExercise {
  return { exercise, state: 'unknown', points: undefined };
}

function gradedEssay(exercise: Exercise, text: string | undefined): GradedExercise {
  if (text === undefined || text === '') return { exercise, state: 'unanswered', points: 0 };
  return { exercise, state: 'byHand', points: undefined, given: text };
}

function judged(
  exercise: Exclude<Exercise, { kind: 'essay' }>,
  answer: TypedAnswer,
  { language, simulate }: GradingPlan,
): JudgedAnswer {
  try {
    return judgedTyped(exercise, answer, { simulate, language });
  } catch {
    return { verdict: 'unreadable', feedback: sentences(language).course.noScenario };
  }
}

/** What may be judged of whatever a notebook showed: a number, a short text, a scenario of data, a few of them. */
function usable(answer: unknown): TypedAnswer | undefined {
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : undefined;
  if (typeof answer === 'string') return answer.slice(0, longestWord);
  if (answer === null || typeof answer !== 'object') return undefined;
  try {
    const text = JSON.stringify(answer);
    const isFit = Array.isArray(answer)
      ? isSeveral(answer) && text.length <= longestWord
      : text.length <= longestScenario;
    return isFit ? (answer as TypedAnswer) : text.slice(0, longestWord);
  } catch {
    return undefined;
  }
}

/** An answer as it is shown: a scenario by its levers, where it can be projected. */
function shownAnswer(answer: TypedAnswer, { language, designed }: GradingPlan): string | Page {
  if (typeof answer === 'number') return sentences(language).number(answer);
  const page = typeof answer === 'string' || isSeveral(answer) ? undefined : designed(answer, language);
  return page ?? writtenAnswer(answer).slice(0, shownLetters);
}
