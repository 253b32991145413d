import type { GivenAnswer } from './Exercise.js';

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

/** An answer as it can be read again: a text as it is, a scenario as cells write it. */
export function writtenAnswer(answer: Exclude<GivenAnswer, number>): string {
  return typeof answer === 'string' ? answer : writtenScenario(answer);
}
