import { problemsIn } from './problemText.js';

/**
 * What is made of a run; an error of the user tells its issues in the language that was asked for, or in the run's own.
 *
 * @param run - without types it may be anything
 * @param options - as a chart or a table takes them
 * @param work - what is done
 */
export function problemsOf<Result>(run: unknown, options: unknown, work: () => Result): Result {
  const asked = [options, run].map((one) => (one as { readonly language?: unknown } | undefined)?.language);
  const known = (['vi', 'en'] as const).find((language) => language === (asked[0] ?? asked[1]));
  return problemsIn(known ?? 'en', work);
}
