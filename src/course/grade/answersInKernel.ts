import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { codeError, stopHelp } from '../../notebook/codeError.js';
import { answerMime } from '../../notebook/exercises/answerMime.js';
import { type Execution, executeCode } from '../../notebook/kernel/executeCode.js';
import type { KernelMessage } from '../../notebook/kernel/KernelMessage.js';
import { type Kernel, startKernel } from '../../notebook/kernel/startKernel.js';
import type { Language } from '../../plan/text/LocalText.js';
import { problemText } from '../../report/language/problemText.js';
import { sentences } from '../../report/language/Sentences.js';
import type { RunCell } from './heldNotebook.js';
import type { AnswerRun, KernelAnswers, ShownAnswer } from './KernelAnswers.js';
import { type Remark, remark } from './Remark.js';

const outputLimit = 2_000_000;
/** Letters of what stopped a cell. */
const longestRemark = 300;
/** Where a refusal was thrown: a line that tells a student nothing. */
const ownLine = /^(?:file|node):[^\n]*:\d+\n[\s\S]*?\n *\^+ *\n\n?/;
/** tslab drops what comes right behind a cell that failed. */
const pauseMilliseconds = 260;
const watchMilliseconds = 200;
/** So many kernels are started for one notebook: a cell that ends its kernel is left out in the next. */
const attempts = 3;

type Ending = 'looped' | 'flooded' | 'hungry' | 'ended' | 'outOfTime';

interface Attempt {
  readonly answers: readonly ShownAnswer[];
  /** Places of the cells that ended in an error. */
  readonly stopped: readonly number[];
  readonly remarks: readonly Remark[];
  /** The cell that ended it, where one did, and how. */
  readonly culprit?: { readonly number: number; readonly ending: Ending };
}

/**
 * Runs the cells of a student in a kernel with limits and collects the answers they show. A cell that fails is told of and
 * the next is run; one that loops, floods or ends the kernel is left out and the rest is run anew.
 *
 * @param cells - the code
 * @param run - the folder, the limits, and the language of what is said
 * @throws ScenarioError where there is no kernel to be had at all
 */
export async function answersInKernel(cells: readonly RunCell[], run: AnswerRun): Promise<KernelAnswers> {
  const deadline = performance.now() + 1000 * run.limits.notebookSeconds;
  const culprits: Remark[] = [];
  const leftOut: number[] = [];
  let left = cells;
  for (let attempt = 1; ; attempt++) {
    const { answers, stopped, remarks, culprit } = await oneAttempt(left, run, deadline);
    if (culprit !== undefined) {
      culprits.push(remark(culprit.ending, String(culprit.number)));
      leftOut.push(culprit.number);
    }
    const isLast = culprit === undefined || culprit.ending === 'outOfTime' || attempt === attempts;
    if (isLast) return { answers, stopped: [...leftOut, ...stopped], remarks: [...culprits, ...remarks] };
    left = left.filter(({ number }) => number !== culprit.number);
  }
}

async function oneAttempt(cells: readonly RunCell[], run: AnswerRun, deadline: number): Promise<Attempt> {
  const { cwd, limits, language } = run;
  const { memoryMegabytes, notebookSeconds } = limits;
  const kernel = await startKernel(cwd, { memoryMegabytes, cpuSeconds: notebookSeconds });
  const memory = watchMemory(kernel, memoryMegabytes * 2);
  const answers: ShownAnswer[] = [];
  const stopped: number[] = [];
  const remarks: Remark[] = [];
  try {
    for (const [index, { number, code }] of cells.entries()) {
      const seconds = Math.min(limits.cellSeconds, (deadline - performance.now()) / 1000);
      if (seconds <= 0) return { answers, stopped, remarks, culprit: { number, ending: 'outOfTime' } };
      const options = { timeLimitSeconds: seconds, outputLimit, onLateOutput: () => undefined };
      const execution = await executeCode(kernel, code, options);
      if (execution.ending !== 'kernelEnded') answers.push(...answersIn(execution.messages, number));
      if (execution.ending === 'failed') {
        stopped.push(number);
        remarks.push(stopRemark(execution.messages, { number, execution: index + 1 }, language));
        await delay(pauseMilliseconds);
      } else if (execution.ending !== 'done') {
        const isShort = seconds < limits.cellSeconds;
        return {
          answers,
          stopped,
          remarks,
          culprit: { number, ending: endingOf(execution, memory.isOver(), isShort) },
        };
      }
    }
    return { answers, stopped, remarks };
  } finally {
    memory.end();
    kernel.kill();
    await kernel.stop();
  }
}

function endingOf(execution: Execution, isHungry: boolean, isShort: boolean): Ending {
  if (isHungry) return 'hungry';
  if (execution.ending === 'overflowing') return 'flooded';
  if (execution.ending === 'overdue') {
    if (execution.messages.length >= 400) return 'flooded';
    return isShort ? 'outOfTime' : 'looped';
  }
  // Where its objects find no room, the kernel stops itself so.
  const isOutOfRoom =
    execution.ending === 'kernelEnded' && /SIG(?:ABRT|SEGV|TRAP|ILL)|code 13[2-9]/.test(execution.reason);
  return isOutOfRoom ? 'hungry' : 'ended';
}

function answersIn(messages: readonly KernelMessage[], number: number): ShownAnswer[] {
  return messages.flatMap(({ type, content }) => {
    if (type !== 'display_data') return [];
    const shown = property(property(content, 'data'), answerMime);
    const id = property(shown, 'id');
    return typeof id === 'string'
      ? [{ number, id: id.slice(0, 100), answer: property(shown, 'answer') }]
      : [];
  });
}

function stopRemark(
  messages: readonly KernelMessage[],
  place: { readonly number: number; readonly execution: number },
  language: Language,
): Remark {
  const texts = messages
    .filter(({ content }) => content['name'] === 'stderr')
    .map(({ content }) => String(content['text']).slice(0, 2000).replace(ownLine, ''));
  const help = stopHelp(place, texts);
  if (help !== undefined) return remark('stopped', sentences(language).problems.issues.message(help));
  const [first = ''] = problemText(codeError(place, texts), language).split('\n');
  return remark('stopped', first.length > longestRemark ? `${first.slice(0, longestRemark)} …` : first);
}

/** Ends a kernel that takes more memory than it may, where the system tells how much it takes. */
function watchMemory(kernel: Kernel, megabytes: number): { isOver(): boolean; end(): void } {
  let isOver = false;
  const clock = setInterval(() => {
    if (kernel.pid === undefined || residentMegabytes(kernel.pid) <= megabytes) return;
    isOver = true;
    kernel.kill();
  }, watchMilliseconds);
  return { isOver: () => isOver, end: () => clearInterval(clock) };
}

/** What a process and those it has started hold in memory; 0 where the system does not tell. */
function residentMegabytes(pid: number): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    const rest = children === '' ? [] : children.split(' ');
    return rest.reduce((sum, child) => sum + residentMegabytes(Number(child)), (Number(pages) * 4096) / 1e6);
  } catch {
    return 0;
  }
}

function property(owner: unknown, key: string): unknown {
  return owner !== null && typeof owner === 'object' && Object.hasOwn(owner, key)
    ? Reflect.get(owner, key)
    : undefined;
}
