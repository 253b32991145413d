import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { embeddedPlan, embeddedPlans } from '../../src/files/embeddedPlan.js';
import { jsonSchema, type SchemaName } from '../../src/scenarios/jsonSchema.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

/** Validators other than the one that the schemas come from, as an editor has. */
const validators = {
  plan: new Ajv({ strict: false }).compile(jsonSchema('plan')),
  scenarios: new Ajv({ strict: false }).compile(jsonSchema('scenarios')),
};

const small = (document: SchemaName) => smallPlanFiles[`${document}.yaml`] ?? '';

function accepts(document: SchemaName, text: string): boolean {
  return validators[document](parse(text));
}

describe('jsonSchema', () => {
  const shipped = embeddedPlans().flatMap((id) => [[id, 'plan'] as const, [id, 'scenarios'] as const]);
  it.each(shipped)('accepts %s/%s.yaml as it ships', async (id, document) => {
    const text = await readFile(join(embeddedPlan(id), `${document}.yaml`), 'utf8');
    expect(accepts(document, text), JSON.stringify(validators[document].errors)).toBe(true);
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
  ] as const)('refuses in %s.yaml %s', (document, _, [before, after]) => {
    expect(small(document)).toContain(before);
    expect(accepts(document, small(document).replace(before, after))).toBe(false);
  });
});
