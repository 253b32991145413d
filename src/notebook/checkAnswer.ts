import type { Language } from '../plan/LocalText.js';
import { numberText } from '../report/language/numberText.js';
import { answerTexts } from './exercises/answerTexts.js';
import type { Exercise, ExerciseAnswer } from './exercises/Exercise.js';
import { judgedAnswer } from './exercises/judgedAnswer.js';
import { kernelDisplay } from './kernelDisplay.js';

/** How an answer is checked. */
export interface CheckOptions {
  /** The language of the feedback; both, English first, where left out. */
  readonly language?: Language;
}

/**
 * Checks an answer to an exercise and says under the cell what there is to say: a right answer is confirmed with the
 * reason why it matters, a wrong one gets a hint that leads on. The answer itself is never given away.
 *
 * @param exercise - what `exerciseOf` returned
 * @param answer - a number in the unit the question names, or a word where a word is asked for
 * @param options - `language`, where one of the two is enough
 * @throws ScenarioError outside of a tslab notebook
 * @example
 * const folder = embeddedPlan('lang-son-2016-2020');
 * const exercises = await readExercises(folder, simulatePlan(await readPlanFolder(folder)));
 * checkAnswer(exerciseOf(exercises, 'not-computable'), 10);
 */
export function checkAnswer(exercise: Exercise, answer: ExerciseAnswer, options: CheckOptions = {}): void {
  const display = kernelDisplay('checkAnswer');
  const { verdict, feedback } = judgedAnswer(exercise, answer);
  const languages: readonly Language[] = options.language === undefined ? ['en', 'vi'] : [options.language];
  const paragraphs = languages.map((language) => {
    const given =
      typeof answer === 'number' && Number.isFinite(answer)
        ? numberText(answer, { language })
        : `“${answer}”`;
    const opening = verdict === 'right' ? '' : `${answerTexts.notYet[language]}. `;
    return {
      asked: `${answerTexts.question[language]}: ${exercise.question[language]}`,
      told: `${answerTexts.given[language]} ${given} – ${opening}${feedback[language]}`,
    };
  });
  const markdown = paragraphs.map(({ asked, told }) => `**${asked}**\n\n${told}`).join('\n\n');
  const plain = paragraphs.map(({ asked, told }) => `${asked}\n${told}`).join('\n\n');
  display({ data: { 'text/markdown': markdown, 'text/plain': plain }, metadata: {} });
}
