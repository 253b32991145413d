import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { palettePng } from '../../src/render/palettePng.js';

const colours = (count: number) =>
  Uint8Array.from(Array.from({ length: count }, (_, place) => [place % 256, place >>> 8, 7, 255]).flat());

/** The pixels of a PNG as another program reads them. */
function read(png: Uint8Array, width: number, height: number): Uint8Array {
  const data = Buffer.from(png).toString('base64');
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${data}" image-rendering="optimizeSpeed"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

test('a picture of 256 colours is read as it was written, wherever its bytes lie', () => {
  const pixels = colours(256);
  const png = palettePng({ width: 32, height: 8, pixels });
  if (png === undefined) throw new Error('There are 256 colours.');
  expect(read(png, 32, 8)).toEqual(pixels);
  const apart = new Uint8Array([0, ...pixels]).subarray(1);
  expect(palettePng({ width: 32, height: 8, pixels: apart })).toEqual(png);
});

test('one of more is left to others', () => {
  expect(palettePng({ width: 257, height: 1, pixels: colours(257) })).toBeUndefined();
});

/** Three rows of stripes between white: colours by place, with white first. */
function stripes(): Uint8Array {
  const [white, red, blue] = [
    [255, 255, 255, 255],
    [200, 0, 0, 255],
    [0, 0, 200, 255],
  ];
  const pixel = (x: number, y: number) =>
    (x < 10 || x >= 30 ? white : (Math.floor(x / 5) + y) % 2 === 1 ? red : blue) ?? [];
  return Uint8Array.from([0, 1, 2].flatMap((y) => Array.from({ length: 40 }, (_, x) => pixel(x, y)).flat()));
}

test('rows are packed as another build of the library packs them, and read as they were painted', () => {
  const png = palettePng({ width: 40, height: 3, pixels: stripes() });
  if (png === undefined) throw new Error('There are three colours.');
  expect(read(png, 40, 3)).toEqual(stripes());
  // zlib 1.2.13 of Debian through Python: compressobj(6, DEFLATED, 15, 8, Z_RLE), over rows of which the second and third
  // are less those above. Node has zlib of Chromium, which packs otherwise than this wherever it looks up by hash.
  const packed = '780145c1b10d00000cc230e0ff9fa9b2505bcf088c40138d511885269ac2280ccd0141881423';
  expect(Buffer.from(png).toString('hex')).toContain(`49444154${packed}`);
});

test('rows that are as the row above are read as they were painted', () => {
  const pixels = stripes();
  const row = (at: number) => [...pixels.subarray(at * 160, (at + 1) * 160)];
  const repeated = Uint8Array.from([0, 0, 1, 1, 1, 0, 2].flatMap(row));
  const png = palettePng({ width: 40, height: 7, pixels: repeated });
  if (png === undefined) throw new Error('There are three colours.');
  expect(read(png, 40, 7)).toEqual(repeated);
});
