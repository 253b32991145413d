import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { svgFromSpec } from '../../src/render/svgFromSpec.js';
import { root } from '../cli/commandLine.js';
import { galleryCharts, galleryPage } from '../tools/gallery.mjs';

const drawn = await galleryCharts();
const folder = join(root, 'data', 'gallery');

test('the gallery shows every chart that the package offers, with the lines that make it', async () => {
  const { charts } = await import('../../src/index.js');
  const shown = [...drawn.keys()].map((call) => /charts\.(\w+)/.exec(call)?.[1]);
  expect(new Set(shown)).toEqual(new Set(Object.keys(charts)));
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(galleryPage(drawn));
});

test.each([...drawn.values()].map((chart) => [chart.id, chart] as const))(
  'the picture of %s is what the package draws',
  async (id, { spec }) => {
    expect((await svgFromSpec(spec)) === readFileSync(join(folder, `${id}.en.svg`), 'utf8')).toBe(true);
  },
);
