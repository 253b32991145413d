import { setTimeout as delay } from 'node:timers/promises';
import type { KernelMessage } from './KernelMessage.js';
import type { Kernel } from './startKernel.js';

/** A cell that came to an end, by itself or by a failure. */
export interface EndedCell {
  readonly ending: 'done' | 'failed';
  readonly executionCount: number | null;
  /** What the kernel published while the cell ran, in order. */
  readonly messages: readonly KernelMessage[];
}

/** What came of executing a cell: it ended, it is still running after its time or has shown more than
 * it may, or the kernel itself has ended. */
export type Execution =
  | EndedCell
  | { readonly ending: 'overdue' | 'overflowing'; readonly messages: readonly KernelMessage[] }
  | { readonly ending: 'kernelEnded'; readonly reason: string };

/** How long code may run, and what is told of output that comes after its end. */
export interface ExecutionOptions {
  readonly timeLimitSeconds: number;
  readonly onLateOutput: (message: KernelMessage) => void;
  /** How much it may show, in characters of what is published; without it, as much as there is. */
  readonly outputLimit?: number;
  /** Whether the kernel takes the next code at once where this one fails. */
  readonly goesOn?: boolean;
}

/**
 * Executes code in a kernel and collects what it shows.
 *
 * @param kernel - A kernel that is idle.
 * @param code - The code of one cell.
 * @param options - The time limit, and what is told of late output.
 * @returns How the execution ended; the kernel is idle again unless it is overdue.
 * @example
 * const kernel = await startKernel('notebooks');
 * await executeCode(kernel, '1 + 1', { timeLimitSeconds: 10, onLateOutput: () => {} });
 * await kernel.stop();
 */
export async function executeCode(
  kernel: Kernel,
  code: string,
  options: ExecutionOptions,
): Promise<Execution> {
  const messages: KernelMessage[] = [];
  const { outputLimit = Number.POSITIVE_INFINITY } = options;
  let shown = 0;
  let overflow = (_execution: Execution): void => undefined;
  const overflowing = new Promise<Execution>((resolve) => {
    overflow = resolve;
  });
  const onOutput = (message: KernelMessage, isLate: boolean) => {
    if (outputLimit < Number.POSITIVE_INFINITY) shown += JSON.stringify(message.content).length;
    if (shown > outputLimit) overflow({ ending: 'overflowing', messages });
    else if (isLate) options.onLateOutput(message);
    else messages.push(message);
  };
  const content = {
    code,
    silent: false,
    store_history: true,
    user_expressions: {},
    allow_stdin: false,
    stop_on_error: options.goesOn !== true,
  };
  const clock = new AbortController();
  const overdue = { ending: 'overdue', messages } as const;
  try {
    return await Promise.race([
      kernel.client.request('execute_request', content, onOutput).then((reply): Execution => {
        const count = reply['execution_count'];
        return {
          ending: reply['status'] === 'ok' ? 'done' : 'failed',
          executionCount: typeof count === 'number' ? count : null,
          messages,
        };
      }),
      overflowing,
      kernel.ended.then((reason): Execution => ({ ending: 'kernelEnded', reason })),
      delay(1000 * options.timeLimitSeconds, overdue, { signal: clock.signal }),
    ]);
  } finally {
    clock.abort();
  }
}
