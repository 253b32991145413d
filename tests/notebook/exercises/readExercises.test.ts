import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { openExerciseUnits, readExercises } from '../../../src/notebook/exercises/readExercises.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const run = runOf(await shippedResult('lang-son-2016-2020'));
const folder = mkdtempSync(join(tmpdir(), 'exercises-'));
const file = join(folder, 'exercises', '01.yaml');
mkdirSync(join(folder, 'exercises'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('readExercises', () => {
  it('says where in the file a problem is', async () => {
    const exercise = [
      'exercises:',
      '  - id: a',
      '    question: { vi: "gì", en: what }',
      '    why: { vi: "vì", en: why }',
      '    hint: { vi: "xem", en: look }',
      '    answer: { targets: { scenario: plan-7 } }',
    ];
    writeFileSync(file, exercise.join('\n'));
    await expect(readExercises(folder, run)).rejects.toMatchObject({
      name: 'ScenarioError',
      message: `${file}:6:24 exercises[0].answer.targets: expected the id of a simulated scenario, got "plan-7". Did you mean plan-8?`,
    });
    writeFileSync(file, exercise.join('\n').replace('hint', 'hints'));
    await expect(readExercises(folder, run)).rejects.toMatchObject({
      message: `${file}:5:5 exercises[0].hints: expected a known key, got "hints". Did you mean hint?`,
    });
    writeFileSync(file, [...exercise, '    decimals: -100'].join('\n'));
    await expect(readExercises(folder, run)).rejects.toMatchObject({
      message: expect.stringContaining(
        `${file}:7:15 exercises[0].decimals: expected a number of digits from 0 to 6, got -100.`,
      ),
    });
  });

  it('says what is missing where there is no such file', async () => {
    await expect(readExercises(join(folder, 'none'), run)).rejects.toThrow(
      /none.exercises: expected a folder of exercises, a \.yaml file for each unit, got nothing/,
    );
  });
});

describe('openExerciseUnits', () => {
  it('reads a unit whatever stands in the files of others, and says what is wrong with those where all are read', async () => {
    writeFileSync(file, 'exercises: []');
    const broken = join(folder, 'exercises', '02.yaml');
    writeFileSync(broken, 'exercises: 2');
    const units = await openExerciseUnits(folder);
    expect([units.of('01'), units.of('03')]).toEqual([[], []]);
    expect(() => units.of('02')).toThrow(`${broken}:1:12 exercises: expected`);
    expect(() => units.all()).toThrow(`${broken}:1:12 exercises: expected`);
  });

  it('refuses one name in two units', async () => {
    const question = '{ vi: "gì", en: what }';
    const essay = `exercises:\n  - id: a\n    question: ${question}\n    rubric: [{ vi: "rõ", en: clear, points: 1 }]\n`;
    for (const unit of ['01', '02']) writeFileSync(join(folder, 'exercises', `${unit}.yaml`), essay);
    const units = await openExerciseUnits(folder);
    expect(units.of('02').map(({ lesson }) => lesson)).toEqual(['02']);
    expect(() => units.all()).toThrow(/exercises id: expected an id used once, got "a"/);
  });
});
