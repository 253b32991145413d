import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readExercises } from '../../../src/notebook/exercises/readExercises.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
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
    await expect(readExercises(folder, result)).rejects.toMatchObject({
      name: 'ScenarioError',
      message: `${file}:6:24 exercises[0].answer.targets: expected the id of a simulated scenario, got "plan-7". Did you mean plan-8?`,
    });
    writeFileSync(file, exercise.join('\n').replace('hint', 'hints'));
    await expect(readExercises(folder, result)).rejects.toMatchObject({
      message: `${file}:5:5 exercises[0].hints: expected a known key, got "hints". Did you mean hint?`,
    });
    writeFileSync(file, [...exercise, '    decimals: -100'].join('\n'));
    await expect(readExercises(folder, result)).rejects.toMatchObject({
      message: expect.stringContaining(
        `${file}:7:15 exercises[0].decimals: expected a number of digits from 0 to 6, got -100.`,
      ),
    });
  });

  it('says what is missing where there is no such file', async () => {
    await expect(readExercises(join(folder, 'none'), result)).rejects.toThrow(
      /none.exercises: expected a folder of exercises, a \.yaml file for each unit, got nothing/,
    );
  });
});
