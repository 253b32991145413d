import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/errors/Message.js';
import { missingFields } from '../../src/render/missingFields.js';

const accessor = (field: string) => (row: object) => Reflect.get(row, field);
const rowsOf = (sets: Readonly<Record<string, object[]>>) => (name: string) => sets[name] ?? [];
const expected = (scales: object[], sets: Readonly<Record<string, object[]>>, given: object[] = []) => {
  const data = Object.keys(sets).map((name) => ({ name, source: 'given' }));
  const spec = { scales, data: [...data, { name: 'given', values: given }] };
  return missingFields(spec, { rowsOf: rowsOf(sets), accessor }).map((issue) => textOf(issue.expected));
};

describe('missingFields', () => {
  test('asks for a number where the scale is of numbers, and for any value elsewhere', () => {
    const rows = { a: [{ year: 'hai', place: null }] };
    expect(expected([{ type: 'linear', domain: { data: 'a', field: 'year' } }], rows)).toEqual([
      'rows with a number in the field "year"',
    ]);
    expect(expected([{ type: 'band', domain: { data: 'a', field: 'year' } }], rows)).toEqual([]);
    expect(expected([{ type: 'band', domain: { data: 'a', field: 'place' } }], rows)).toEqual([
      'rows with a value in the field "place"',
    ]);
  });

  test('is content with one row that has the field', () => {
    expect(expected([{ type: 'linear', domain: { data: 'a', field: 'v' } }], { a: [{}, { v: 0 }] })).toEqual(
      [],
    );
  });

  test('looks at every field of a scale, in each way of writing them', () => {
    const sets = { a: [{ v: 1 }], b: [{ v: 1 }] };
    const fields = [{ data: 'a', field: 'v' }, { data: 'b', field: 'w' }, [3], { signal: 'x' }];
    expect(expected([{ type: 'linear', domain: { fields } }], sets)).toEqual([
      'rows with a number in the field "w"',
    ]);
    expect(expected([{ type: 'linear', domain: { data: 'a', fields: ['v', 'w'] } }], sets)).toEqual([
      'rows with a number in the field "w"',
    ]);
    expect(expected([{ type: 'linear', domain: [0, 1] }, {}], sets)).toEqual([]);
  });

  test('lets a layer be empty, but not all layers of a scale', () => {
    const scale = {
      type: 'linear',
      domain: {
        fields: [
          { data: 'a', field: 'v' },
          { data: 'b', field: 'v' },
        ],
      },
    };
    expect(expected([scale], { a: [], b: [{ v: 1 }] })).toEqual([]);
    expect(expected([scale], { a: [], b: [] })).toEqual(['rows with a number in the field "v"']);
  });

  test('names the field that was never given when rows without it were left out', () => {
    const scales = [
      { type: 'band', domain: { data: 'a', field: 'year' } },
      { type: 'linear', domain: { data: 'a', fields: ['growht_start', 'growht_end'] } },
    ];
    expect(expected(scales, { a: [] }, [{ year: 2016, growth: 8 }])).toEqual([
      'rows with a number in the field "growht"',
    ]);
  });
});
