import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture as painted: four bytes a pixel, red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const mostColours = 256;
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The filters of PNG that are used here: bytes as they are, and bytes less those above them. */
const asIs = 0;
const lessAbove = 2;

/**
 * A PNG of one byte a pixel, which is less than half as large: the colours stand in a palette, in order of appearance.
 *
 * Only runs of equal bytes are packed, and rows are written such that runs are long. Nothing is looked up in tables by
 * hash, in which versions and builds of the library differ: the same pixels give the same bytes on each of them.
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
  const { width, height } = picture;
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  // Eight bits a pixel, which are places in the palette.
  head.setUint16(8, 0x0803);
  const rows = filteredRows(placed.places, width, height);
  return joined([
    signature,
    ...chunk('IHDR', new Uint8Array(head.buffer)),
    ...chunk('PLTE', placed.palette),
    ...chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** The palette, three bytes a colour, and for each pixel its place there. */
function placedColours({ width, height, pixels }: Pixels) {
  // A pixel is compared as one small number, in whatever order the machine keeps its bytes.
  const { buffer, byteOffset } = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  const words = new Int32Array(buffer, byteOffset, width * height);
  const known = new Map<number, number>();
  const places = new Uint8Array(words.length);
  for (let start = 0; start < words.length; start += width) {
    const end = start + width;
    if (isAsAbove(pixels, start * 4, width * 4)) places.copyWithin(start, start - width, start);
    else if (!isPlaced(words.subarray(start, end), places.subarray(start, end), known)) return undefined;
  }
  const palette = new Uint8Array(Int32Array.from(known.keys()).buffer).filter((_, byte) => byte % 4 < 3);
  return { palette, places };
}

/** Writes the places of a row, new colours among them; false where there are too many. */
function isPlaced(words: Int32Array, places: Uint8Array, known: Map<number, number>): boolean {
  let colour: number | undefined;
  let place = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (word !== colour) {
      colour = word;
      place = known.get(word) ?? known.size;
      if (place === mostColours) return false;
      known.set(word, place);
    }
    places[at] = place;
  }
  return true;
}

/** Whether a row holds the bytes of the row above it, as most rows of a chart do. */
function isAsAbove(bytes: Uint8Array, start: number, length: number): boolean {
  if (start === 0) return false;
  const above = bytes.subarray(start - length, start);
  return Buffer.compare(bytes.subarray(start, start + length), above) === 0;
}

/** Rows as PNG has them, each behind its filter: the one of two that leaves fewer runs of equal bytes. */
function filteredRows(places: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++) {
    const at = row * (width + 1);
    const line = places.subarray(row * width, (row + 1) * width);
    // Less an equal row above, all bytes are zero, as they are already.
    if (isAsAbove(places, row * width, width)) rows[at] = lessAbove;
    else if (row === 0 || !isFilledLess(rows.subarray(at, at + width + 1), places, row * width))
      rows.set(line, at + 1);
  }
  return rows;
}

/** Fills a row less the row above it; false, and to be filled otherwise, where that leaves more runs of equal bytes. */
function isFilledLess(filled: Uint8Array, places: Uint8Array, start: number): boolean {
  const width = filled.length - 1;
  let saved = 0;
  for (let at = 0; at < width; at++) {
    const value = places[start + at] as number;
    filled[at + 1] = value - (places[start + at - width] as number);
    if (at === 0) continue;
    if (value !== places[start + at - 1]) saved++;
    if (filled[at + 1] !== filled[at]) saved--;
  }
  filled[0] = saved >= 0 ? lessAbove : asIs;
  return saved >= 0;
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
