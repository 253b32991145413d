import { setTimeout as delay } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { builtProgram } from '../../files/packageInfo.js';
import { type CompiledCell, type CompileJob, type Converted, compiledCode } from './CompiledCell.js';

/** What compiles the cells of one notebook, in their order. */
export interface CellCompiler {
  /** Fulfilled when all is read that any cell needs. */
  readonly ready: Promise<unknown>;
  /** The code of the next cell as its kernel takes it; nothing where that is not done in time. */
  compiled(code: string, seconds: number): Promise<string | undefined>;
  /** To be told when the cell has run to its end: what it declares is there for the next. */
  ended(): void;
}

interface Hand {
  ask(job: Omit<CompileJob, 'id'>): Promise<Converted | undefined>;
  end(): void;
}

/** After so long without a cell it ends, and gives back the memory that it holds. */
const idleMilliseconds = 60_000;

let hand: Hand | undefined;

/**
 * Compiles the cells of a notebook in a worker that later notebooks of this process share: each has a kernel of its own,
 * but the types of the language and of this package are read once for all.
 *
 * @param folder - The folder from which cells resolve what they import.
 * @returns What compiles; it begins at once to read what it needs.
 * @example
 * const compiler = cellCompiler('notebooks');
 * await compiler.compiled('1 + 1', 10);
 */
export function cellCompiler(folder: string): CellCompiler {
  let declared = '';
  let next = '';
  // What the kernel has compiled itself only the kernel knows: it goes on so.
  let isOwn = false;
  const ready = asked({ folder, declared, code: '' });
  return {
    ready,
    async compiled(code, seconds) {
      if (isOwn) return code;
      const clock = new AbortController();
      const overdue = delay(1000 * seconds, 'overdue' as const, { signal: clock.signal });
      const converted = await Promise.race([asked({ folder, declared, code }), overdue]);
      clock.abort();
      overdue.catch(() => undefined);
      if (converted === 'overdue') {
        hand?.end();
        return undefined;
      }
      isOwn = converted === undefined;
      next = converted?.declOutput ?? '';
      return converted === undefined ? code : compiledCode(converted);
    },
    ended() {
      declared = next;
    },
  };
}

function asked(job: Omit<CompileJob, 'id'>): Promise<Converted | undefined> {
  hand ??= newHand();
  return hand.ask(job);
}

function newHand(): Hand {
  const worker = new Worker(builtProgram('notebook/kernel/compilerWorker.js'), {
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const waiting = new Map<number, (converted: Converted | undefined) => void>();
  let count = 0;
  let idle: NodeJS.Timeout | undefined;
  const taken = (id: number, converted?: Converted) => {
    waiting.get(id)?.(converted);
    waiting.delete(id);
    if (waiting.size > 0) return;
    worker.unref();
    idle = setTimeout(end, idleMilliseconds).unref();
  };
  const end = () => {
    if (hand === made) hand = undefined;
    for (const id of [...waiting.keys()]) taken(id);
    clearTimeout(idle);
    void worker.terminate();
  };
  const made: Hand = {
    ask: (job) =>
      new Promise((resolve) => {
        clearTimeout(idle);
        worker.ref();
        waiting.set(++count, resolve);
        worker.postMessage({ ...job, id: count } satisfies CompileJob);
      }),
    end,
  };
  worker.on('message', ({ id, converted }: CompiledCell) => taken(id, converted));
  worker.on('error', end).on('exit', end);
  return made;
}
