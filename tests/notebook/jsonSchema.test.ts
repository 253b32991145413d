import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embeddedPlan, embeddedPlans } from '../../src/files/embeddedPlan.js';
import { jsonSchema, type SchemaName } from '../../src/notebook/jsonSchema.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

/** Validators other than the one that the schemas come from, as an editor has. */
const validators = {
  plan: new Ajv({ strict: false }).compile(jsonSchema('plan')),
  scenarios: new Ajv({ strict: false }).compile(jsonSchema('scenarios')),
  exercises: new Ajv({ strict: false }).compile(jsonSchema('exercises')),
};

/** The least an exercises.yaml can hold, with a figure of every kind. */
const exercises = `exercises:
  - id: growth
    question: { vi: Bao nhiêu, en: How much }
    answer: { computed: mean, from: [1, { observed: { indicator: grdp, period: 2016-2018 } }] }
    why: { vi: Vì sao, en: Why }
    hint: { vi: Gợi ý, en: Hint }
    mistakes:
      - { is: subtraction, value: { projected: { scenario: plan, indicator: grdp, year: 2018 } } }
      - { hint: { vi: Không, en: No }, value: { computed: sum, from: [[1, 2], { by: { services: 1 } }] } }
      - { is: bareRate, value: { targets: { scenario: plan, verdict: met } } }
`;

const small = (document: SchemaName) =>
  document === 'exercises' ? exercises : (smallPlanFiles[`${document}.yaml`] ?? '');

function accepts(document: SchemaName, text: string): boolean {
  return validators[document](parse(text));
}

describe('jsonSchema', () => {
  const shipped = embeddedPlans().flatMap((id) => [[id, 'plan'] as const, [id, 'scenarios'] as const]);
  it.each(shipped)('accepts %s/%s.yaml as it ships', async (id, document) => {
    const text = await readFile(join(embeddedPlan(id), `${document}.yaml`), 'utf8');
    expect(accepts(document, text), JSON.stringify(validators[document].errors)).toBe(true);
  });

  it('accepts the exercises that ship', async () => {
    const text = await readFile(join(embeddedPlan('lang-son-2016-2020'), 'exercises', '01.yaml'), 'utf8');
    expect(accepts('exercises', text), JSON.stringify(validators.exercises.errors)).toBe(true);
  });

  it('says what it is for', () => {
    expect(jsonSchema('scenarios')).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'scenarios.yaml',
      description: 'The scenarios of a plan',
    });
  });

  it.each([
    ['plan', 'as it is', ['', '']],
    ['scenarios', 'as it is', ['', '']],
    ['scenarios', 'with a rate in points for an indicator', ['change: 0.5 pp', 'change: { value: 0.5 pp }']],
    ['exercises', 'as it is', ['', '']],
    [
      'exercises',
      'with a word for an answer',
      [
        'answer: { computed: mean, from: [1, { observed: { indicator: grdp, period: 2016-2018 } }] }',
        'word: { vi: rừng, en: forest }',
      ],
    ],
    ['plan', 'with a period of one year', ['period: "2016-2018"', 'period: 2018']],
  ] as const)('accepts %s.yaml %s', (document, _, [before, after]) => {
    expect(accepts(document, small(document).replace(before, after))).toBe(true);
  });

  it.each([
    ['plan', 'an unknown key', ['period:', 'perod:']],
    ['plan', 'an unknown key in a target', ['clause: clause 2', 'claus: clause 2']],
    ['plan', 'a word that is not in the list', ['kind: averageGrowth', 'kind: avgGrowth']],
    ['plan', 'a decimal comma in a bound', ['range: [8%, 9%]', 'range: ["8,5%", 9%]']],
    ['plan', 'a single bound', ['range: [8%, 9%]', 'range: [8%]']],
    ['plan', 'a text in one language', ['{ vi: An Bình, en: An Bình }', '{ vi: An Bình }']],
    ['plan', 'a period in words', ['period: "2016-2018"', 'period: 2016 to 2018']],
    ['scenarios', 'an unknown key', ['motive: { vi: Đạt', 'motiv: { vi: Đạt']],
    ['scenarios', 'a bare rate', ['total: 8.5%', 'total: 8.5']],
    ['scenarios', 'a bare rate in quotes', ['total: 8.5%', "total: '0.085'"]],
    ['scenarios', 'a bare rate by year', ['"2016": 3%', '"2016": 3']],
    ['scenarios', 'a rate where points are meant', ['change: 0.5 pp', 'change: 0.5%']],
    ['scenarios', 'a bare size of a shock', ['size: -20%', 'size: -0.2']],
    ['scenarios', 'a year in words', ['"2017-2018": 4%', 'later: 4%']],
    ['exercises', 'an unknown key', ['why: {', 'wy: {']],
    ['exercises', 'a function that the package does not have', ['computed: mean', 'computed: median']],
    ['exercises', 'a mistake that is no standard one', ['is: bareRate', 'is: bareRat']],
    ['exercises', 'a mistake with neither a name nor a hint', ['is: bareRate, value', 'value']],
    ['exercises', 'an answer and a word at once', ['    why:', '    word: rừng\n    why:']],
    ['exercises', 'neither an answer nor a word', ['answer: {', 'tolerance: 1 #']],
    ['exercises', 'a year in quotes', ['year: 2018', "year: '2018'"]],
    ['exercises', 'a period in words', ['period: 2016-2018', 'period: 2016 to 2018']],
  ] as const)('refuses in %s.yaml %s', (document, _, [before, after]) => {
    expect(small(document)).toContain(before);
    expect(accepts(document, small(document).replace(before, after))).toBe(false);
  });
});
