import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answersInKernel } from '../../../src/course/grade/answersInKernel.js';
import type { KernelAnswers } from '../../../src/course/grade/KernelAnswers.js';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const mime = 'application/vnd.grdp-pathways.answer+json';
const limits = { cellSeconds: 5, notebookSeconds: 120, memoryMegabytes: 512 };

/** Runs cells beside a folder of the teacher; an answer is shown as `check` shows it. */
async function ran(codes: readonly string[]): Promise<KernelAnswers> {
  const [cwd, teacher] = [join(home, 'student'), join(home, 'teacher')];
  for (const folder of [cwd, teacher]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(teacher, 'key.txt'), 'the key');
  const shows = `import { display } from 'tslab';\nconst answer = (id: string, given: unknown) => display.raw('${mime}', { id, answer: given } as never);`;
  const cells = [shows, ...codes].map((code, index) => ({ number: index + 1, code }));
  return answersInKernel(cells, { cwd, limits, language: 'en' });
}

test('a notebook reads nothing but its folder, reaches nobody, and what fails does not stop the rest', async () => {
  const tries = [
    "console.log(require('fs').readFileSync('/etc/passwd', 'utf8'));",
    "console.log(require('fs').readFileSync('../teacher/key.txt', 'utf8'));",
    "require('fs').writeFileSync('../teacher/key.txt', 'mine');",
    "require('child_process').execSync('id');",
    "new (require('worker_threads').Worker)('1', { eval: true });",
    "require('net').connect(80, '127.0.0.1');",
    "require('process').kill(process.ppid);",
    "require('fs').symlinkSync('/etc/passwd', 'own');",
    // A decimal comma, of which much is told: what helps comes first, and stays whole.
    '((_: unknown, ..._more: unknown[]) => undefined)(41,05);',
  ];
  const { remarks, stopped } = await ran([
    ...tries,
    "require('fs').writeFileSync('mine.txt', 'own folder');",
  ]);
  expect(remarks.map(({ code, about }) => [code, /^cell (\d+)/.exec(about)?.[1]])).toEqual(
    tries.map((_, index) => ['stopped', String(index + 2)]),
  );
  expect(remarks.filter(({ about }) => about.length > 300 && !about.endsWith(' …'))).toEqual([]);
  expect(remarks.at(-1)?.about).toMatch(
    /^cell 10 \([^)]*\): Count the .* one\. Write 8\.5\. The message itself: Octal/,
  );
  expect(stopped).toEqual(tries.map((_, index) => index + 2));
});

test('a cell that loops, floods or ends the kernel is left out, and what stands below still answers', async () => {
  // It waits, which takes no time from others as a loop does; `npm run test:course` hands in loops.
  const endless = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';
  const { remarks, answers, stopped } = await ran([endless, 'process.exit(0);', "answer('rate', 8.5);"]);
  expect(answers).toEqual([{ number: 4, id: 'rate', answer: 8.5 }]);
  expect(remarks.map(({ code, about }) => [code, about])).toEqual([
    ['looped', '2'],
    ['ended', '3'],
  ]);
  expect(stopped).toEqual([2, 3]);
});
