import { expect, test } from 'vitest';
import { cutBand } from '../../../src/report/kinds/cutBand.js';

test('a band is cut off where its edges meet the sides, which are rows of their own', () => {
  const rows = [
    { y: 0, lower: 8, upper: 14 },
    { y: 4, lower: 0, upper: 6 },
  ];
  const { band, lower, upper } = cutBand(rows, [2, 10]);
  expect(band).toEqual([
    { y: 0, lower: 8, upper: 10 },
    { y: 2, lower: 4, upper: 10 },
    { y: 3, lower: 2, upper: 8 },
    { y: 4, lower: 2, upper: 6 },
  ]);
  expect(lower.map(({ y, lower }) => [y, lower])).toEqual([
    [0, 8],
    [2, 4],
    [3, 2],
  ]);
  expect(upper.map(({ y, upper }) => [y, upper])).toEqual([
    [2, 10],
    [3, 8],
    [4, 6],
  ]);
});

test('a band within the sides stays as it is, and one beyond them has no edge', () => {
  const rows = [
    { y: 0, lower: 3, upper: 5 },
    { y: 1, lower: 4, upper: 6 },
  ];
  expect(cutBand(rows, [3, 10])).toEqual({ band: rows, lower: rows, upper: rows });
  const beyond = cutBand(rows, [7, 9]);
  expect([beyond.lower, beyond.upper]).toEqual([[], []]);
  expect(beyond.band.every(({ lower, upper }) => lower === 7 && upper === 7)).toBe(true);
});
