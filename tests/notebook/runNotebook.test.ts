import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { compiledCode } from '../../src/notebook/kernel/CompiledCell.js';
import type { CodeCell, Notebook } from '../../src/notebook/Notebook.js';
import { runNotebook } from '../../src/notebook/runNotebook.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A folder with notebooks, that also holds what is built, layer by layer. */
const project = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'notebooks-')));
/** Where kernels put their files: it must be empty again after each run. */
const temporary = join(project, 't');
const kernelPid = join(project, 'kernel.txt');
const childPid = join(project, 'child.txt');

const code = (source: string): CodeCell => ({
  cell_type: 'code',
  source,
  metadata: { execution: { 'iopub.status.idle': '2026-01-01T00:00:00Z' }, tags: ['kept'] },
  execution_count: 7,
  outputs: [{ name: 'stdout', output_type: 'stream', text: 'of an earlier run' }],
});
const notebookOf = (...sources: string[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { title: 'kept' },
  cells: [{ cell_type: 'markdown', source: '# Will it grow?', metadata: {} }, ...sources.map(code)],
});
const run = (sources: string[], timeLimitSeconds = 60) =>
  runNotebook(notebookOf(...sources), { cwd: project, timeLimitSeconds });

/**
 * Writes down the process of the kernel and one that the cell starts, and never ends. It waits, which takes no time from
 * others as a loop does; `npm run test:course` hands in loops.
 */
const endlessCell = [
  "const { spawn } = require('child_process');",
  "const { writeFileSync } = require('fs');",
  `writeFileSync(${JSON.stringify(kernelPid)}, String(process.pid));`,
  "const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);",
  `writeFileSync(${JSON.stringify(childPid)}, String(child.pid));`,
  'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
].join('\n');

function isRunning(pidFile: string): boolean {
  try {
    return process.kill(Number(fs.readFileSync(pidFile, 'utf8')), 0);
  } catch {
    return false;
  }
}

/** A process that was killed stays in the list until its parent has taken notice. */
async function expectNothingLeft(): Promise<void> {
  await vi.waitFor(() => expect([kernelPid, childPid].filter(isRunning)).toEqual([]), 5000);
  await vi.waitFor(() => expect(fs.readdirSync(temporary)).toEqual([]), 5000);
}

beforeAll(() => {
  fs.cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
  fs.writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  fs.symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  fs.mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
  vi.stubEnv('TEMP', temporary);
});

afterEach(expectNothingLeft);

afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(project, { recursive: true, force: true });
});

