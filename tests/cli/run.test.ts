import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isThorough } from '../fixtures/sampled.js';
import { commandLine, type Ended, npmStart, root, startedOut, temporaryFolder } from './commandLine.js';

const plan = 'data/lang-son-2016-2020';
const charts = [
  'exchange-rate-map',
  'feasibility-map',
  'gap-attribution',
  'grdp-growth',
  'grdp-per-capita',
  'grdp-per-capita-fan',
  'grdp-structure',
  'grdp-triangle',
  'implied-values',
  'per-capita-drivers',
  'plan-against-actual',
  'realism-strip',
  'scorecard',
  'target-odds',
];
const chartFiles = charts.flatMap((chart) => [
  `charts/${chart}.csv`,
  ...['vi', 'en'].flatMap((language) =>
    ['csv', 'png', 'svg', 'vl.json'].map((ending) => `charts/${chart}.${language}.${ending}`),
  ),
]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function hashesOf(folder: string): Record<string, string> {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((name) => [name, hash(name)]));
}

interface Printed {
  readonly rows: readonly Record<string, unknown>[];
  readonly scorecard: readonly Record<string, unknown>[];
}

const writtenTables =
  'results.csv, scorecard.csv, assumptions.csv, comparison.csv, band-crossings.csv, manifest.json';
const tables = ['assumptions.csv', 'band-crossings.csv', 'comparison.csv', 'results.csv', 'scorecard.csv'];

/** What one run left, which several tests look at: `npm start` runs this plan. */
let first: { readonly out: string; readonly ended: Ended };

beforeAll(() => {
  first = { out: join(root, startedOut), ended: npmStart() };
});

