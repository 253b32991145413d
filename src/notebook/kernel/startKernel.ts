import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { connectToKernel, type KernelClient } from './KernelClient.js';
import { newConnection } from './KernelConnection.js';
import type { KernelLimits } from './KernelLimits.js';
import type { MessageContent } from './KernelMessage.js';
import { type KernelProcess, startKernelProcess } from './KernelProcess.js';

/** A tslab kernel that answers. */
export interface Kernel {
  readonly client: KernelClient;
  /** What the kernel says about itself, among it the language of its cells. */
  readonly info: MessageContent;
  /** How the process ended, once it has. */
  readonly ended: Promise<string>;
  /** The number of its process. */
  readonly pid: number | undefined;
  /** Ends the kernel at once, with all it has started; to be stopped all the same. */
  kill(): void;
  /** Ends the kernel and removes its files; the promise is fulfilled when nothing is left of it. */
  stop(): Promise<void>;
}

/** What a kernel consists of; the process and the client come later than the folder. */
interface KernelParts {
  readonly folder: string;
  process?: KernelProcess;
  client?: KernelClient;
  /** Set when the kernel is being stopped: nothing may start any more. */
  isStopping?: true;
}

const attempts = 3;
const startSeconds = 60;
const repeatMilliseconds = 250;
const graceMilliseconds = 1000;
/** Of a kernel with limits, in bytes. */
const largestMessage = 8_000_000;
const portTaken = 'Address already in use';

/**
 * Starts a kernel and waits until it answers.
 *
 * It ends with this process, whichever way this ends; otherwise call `stop`.
 *
 * @param cwd - The folder from which cells resolve what they import.
 * @param limits - What its cells may use; without them, what this process may.
 * @returns The kernel, ready to execute.
 * @throws ScenarioError where tslab or zeromq is missing, or where the kernel does not start.
 * @example
 * const kernel = await startKernel('notebooks');
 * await kernel.stop();
 */
export async function startKernel(cwd: string, limits?: KernelLimits): Promise<Kernel> {
  for (let attempt = 1; ; attempt++) {
    const parts: KernelParts = { folder: mkdtempSync(join(tmpdir(), 'kernel-')) };
    let stopping: Promise<void> | undefined;
    function stop(): Promise<void> {
      stopping ??= stopInOrder(parts);
      return stopping;
    }
    try {
      return { ...(await answeringKernel(parts, cwd, limits)), stop };
    } catch (error) {
      await stop();
      if (attempt === attempts || !String(error).includes(portTaken)) throw error;
    }
  }
}

async function answeringKernel(parts: KernelParts, cwd: string, limits: KernelLimits | undefined) {
  const connection = await newConnection(parts.folder);
  const connectionFile = join(parts.folder, 'connection.json');
  writeFileSync(connectionFile, JSON.stringify(connection), { mode: 0o600 });
  const client = await connectToKernel(connection, limits && largestMessage);
  parts.client = client;
  if (parts.isStopping) throw new Error('the kernel was stopped before it started');
  const kernelProcess = startKernelProcess(connectionFile, cwd, limits);
  parts.process = kernelProcess;
  const info = await firstAnswer(client, kernelProcess);
  return {
    client,
    info,
    ended: kernelProcess.ended,
    pid: kernelProcess.pid,
    kill: () => kernelProcess.signal('SIGKILL'),
  };
}

/** Asks again until both the answer and the news that it was given arrive: the latter needs a moment to be heard. */
async function firstAnswer(client: KernelClient, kernelProcess: KernelProcess): Promise<MessageContent> {
  const deadline = performance.now() + 1000 * startSeconds;
  while (performance.now() < deadline && !kernelProcess.complaints().includes(portTaken)) {
    const answer = await Promise.race([
      client.request('kernel_info_request', {}),
      kernelProcess.ended,
      delay(repeatMilliseconds),
    ]);
    if (typeof answer === 'string') throw startError(answer, kernelProcess.complaints());
    if (answer !== undefined) return answer;
  }
  throw startError('no answer', kernelProcess.complaints());
}

function startError(value: string, complaints: string): ScenarioError {
  const hint = complaints === '' ? say`Install tslab and zeromq anew.` : say`The kernel says: ${complaints}`;
  return new ScenarioError([
    { code: 'unreadable', path: ['tslab'], value, expected: say`a kernel that starts`, hint },
  ]);
}

/** A request to end, then a signal that can be ignored, then one that cannot; the last also ends what cells started. */
async function stopInOrder(parts: KernelParts): Promise<void> {
  parts.isStopping = true;
  if (parts.process !== undefined) {
    await parts.client?.askToEnd();
    if (!(await parts.process.endsWithin(graceMilliseconds))) parts.process.signal('SIGTERM');
    if (!(await parts.process.endsWithin(graceMilliseconds))) parts.process.signal('SIGKILL');
    await parts.process.ended;
  }
  parts.process?.signal('SIGKILL');
  parts.process?.endWatch();
  rmSync(parts.folder, { recursive: true, force: true });
  parts.client?.close();
}
