import { describe, expect, test } from 'vitest';
import { dataFrame } from '../../src/notebook/dataFrame.js';
import { rowKeys, tableValue, tableValues } from '../../src/notebook/tableValues.js';

describe('tableValues', () => {
  test('names every value a table cannot hold', () => {
    const rows = [
      { a: Number.NaN, b: true },
      { a: 1, b: 'x' },
      { a: Number.POSITIVE_INFINITY, b: null },
    ];
    expect(() => tableValues(rows, rowKeys(rows))).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'rows[0].a: expected a text, a finite number or null, got NaN.\n' +
          'rows[0].b: expected a text, a finite number or null, got true.\n' +
          'rows[2].a: expected a text, a finite number or null, got Infinity.',
      }),
    );
  });

  test('takes a key that a row lacks or leaves undefined for missing', () => {
    expect(tableValues([{ a: undefined }, {}], ['a'])).toEqual([[null], [null]]);
  });
});

describe('tableValue', () => {
  test('takes what a DataFrame leaves as NaN for missing and anything unknown as text', () => {
    expect([Number.NaN, undefined, null, 0, '', true].map(tableValue)).toEqual([
      null,
      null,
      null,
      0,
      '',
      'true',
    ]);
  });
});

describe('dataFrame', () => {
  test('keeps every value in its column where rows lack a key', async () => {
    const frame = await dataFrame([
      { name: 'GRDP', 2016: 8.5 },
      { name: 'exports', 2017: 10.25 },
    ]);
    expect(frame.columns).toEqual(['2016', 'name', '2017']);
    expect(frame.values).toEqual([
      [8.5, 'GRDP', null],
      [null, 'exports', 10.25],
    ]);
  });

  test('takes no rows at all', async () => {
    expect((await dataFrame([])).shape).toEqual([0, 0]);
  });
});
