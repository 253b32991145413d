import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/documents/data/dataFiles.js';
import { iamcColumns } from '../../../src/documents/data/iamcCsv.js';
import { sha256 } from '../../../src/files/output/sha256.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const runs = await Promise.all(shippedPlans.map(shippedRun));
const filesOf = (run: (typeof runs)[number]) => new Map(dataFiles(run, 'en'));
const recordsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

/** What the Tabular Data Package asks of a description, in the parts that are written here. */
const described = new Ajv({ allowUnionTypes: true }).compile({
  type: 'object',
  required: ['profile', 'name', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: { type: 'string' },
    description: { type: 'string' },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: { type: 'string' }, path: { type: 'string', pattern: '^https?://' } },
        additionalProperties: false,
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'profile'],
        properties: {
          profile: { const: 'tabular-data-resource' },
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          path: { type: 'string', pattern: '^(?!\\.\\.|/)[^\\\\]+$' },
          format: { const: 'csv' },
          mediatype: { const: 'text/csv' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          dialect: { type: 'object' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    type: { enum: ['string', 'number', 'integer', 'boolean'] },
                    description: { type: 'string' },
                  },
                  additionalProperties: false,
                },
              },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});

const reads: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/u,
  integer: /^-?\d+$/u,
  boolean: /^(true|false)$/u,
};

interface Described {
  readonly sources: readonly unknown[];
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
}

describe.each(runs.map((run) => [run.plan.id, run] as const))('the tables of %s for programs', (_, run) => {
  const files = filesOf(run);
  const description = JSON.parse(files.get('data/datapackage.json') ?? '') as Described;

  it('are described as a Tabular Data Package, without a licence that nobody gave', () => {
    described(description);
    expect(described.errors).toBe(null);
    expect(description).not.toHaveProperty('licenses');
    expect(description.sources.length).toBe(run.dataset.sources.length);
    expect(description.resources.map(({ path }) => `data/${path}`)).toEqual(
      [...files.keys()].filter((name) => name.endsWith('.csv')),
    );
  });

  it('are described in the language asked for', () => {
    const told = new Map(dataFiles(run, 'vi')).get('data/datapackage.json') ?? '';
    expect(JSON.parse(told)).toMatchObject({ title: run.plan.title.vi });
    expect(told).not.toMatch(/Projected by|Id of the|per cent/);
    expect(told.length).toBeGreaterThan(JSON.stringify(description).length / 2);
  });

  it('have the columns, types and bytes that the description says', () => {
    for (const { path, bytes, hash, schema } of description.resources) {
      const content = files.get(`data/${path}`) ?? '';
      expect(bytes).toBe(Buffer.byteLength(content));
      expect(hash).toBe(`sha256:${sha256(content)}`);
      const [heading, ...lines]: string[][] = parse(content);
      expect(heading).toEqual(schema.fields.map(({ name }) => name));
      const wrong = lines.flatMap((line) =>
        schema.fields.filter(({ type }, column) => {
          const cell = line[column] ?? '';
          return cell !== '' && reads[type]?.test(cell) !== true;
        }),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('hold in the IAMC format every figure of the run, once, in full', () => {
    const content = files.get('data/iamc.csv') ?? '';
    expect(content.split('\n')[0]).toBe('model,scenario,region,variable,unit,year,value');
    const records = recordsOf(content);
    expect(records.map(({ value }) => Number(value))).toEqual(run.rows.map(({ value }) => value));
    const keys = records.map((record) =>
      iamcColumns
        .filter((column) => column !== 'value')
        .map((column) => record[column])
        .join(';'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    // pyam takes no line with an empty cell.
    expect(records.filter((record) => Object.values(record).includes(''))).toEqual([]);
  });
});

describe('the IAMC format', () => {
  it('names what is measured from the general to the special', () => {
    const [run] = runs;
    if (run === undefined) throw new Error('there must be a run');
    const records = recordsOf(filesOf(run).get('data/iamc.csv') ?? '');
    const of2020 = (variable: string, unit: string) =>
      records.find(
        ({ scenario, variable: one, unit: counted, year }) =>
          scenario === 'plan-8.5' && one === variable && counted === unit && year === '2020',
      )?.['value'];
    expect(Number(of2020('grdpPerCapita|current|periodAverage exchange rate', 'USD per person'))).toBeCloseTo(
      2467,
      0,
    );
    const parts = ['agriculture', 'industryConstruction', 'services'].map((activity) =>
      Number(of2020(`grdp|current|${activity}`, 'billion VND')),
    );
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      Number(of2020('grdp|current', 'billion VND')),
      6,
    );
    expect(new Set(records.map(({ scenario }) => scenario))).toContain('observed plan-time');
  });
});
