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
