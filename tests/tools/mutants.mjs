/**
 * Mutants of plan folders: one to three things changed at random in the files of a shipped one, as hands, spreadsheets and
 * programs change them: values, keys, order, repetitions, deletions, types, units, encodings, letters, sizes, years, ids.
 * The same seed gives the same mutant.
 */

import { ofAnyText, ofCsv, ofYaml } from './mutations.mjs';
import { draws, one } from './oddValues.mjs';

/** @typedef {import('./oddValues.mjs').Draw} Draw */
/** @typedef {Map<string, Uint8Array | string>} Files */
/** @typedef {{ files: Files, changes: string[] }} Mutant */

const encoder = new TextEncoder();

/** @type {Readonly<Record<string, (text: string, draw: Draw) => Uint8Array | string | undefined>>} */
const ofBytes = {
  byteOrderMark: (text) => `\ufeff${text}`,
  utf16: (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  latin1: (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  windowsLines: (text) => text.replaceAll('\n', '\r\n'),
  oldMacLines: (text) => text.replaceAll('\n', '\r'),
  decomposed: (text) => text.normalize('NFD'),
  empty: () => '',
  gone: () => undefined,
  twiceOver: (text) => text + text,
  torn: (text, draw) => encoder.encode(text).slice(0, draw(text.length)),
};

/**
 * A mutant of the files of a plan folder.
 *
 * @param {ReadonlyMap<string, string>} original
 * @param {number} seed
 * @returns {Mutant}
 */
export function mutantOf(original, seed) {
  const draw = draws(seed);
  const texts = new Map(original);
  const changes = [];
  const exercises = [...original.keys()].filter((name) => name.startsWith('exercises/'));
  const names = [
    'plan.yaml',
    'scenarios.yaml',
    'scenarios.yaml',
    'facts.csv',
    'facts.csv',
    'sources.csv',
  ].concat(exercises);
  for (let left = Math.max(1, draw(4) - 1); left > 0; left -= 1) {
    const file = one(draw, names) ?? 'plan.yaml';
    const own = { ...ofAnyText, ...(file.endsWith('.csv') ? ofCsv : ofYaml) };
    const [name, mutate] = one(draw, Object.entries(own)) ?? [];
    const changed = mutate?.(texts.get(file) ?? '', draw);
    if (changed === undefined) continue;
    texts.set(file, changed.text);
    changes.push(`${file} ${name}: ${changed.says}`);
  }
  /** @type {Files} */
  const files = new Map(texts);
  if (draw(12) === 0) {
    const file = one(draw, names) ?? 'plan.yaml';
    const [name, mutate] = one(draw, Object.entries(ofBytes)) ?? [];
    const bytes = mutate?.(texts.get(file) ?? '', draw);
    if (bytes === undefined) files.delete(file);
    else files.set(file, bytes);
    changes.push(`${file} ${name}`);
  }
  return { files, changes };
}
