import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A picture as painted: four bytes a pixel, red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const mostColours = 256;
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Fastest of the levels that end within a few per cent of the smallest picture. */
const level = 5;

/**
 * A PNG of one byte a pixel, which is less than half as large: the colours stand in a palette, in order of appearance.
 *
 * The bytes are packed by a library of the project rather than by the one of Node, which packs differently from version
 * to version.
 *
 * @param picture - a picture without transparent parts
 * @returns the bytes; nothing where there are more than 256 colours
 *
 * @example
 * palettePng({ width: 1, height: 1, pixels: Uint8Array.of(255, 0, 0, 255) })?.length // => 82
 */
export function palettePng(picture: Pixels): Uint8Array | undefined {
  const placed = placedColours(picture);
  if (placed === undefined) return undefined;
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, picture.width);
  head.setUint32(4, picture.height);
  // Eight bits a pixel, which are places in the palette.
  head.setUint16(8, 0x0803);
  return joined([
    signature,
    ...chunk('IHDR', new Uint8Array(head.buffer)),
    ...chunk('PLTE', Uint8Array.from(placed.palette)),
    ...chunk('IDAT', zlibSync(placed.rows, { level })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** The palette, three bytes a colour, and for each pixel its place there; each row begins with its filter, none. */
function placedColours({ width, height, pixels }: Pixels) {
  // A pixel is compared as one number, in whatever order the machine keeps its bytes.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  const words = new Uint32Array(buffer, byteOffset, width * height);
  const places = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let colour: number | undefined;
  let place = 0;
  let at = 0;
  for (let row = 0; row < height; row++) {
    rows[at++] = 0;
    for (const word of words.subarray(row * width, (row + 1) * width)) {
      if (word !== colour) {
        colour = word;
        place = places.get(word) ?? places.size;
        if (place === mostColours) return undefined;
        places.set(word, place);
      }
      rows[at++] = place;
    }
  }
  const palette = [...new Uint8Array(Uint32Array.from(places.keys()).buffer)].filter(
    (_, byte) => byte % 4 < 3,
  );
  return { palette, rows };
}

/** A part of a PNG: its length, its name, its content, and a sum to check name and content by. */
function chunk(name: string, content: Uint8Array): Uint8Array[] {
  const named = joined([new TextEncoder().encode(name), content]);
  return [number(content.length), named, number(crc32(named))];
}

function number(value: number): Uint8Array {
  const four = new DataView(new ArrayBuffer(4));
  four.setUint32(0, value);
  return new Uint8Array(four.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
