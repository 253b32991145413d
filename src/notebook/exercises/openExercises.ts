import type { PlanRun } from '../../analysis/PlanRun.js';
import { anOpenedPlan } from '../../analysis/runKinds.js';
import type { OpenedPlan } from '../../documents/OpenedPlan.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { knownOptions } from '../../plan/knownOptions.js';
import { aFlag, aText, refuseOther } from '../../plan/optionKinds.js';
import type { Language } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from '../../report/language/Sentences.js';
import { kernelDisplay } from '../kernelDisplay.js';
import type { JudgedAnswer } from './AnswerVerdict.js';
import { answerMime } from './answerMime.js';
import type { Exercise, GivenAnswer, TypedAnswer } from './Exercise.js';
import { exerciseOf } from './exerciseOf.js';
import type { Simulate } from './judgedDesign.js';
import { judgedTyped } from './judgedTyped.js';
import type { Posed } from './posedExercises.js';
import { openExerciseUnits } from './readExercises.js';
import { type AskedSealed, readSealedExercises } from './SealedExercise.js';
import { type Standing, scoreText } from './scoreText.js';
import { writtenAnswer } from './writtenAnswer.js';

/**
 * Checks an answer to an exercise and says under the cell what there is to say: a right answer is confirmed with the
 * reason why it matters, a wrong one gets a hint that leads on. The answer itself is never given away.
 */
export interface AnswerCheck {
  /**
   * @param id - the name of the exercise in the files of `exercises/`
   * @param answer - a number in the unit the question names, in any notation where it stands in quotes; a word; or, where
   * one is to be designed, a scenario as scenarios.yaml writes it
   * @throws ScenarioError outside of a tslab notebook, and for an unknown exercise, with the nearest
   */
  (id: string, answer?: GivenAnswer, ...more: readonly number[]): void;
  /**
   * Passes where the last answer to an exercise was right: what a grader runs.
   *
   * @throws ScenarioError where it was not, or there was none
   */
  confirm(id: string): void;
  /** Shows the points of the exercises of the unit, and what to repeat. */
  score(): void;
}

/** How exercises are opened. */
export interface ExerciseOptions {
  /** Of questions and feedback; that of the plan where left out. */
  readonly language?: Language;
  /** The unit whose exercises count in the score, such as `05`; those of the units tried where left out. */
  readonly unit?: string;
  /**
   * The file of sealed exercises to judge by, from the folder of the notebook: with it nothing that is an answer is read or
   * computed. Without it the exercises of the plan are opened.
   */
  readonly sealed?: string;
  /**
   * Whether the questions stand above their answers, numbered in the order of the unit, as in the course: then a reply does
   * not repeat the question, and the score names exercises by their numbers.
   */
  readonly numbered?: boolean;
}

/**
 * Reads the exercises of a plan; an answer is computed from its facts and its projection when it is first checked. Where
 * the `unit` is named, the files of other units are read when one of their exercises is asked for.
 *
 * @param plan - as `openPlan` returns it
 * @param options - `language` of questions and feedback, the `unit` that the score counts, the file of `sealed` exercises
 * to judge by, and whether the questions stand above, `numbered`
 * @returns a function that checks an answer and says under the cell what there is to say
 * @throws ScenarioError with every problem of the file of the unit, of all files where none is named, or of the sealed file
 * @example
 * const check = await openExercises(await openPlan('lang-son-2016-2020'));
 * check('not-computable', 10);
 */
export async function openExercises(plan: OpenedPlan, options: ExerciseOptions = {}): Promise<AnswerCheck> {
  refuseOther('plan', plan, anOpenedPlan);
  const asked = knownOptions(options, { language: true, unit: aText, sealed: aText, numbered: aFlag });
  const { language = plan.language, unit, sealed, numbered = false } = asked;
  const posed = sealed === undefined ? await posedByPlan(plan, unit) : await posedBySeal(sealed);
  const simulate: Simulate = (scenario) => plan.simulate({ scenarios: [scenario] });
  const standings = new Map<string, Standing>();
  const words = sentences(language);
  const check = (id: string, typed?: GivenAnswer, ...more: readonly number[]): void => {
    const answer = more.length === 0 ? asGiven(typed) : [typed, ...more].map(asGiven);
    const display = kernelDisplay('check');
    const exercise = posed.named(id).exercise();
    const { told, verdict } = toldOf(exercise, { answer, words, simulate });
    standings.set(id, verdict === 'right' ? 'right' : answer === undefined ? 'open' : 'wrong');
    const asked = words.course.question(words.of(exercise.question));
    display({
      data: {
        'text/markdown': numbered ? told : `**${asked}**\n\n${told}`,
        'text/plain': numbered ? told : `${asked}\n${told}`,
        ...(answer === undefined ? {} : { [answerMime]: { id, answer } }),
      },
      metadata: {},
    });
  };
  const score = (): void => {
    const display = kernelDisplay('score');
    const tried = [...standings.keys()].map((id) => posed.named(id).lesson);
    const counted = posed.ofUnits(unit === undefined ? tried : [unit]);
    const text = scoreText(
      counted.map(({ exercise }) => exercise()),
      standings,
      { say: words, numbered },
    );
    display({ data: { 'text/markdown': text, 'text/plain': text }, metadata: {} });
  };
  const confirm = (id: string): void => {
    posed.named(id);
    if (standings.get(id) === 'right') return;
    throw unconfirmed(id, words.course.unconfirmed(id, standings.get(id) === 'wrong'));
  };
  return Object.assign(check, { score, confirm });
}

