import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, root, temporaryFolder } from './commandLine.js';

/** The shipped plan with a scenario of population and indicators alone, as `init --province` begins one. */
function withPeople(): string {
  const top = temporaryFolder();
  const folder = join(top, 'lang-son-2016-2020');
  for (const name of ['lang-son-2016-2020', 'viet-nam'])
    cpSync(join(root, 'data', name), join(top, name), { recursive: true });
  const people = [
    '  - id: people',
    '    label: { vi: "Dân số", en: "People" }',
    '    motive: { vi: "Chỉ có dân số.", en: "Population alone." }',
    '    base: { year: 2015, population: NSO-2025 }',
    '    population: 0.9%',
  ];
  appendFileSync(join(folder, 'scenarios.yaml'), `\n${people.join('\n')}\n`);
  return folder;
}

describe('solve, where one scenario has no accounts', () => {
  it('asks those that have, by growth, by prices, and after observed years', async () => {
    const folder = withPeople();
    for (const question of [[], ['--by', 'deflator'], ['--observed', '2016=6%']]) {
      const { status, stdout } = await commandLine('solve', folder, ...question, '--json');
      expect(status).toBe(0);
      const scenarios: string[] = JSON.parse(stdout).solutions.map(
        ({ scenario }: { scenario: string }) => scenario,
      );
      expect(new Set(scenarios).size).toBe(7);
      expect(scenarios).not.toContain('people');
    }
  });

  it('says of one that is named what it lacks', async () => {
    const folder = withPeople();
    const named = await commandLine('solve', folder, '--scenario', 'people', '--by', 'deflator');
    expect(named.status).toBe(1);
    expect(named.stderr).toContain(
      '--by: expected an assumption of the scenario people: population, got "deflator"',
    );
    for (const observed of ['2016=6%', '2016-H1=6%']) {
      const { status, stderr } = await commandLine(
        ...(['solve', folder, '--scenario', 'people', '--observed', observed] as const),
      );
      expect(status).toBe(1);
      expect(stderr).toBe('--scenario: expected a scenario that starts from the accounts, got "people".\n');
    }
  });

  it('adds nothing to an assumption where the target cannot be computed', async () => {
    const question = ['--scenario', 'people', '--by', 'population'];
    const { status, stdout } = await commandLine('solve', withPeople(), ...question);
    expect(status).toBe(0);
    expect(stdout).toContain('not computable');
    expect(stdout).not.toContain('0.000');
  });
});
