import { describe, expect, it } from 'vitest';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { styleOf } from '../../../src/report/draw/style.js';
import { type WaterfallBar, waterfall } from '../../../src/report/kinds/waterfall.js';
import { coveredTexts, textsOutside } from '../charts/misplacedTexts.js';

const words = { title: 'A', subtitle: 'B', footer: ['C.'], kind: 'Waterfall chart', said: ['D'] };
const plain = { target: undefined, unit: 'USD per person', rows: [] };

const drawn = (bars: readonly WaterfallBar[], size: 'slide' | 'halfPage') => {
  const style = styleOf({ language: 'en' }, { size });
  return waterfall({ id: 'w', words, bars, ...plain }, style);
};
const bar = (name: string, kind: WaterfallBar['kind'], value: number): WaterfallBar => {
  return { name, kind, value, text: `${value}` };
};

describe('waterfall', () => {
  it('marks zero where a sum falls below it, and only there', () => {
    const zeros = (value: number) =>
      JSON.stringify(drawn([bar('A', 'level', 10), bar('B', 'step', value)], 'slide').spec).split(
        '"values":[{"at":0}]',
      ).length - 1;
    expect(zeros(-5)).toBe(0);
    expect(zeros(-15)).toBe(1);
  });

  it('gives twenty bars with names of 168 letters room, grows higher where it must, and keeps words apart', async () => {
    const long = 'rất\u00a0dài'.repeat(24);
    const bars = Array.from({ length: 20 }, (_, position) =>
      bar(`${position} ${long}`, 'level', 1000 + position),
    );
    for (const size of ['slide', 'halfPage'] as const) {
      const chart = drawn(bars, size);
      const svg = await svgFromSpec(chart.spec);
      expect(await coveredTexts(svg)).toEqual([]);
      expect(await textsOutside(svg)).toEqual([]);
      expect(Number(chart.spec['width'])).toBeGreaterThan(size === 'slide' ? 640 : 300);
    }
  });

  it('tells a pointer the name in full and the value with its heading', () => {
    const { layer } = drawn([bar('A', 'level', 10)], 'slide').spec as {
      layer: { encoding: { tooltip?: unknown } }[];
    };
    expect(layer.flatMap(({ encoding }) => encoding.tooltip ?? [])).toEqual([
      { field: 'name', type: 'nominal', title: 'Factor' },
      { field: 'text', type: 'nominal', title: 'Contribution (USD per person)' },
    ]);
  });
});