describe('run', () => {
  it('leaves results, scorecard, assumptions, comparison, the charts in two languages, a page and a manifest', () => {
    const { status, stdout, stderr } = first.ended;
    expect(status).toBe(0);
    expect(stderr.split('\n')[0]).toBe('Drawing 28 charts …');
    expect(filesIn(first.out)).toEqual([...tables, 'index.html', 'manifest.json', ...chartFiles].sort());
    expect(stdout).toContain(
      'plan-8.5        Plan at 8.5% growth                     8.50  19.5 / 20.5 / 60.0                      2,467  Missed (−133)',
    );
    expect(readFileSync(join(first.out, 'scorecard.csv'), 'utf8').split('\n')).toHaveLength(1 + 7 * 29 + 1);
  });

  it('gives identical bytes again, and a manifest whose hashes are those of the files', async () => {
    const { out, ended } = first;
    const before = hashesOf(out);
    expect(await commandLine('run', plan)).toEqual(ended);
    expect(hashesOf(out)).toEqual(before);
    const { 'manifest.json': _, ...others } = before;
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(
      Object.fromEntries(
        manifest.outputs.map((entry: { file: string; sha256: string }) => [entry.file, entry.sha256]),
      ),
    ).toEqual(others);
    const inputs = manifest.inputs.map(({ file }: { file: string }) => file);
    expect(inputs).toEqual([
      '../viet-nam/facts.csv',
      '../viet-nam/sources.csv',
      'facts.csv',
      'plan.yaml',
      'scenarios.yaml',
      'sources.csv',
    ]);
    expect(JSON.stringify(manifest)).not.toContain(root);
  });

  it('writes the same tables and no chart where none is wanted', async () => {
    const out = join(temporaryFolder(), 'result');
    const { status, stdout, stderr } = await commandLine('run', plan, '--out', out, '--no-charts');
    expect([status, stdout]).toEqual([0, first.ended.stdout]);
    expect(stderr).toBe(`Written to ${out}:\n  ${writtenTables}\n`);
    const { 'manifest.json': _, ...written } = hashesOf(out);
    const before = hashesOf(first.out);
    expect(written).toEqual(Object.fromEntries(tables.map((name) => [name, before[name]])));
  });

  it('prints the USD per person of the reference cases as JSON, and writes nothing', async () => {
    const { status, stdout, stderr } = await commandLine('run', plan, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const { rows, scorecard }: Printed = JSON.parse(stdout);
    const wanted = { indicator: 'grdpPerCapita', unit: 'USD per person', priceBasis: 'current', year: 2020 };
    const of = (scenario: string) =>
      rows.find(
        (row) =>
          row['scenario'] === scenario && Object.entries(wanted).every(([key, value]) => row[key] === value),
      )?.['value'];
    // Independently computed from council-session-12 and WDI; relative tolerance 1e-9.
    for (const [scenario, value] of [
      ['plan-8', 2410.858248932669],
      ['plan-8.5', 2467.184281248962],
      ['plan-9', 2524.558206057465],
    ] as const) {
      expect(Math.abs(Number(of(scenario)) / value - 1)).toBeLessThan(1e-9);
    }
    expect(scorecard).toHaveLength(7 * 29);
  });

  it('runs the plan of 2021-2025 with its four components, in Vietnamese', async () => {
    const out = join(temporaryFolder(), 'result');
    // Its charts are drawn one by one in other tests.
    const bare = isThorough ? [] : ['--no-charts'];
    const { status, stdout } = await commandLine(
      'run',
      'lang-son-2021-2025',
      ...['--lang', 'vi', '--out', out, ...bare],
    );
    expect(status).toBe(0);
    expect(stdout).toContain('17,5 / 25,5 / 52,5 / 4,5');
    expect(filesIn(out)).toContain(isThorough ? 'charts/grdp-per-capita.vi.png' : 'results.csv');
  });

  it('runs the scenarios that are named only', async () => {
    const { rows }: Printed = JSON.parse(
      (await commandLine('run', plan, '--json', '--scenario', 'plan-9', 'outturn')).stdout,
    );
    expect([...new Set(rows.map((row) => row['scenario']))]).toEqual(['plan-9', 'outturn', 'observed']);
  });

  it('names the nearest scenario for one it does not know, and exits with 1', async () => {
    const { status, stderr } = await commandLine('run', plan, '--json', '--scenario', 'plan-85');
    expect(status).toBe(1);
    expect(stderr).toBe(
      '--scenario: expected the id of a scenario of the plan, got "plan-85". Did you mean plan-8?\n',
    );
  });

  it('exits with 1 for a folder that is not there, an unknown option and an unknown language', async () => {
    expect(await commandLine('run', 'no/such/plan')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'no/such/plan: expected a plan folder, got nothing. Make one with: grdp-pathways init <folder>.\n',
    });
    expect((await commandLine('run', plan, '--colour')).status).toBe(1);
    expect((await commandLine('run', plan, '--lang', 'fr')).status).toBe(1);
  });

  it('refuses to lose a file that it did not write, and says how to go on', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'results.csv'), 'mine');
    const { status, stderr } = await commandLine('run', plan, '--out', out, '--no-charts');
    expect(status).toBe(1);
    expect(stderr).toContain('results.csv: expected a file that an earlier run wrote, unchanged since');
    expect(readFileSync(join(out, 'results.csv'), 'utf8')).toBe('mine');
    expect(filesIn(out)).toEqual(['results.csv']);
  });
});

describe('the code', () => {
  it('knows neither plan: no name of theirs stands outside of comments, no year or goal outside of examples', () => {
    const names = /lang.?son|Lạng Sơn|border.?trade|outturn/i;
    const numbers = /\b(2600|2700|2900|3000|201[0-9]|202[0-9])\b/;
    const sources = filesIn(join(root, 'src')).filter((name) => name.endsWith('.ts'));
    const known = sources.filter((name) => {
      const code = withoutComments(readFileSync(join(root, 'src', name), 'utf8'));
      return names.test(code) || numbers.test(withoutTexts(code));
    });
    expect(sources.length).toBeGreaterThan(100);
    expect(known).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function withoutTexts(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '');
}

it('prints what is doubtful in the plan before the answer, and beside it where the answer is JSON', async () => {
  const folder = join(temporaryFolder(), 'plan');
  cpSync(join(root, 'data/template'), folder, { recursive: true });
  const file = join(folder, 'scenarios.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('growth: { total: 8.5% }', 'growth: { total: 850% }'),
  );
  const out = join(temporaryFolder(), 'out');
  const told = await commandLine('run', folder, '--no-charts', '--out', out);
  expect(told.status).toBe(0);
  expect(told.stdout).toMatch(/850%[\s\S]*Scenario/u);
  const json = await commandLine('run', folder, '--json');
  expect(json.stderr).toContain('850%');
  expect(JSON.parse(json.stdout)).toHaveProperty('rows');
});