describe('runNotebook', () => {
  const sources = [
    "console.log('a');\nconsole.error('b');\n({ year: 2016, region: 'Lạng Sơn' })",
    '  \n',
    [
      "const { show } = require('./dist/modules/notebook/show.js');",
      "const { show: table } = require('./dist/modules/notebook/show.js');",
      "await show({ spec: { data: { values: [{ x: 1 }] }, mark: 'point', encoding: { x: { field: 'x' } } }, description: 'a line' });",
      "await table([{ year: 2016, grdp: 1234.5 }], { language: 'vi' })",
    ].join('\n'),
    "import { newDisplay } from 'tslab';\nconst display = newDisplay();\ndisplay.text('old');",
    "display.text('new')",
  ];
  const expected = [
    {
      execution_count: 1,
      outputs: [
        { name: 'stdout', output_type: 'stream', text: ['a\n'] },
        { name: 'stderr', output_type: 'stream', text: ['b\n'] },
        { name: 'stdout', output_type: 'stream', text: ["{ year: 2016, region: 'Lạng Sơn' }\n"] },
      ],
    },
    { execution_count: null, outputs: [] },
    {
      execution_count: 2,
      outputs: [
        {
          data: { 'image/png': expect.stringMatching(/^iVBORw0KGgo/), 'text/plain': ['a line'] },
          metadata: { 'image/png': { height: expect.any(Number), width: expect.any(Number) } },
          output_type: 'display_data',
        },
        {
          data: {
            'text/html': expect.arrayContaining(['<table lang="vi">\n', '</table>']),
            'text/plain': ['year     grdp\n', '────  ───────\n', '2016  1.234,5'],
          },
          metadata: {},
          output_type: 'display_data',
        },
      ],
    },
    {
      execution_count: 3,
      outputs: [{ data: { 'text/plain': ['new'] }, metadata: {}, output_type: 'display_data' }],
    },
    { execution_count: 4, outputs: [] },
  ];

  test('gives a new notebook with outputs and execution counts, and keeps everything else', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    const notebook = notebookOf(...sources);
    const before = structuredClone(notebook);
    const result = await runNotebook(notebook, { cwd: project });
    expect(notebook).toEqual(before);
    expect(result).toEqual({
      ...notebook,
      metadata: { title: 'kept', language_info: expect.objectContaining({ name: 'typescript' }) },
      cells: [
        notebook.cells[0],
        ...sources.map((source, index) => ({
          cell_type: 'code',
          source,
          metadata: { tags: ['kept'] },
          ...expected[index],
        })),
      ],
    });
  });

  test('gives the same through ports, where the path is too long for file sockets', async () => {
    const long = join(temporary, 'long'.repeat(25));
    fs.mkdirSync(long);
    vi.stubEnv('TMPDIR', long);
    // What a chart and a table are, they are through files already; a long line goes the same way.
    const line = "console.log('grdp '.repeat(100_000))";
    const { cells } = await run([...sources.filter((source) => !source.includes('show')), line]);
    const shorter = expected.filter((_, index) => !sources[index]?.includes('show'));
    expect(cells.slice(1, -1)).toMatchObject(
      shorter.map((cell, index) => ({ ...cell, execution_count: [1, null, 2, 3][index] })),
    );
    expect(cells.at(-1)).toMatchObject({ outputs: [{ text: [`${'grdp '.repeat(100_000)}\n`] }] });
    expect(fs.readdirSync(long)).toEqual([]);
    fs.rmSync(long, { recursive: true });
    vi.stubEnv('TMPDIR', temporary);
  });

  test('stops at a cell that does not compile, naming its number, execution and line', async () => {
    await expect(
      run(["const grdp = '8.5';", '', 'let rate = 1;\nrate = grdp;', 'unreached']),
    ).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'cell 4 (execution 2, line 2, column 1): expected code that compiles, ' +
        "got \"Type 'string' is not assignable to type 'number'.\". " +
        'A number is wanted and a text was given: leave out the quotes, and write a decimal point.',
    });
  });

  test('stops at a cell that throws, with the message only', async () => {
    const warned = "console.error('a warning');\nthrow new RangeError('out of bounds');";
    await expect(run([warned, 'unreached'])).rejects.toMatchObject({
      name: 'ScenarioError',
      message: 'cell 2 (execution 1): expected code that runs to its end, got "RangeError: out of bounds".',
    });
  });

  test('stops at a promise that fails although nobody awaits it', async () => {
    await expect(run(["void Promise.reject(new Error('lost'));"])).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'cell 2 (execution 1): expected no output after the end of the cell, ' +
        'got "UnhandledPromiseRejection: Error: lost". Write await before the call that causes it.',
    });
  });

  test('stops at a cell that ends the kernel', async () => {
    await expect(run(['process.exit(3)'])).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'cell 2 (execution 1): expected code that leaves the kernel running, got "exit code 3". ' +
        'Look for process.exit in the cell, and for a use of more memory than there is.',
    });
  });

  test('ends the kernel and what it has started when a cell takes too long', async () => {
    await expect(run([endlessCell], 1)).rejects.toMatchObject({
      name: 'ScenarioError',
      message:
        'cell 2 (execution 1): expected code that ends within 1 s, got still running. ' +
        'Shorten the cell or raise timeLimitSeconds.',
    });
    expect(fs.existsSync(childPid)).toBe(true);
  });

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'ends the kernel and what it has started when this process gets a %s',
    async (signal) => {
      for (const file of [kernelPid, childPid]) fs.rmSync(file, { force: true });
      // The cell is compiled already: what compiles has no part in this, and takes long to start. With it, Ctrl+C at
      // `notebook run` is tried in tests/cli.
      const compiled = compiledCode({ output: endlessCell, declOutput: '', diagnostics: [] });
      const module = (name: string) =>
        JSON.stringify(pathToFileURL(join(project, `dist/modules/notebook/kernel/${name}.js`)));
      const program = [
        `import { executeCode } from ${module('executeCode')};`,
        `import { startKernel } from ${module('startKernel')};`,
        `const kernel = await startKernel(${JSON.stringify(project)});`,
        `await executeCode(kernel, ${JSON.stringify(compiled)}, { timeLimitSeconds: 60, onLateOutput: () => undefined });`,
      ];
      const parent = spawn(process.execPath, ['--input-type=module', '-e', program.join('\n')], {
        stdio: 'ignore',
      });
      const ended = once(parent, 'exit');
      while (!fs.existsSync(childPid)) await delay(50);
      expect([kernelPid, childPid].map(isRunning)).toEqual([true, true]);
      parent.kill(signal);
      expect(await ended).toEqual([null, signal]);
    },
  );
});
