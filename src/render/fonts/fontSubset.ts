import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const writable = 2;
const withoutHinting = 1;
const layoutFeatures = 6;

/** What every browser applies to a line of text unasked; small capitals, fractions and the like stay out. */
const applied = ['ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'calt', 'clig', 'curs', 'kern', 'liga', 'rclt'];

/** Between digits it asks for a fraction, which takes the features left out. */
const fractionSlash = '\u2044';

type Call = (...values: readonly number[]) => number;

interface Subsetter {
  readonly memory: () => Uint8Array;
  readonly call: (name: string, ...values: readonly number[]) => number;
}

/** Cuts a font down to what some characters need. */
export type FontSubset = (characters: string) => Uint8Array;

let opened: Promise<Subsetter> | undefined;

/**
 * Opens a font to be cut down to the part that a text needs: its glyphs, those it may combine to, and their kerning.
 *
 * The same characters give the same bytes; their order does not matter. Most of the work is done here, once a font.
 *
 * @param font - A TrueType font; it stays in memory as long as the program runs.
 * @returns Takes all characters to be drawn and gives a TrueType font, about 10 KB for a chart; throws when the bytes
 * were no font.
 *
 * @example
 * const { readFileSync } = await import('node:fs');
 * const subset = await fontSubset(readFileSync(fontFile(400)));
 * subset('d\u1ecbch v\u1ee5'); // a font of ten glyphs
 */
export async function fontSubset(font: Uint8Array): Promise<FontSubset> {
  opened ??= openSubsetter();
  const subsetter = await opened;
  const face = preparedFace(subsetter, font);
  return (characters) => subset(subsetter, face, characters);
}

async function openSubsetter(): Promise<Subsetter> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { exports } = (await WebAssembly.instantiate(readFileSync(file), {})).instance;
  const { memory } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('harfbuzz-subset.wasm has no memory.');
  const functions = new Map(
    Object.entries(exports).filter((entry): entry is [string, Call] => typeof entry[1] === 'function'),
  );
  const call = (name: string, ...values: readonly number[]): number => {
    const found = functions.get(name);
    if (found === undefined) throw new TypeError(`harfbuzz-subset.wasm has no ${name}.`);
    return found(...values);
  };
  call('_initialize');
  return { memory: () => new Uint8Array(memory.buffer), call };
}

function preparedFace({ memory, call }: Subsetter, font: Uint8Array): number {
  const bytes = call('malloc', font.length);
  memory().set(font, bytes);
  const blob = call('hb_blob_create', bytes, font.length, writable, 0, 0);
  const face = call('hb_face_create', blob, 0);
  return call('hb_subset_preprocess', face);
}

function subset({ memory, call }: Subsetter, face: number, characters: string): Uint8Array {
  const wanted = call('hb_subset_input_create_or_fail');
  const codes = call('hb_subset_input_unicode_set', wanted);
  for (const character of characters) call('hb_set_add', codes, character.codePointAt(0) ?? 0);
  call('hb_subset_input_set_flags', wanted, withoutHinting);
  if (!characters.includes(fractionSlash)) {
    const features = call('hb_subset_input_set', wanted, layoutFeatures);
    call('hb_set_clear', features);
    for (const name of applied) call('hb_set_add', features, tagNumber(name));
  }
  const part = call('hb_subset_or_fail', face, wanted);
  if (part === 0) throw new TypeError('The bytes are not a font that can be cut down.');
  const blob = call('hb_face_reference_blob', part);
  const start = call('hb_blob_get_data', blob, 0);
  const result = memory().slice(start, start + call('hb_blob_get_length', blob));
  call('hb_blob_destroy', blob);
  call('hb_face_destroy', part);
  call('hb_subset_input_destroy', wanted);
  return result;
}

function tagNumber(name: string): number {
  return [...name].reduce((number, letter) => number * 256 + letter.charCodeAt(0), 0);
}
