import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { DocumentName } from '../../src/errors/Issue.js';
import { issueText, ScenarioError } from '../../src/errors/ScenarioError.js';
import { ExerciseFile } from '../../src/notebook/exercises/ExerciseDraft.js';
import { BriefSettings } from '../../src/plan/BriefSettings.js';
import { observationReader } from '../../src/plan/facts/observationReader.js';
import { parseSources } from '../../src/plan/facts/parseSources.js';
import { Plan } from '../../src/plan/Plan.js';
import { parseWith } from '../../src/plan/parseWith.js';
import { ScenarioFile } from '../../src/plan/scenarios/ScenarioDraft.js';
import { ImportMemory } from '../../src/plan/tables/ImportMemory.js';
import { sampled } from '../fixtures/sampled.js';

const folder = 'data/lang-son-2016-2020';
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const importYaml = `
vintage: yearbook-2020
source: yearbook
unit: million VND
priceBasis: constant2010
decimal: comma
sheets: { Notes: skip, GRDP: { indicator: grdp, unit: billion VND } }
rows:
  TOTAL: { activity: total }
  Services: { activity: services, partOf: total, unit: "%", priceBasis: current }
  Of which: unknown
`;
const briefYaml = `
office: { vi: Sở, en: Department }
above: { vi: Tỉnh, en: Province }
logo: logo.png
place: { vi: Hà Nội, en: Ha Noi }
paragraph: { vi: một, en: one }
signatory: { title: { vi: Giám đốc, en: Director }, name: "A" }
parts: { charts: false, annex: true }
`;
const schemas: [DocumentName, z.ZodType, unknown][] = [
  ['plan', Plan, read(`${folder}/plan.yaml`)],
  ['scenarios', ScenarioFile, read(`${folder}/scenarios.yaml`)],
  ['exercises', ExerciseFile, read('data/lang-son-2016-2020/exercises/01.yaml')],
  ['import', ImportMemory, parse(importYaml)],
  ['brief', BriefSettings, parse(briefYaml)],
];

const strangeValue = fc.oneof(
  fc.anything({ maxDepth: 2, withNullPrototype: false }),
  fc.constantFrom(
    '',
    ' ',
    '8,5%',
    '8.5',
    8.5,
    -1,
    1e300,
    Number.NaN,
    '2016–',
    '2020-2016',
    'Total',
    null,
    [],
    {},
  ),
  fc.string({ unit: 'binary' }),
);

/** Numbers from 0 to 1, all equally likely. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A copy in which the value at a random place, or a key beside it, is another. */
function spoilt(value: unknown, at: () => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || at() < 0.08) return other;
  if (Array.isArray(value)) {
    const chosen = Math.floor(at() * value.length);
    return value.map((item, position) => (position === chosen ? spoilt(item, at, other) : item));
  }
  const entries = Object.entries(value);
  const [key = 'key', inner] = entries[Math.floor(at() * entries.length)] ?? [];
  if (at() < 0.05) return { ...value, [`${key}x`]: inner };
  return { ...value, [key]: spoilt(inner, at, other) };
}

const words =
  /invalid|received|expected (string|number|array|object|record|boolean|never)|unrecognized|too (big|small)|of another kind|\bNaN\b.*expected/i;

function problemsOf(step: () => unknown): readonly string[] {
  try {
    step();
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    for (const { code, path } of error.issues) {
      expect(code).toMatch(/^[a-z][A-Za-z]+$/);
      expect(Array.isArray(path)).toBe(true);
    }
    return error.issues.map((issue) => issueText({ ...issue, value: undefined }));
  }
}

describe('what schemas say of wrong values', () => {
  it.each(schemas)('is never in the words of zod: %s', (document, schema, sound) => {
    expect(() => schema.parse(sound)).not.toThrow();
    const odd = new Set<string>();
    const seeds = fc.noBias(fc.nat());
    fc.assert(
      fc.property(seeds, strangeValue, (seed, other) => {
        const at = chances(seed);
        const told = problemsOf(() => parseWith(schema, spoilt(sound, at, other), document));
        for (const text of told) if (words.test(text)) odd.add(text);
      }),
      { numRuns: sampled(1000), seed: 8 },
    );
    expect([...odd]).toEqual([]);
  });

  it('is never in the words of a library: rows of facts.csv and sources.csv', () => {
    const columns = [
      'indicator',
      'activity',
      'price_basis',
      'unit',
      'period',
      'value',
      'status',
      'vintage',
      'source',
      'note',
    ];
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        'grdp',
        'total',
        'current',
        'percent',
        '2016–2020',
        '2015',
        '8,5',
        '1.000',
        '-0',
        '1e400',
        'reported',
      ),
    );
    const row = fc.tuple(...columns.map(() => cell));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (cells) => {
        const rows = cells.map((one) =>
          Object.fromEntries(columns.map((column, at) => [column, one[at] ?? ''])),
        );
        const source = rows.map((one) => ({
          id: one['source'] ?? '',
          publisher: one['note'] ?? '',
          title: one['unit'] ?? '',
          date: one['period'] ?? '',
          locator: '',
          reliability: '',
        }));
        const told = [
          ...problemsOf(() => {
            const reader = observationReader(columns, {});
            for (const row of rows) reader.take(columns.map((column) => row[column] ?? ''));
            reader.finish();
          }),
          ...problemsOf(() => parseSources({ columns: Object.keys(source[0] ?? {}), rows: source })),
        ];
        expect(told.filter((text) => words.test(text))).toEqual([]);
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});
