import { describe, expect, it } from 'vitest';
import { chartSizes } from '../../../src/report/draw/chartSizes.js';
import { goalLabel } from '../../../src/report/draw/goalLabel.js';

const band = { text: 'Goal for 2020: 2,600', top: 100, bottom: 140, width: 800, height: 400 };
const place = (parts: Partial<typeof band>, lines: { x: number; y: number }[][] = []) =>
  goalLabel({ ...band, ...parts }, { lines, boxes: [] }, chartSizes.slide);
const level = (y: number) => [
  { x: 0, y },
  { x: 800, y },
];

describe('goalLabel', () => {
  it('stands in the band at the left', () => {
    const { left, top, bottom, lines } = place({});
    expect([left, (top + bottom) / 2, lines]).toEqual([9, 120, ['Goal for 2020: 2,600']]);
  });

  it('stands in the band at the right where lines start in it', () => {
    const { right } = place({}, [
      [
        { x: 0, y: 120 },
        { x: 500, y: 300 },
      ],
    ]);
    expect(right).toBe(791);
  });

  it('stands over a band too thin for letters, and under it where the plot ends above', () => {
    expect(place({ bottom: 105 }).bottom).toBe(100);
    expect(place({ top: 0, bottom: 5 }, [level(-10)]).top).toBe(5);
  });

  it('takes two lines where one would cover a path', () => {
    const paths = [
      [
        { x: 150, y: 300 },
        { x: 160, y: 0 },
      ],
      [
        { x: 650, y: 300 },
        { x: 660, y: 0 },
      ],
    ];
    expect(place({}, paths).lines).toEqual(['Goal for 2020:', '2,600']);
  });

  it('stands at the first place of all where every place is taken', () => {
    const everywhere = Array.from({ length: 80 }, (_, position) => level(position * 5));
    expect(place({}, everywhere)).toEqual(place({}));
  });
});
