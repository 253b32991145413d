import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openText, type ReadProgress } from '../../src/files/text/readText.js';
import { isThorough, sampled } from '../fixtures/sampled.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const table = smallPlanFiles['facts.csv'] ?? '';
const ownRows = table.trimEnd().split('\n');

afterEach(() => {
  vi.restoreAllMocks();
});

/** The small plan with more rows behind its own: figures of communes. */
function planWithRows(count: number, cells: (row: number) => string) {
  const own = ownRows.map((line, row) => `${line},${row === 0 ? 'region' : ''}`);
  const rows = Array.from({ length: count }, (_, row) => `${cells(row)},commune-${Math.floor(row / 1000)}`);
  return smallPlan({ 'facts.csv': `${[...own, ...rows].join('\n')}\n` });
}

describe('a large table of facts', () => {
  // A sample of the rows has less room too: what holds all records at once has none.
  const [count, megabytes] = [sampled(200_000), isThorough ? 64 : 36];

  it(`of ${count} rows is read with ${megabytes} MB of memory, and every figure has its place`, async () => {
    const plan = await planWithRows(
      count,
      (row) =>
        `schools,total,,schools,${1000 + (row % 1000)},${row}.50,reported,early,yearbook,"the ""${row}"""`,
    );
    const program = `
      const { readPlanFolder } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/modules/files/readPlanFolder.js')))});
      const { dataset } = await readPlanFolder(${JSON.stringify(plan.folder)});
      const last = dataset.observations.findLast(({ region }) => region === 'commune-${count / 1000 - 1}');
      console.log(JSON.stringify([last.value, last.note, dataset.written.get(last)]));`;
    const words = [`--max-old-space-size=${megabytes}`, '--input-type=module', '-e', program];
    const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const place = { file: join(plan.folder, 'facts.csv'), line: ownRows.length + count, column: 29 };
    expect(JSON.parse(stdout)).toEqual([
      count - 0.5,
      `the "${count - 1}"`,
      { text: `${count - 1}.50`, place },
    ]);
  });

  it('tells a thousand problems, and how many there are', async () => {
    const plan = await planWithRows(
      1200,
      (row) => `schools,total,,schools,${1000 + (row % 1000)},many,reported,early,yearbook,`,
    );
    const problems = await plan.problems();
    const first = ownRows.length + 1;
    expect(problems).toEqual([
      `facts.csv:${first}:29 value: expected a number in schools, got "many". The same in 999 more places: lines ${first + 1}–${first + 999}.`,
      'facts.csv:1: expected at most 1000 problems in one table, got 1200. The others are not told: correct these first.',
    ]);
  });

  it('tells a name that many rows have once, with their number, and figures that come again', async () => {
    const unknown = await planWithRows(
      1200,
      (row) => `schols,total,,schools,${1000 + (row % 1000)},5,reported,early,yearbook,`,
    );
    expect(await unknown.problems()).toEqual([
      expect.stringMatching(
        new RegExp(
          `^facts.csv:${ownRows.length + 1}:1 indicator: .*Did you mean schools\\? 1200 rows name it\\.$`,
        ),
      ),
    ]);
    const again = await planWithRows(
      1500,
      (row) => `schools,total,,schools,2000,${row},reported,early,yearbook,`,
    );
    const problems = await again.problems();
    expect(problems).toHaveLength(1001);
    expect(problems[0]).toMatch(
      new RegExp(`^facts.csv:${ownRows.length + 2}:29 value: expected one figure for`),
    );
  });

  it('is read as it is parted on the disk: letters of two and three bytes at every border', async () => {
    const note = 'Lạng Sơn'.repeat(40_000);
    const plan = await planWithRows(1, () => `schools,total,,schools,2000,5,reported,early,yearbook,${note}`);
    const { dataset } = await plan.read();
    expect(dataset.observations.find(({ region }) => region === 'commune-0')?.note).toBe(note);
  });
});

describe('the reading of a file', () => {
  it('is told after a second, five times a second, and at its end', async () => {
    const plan = await planWithRows(
      20_000,
      (row) => `schools,total,,schools,${1000 + row},5,reported,early,yearbook,`,
    );
    const file = join(plan.folder, 'facts.csv');
    const told: ReadProgress[] = [];
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 300;
      return now;
    });
    const { parts } = await openText(file, 'facts', { onProgress: (progress) => told.push(progress) });
    for await (const part of parts) expect(part.length).toBeGreaterThanOrEqual(0);
    const percents = told.map(({ percent }) => percent);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]?.file).toBe(file);
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(percents.at(-1)).toBe(100);
  });
});
