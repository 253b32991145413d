import { expect, it } from 'vitest';
import { mapBand } from '../../../../src/report/charts/feasibility/mapBand.js';

const falling = [
  { x: 0, y: 100 },
  { x: 100, y: 300 },
];
const rising = [
  { x: 0, y: 300 },
  { x: 100, y: 100 },
];
const higher = rising.map(({ x, y }) => ({ x, y: y - 50 }));

it('lies between its two edges, whichever of them is the higher', () => {
  for (const edges of [
    [rising, higher],
    [higher, rising],
  ]) {
    const { lowerAt, upperAt } = mapBand(edges, 400);
    expect([upperAt(50), lowerAt(50)]).toEqual([150, 200]);
    expect([upperAt(150), lowerAt(150)]).toEqual([-50, 0]);
  }
});

it('has all that is right of a single edge: above one that falls, below one that rises', () => {
  expect([mapBand([falling, []], 400).upperAt(50), mapBand([falling, []], 400).lowerAt(50)]).toEqual([
    0, 200,
  ]);
  expect([mapBand([rising, []], 400).upperAt(50), mapBand([rising, []], 400).lowerAt(50)]).toEqual([
    200, 400,
  ]);
});
