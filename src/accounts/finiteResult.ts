import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/**
 * A computed number, let through only when it is finite: sound arguments can still overflow together.
 *
 * @param what - name of the result, for the error
 * @param value - the computed number
 * @returns the same number
 * @throws ScenarioError when the number is NaN or infinite
 * @example
 * finiteResult(say`growth rate`, 0.085) // => 0.085
 * finiteResult(say`growth rate`, 1e300 * 1e300) // => throws ScenarioError
 */
export function finiteResult(what: Message, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new ScenarioError([
    {
      code: 'notComputable',
      path: [],
      value,
      expected: say`a finite ${what}`,
      hint: say`The arguments are too large or too far apart.`,
    },
  ]);
}
