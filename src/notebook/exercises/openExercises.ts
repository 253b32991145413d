import type { OpenedPlan } from '../../documents/openPlan.js';
import type { Language } from '../../plan/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { kernelDisplay } from '../kernelDisplay.js';
import type { ExerciseAnswer } from './Exercise.js';
import { exerciseOf } from './exerciseOf.js';
import { judgedAnswer } from './judgedAnswer.js';
import { readExercises } from './readExercises.js';

/**
 * Checks an answer to an exercise and says under the cell what there is to say: a right answer is confirmed with the
 * reason why it matters, a wrong one gets a hint that leads on. The answer itself is never given away.
 *
 * @param id - the name of the exercise in exercises.yaml
 * @param answer - a number in the unit the question names, in any notation where it stands in quotes; or a word
 * @throws ScenarioError outside of a tslab notebook, and for an unknown exercise, with the nearest
 */
export type AnswerCheck = (id: string, answer: ExerciseAnswer, ...more: readonly number[]) => void;

/**
 * Reads the exercises of a plan and computes their answers from its facts and its projection.
 *
 * @param plan - as `openPlan` returns it
 * @param options - `language` of questions and feedback; that of the plan where left out
 * @returns a function that checks an answer and says under the cell what there is to say
 * @throws ScenarioError with every problem of exercises.yaml
 * @example
 * const check = await openExercises(await openPlan('lang-son-2016-2020'));
 * check('not-computable', 10);
 */
export async function openExercises(
  plan: OpenedPlan,
  { language = plan.language }: { readonly language?: Language } = {},
): Promise<AnswerCheck> {
  const exercises = await readExercises(plan.folder, plan.simulate());
  const { course, of, number } = sentences(language);
  return (id, answer, ...more) => {
    const display = kernelDisplay('check');
    const exercise = exerciseOf(exercises, id);
    const asked = course.question(of(exercise.question));
    const [fraction] = more;
    const given = typeof answer === 'number' && Number.isFinite(answer) ? number(answer) : `“${answer}”`;
    const told =
      fraction === undefined
        ? course.answer(given, judgedAnswer(exercise, answer, language).feedback)
        : course.decimalComma(`${answer}.${fraction}`);
    const data = { 'text/markdown': `**${asked}**\n\n${told}`, 'text/plain': `${asked}\n${told}` };
    display({ data, metadata: {} });
  };
}
