import { expect, it } from 'vitest';
import { isFree } from '../../../src/report/draw/place.js';
import { placedInBand } from '../../../src/report/draw/placedInBand.js';
import { sizes } from '../../../src/report/draw/theme.js';

/** The plot of growth on a phone: lines in the band and over it, one that falls through all, and words above. */
const [low, high] = [23, 115];
const level = (y: number) => [
  { x: low, y },
  { x: high, y },
];
const ground = {
  lines: [
    ...[120, 105, 90, 70].map(level),
    [...level(75).slice(0, 1), { x: 92, y: 155 }, { x: high, y: 9 }],
    level(200),
  ],
  boxes: [
    { left: 0, right: 119, top: 42, bottom: 55 },
    { left: 9, right: 129, top: 156, bottom: 169 },
  ],
};

it.each(['Target for the average: 8–9% a year', 'Mục tiêu bình quân: 8–9%/năm'])(
  'sets the name of a band in short lines where longer ones would be crossed: %s',
  (text) => {
    const band = { text, top: 90, bottom: 120, width: 174, height: 299 };
    const { lines, ...box } = placedInBand(band, ground, sizes.phone);
    expect(isFree(box, ground)).toBe(true);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
    // Bounds are not parted from their unit.
    expect(lines.at(-1)).toMatch(/^8–9%/u);
  },
);

it('leaves the name in the band where nothing crosses it', () => {
  const band = { text: 'Target: 8–9%', top: 90, bottom: 120, width: 174, height: 299 };
  const { lines, top } = placedInBand(band, { lines: [level(200)], boxes: [] }, sizes.phone);
  expect(lines).toEqual(['Target: 8–9%']);
  expect(top).toBeGreaterThan(90);
});
