/**
 * The README says what is: every command in it is run here as it stands, and every output it shows is compared. Two
 * are not run whole: `npm ci`, which would take the ground from under the tests, and `npm test`, which is running. What is
 * the same at greater length is left to `npm run test:thorough`, and all notebooks to notebooks.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Notebook } from '../../src/notebook/Notebook.js';
import { outputDifference } from '../../src/notebook/outputDifference.js';
import {
  commandLine,
  type Ended,
  npmStart,
  root,
  shell,
  startedOut,
  temporaryFolder,
} from '../cli/commandLine.js';
import { isThorough } from '../fixtures/sampled.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const inVietnamese = readFileSync(join(root, 'README.vi.md'), 'utf8');
const inBoth = [
  ['README.md', readme],
  ['README.vi.md', inVietnamese],
] as const;

function blocks(language: string, text = readme): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

const start: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start;
const known = new Map<string, Promise<Ended>>();

/**
 * Runs a command of the README once. The program is called within this process, which takes a third of the time;
 * `npm start` and one call by `npx` are made in a shell, and what `npm start` calls is not called again.
 */
function run(command: string): Promise<Ended> {
  const call = /^npx grdp-pathways (.*)$/.exec(command)?.[1];
  const isStarted = call !== undefined && start === `npm run --silent build && node dist/cli/main.js ${call}`;
  const asked = isStarted ? 'npm start' : command;
  const within = call !== undefined && !isStarted && call !== 'schema plan';
  const words = [...(call?.split(' ') ?? []), ...(bare.includes(command) ? ['--no-charts'] : [])];
  const called = () => (within ? commandLine(...words) : shell(asked));
  const ended = known.get(asked) ?? Promise.resolve(asked === 'npm start' ? npmStart() : called());
  known.set(asked, ended);
  return ended;
}

const commandsOf = (text: string) =>
  blocks('sh', text)
    .flatMap((block) => block.trim().split('\n'))
    .map((command) => command.replace(/^npm ci && /, ''))
    .filter((command) => command !== 'npm test');
const commands = commandsOf(readme);

/** What is run without its charts, as `npm start` has drawn those of another plan. */
const bare = isThorough ? [] : ['npx grdp-pathways run out/my-plan'];

/** One plan is drawn by `npm start`, and documents are made of one by another command. */
const longer = [
  'npx grdp-pathways run data/lang-son-2016-2020 --lang vi --scenario plan-8.5 outturn --out out/two-scenarios',
  'npx grdp-pathways brief lang-son-2016-2020 --format docx,pdf,pptx,xlsx,md --lang vi',
];
const allNotebooks = 'npx grdp-pathways notebook run notebooks --check';
const elsewhere = [allNotebooks, ...(isThorough ? [] : longer)];

const first = 'npx grdp-pathways run data/lang-son-2016-2020';

describe('the README', () => {
  it.each(inBoth)('opens with the two commands: %s', (_, text) => {
    expect(text.split('\n').slice(2, 6)).toEqual([
      '```sh',
      'npm ci && npm start',
      'npm ci && npm test',
      '```',
    ]);
  });

  it('gives many commands', () => {
    for (const begun of ['out/my-plan', 'out/bac-giang', 'out/course'])
      rmSync(join(root, begun), { recursive: true, force: true });
    expect(commands.length).toBeGreaterThan(20);
    expect(commands).toEqual(expect.arrayContaining([allNotebooks, ...longer, ...bare]));
  });

  it.each(commands.filter((command) => !elsewhere.includes(command)))(
    'gives a command that works: %s',
    async (command) => {
      const { status, stderr } = await run(command);
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  it('shows the output of the first command as it is', async () => {
    const shown = /<!-- output: run -->\n```text\n([\s\S]*?)```/.exec(readme)?.[1];
    expect(shown).toBe((await run(first)).stdout);
  });

  it('gives the same commands in Vietnamese, and the output of the first as it is', async () => {
    const inAny = (command: string) => command.replace(/ --lang \w+/, '');
    const known = commands.map(inAny);
    expect(commandsOf(inVietnamese).filter((command) => !known.includes(inAny(command)))).toEqual([]);
    const [, shown] = /<!-- output: run -->\n```text\n([\s\S]*?)```/.exec(inVietnamese) ?? [];
    const out = join(temporaryFolder(), 'run');
    const words = ['run', 'lang-son-2016-2020', '--lang', 'vi', '--no-charts', '--out', out];
    expect(shown).toBe((await commandLine(...words)).stdout);
  });

  it.each(inBoth)('shows the chart as the first command draws it: %s', async (_, text) => {
    const shown = /!\[[^\]]+\]\(([^)]+)\)/.exec(text)?.[1] ?? '';
    expect((await run(first)).status).toBe(0);
    const drawn = readFileSync(join(root, startedOut, 'charts', basename(shown)), 'utf8');
    expect(drawn === readFileSync(join(root, shown), 'utf8')).toBe(true);
  });

  it('leaves a notebook as it is committed', () => {
    const command = commands.find((each) => each.includes('--out out/notebooks')) ?? '';
    const [name = ''] = /notebooks\/\S+\.ipynb/.exec(command) ?? [];
    const notebookIn = (file: string): Notebook => JSON.parse(readFileSync(join(root, file), 'utf8'));
    expect(outputDifference(notebookIn(name), notebookIn(`out/${name}`))).toBeUndefined();
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
