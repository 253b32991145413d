import type { TypedAnswer } from './Exercise.js';

/**
 * A scenario as cells write it: names without quotes where they need none, and texts in straight single quotes.
 *
 * @param scenario - of data alone
 * @param indent - blanks to a level, each name on a line of its own; all on one line where left out
 * @example
 * writtenScenario({ extends: 'plan-8.5' }) // => "{ extends: 'plan-8.5' }"
 */
export function writtenScenario(scenario: object, indent?: number): string {
  const lines = JSON.stringify(scenario, undefined, indent ?? 1)
    .replace(/^( *)"([A-Za-z]\w*)":/gm, '$1$2:')
    .replace(/"((?:[^"\\']|\\.)*)"/g, "'$1'");
  return indent === undefined ? lines.replace(/\n */g, ' ') : lines;
}

/** An answer as it can be read again: a text as it is, a scenario as cells write it, several with their commas. */
export function writtenAnswer(answer: Exclude<TypedAnswer, number>): string {
  if (typeof answer === 'string') return answer;
  return isSeveral(answer) ? answer.map(String).join(', ') : writtenScenario(answer);
}

/** Whether several answers were typed in place of one. */
export function isSeveral(answer: TypedAnswer): answer is readonly unknown[] {
  return Array.isArray(answer) && answer.length > 1;
}
