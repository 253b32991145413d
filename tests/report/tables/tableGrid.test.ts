import { describe, expect, test } from 'vitest';
import { tableGrid } from '../../../src/report/tables/tableGrid.js';

const texts = (values: (string | number | null)[], column: object = {}, language: 'vi' | 'en' = 'en') =>
  tableGrid(
    [{ key: 'x', ...column }],
    values.map((value) => [value]),
    language,
  ).rows.map(([text]) => text);

describe('tableGrid', () => {
  test('writes numbers in the notation of the language', () => {
    expect(texts([10012.5, -0.25], {}, 'vi')).toEqual(['10.012,50', '−0,25']);
    expect(texts([10012.5, -0.25], {}, 'en')).toEqual(['10,012.50', '−0.25']);
  });

  test('gives all numbers of a column the decimals its most precise number needs, but at most three', () => {
    expect(texts([1, 2.5, 3])).toEqual(['1.0', '2.5', '3.0']);
    expect(texts([1 / 3, 2])).toEqual(['0.333', '2.000']);
    expect(texts([19, 20])).toEqual(['19', '20']);
  });

  test('gives a column the decimals it asks for', () => {
    expect(texts([8.54, 9], { decimals: 1 })).toEqual(['8.5', '9.0']);
    expect(texts([8.54, 9], { decimals: 0 })).toEqual(['9', '9']);
  });

  test('writes no minus before a zero', () => {
    expect(texts([-0.001, -0], { decimals: 1 })).toEqual(['0.0', '0.0']);
  });

  test('sets thousands apart except in years', () => {
    expect(texts([2016], { key: 'year' })).toEqual(['2016']);
    expect(texts([2016], { key: 'start' })).toEqual(['2,016']);
  });

  test('shows an ellipsis for what is missing, never a zero', () => {
    expect(texts([null, 0])).toEqual(['…', '0']);
  });

  test('aligns columns of numbers to the right, and heads each with its heading or its key', () => {
    const columns = [{ key: 'name', heading: 'Tên' }, { key: 'grdp' }, { key: 'mixed' }, { key: 'empty' }];
    const rows = [
      ['a', 1, 1, null],
      ['b', null, 'x', null],
    ];
    const { headings, numeric } = tableGrid(columns, rows, 'vi');
    expect(headings).toEqual(['Tên', 'grdp', 'mixed', 'empty']);
    expect(numeric).toEqual([false, true, false, false]);
  });
});
