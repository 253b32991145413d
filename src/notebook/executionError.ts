import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type CellPlace, cellName } from './CellPlace.js';
import { codeError } from './codeError.js';
import type { Execution } from './kernel/executeCode.js';
import type { KernelMessage } from './kernel/KernelMessage.js';

/** At some 500 writes without a pause tslab loses the next ones, and reports each loss by a write that is lost too. */
const manyWrites = 400;

/**
 * The error of a cell that did not come to its end.
 *
 * @param execution - How the execution ended, other than well.
 * @param place - The cell.
 * @param timeLimitSeconds - How long the cell was allowed to run.
 * @returns The error, to be thrown.
 * @example
 * executionError({ ending: 'kernelEnded', reason: 'exit code 1' }, { number: 3, execution: 2 }, 120).issues[0]?.value
 * // => 'exit code 1'
 */
export function executionError(
  execution: Execution,
  place: CellPlace,
  timeLimitSeconds: number,
): ScenarioError {
  const cell = { where: cellName(place), path: [] };
  if (execution.ending === 'overdue' || execution.ending === 'overflowing') {
    const expected = say`code that ends within ${timeLimitSeconds} s`;
    const hint =
      execution.messages.length < manyWrites
        ? say`Shorten the cell or raise ${'timeLimitSeconds'}.`
        : say`The kernel stops at some 500 writes in a row: print one longer text instead.`;
    return new ScenarioError([{ code: 'tooLarge', ...cell, value: say`still running`, expected, hint }]);
  }
  if (execution.ending === 'kernelEnded') {
    const expected = say`code that leaves the kernel running`;
    const hint = say`Look for process.exit in the cell, and for a use of more memory than there is.`;
    return new ScenarioError([{ code: 'notComputable', ...cell, value: execution.reason, expected, hint }]);
  }
  return codeError(place, complaints(execution.messages));
}

function complaints(messages: readonly KernelMessage[]): string[] {
  return messages
    .filter(({ content }) => content['name'] === 'stderr')
    .map(({ content }) => String(content['text']));
}
