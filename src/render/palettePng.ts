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
  let colour: number | undefined;
  let place = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    if (word !== colour) {
      colour = word;
      place = known.get(word) ?? known.size;
      if (place === mostColours) return undefined;
      known.set(word, place);
    }
    places[at] = place;
  }
  const palette = new Uint8Array(Int32Array.from(known.keys()).buffer).filter((_, byte) => byte % 4 < 3);
  return { palette, places };
}

/** Rows as PNG has them, each behind its filter: the one of two that leaves fewer runs of equal bytes. */
function filteredRows(places: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  const less = new Uint8Array(width);
  let above = places.subarray(0, width);
  for (let row = 0; row < height; row++) {
    const line = places.subarray(row * width, (row + 1) * width);
    for (let at = 0; at < width; at++) less[at] = (line[at] as number) - (above[at] as number);
    const at = row * (width + 1);
    const filter = row > 0 && runsIn(less) <= runsIn(line) ? lessAbove : asIs;
    rows[at] = filter;
    rows.set(filter === asIs ? line : less, at + 1);
    above = line;
  }
  return rows;
}

function runsIn(bytes: Uint8Array): number {
  let runs = 1;
  for (let at = 1; at < bytes.length; at++) if (bytes[at] !== bytes[at - 1]) runs++;
  return runs;
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
