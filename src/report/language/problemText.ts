import { isMessage } from '../../errors/Message.js';
import { issueLines, ScenarioError } from '../../errors/ScenarioError.js';
import type { Language } from '../../plan/text/LocalText.js';
import { sentences } from './Sentences.js';

/**
 * An error's issues in a language, as its own message tells them in English.
 *
 * @example
 * const issue = { code: 'bareRate', path: [], value: 8.5, expected: say`a rate such as 8.5%`, hint: say`Add the % sign.` } as const;
 * problemText(new ScenarioError([issue]), 'vi') // => 'cần một tỷ lệ như 8.5%, nhưng gặp 8.5. Hãy thêm dấu %.'
 */
export function problemText({ issues }: Pick<ScenarioError, 'issues'>, language: Language): string {
  const words = sentences(language).problems.issues;
  return issueLines(issues, words).join('\n');
}

/**
 * What some work gives; an error of the user that it throws tells its issues in a language.
 *
 * @param work - what is done, at once or by a promise
 * @throws ScenarioError with the issues of the one thrown, which is its cause; whatever else is thrown, as it is
 *
 * @example
 * problemsIn('vi', () => growthRate(0, 100)) // => throws ScenarioError
 */
export function problemsIn<Result>(language: Language, work: () => Result): Result {
  const told = (error: unknown) => {
    if (!(error instanceof ScenarioError) || problemText(error, language) === error.message) return error;
    return new ScenarioError(error.issues, { cause: error, words: sentences(language).problems.issues });
  };
  try {
    const result = work();
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => Promise.reject(told(error))) as Result;
  } catch (error) {
    throw told(error);
  }
}

/**
 * An error's issues as data for other programs: what is a message stands as text in a language.
 *
 * @example
 * const issue = { code: 'missing', path: ['id'], expected: say`a plan id` } as const;
 * problemData(new ScenarioError([issue]), 'en') // => [{ code: 'missing', path: ['id'], expected: 'a plan id' }]
 */
export function problemData({ issues }: Pick<ScenarioError, 'issues'>, language: Language): object[] {
  const { message } = sentences(language).problems.issues;
  return issues.map((issue) =>
    Object.fromEntries(
      Object.entries(issue).map(([key, part]) => [key, isMessage(part) ? message(part) : part]),
    ),
  );
}
