import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandLine, root } from './commandLine.js';

/** One folder for all tests, empty before each: their cells are compiled against the same types. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'grdp-pathways-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function code(source: string, ...tags: string[]): object {
  return { cell_type: 'code', source, metadata: { tags }, execution_count: null, outputs: [] };
}

function write(name: string, ...cells: object[]): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ nbformat: 4, nbformat_minor: 4, metadata: {}, cells }));
  return file;
}

const text = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const prose = { cell_type: 'markdown', source: '# Does it grow?', metadata: {} };
const parameters = code("const scenario = 'plan-8';", 'parameters');
const run = (...words: string[]) => commandLine('notebook', 'run', ...words);

/** Writes down the process of the kernel, and never ends; it waits, which takes no time from others as a loop does. */
const endless = (pidFile: string) =>
  code(
    `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); ` +
      'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
  );

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
});

describe('notebook run', () => {
  it('runs a folder in the order of names with other parameters, into another folder, with pages', async () => {
    const originals = [
      write('02-b.ipynb', prose, parameters),
      write('01-a.ipynb', parameters, code("console.log(scenario + ': 8.5 %');")),
    ].map((file) => [file, readFileSync(file, 'utf8')] as const);
    const { status, stdout, stderr } = await run(
      folder,
      '--set',
      'scenario=plan-9',
      '--html',
      '--out',
      join(folder, 'out'),
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toBe('01-a.ipynb: 3 cells … written\n02-b.ipynb: 3 cells … written\n');
    for (const [file, before] of originals) expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'out'))).toEqual(['01-a.html', '01-a.ipynb', '02-b.html', '02-b.ipynb']);
    expect(text('out', '01-a.ipynb')).toContain('"text": [\n      "plan-9: 8.5 %\\n"\n     ]');
    expect(text('out', '01-a.html')).toContain('<pre>plan-9: 8.5 %</pre>');
    expect(text('out', '02-b.html')).toContain('<title>Does it grow?</title>');
  });

  it('writes the outputs into the notebook, then compares them and names the first line that differs', async () => {
    const file = write('a.ipynb', prose, code("console.log('GRDP\\n8.5 %');"));
    expect((await run(file)).status).toBe(0);
    const written = text('a.ipynb');
    const same = await run(file, '--check');
    expect([same.status, same.stderr]).toEqual([0, 'a.ipynb: 2 cells … as committed\n']);
    writeFileSync(file, written.replace('"8.5 %\\n"', '"9 %\\n"'));
    const { status, stderr } = await run(file, '--check');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'a.ipynb: 2 cells … different\n' +
        `${file} cell 2 (execution 1, output 1, line 2): expected "9 %", as committed, got "8.5 %". ` +
        'If that is meant, run the notebook without --check to write its outputs anew.\n',
    );
    expect(text('a.ipynb')).toBe(written.replace('"8.5 %\\n"', '"9 %\\n"'));
    expect(readdirSync(folder)).toEqual(['a.ipynb']);
  });

  it('stops at the first error with file, cell, line and message, and leaves the notebooks behind it', async () => {
    const file = write('a.ipynb', prose, code("const rate = '8.5';"), code('1;\nlet grdp: number = rate;'));
    write('b.ipynb', code('1'));
    const before = [text('a.ipynb'), text('b.ipynb')];
    const { status, stdout, stderr } = await run(folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'a.ipynb: 3 cells … stopped\n' +
        `${file} cell 3 (execution 2, line 2, column 5): expected code that compiles, ` +
        "got \"Type 'string' is not assignable to type 'number'.\". " +
        'A number is wanted and a text was given: leave out the quotes, and write a decimal point.\n',
    );
    expect([text('a.ipynb'), text('b.ipynb')]).toEqual(before);
  });

  it('ends a kernel that hangs, and leaves no process', async () => {
    const pidFile = join(folder, 'pid.txt');
    const file = write('a.ipynb', endless(pidFile));
    const { status, stderr } = await run(file, '--time-limit', '1');
    expect(status).toBe(1);
    expect(stderr).toBe(
      'a.ipynb: 1 cell … stopped\n' +
        `${file} cell 1 (execution 1): expected code that ends within 1 s, got still running. ` +
        'Shorten the cell or raise --time-limit.\n',
    );
    await vi.waitFor(() => expect(isRunning(Number(text('pid.txt')))).toBe(false), 5000);
  });

  it.skipIf(process.platform === 'win32')('leaves no process and no file on Ctrl+C', async () => {
    const pidFile = join(folder, 'pid.txt');
    const file = write('a.ipynb', endless(pidFile));
    const before = text('a.ipynb');
    const main = join(root, 'dist/cli/main.js');
    const command = spawn(process.execPath, [main, 'notebook', 'run', file], { stdio: 'ignore' });
    const ended = once(command, 'exit');
    while (!existsSync(pidFile) || text('pid.txt') === '') await delay(50);
    const pid = Number(text('pid.txt'));
    expect(isRunning(pid)).toBe(true);
    command.kill('SIGINT');
    expect(await ended).toEqual([null, 'SIGINT']);
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5000);
    expect(text('a.ipynb')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['a.ipynb', 'pid.txt']);
  });

  it('names everything that is wrong with notebooks and parameters before it runs any', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => join(folder, `${name}.ipynb`));
    write('a.ipynb', parameters);
    write('b.ipynb', code('1'));
    writeFileSync(join(folder, 'c.ipynb'), '{\n "cells": [}');
    const { status, stderr } = await run(folder, '--set', 'scenrio=plan-9');
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${a} --set scenrio: expected a name that cell 1 declares with const or let, got "scenrio". Did you mean scenario?\n` +
        `${b} --set: expected one code cell tagged "parameters", got nothing. Tag the cell that declares them: ` +
        'in JupyterLab in the property inspector (the gears at the right), in VS Code by "Add Cell Tag", ' +
        'in the file by "metadata": {"tags": ["parameters"]}.\n' +
        `${c}:2:12: expected JSON, got "}". Take a sound copy, or repair the file there.\n`,
    );
  });

  it('says that the cell it adds is counted, where an error comes behind it', async () => {
    const file = write('a.ipynb', parameters, code("throw new Error('no');"));
    expect((await run(file, '--set', 'scenario=a')).stderr).toBe(
      'a.ipynb: 3 cells … stopped\n' +
        `${file} cell 3 (execution 3): expected code that runs to its end, got "Error: no". The cell that --set adds is counted.\n`,
    );
  });

  it('refuses options that contradict each other, and a limit that is none', async () => {
    const file = write('a.ipynb', code('1'));
    expect((await run(file, '--check', '--html', '--set', 'a=1')).stderr).toBe(
      '--check: expected --check alone, which compares and writes nothing, got "--set --html".\n',
    );
    expect((await run(file, '--time-limit', '2m')).stderr).toBe(
      '--time-limit: expected a number of seconds from above 0 to 86400, got "2m".\n',
    );
    expect((await run(file, '--out', folder)).stderr).toBe(
      `--out: expected another folder than that of the notebooks, got "${folder}". ` +
        'Leave --out out to write the outputs into the notebooks themselves.\n',
    );
  });

  it('does not replace a page of another origin', async () => {
    const file = write('a.ipynb', code('1'));
    writeFileSync(join(folder, 'a.html'), 'mine');
    expect((await run(file, '--html')).stderr).toBe(
      'a.ipynb: 1 cell … stopped\n' +
        `${join(folder, 'a.html')}: expected no file that would be lost, got another file. ` +
        'Move it away, or choose another folder with --out.\n',
    );
    expect(text('a.html')).toBe('mine');
  });
});
