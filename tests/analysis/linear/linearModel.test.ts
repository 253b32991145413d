import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearRow } from '../../../src/analysis/linear/LinearSystem.js';
import { linearModel } from '../../../src/analysis/linear/linearModel.js';
import { Undecided } from '../../../src/analysis/linear/Undecided.js';
import { decimal, type Inequality, rangeOf, toNumber, whole } from '../../fixtures/fourierMotzkin.js';
import { gap } from '../../fixtures/nearness.js';

const columns = 4;

/** Whole coefficients at powers of two, which decimals and doubles name alike, from 1e-6 to 5e15. */
const coefficient = fc
  .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -20, max: 49 }))
  .map(([digit, power]) => digit * 2 ** power);

const row: fc.Arbitrary<LinearRow> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: columns - 1 }), { minLength: 1, maxLength: 3 }),
    fc.array(coefficient, { minLength: 3, maxLength: 3 }),
    fc.constantFrom('>=', '<=', '='),
  )
  .map(([named, values, sign]) => ({
    owners: [],
    terms: named.map((column, position) => [column, values[position] ?? 0] as const),
    sign: sign as LinearRow['sign'],
  }));

/** The same conditions, column 0 being 1 and the last entry of each. */
function inequalities(rows: readonly LinearRow[]): Inequality[] {
  const signs = { '>=': [1], '<=': [-1], '=': [1, -1] };
  const own = rows.flatMap(({ terms, sign }) =>
    signs[sign].map((factor) =>
      [1, 2, 3, 0].map((column) => decimal(factor * (new Map(terms).get(column) ?? 0))),
    ),
  );
  const notBelowZero = [0, 1, 2].map((unknown) =>
    [0, 1, 2, 3].map((position) => whole(position === unknown ? 1 : 0)),
  );
  return [...own, ...notBelowZero];
}

describe('linear conditions', () => {
  it('hold, and reach as far, as elimination of one unknown after the other says, from 1e-6 to 5e15', () => {
    const found = { feasible: 0, infeasible: 0, ends: 0 };
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const model = linearModel([{ columns, rows }]);
        const expected = rangeOf(inequalities(rows), 0);
        expect(model.feasible()).toBe(expected !== undefined);
        found[expected === undefined ? 'infeasible' : 'feasible'] += 1;
        if (expected === undefined) return;
        const ratio = { numerator: [[1, 1]], denominator: [[0, 1]] } as const;
        for (const [side, end] of [
          ['lowest', expected.lower],
          ['highest', expected.upper],
        ] as const) {
          const value = model.extreme(ratio, side);
          expect(value === undefined).toBe(end === undefined);
          if (value === undefined || end === undefined) continue;
          expect(gap(value, toNumber(end))).toBeLessThan(1e-15);
          found.ends += 1;
        }
      }),
      { seed: 20160101, numRuns: 2000 },
    );
    expect(found.feasible).toBeGreaterThan(300);
    expect(found.infeasible).toBeGreaterThan(300);
    expect(found.ends).toBeGreaterThan(300);
  });

  it('give a ratio its range where the denominator can be nothing', () => {
    // One column is at most twice another; either may be nothing.
    const rows: LinearRow[] = [
      {
        owners: [],
        terms: [
          [1, 1],
          [2, -2],
        ],
        sign: '<=',
      },
    ];
    const model = linearModel([{ columns: 3, rows }]);
    const ratio = { numerator: [[1, 1]], denominator: [[2, 1]] } as const;
    expect([model.extreme(ratio, 'lowest'), model.extreme(ratio, 'highest')]).toEqual([0, 2]);
  });

  it('are let go by their owners, and asked in the strictest reading that holds', () => {
    const rows: LinearRow[] = [
      {
        owners: ['a'],
        terms: [
          [1, 1],
          [0, -5],
        ],
        sign: '>=',
      },
      {
        owners: ['b'],
        terms: [
          [1, 1],
          [0, -4],
        ],
        sign: '<=',
      },
    ];
    const wider = rows.map((each) =>
      each.owners[0] === 'b'
        ? {
            ...each,
            terms: [
              [1, 1],
              [0, -6],
            ] as const,
          }
        : each,
    );
    const level = { numerator: [[1, 1]], denominator: [[0, 1]] } as const;
    const strict = linearModel([{ columns: 2, rows }]);
    expect(strict.feasible()).toBe(false);
    expect(strict.feasible(new Set(['b']))).toBe(true);
    const both = linearModel([
      { columns: 2, rows },
      { columns: 2, rows: wider },
    ]);
    expect(both.feasible()).toBe(true);
    expect(both.extreme(level, 'highest')).toBe(6);
    expect(both.extreme(level, 'highest', new Set(['a']))).toBe(4);
  });

  it('are undecided where a coefficient is beyond a double', () => {
    const rows: LinearRow[] = [{ owners: [], terms: [[1, Number.POSITIVE_INFINITY]], sign: '<=' }];
    expect(() => linearModel([{ columns: 2, rows }])).toThrow(new Undecided('outOfRange'));
  });
});
