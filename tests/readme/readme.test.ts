/**
 * The README says what is: every command in it is run here as it stands, and every output it shows is compared. Two
 * are not run whole: `npm ci`, which would take the ground from under the tests, and `npm test`, which is running.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, temporaryFolder } from '../cli/commandLine.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

function run(command: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

const commands = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .map((command) => command.replace(/^npm ci && /, ''))
  .filter((command) => command !== 'npm test');

describe('the README', () => {
  it('opens with the two commands', () => {
    expect(readme.split('\n').slice(2, 6)).toEqual([
      '```sh',
      'npm ci && npm start',
      'npm ci && npm test',
      '```',
    ]);
  });

  it('gives many commands', () => {
    run('rm -rf out/my-plan');
    expect(commands.length).toBeGreaterThan(6);
  });

  it.each(commands)('gives a command that works: %s', (command) => {
    const { status, stderr } = run(command);
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('shows the output of the first command as it is', () => {
    const shown = /<!-- output: run -->\n```text\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe(run('npx grdp-pathways run data/lang-son-2016-2020').stdout);
  });

  it('shows the chart as the first command draws it', () => {
    const shown = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme)?.[1] ?? '';
    const out = join(temporaryFolder(), 'out');
    expect(run(`npx grdp-pathways run data/lang-son-2016-2020 --out ${out}`).status).toBe(0);
    const drawn = readFileSync(join(out, 'charts', basename(shown)), 'utf8');
    expect(drawn === readFileSync(join(root, shown), 'utf8')).toBe(true);
  });

  it('shows a piece of code that prints what it says', () => {
    const [code = ''] = blocks('ts');
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([status, `// => ${stdout.trim()}`]).toEqual([0, code.trim().split('\n').at(-1)]);
  });

  it('names files and folders that are there', () => {
    const named = [...readme.matchAll(/`((?:src|data|notebooks|tests)\/[\w./-]*)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
