import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pngFromSvg } from '../../src/render/pngFromSvg.js';
import { svgFromSpec } from '../../src/render/svgFromSpec.js';
import { bars, sampleChart } from './sampleChart.js';

const sizeOf = (png: Uint8Array) => {
  const header = new DataView(png.buffer, png.byteOffset + 16, 8);
  return [header.getUint32(0), header.getUint32(4)];
};

function chunk(png: Uint8Array, name: string): Uint8Array {
  const start = Buffer.from(png).indexOf(name);
  const length = new DataView(png.buffer, png.byteOffset + start - 4, 4).getUint32(0);
  return png.subarray(start + 4, start + 4 + length);
}

// The first pixel of a PNG needs no unfiltering: nothing stands before it. It is a place in the palette.
function firstPixel(png: Uint8Array): number[] {
  const place = inflateSync(chunk(png, 'IDAT'))[1] ?? 0;
  return [...chunk(png, 'PLTE').subarray(place * 3, place * 3 + 3)];
}

const words = (family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="30"><text y="20" font-family="${family}">Dịch vụ</text></svg>`;

describe('pngFromSvg', () => {
  test('has two pixels for each of the chart, or as many as asked for', async () => {
    const svg = await svgFromSpec(sampleChart);
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    const size = [Number(width), Number(height)];
    expect(sizeOf(await pngFromSvg(svg))).toEqual(size.map((side) => 2 * side));
    expect(sizeOf(await pngFromSvg(svg, { scale: 1 }))).toEqual(size);
  });

  test('gives the same bytes every time', async () => {
    const svg = await svgFromSpec(sampleChart);
    expect(await pngFromSvg(svg)).toEqual(await pngFromSvg(svg));
  });

  test('leaves the environment as it was', async () => {
    const before = { ...process.env };
    await pngFromSvg(words('serif'));
    expect(process.env).toEqual(before);
  });

  test('is white where the chart is clear', async () => {
    const clear = await svgFromSpec({ ...bars, background: 'transparent' });
    expect(firstPixel(await pngFromSvg(clear))).toEqual([255, 255, 255]);
  });

  test('draws both weights with letters, not with nothing', async () => {
    const drawn = async (weight: string, text: string) =>
      pngFromSvg(
        words('Source Sans 3').replace('<text', `<text font-weight="${weight}"`).replace('Dịch vụ', text),
      );
    const pictures = [
      await drawn('400', 'ụ'),
      await drawn('600', 'ụ'),
      await drawn('400', ''),
      await drawn('400', 'u'),
    ];
    const different = new Set(pictures.map((png) => Buffer.from(png).toString('base64')));
    expect(different.size).toBe(4);
  });

  test('never looks for fonts on the machine', async () => {
    expect(await pngFromSvg(words('DejaVu Sans'))).toEqual(await pngFromSvg(words('Source Sans 3')));
  });

  test('refuses what is no picture, no scale or too large', async () => {
    await expect(pngFromSvg('năm 2016')).rejects.toThrow('svg: expected an SVG picture, got "năm 2016".');
    await expect(pngFromSvg(words('x'), { scale: 0 })).rejects.toThrow(
      'scale: expected a number above zero, got 0.',
    );
    await expect(pngFromSvg(words('x'), { scale: 100 })).rejects.toThrow(
      'scale: expected a picture of at most 16384 pixels a side, got 100. It would have 20000.',
    );
  });
});
