import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { knownOptions } from '../plan/knownOptions.js';
import { aText } from '../plan/optionKinds.js';
import { executionError } from './executionError.js';
import { type CellCompiler, cellCompiler } from './kernel/cellCompiler.js';
import { type EndedCell, type Execution, type ExecutionOptions, executeCode } from './kernel/executeCode.js';
import { type Kernel, startKernel } from './kernel/startKernel.js';
import { type LateOutput, lateOutputError } from './lateOutputError.js';
import { wholeText } from './MultilineText.js';
import type { Cell, CodeCell, Notebook } from './Notebook.js';
import { displayUpdates, outputsFromMessages } from './outputsFromMessages.js';

/** How a notebook is run. */
export interface RunOptions {
  /** The folder in which the notebook lies: its cells import from there. Without it, the folder of this process. */
  readonly cwd?: string;
  /** How long one cell may take, in seconds; 120 without it. */
  readonly timeLimitSeconds?: number;
}

/** What cells are compiled and executed with. */
interface CellMeans {
  readonly kernel: Kernel;
  readonly compiler: CellCompiler;
}

const longestLimit = 86_400;

/**
 * Runs a notebook in the tslab kernel, without Python, and gives it back with its outputs.
 *
 * Every code cell is executed in order in one new kernel; blank ones are not. One that carries the tag `raises-exception`
 * may fail, as in Jupyter: what it says of that is its output. The result holds nothing that differs
 * between two runs, provided that the cells show nothing of the kind. When the promise is settled, the kernel has ended
 * and its files are gone.
 *
 * @param notebook - A parsed notebook of format 4; it is not changed.
 * @param options - The folder and the time limit.
 * @returns A new notebook with outputs, execution counts and the language of the kernel.
 * @throws ScenarioError at the first other cell that does not compile, throws, takes too long, ends the kernel or shows
 * something after its end; where tslab or zeromq is missing, the notebook is of another format or the folder is not there.
 * @example
 * const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] };
 * const { cells } = await runNotebook(notebook, { cwd: 'notebooks' });
 */
export async function runNotebook(notebook: Notebook, options: RunOptions = {}): Promise<Notebook> {
  const known = knownOptions(options, { cwd: aText, timeLimitSeconds: true });
  const { cwd = '.', timeLimitSeconds = 120 } = known;
  refuseUnknownFormat(notebook);
  refuseBadLimit(timeLimitSeconds);
  refuseMissingFolder(cwd);
  const late: LateOutput[] = [];
  const compiler = cellCompiler(resolve(cwd));
  const kernel = await startKernel(resolve(cwd));
  let executed: ReadonlyMap<number, EndedCell>;
  try {
    executed = await executedCells({ kernel, compiler }, notebook.cells, { timeLimitSeconds, late });
  } finally {
    await kernel.stop();
  }
  if (late.length > 0) throw lateOutputError(late);
  return {
    ...notebook,
    metadata: { ...notebook.metadata, language_info: kernel.info['language_info'] },
    cells: cellsWithOutputs(notebook.cells, executed),
  };
}

/** The executions by the index of the cell. */
async function executedCells(
  means: CellMeans,
  cells: readonly Cell[],
  { timeLimitSeconds, late }: { readonly timeLimitSeconds: number; readonly late: LateOutput[] },
): Promise<Map<number, EndedCell>> {
  const executed = new Map<number, EndedCell>();
  for (const [index, cell] of cells.entries()) {
    const code = wholeText(cell.source);
    if (cell.cell_type !== 'code' || code.trim() === '') continue;
    const place = { number: index + 1, execution: executed.size + 1 };
    const mayFail = hasTag(cell, 'raises-exception');
    const execution = await executedCell(means, code, {
      timeLimitSeconds,
      goesOn: mayFail,
      onLateOutput: (message) => late.push({ place, message }),
    });
    if (late.length > 0) throw lateOutputError(late);
    const isMeant = mayFail && execution.ending === 'failed';
    if (execution.ending !== 'done' && !isMeant) throw executionError(execution, place, timeLimitSeconds);
    if (execution.ending === 'done') means.compiler.ended();
    executed.set(index, execution);
  }
  return executed;
}

function hasTag({ metadata }: Cell, tag: string): boolean {
  const { tags } = metadata;
  return Array.isArray(tags) && tags.includes(tag);
}

/** Compiles a cell and executes it, both within its time. */
async function executedCell(
  { kernel, compiler }: CellMeans,
  code: string,
  options: ExecutionOptions,
): Promise<Execution> {
  await compiler.ready;
  const begun = performance.now();
  const compiled = await compiler.compiled(code, options.timeLimitSeconds);
  if (compiled === undefined) return { ending: 'overdue', messages: [] };
  const left = options.timeLimitSeconds - (performance.now() - begun) / 1000;
  return executeCode(kernel, compiled, { ...options, timeLimitSeconds: Math.max(left, 0) });
}

function cellsWithOutputs(cells: readonly Cell[], executed: ReadonlyMap<number, EndedCell>): Cell[] {
  const updates = displayUpdates([...executed.values()].flatMap(({ messages }) => messages));
  return cells.map((cell, index) => {
    if (cell.cell_type !== 'code') return cell;
    const { executionCount = null, messages = [] } = executed.get(index) ?? {};
    const outputs = outputsFromMessages(messages, updates);
    return { ...withoutTimes(cell), execution_count: executionCount, outputs };
  });
}

/** Other runners leave the times of the execution in the metadata of a cell. */
function withoutTimes(cell: CodeCell): CodeCell {
  const { execution: _times, ...metadata } = cell.metadata;
  return { ...cell, metadata };
}

function refuseUnknownFormat({ nbformat: value }: Notebook): void {
  if (value === 4) return;
  const hint = say`Save the notebook with a newer Jupyter.`;
  throw new ScenarioError([
    { code: 'badValue', path: ['nbformat'], value, expected: say`a notebook of format 4`, hint },
  ]);
}

function refuseBadLimit(value: number): void {
  if (value > 0 && value <= longestLimit) return;
  const expected = say`a number of seconds from above 0 to ${longestLimit}`;
  throw new ScenarioError([{ code: 'badArgument', path: ['timeLimitSeconds'], value, expected }]);
}

function refuseMissingFolder(cwd: string): void {
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new ScenarioError([
    { code: 'missingFile', path: ['cwd'], value: cwd, expected: say`a folder that exists` },
  ]);
}
