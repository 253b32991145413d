import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelPlaces } from '../../../../src/report/charts/structure/panelPlaces.js';

const room = { width: 900, gap: 20, aside: 50 };
const share = fc.double({ min: 0, max: 100, noNaN: true });

describe('panelPlaces', () => {
  it('fills the width, leaves the gaps, and gives one unit the same length in every panel', () => {
    const panels = fc.array(fc.array(share, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(panels, (all) => {
        const places = panelPlaces(
          all.map((values) => ({ values, width: 100 })),
          room,
        );
        expect(places[0]?.left).toBe(0);
        expect(places.at(-1)?.right).toBeCloseTo(900, 1);
        const perUnit = places.map(({ left, right, domain: [low, high] }) => (right - left) / (high - low));
        for (const [place, each] of perUnit.entries()) {
          expect(Math.abs(each / (perUnit[0] ?? 0) - 1)).toBeLessThan(1e-3);
          const next = places[place + 1];
          if (next !== undefined) expect(next.left - (places[place]?.right ?? 0)).toBeCloseTo(20, 1);
        }
        for (const [place, values] of all.entries()) {
          const [low, high] = places[place]?.domain ?? [Number.NaN, Number.NaN];
          expect(values.every((value) => value >= low && value <= high)).toBe(true);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('gives a panel that shows little the width its head needs', () => {
    const [wide, narrow] = panelPlaces(
      [
        { values: [20, 40], width: 100 },
        { values: [5, 5.5], width: 200 },
      ],
      room,
    );
    expect(Number(narrow?.right) - Number(narrow?.left)).toBeCloseTo(200, 6);
    expect(Number(wide?.right)).toBeCloseTo(680, 6);
  });
});
