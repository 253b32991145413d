import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/report/draw/spread.js';

const seed = { seed: 20160101 };
const label = fc.record({
  at: fc.double({ min: -50, max: 650, noNaN: true }),
  room: fc.double({ min: 5, max: 60, noNaN: true }),
});
const range: [number, number] = [0, 600];

describe('spread', () => {
  it('leaves labels that have room where they belong', () => {
    const wanted = [10, 40, 300].map((at) => ({ at, room: 20 }));
    expect(spread(wanted, range)).toEqual([10, 40, 300]);
  });

  it('moves labels at one place apart, around it, in the order given', () => {
    const wanted = [1, 2, 3].map(() => ({ at: 100, room: 20 }));
    expect(spread(wanted, range)).toEqual([80, 100, 120]);
  });

  it('lets a moved label push its neighbours on', () => {
    const wanted = [100, 104, 120].map((at) => ({ at, room: 20 }));
    const [first = 0, second = 0, third = 0] = spread(wanted, range);
    expect([second - first, third - second]).toEqual([20, 20]);
    expect(second).toBe(108);
  });

  it('places nothing where there is nothing', () => {
    expect(spread([], range)).toEqual([]);
  });

  it('lets no two labels overlap and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 20 }), (wanted) => {
        const middles = spread(wanted, range);
        const sorted = wanted
          .map(({ at, room }, position) => ({ at, room, position, middle: middles[position] ?? Number.NaN }))
          .sort((a, b) => a.at - b.at || a.position - b.position);
        for (const [position, below] of sorted.slice(1).entries()) {
          const above = sorted[position];
          if (above === undefined) throw new Error('a label is missing');
          expect(below.middle - above.middle).toBeGreaterThanOrEqual((above.room + below.room) / 2 - 1e-9);
        }
      }),
      seed,
    );
  });

  it('keeps every label inside the range as long as all together fit', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 10 }), (wanted) => {
        const middles = spread(wanted, range);
        for (const [position, { room }] of wanted.entries()) {
          expect((middles[position] ?? Number.NaN) - room / 2).toBeGreaterThanOrEqual(-1e-9);
          expect((middles[position] ?? Number.NaN) + room / 2).toBeLessThanOrEqual(600 + 1e-9);
        }
      }),
      seed,
    );
  });

  it('goes on past the end where all together do not fit', () => {
    const wanted = [10, 20, 30].map((at) => ({ at, room: 300 }));
    expect(spread(wanted, range)).toEqual([150, 450, 750]);
  });
});
