import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const writable = 2;
const withoutHinting = 1;

type Call = (...values: readonly number[]) => number;

interface Subsetter {
  readonly memory: () => Uint8Array;
  readonly call: (name: string, ...values: readonly number[]) => number;
}

let opened: Promise<Subsetter> | undefined;

/**
 * The part of a font that a text needs: its glyphs, those it may combine to, and their kerning.
 *
 * The same font and the same characters give the same bytes; the order of the characters does not matter.
 *
 * @param font - A TrueType font.
 * @param characters - All characters to be drawn.
 * @returns A TrueType font, about 10 KB for a chart.
 * @throws Error when the bytes are no font.
 *
 * @example
 * const { readFileSync } = await import('node:fs');
 * const subset = await fontSubset(readFileSync(fontFile(400)), 'dịch vụ');
 */
export async function fontSubset(font: Uint8Array, characters: string): Promise<Uint8Array> {
  opened ??= openSubsetter();
  return subset(await opened, font, characters);
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

function subset({ memory, call }: Subsetter, font: Uint8Array, characters: string): Uint8Array {
  const bytes = call('malloc', font.length);
  memory().set(font, bytes);
  const blob = call('hb_blob_create', bytes, font.length, writable, 0, 0);
  const face = call('hb_face_create', blob, 0);
  const wanted = call('hb_subset_input_create_or_fail');
  const codes = call('hb_subset_input_unicode_set', wanted);
  for (const character of characters) call('hb_set_add', codes, character.codePointAt(0) ?? 0);
  call('hb_subset_input_set_flags', wanted, withoutHinting);
  const part = call('hb_subset_or_fail', face, wanted);
  if (part === 0) throw new TypeError('The bytes are not a font that can be cut down.');
  const partBlob = call('hb_face_reference_blob', part);
  const start = call('hb_blob_get_data', partBlob, 0);
  const result = memory().slice(start, start + call('hb_blob_get_length', partBlob));
  for (const [name, thing] of [
    ['hb_blob_destroy', partBlob],
    ['hb_face_destroy', part],
    ['hb_subset_input_destroy', wanted],
    ['hb_face_destroy', face],
    ['hb_blob_destroy', blob],
    ['free', bytes],
  ] as const) {
    call(name, thing);
  }
  return result;
}
