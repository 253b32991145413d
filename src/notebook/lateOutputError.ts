import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type CellPlace, cellName } from './CellPlace.js';
import type { KernelMessage } from './kernel/KernelMessage.js';

/** Something a cell has shown after its end. */
export interface LateOutput {
  readonly place: CellPlace;
  readonly message: KernelMessage;
}

/**
 * The error of cells that show something after their end, such as the failure of a promise that nobody awaits.
 *
 * It would be missing in the notebook, or be there in one run and not in the next.
 *
 * @param late - What came late.
 * @returns The error, with one issue for each output.
 * @example
 * const message = { id: '1', type: 'stream', content: { name: 'stdout', text: 'done\n' } };
 * lateOutputError([{ place: { number: 3, execution: 2 }, message }]).message
 * // => 'cell 3 (execution 2): expected no output after the end of the cell, got "done". Write await before the call that causes it.'
 */
export function lateOutputError(late: readonly LateOutput[]): ScenarioError {
  return new ScenarioError(
    late.map(({ place, message }) => ({
      code: 'notComputable',
      where: cellName(place),
      path: [],
      value: lateText(message),
      expected: say`no output after the end of the cell`,
      hint: say`Write await before the call that causes it.`,
    })),
  );
}

function lateText({ type, content }: KernelMessage): string {
  const [line = ''] = String(content['text'] ?? type).split('\n');
  return line;
}
