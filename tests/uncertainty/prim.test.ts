import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../src/uncertainty/binomialTail.js';
import { streamKey, uniforms } from '../../src/uncertainty/draws/counterRandom.js';
import { boxedPoints, type LabelledPoints, prim } from '../../src/uncertainty/prim.js';

const count = 8192;

/** Four features between 0 and 1; cases fill a box of the first two to 95 %, and 5 % of the rest. */
function planted(): LabelledPoints {
  const rows = Array.from({ length: 5 }, (_, column) => {
    const row = new Float64Array(count);
    uniforms(streamKey(7, `z${column}`), 0, { first: 0, row });
    return row;
  });
  const [x, y, , , luck] = rows;
  const isCase = Uint8Array.from({ length: count }, (_, d) => {
    const isIn = (x?.[d] ?? 0) < 0.4 && (y?.[d] ?? 0) > 0.5;
    return (luck?.[d] ?? 0) < (isIn ? 0.95 : 0.05) ? 1 : 0;
  });
  return { features: rows.slice(0, 4), isCase };
}

describe('prim', () => {
  it('finds the box that was planted, and bounds nothing else before it is found', () => {
    const points = planted();
    const boxes = prim(points);
    const found = boxes.find(({ hits, size }) => hits >= 0.9 * size);
    const [x, y, ...rest] = found?.sides ?? [];
    expect(x?.low).toBeUndefined();
    expect(Math.abs((x?.high ?? 9) - 0.4)).toBeLessThan(0.03);
    expect(Math.abs((y?.low ?? 9) - 0.5)).toBeLessThan(0.03);
    expect(y?.high).toBeUndefined();
    for (const side of rest) expect(side).toEqual({ low: undefined, high: undefined });
  });

  it('tells what each box holds, and never less dense boxes on the way', () => {
    const points = planted();
    const boxes = prim(points);
    for (const { sides, size, hits } of boxes) expect(boxedPoints(points, sides)).toEqual({ size, hits });
    expect(boxes[0]?.size).toBe(count);
    for (const [i, box] of boxes.slice(1).entries()) expect(box.size).toBeLessThan(boxes[i]?.size ?? 0);
  });

  it('peels a feature of two values as a whole', () => {
    const isCase = Uint8Array.from({ length: 1000 }, (_, d) => (d % 4 === 0 ? 1 : 0));
    const event = Float64Array.from(isCase);
    const found = prim({ features: [event], isCase });
    expect(found.at(-1)).toEqual({ sides: [{ low: 1, high: undefined }], size: 250, hits: 250 });
  });
});

describe('binomialTail', () => {
  it('is what can be counted', () => {
    // Three heads or more of four throws: 5 of 16. Two sixes or more of three throws of dice: 16 of 216.
    expect(binomialTail({ hits: 3, of: 4, chance: 0.5 })).toBeCloseTo(5 / 16, 12);
    expect(binomialTail({ hits: 2, of: 3, chance: 1 / 6 })).toBeCloseTo(16 / 216, 12);
    expect(binomialTail({ hits: 0, of: 9, chance: 0.2 })).toBe(1);
  });

  it('stays a number for many points', () => {
    expect(binomialTail({ hits: 9500, of: 10_000, chance: 0.9 })).toBeLessThan(1e-12);
    expect(binomialTail({ hits: 5000, of: 10_000, chance: 0.5 })).toBeCloseTo(0.504, 3);
  });
});
