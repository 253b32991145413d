import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/cli/print.js';
import { commandLine, root, temporaryFolder } from './commandLine.js';

const main = join(root, 'dist/cli/main.js');
const plan = 'data/lang-son-2016-2020';

describe('visible', () => {
  it('lets no control through but line ends and tabs, and changes nothing else', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.integer({ max: 0x2100 }).map((code) => String.fromCharCode(code))),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(/[^\P{Cc}\n\t]|[\p{Bidi_Control}]/u);
        expect(JSON.parse(visible(JSON.stringify(text)))).toBe(text);
      }),
      { seed: 20160101, numRuns: 1000 },
    );
    expect(visible('Tỉnh Lạng Sơn\tđạt 8,5 %\n')).toBe('Tỉnh Lạng Sơn\tđạt 8,5 %\n');
  });
});

describe('the command line', () => {
  it('shows the controls in a name of the plan, and does not send them to the terminal', async () => {
    const folder = join(temporaryFolder(), 'plan');
    cpSync(join(root, 'data/template'), folder, { recursive: true });
    const file = join(folder, 'scenarios.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('As planned', '\\e[2J\\u009b31mAs planned'));
    const ended = [
      await commandLine('run', folder, '--json'),
      await commandLine('check', folder, '--\u001b[2J'),
    ];
    for (const { stdout, stderr } of ended) expect(`${stdout}${stderr}`).not.toMatch(/[^\P{Cc}\n]/u);
    // A name is refused with its sign shown; an option is shown as JSON escapes it.
    expect(ended.map(({ stderr }) => /<U\+001B>|\\u001b/.exec(stderr)?.[0])).toEqual(['<U+001B>', '\\u001b']);
  });

  it('ends quietly where nobody reads on', async () => {
    const child = spawn(process.execPath, [main, 'run', plan, '--json'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect([status, complaints]).toEqual([0, '']);
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full where the output goes to one', () => {
    const stdio = ['ignore', openSync('/dev/full', 'w'), 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [main, 'schema', 'plan'], {
      cwd: root,
      stdio: [...stdio],
    });
    expect([status, String(stderr)]).toEqual([
      1,
      'stdout: expected an output that takes what is printed, got "ENOSPC". Make room, or send the output elsewhere.\n',
    ]);
  });
});
