import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, temporaryFolder } from './commandLine.js';

describe('init', () => {
  it('makes a plan folder that runs as it is', async () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'my-plan');
    const made = await commandLine('init', folder);
    expect([made.status, made.stderr]).toEqual([0, '']);
    // What moves the odds most is asked first.
    expect(made.stdout).toContain('is a bad year of growth likely to be followed by another?');
    expect(made.stdout).toContain(
      `Next: npx grdp-pathways run ${folder}; then edit the files, plan.yaml first.`,
    );
    const names = [
      'facts.csv',
      'first-notebook.ipynb',
      'plan.yaml',
      'scenarios.yaml',
      'schemas',
      'sources.csv',
    ];
    expect(readdirSync(folder).sort()).toEqual(names);
    expect(readdirSync(parent)).toEqual(['my-plan']);
    const ran = await commandLine('run', folder, '--out', join(parent, 'result'), '--no-charts');
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('Missed (−133)');
  });

  it('shows a doubt that holds as it stands, once the signs in front are gone, and asks of persistence first', async () => {
    const folder = join(temporaryFolder(), 'my-plan');
    await commandLine('init', folder);
    const file = join(folder, 'scenarios.yaml');
    const text = readFileSync(file, 'utf8');
    const [start, end] = [text.indexOf('    # doubt:'), text.indexOf('  # Closure byActivity')];
    expect(text.slice(0, start)).toContain('The first question is how long an error lasts');
    const doubt = text.slice(start, end).replaceAll(/^ {4}# /gm, '    ');
    writeFileSync(file, `${text.slice(0, start)}${doubt}${text.slice(end)}`);
    const { stdout, stderr } = await commandLine('odds', folder, '--draws', '1000', '--json');
    expect(stderr).toBe('');
    const { odds } = JSON.parse(stdout);
    expect([odds[0].scenario, odds[0].independent]).toEqual([
      'plan',
      ['deflator', 'structure.services', 'event border-closed'],
    ]);
  });

  it('begins the plan of a province that draws what it projects, and says what it has nothing for', async () => {
    const parent = temporaryFolder();
    await commandLine('init', join(parent, 'plan'), '--province', 'Bac giang', '--period', '2021-2025');
    const ran = await commandLine(
      'run',
      join(parent, 'plan'),
      '--out',
      join(parent, 'result'),
      '--lang',
      'vi',
    );
    expect(ran.status).toBe(0);
    const drawn = readdirSync(join(parent, 'result', 'charts')).filter((name) => name.endsWith('.svg'));
    expect(drawn).toEqual(
      ['averagePopulation', 'averageUrbanPopulation'].flatMap((indicator) =>
        ['en', 'vi'].map((language) => `path-${indicator}.${language}.svg`),
      ),
    );
    expect(ran.stderr).toMatch(/index\.html bằng trình duyệt để xem toàn bộ\.$/mu);
    expect(ran.stderr).toContain('Kế hoạch này không có gì để vẽ: grdp-per-capita (không có số liệu)');
    expect(ran.stderr).toContain(
      'gap-attribution (cần một lần chạy có kịch bản thực tế, hoặc tên của hai trường hợp)',
    );
  });

  it('hands on no output of the template beside the plan of a province', async () => {
    const folder = join(temporaryFolder(), 'my-plan');
    expect((await commandLine('init', folder, '--province', 'Cao Bằng')).status).toBe(0);
    const { cells } = JSON.parse(readFileSync(join(folder, 'first-notebook.ipynb'), 'utf8'));
    const outputs = cells.flatMap((cell: { readonly outputs?: unknown[] }) => cell.outputs ?? []);
    expect([cells.length, outputs]).toEqual([6, []]);
  });

  it('touches nothing in a folder that holds anything', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.yaml'), 'mine');
    const { status, stderr } = await commandLine('init', folder);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${folder}: expected an empty folder, or none, got "plan.yaml". Choose a name that is not taken: nothing there was touched.\n`,
    );
    expect(readdirSync(folder)).toEqual(['plan.yaml']);
  });

  it('touches nothing where a file has the name', async () => {
    const file = join(temporaryFolder(), 'plan');
    writeFileSync(file, 'mine');
    const { status, stderr } = await commandLine('init', file);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${file}: expected an empty folder, or none, got "a file of this name". Choose a name that is not taken: nothing there was touched.\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