/** The refusal to confirm an answer, which a kernel prints as a sentence: its stack would tell a student nothing. */
function unconfirmed(id: string, told: string): ScenarioError {
  const expected = say`an exercise whose last answer was right`;
  const refusal = new ScenarioError([{ code: 'badValue', path: ['confirm'], value: id, expected }]);
  Object.defineProperty(refusal, Symbol.for('nodejs.util.inspect.custom'), { value: () => told });
  return refusal;
}

/** An exercise that is completed when it is asked for. */
interface Asked {
  readonly id: string;
  readonly lesson: string;
  readonly exercise: () => Exercise | AskedSealed;
}

interface AskedExercises {
  /** The exercise of an id, of whatever unit. */
  named(id: string): Asked;
  /** Those of some units, in the order of the files. */
  ofUnits(lessons: readonly string[]): Asked[];
}

/** The exercises of a plan with their answers, each computed when it is first asked for. */
async function posedByPlan(plan: OpenedPlan, unit: string | undefined): Promise<AskedExercises> {
  const units = await openExerciseUnits(plan.folder);
  const own = unit === undefined ? units.all() : units.of(unit);
  const known = new Map<string, Exercise>();
  let run: PlanRun | undefined;
  const asked = ({ id, lesson, complete }: Posed): Asked => {
    const exercise = () => {
      run ??= plan.simulate();
      const completed = known.get(id) ?? complete(run);
      known.set(id, completed);
      return completed;
    };
    return { id, lesson, exercise };
  };
  return {
    named: (id) => asked(own.find((one) => one.id === id) ?? exerciseOf(units.all(), id)),
    ofUnits: (lessons) => own.filter(({ lesson }) => lessons.includes(lesson)).map(asked),
  };
}

async function posedBySeal(file: string): Promise<AskedExercises> {
  const exercises = await readSealedExercises(file);
  const asked = exercises.map((one): Asked => ({ id: one.id, lesson: one.lesson, exercise: () => one }));
  return {
    named: (id) => exerciseOf(asked, id),
    ofUnits: (lessons) => asked.filter(({ lesson }) => lessons.includes(lesson)),
  };
}

/** An answer as it can be shown and kept; what is no number, text or plain object is taken by its text. */
function asGiven(answer: unknown): GivenAnswer | undefined {
  if (answer === undefined || typeof answer === 'number' || typeof answer === 'string') return answer;
  if (typeof answer !== 'object' || answer === null) return String(answer);
  try {
    return JSON.parse(JSON.stringify(answer));
  } catch {
    return Object.prototype.toString.call(answer);
  }
}

interface Given {
  readonly answer: TypedAnswer | undefined;
  readonly words: Sentences;
  readonly simulate: Simulate;
}

/** What is said of an answer, and what it is worth. */
function toldOf(
  exercise: Exercise | AskedSealed,
  { answer, words, simulate }: Given,
): { readonly told: string; readonly verdict?: JudgedAnswer['verdict'] } {
  const { course, number, of, language } = words;
  if (exercise.kind === 'essay')
    return {
      told: [
        course.essay,
        '',
        ...exercise.rubric.map((one) => `- ${of(one)} (${course.points(one.points)})`),
      ].join('\n'),
    };
  if (answer === undefined) return { told: course.noAnswer };
  const { feedback, verdict } = judgedTyped(exercise, answer, { simulate, language });
  // It stands in the cell above, line by line.
  if (exercise.kind === 'design') return { told: feedback, verdict };
  const value = typeof answer === 'number' ? answer : writtenAnswer(answer);
  const given = typeof value === 'number' && Number.isFinite(value) ? number(value) : `“${value}”`;
  return { told: course.answer(given, feedback), verdict };
}
