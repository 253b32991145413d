import { describe, expect, test } from 'vitest';
import { staticSvg } from '../../src/render/staticSvg.js';

const font = 'font-family="Source Sans 3"';

describe('staticSvg', () => {
  test('keeps text that is seen, faint text too, and removes hidden and empty text', () => {
    const texts = [`<text ${font} opacity="1">a</text>`, `<text ${font} opacity="0.5">b</text>`];
    const gone = [
      `<text ${font} opacity="0">c</text>`,
      `<text ${font}/>`,
      `<text ${font} opacity="0"><tspan>d</tspan></text>`,
    ];
    expect(staticSvg(`<g>${[...gone, ...texts].join('')}</g>`)).toBe(
      '<g><text opacity="1" font-weight="400">a</text><text opacity="0.5" font-weight="400">b</text></g>',
    );
  });

  test('says one of the two weights in numbers', () => {
    expect(staticSvg(`<text ${font} font-weight="bold">a</text>`)).toBe('<text font-weight="600">a</text>');
    expect(staticSvg(`<text ${font} font-weight="normal">a</text>`)).toBe('<text font-weight="400">a</text>');
  });

  test('accepts the font quoted or with others after it', () => {
    const text = '<text font-weight="400">a</text>';
    expect(staticSvg(`<text font-family="'Source Sans 3', sans-serif">a</text>`)).toBe(text);
    expect(staticSvg('<text font-family="&quot;Source Sans 3&quot;">a</text>')).toBe(text);
  });

  test('rounds places and leaves words alone', () => {
    const text = `<text ${font} x="0.12345">0.12345 role="x" aria-label="y"</text>`;
    expect(staticSvg(text)).toBe('<text x="0.123" font-weight="400">0.12345 role="x" aria-label="y"</text>');
    expect(staticSvg('<path d="M-0.00001,2.5h1.99999e-7"/>')).toBe('<path d="M0,2.5h0"/>');
  });

  test('drops paths that are never displayed', () => {
    expect(staticSvg('<g><path d="M0,0" display="none"/><path d="M1,1"/></g>')).toBe(
      '<g><path d="M1,1"/></g>',
    );
  });
});
