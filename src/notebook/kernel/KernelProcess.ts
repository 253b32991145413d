import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { guardKernel } from './guardKernel.js';
import { type KernelLimits, limitedCommand, limitedEnvironment } from './KernelLimits.js';
import { kernelArguments, runnerVariable } from './kernelProgram.js';

/** A running tslab kernel, seen from the operating system. */
export interface KernelProcess {
  /** Its number; nothing where it could not be started. */
  readonly pid: number | undefined;
  /** How the process ended, once it has: `exit code 1` or `signal SIGKILL`. */
  readonly ended: Promise<string>;
  /** Whether the process has ended, or does so within the time given. */
  endsWithin(milliseconds: number): Promise<boolean>;
  /** What the process has written outside of cells: empty where all is well. */
  complaints(): string;
  /** Sends a signal to the process and to what its cells have started. */
  signal(signal: NodeJS.Signals): void;
  /** To be called when nothing of the process is left, so that nobody waits to end it. */
  endWatch(): void;
}

const longestComplaint = 2000;
const lastWordsMilliseconds = 200;
const hasGroups = process.platform !== 'win32';

/**
 * Starts a tslab kernel as a process group of its own, so that Ctrl+C in a terminal does not reach it before it is
 * asked to end. It ends with this process, and the folder of the connection file goes with it.
 *
 * @param connectionFile - The file that says how the kernel is to be reached, in a folder of its own.
 * @param cwd - The folder from which cells resolve what they import.
 * @param limits - What its cells may use; without them, what this process may.
 * @returns The process, which does not answer yet.
 * @throws ScenarioError where tslab is not installed.
 * @example
 * const kernel = startKernelProcess('connection.json', 'notebooks');
 * kernel.signal('SIGTERM');
 * await kernel.ended;
 */
export function startKernelProcess(
  connectionFile: string,
  cwd: string,
  limits?: KernelLimits,
): KernelProcess {
  const { FORCE_COLOR: _colours, ...env } = process.env;
  const args = [...kernelArguments(cwd), connectionFile];
  const start = limits && { ...limits, cwd, folder: dirname(connectionFile) };
  const command = start === undefined ? { program: process.execPath, args } : limitedCommand(args, start);
  const child = spawn(command.program, command.args, {
    cwd,
    env:
      start === undefined
        ? { ...env, [runnerVariable]: 'compiles' }
        : { ...limitedEnvironment(start), [runnerVariable]: 'runs' },
    detached: hasGroups,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      complaints = `${complaints}${text}`.slice(-longestComplaint);
    });
  }
  const endWatch =
    child.pid === undefined ? () => undefined : guardKernel(groupOf(child.pid), dirname(connectionFile));
  const ended = endOf(child);
  return {
    pid: child.pid,
    ended,
    endsWithin: (milliseconds) => settlesWithin(ended, milliseconds),
    complaints: () => stripVTControlCharacters(complaints).trim(),
    signal: (signal) => sendSignal(child.pid, signal),
    endWatch,
  };
}

/** The end, with the last words; a process that outlives the kernel may keep its streams open, and is not waited for. */
async function endOf(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  const reason = await new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
  await settlesWithin(
    Promise.allSettled([finished(child.stdout), finished(child.stderr)]),
    lastWordsMilliseconds,
  );
  child.stdout.destroy();
  child.stderr.destroy();
  return reason;
}

async function settlesWithin(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const clock = new AbortController();
  try {
    return await Promise.race([
      promise.then(() => true),
      delay(milliseconds, false, { signal: clock.signal }),
    ]);
  } finally {
    clock.abort();
  }
}

/** What a signal is sent to: the process and those it has started, where the system has groups of them. */
function groupOf(pid: number): number {
  return hasGroups ? -pid : pid;
}

function sendSignal(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(groupOf(pid), signal);
  } catch {
    // Nothing of the process is left: that is what a signal is sent for.
  }
}
