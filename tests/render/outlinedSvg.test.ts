import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFamily, fontFile, fontWeights } from '../../src/render/fonts/fontFile.js';
import { textRuler } from '../../src/render/fonts/textRuler.js';
import { outlinedSvg } from '../../src/render/outlinedSvg.js';
import { svgFromSpec } from '../../src/render/svgFromSpec.js';
import { svgTexts } from '../../src/render/svgTexts.js';

const chart = {
  description: 'Growth',
  title: { text: ['Tăng trưởng & dịch vụ', 'hai dòng, AV To 8,5 %'], anchor: 'end' },
  data: { values: [{ year: 2016, growth: 8.2 }] },
  mark: { type: 'text', angle: 30, stroke: 'white', strokeWidth: 2, fontWeight: 600 },
  encoding: { text: { field: 'growth' }, y: { field: 'year', type: 'ordinal' } },
} as const;

/** The chart as it is painted with the letters of the font's own files. */
const painted = (svg: string) =>
  new Resvg(svg, {
    background: 'white',
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles: fontWeights.map(fontFile), defaultFontFamily: fontFamily },
  }).render().pixels;

test('letters drawn as shapes look like letters, in lines, at each anchor, turned and ringed', async () => {
  const svg = await svgFromSpec(chart);
  const outlined = outlinedSvg(svg, await textRuler());
  expect(outlined).not.toMatch(/<text|<style|font-size/);
  const [before, after] = [painted(svg), painted(outlined)];
  expect(after.length).toBe(before.length);
  const differences = before.map((value, place) => Math.abs(value - (after[place] ?? 0)));
  const dark = before.filter((value) => value < 128).length;
  expect(dark).toBeGreaterThan(1000);
  expect(differences.filter((difference) => difference > 64).length).toBeLessThan(dark / 200);
});

test('what was written stays for readers', async () => {
  const svg = await svgFromSpec(chart);
  const outlined = outlinedSvg(svg, await textRuler());
  expect(/<svg role="img" aria-label="Growth"/.test(outlined)).toBe(true);
  const described = /<desc>(.*?)<\/desc>/s.exec(outlined)?.[1] ?? '';
  expect(described).toContain('Tăng trưởng &amp; dịch vụ hai dòng, AV To 8,5 %');
  expect(described.split(/[\n ]/)).toEqual(
    svgTexts(svg).flatMap(({ text }) => text.replace('&', '&amp;').split(' ')),
  );
});

test('text that no chart wrote stays text', async () => {
  const svg = '<svg><text y="20">a</text></svg>';
  expect(outlinedSvg(svg, await textRuler())).toBe(svg);
});
