import { expect, it } from 'vitest';
import { textBoxes } from './textBoxes.js';

it('finds a text through groups, anchors, lines and turns', async () => {
  const svg = [
    '<g transform="translate(10,20)"><g><path/></g>',
    '<text text-anchor="end" transform="translate(90,0)" font-size="10px" font-weight="400"><tspan>2026</tspan><tspan x="0" dy="12">a &amp; b</tspan></text>',
    '<text text-anchor="start" transform="translate(0,0) rotate(90) translate(0,5)" font-size="10px" font-weight="400">2026</text>',
    '</g><text text-anchor="start" font-size="10px" font-weight="400">2026</text>',
  ].join('');
  const [first, second, turned, last] = await textBoxes(svg);
  expect(first).toMatchObject({ text: '2026', angle: 0, right: 100, top: 12.8, bottom: 22 });
  expect(first?.left).toBeCloseTo(100 - 19.88, 9);
  expect(second).toMatchObject({ text: 'a & b', right: 100, bottom: 34 });
  expect(turned).toMatchObject({ angle: 90, top: 20 });
  expect(turned?.bottom).toBeCloseTo(20 + 19.88, 9);
  expect(last).toMatchObject({ left: 0, bottom: 2 });
});
