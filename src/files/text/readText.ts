import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { DocumentName, Place } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { legacyEncoding } from './legacyEncoding.js';
import { type Refuse, soundText } from './soundText.js';

/** The largest text files, in MB: documents are written by people, tables of facts may come from an office's database. */
const largest = (document: DocumentName) => (document === 'facts' ? 64 : 4);
const megabyte = 1024 * 1024;

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly file: string;
  /** Per cent of its bytes. */
  readonly percent: number;
}

/** Who is told how far a reading has come that takes more than a second. */
export interface ReadOptions {
  /** Called with the file and the per cent read. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** A text file, to be read from its beginning to its end. */
export interface OpenText {
  /** Its parts in order, without the byte order mark at its start. */
  readonly parts: AsyncIterable<string>;
  /** The SHA-256 of what was read of it. */
  readonly sha256: () => string;
}

/** A text file as a whole. */
export interface TextFile {
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads a UTF-8 text file; a byte order mark at its start is dropped.
 *
 * @throws ScenarioError when it is missing, not a file, too large, or not UTF-8
 */
export async function readText(file: string, document: DocumentName): Promise<TextFile> {
  const { parts, sha256 } = await openText(file, document);
  const read: string[] = [];
  for await (const part of parts) read.push(part);
  return { text: read.join(''), sha256: sha256() };
}

/**
 * Opens a UTF-8 text file that may be large, to be read in parts.
 *
 * @throws ScenarioError when it is missing, not a file or too large; while it is read, when it is not UTF-8
 */
export async function openText(
  file: string,
  document: DocumentName,
  { onProgress }: ReadOptions = {},
): Promise<OpenText> {
  const refuse: Refuse = (issue, place = {}) =>
    new ScenarioError([{ ...issue, path: [], document, place: { file, ...place } }]);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    const other = await namedAlike(file);
    const hint =
      other === undefined
        ? say`Create it, or make a new plan folder with: grdp-pathways init <folder>.`
        : say`Rename ${other}, if it is meant, to ${basename(file)}.`;
    throw refuse({ code: 'missingFile', expected: say`a file`, hint });
  }
  if (!found.isFile()) {
    const value = found.isDirectory() ? say`a folder` : say`a device or a pipe`;
    throw refuse({ code: 'unreadable', value, expected: say`a file` });
  }
  if (found.size > largest(document) * megabyte) {
    const value = `${(found.size / megabyte).toFixed(1)} MB`;
    const expected = say`a file of at most ${largest(document)} MB`;
    throw refuse({ code: 'tooLarge', value, expected, hint: say`Is it the right file?` });
  }
  const hash = createHash('sha256');
  const tell = onProgress && progressTeller(found.size, (percent) => onProgress({ file, percent }));
  const onPart = (bytes: Uint8Array) => {
    hash.update(bytes);
    tell?.(bytes.length);
  };
  return { parts: soundText(partsOf(file, refuse, onPart), refuse), sha256: () => hash.digest('hex') };
}

/** A file beside the one asked for whose name differs in capital letters, or in what follows the first point. */
async function namedAlike(file: string): Promise<string | undefined> {
  const stem = (name: string) => name.normalize('NFC').toLowerCase().replace(/\..*$/u, '');
  const ends = file.endsWith('.csv') ? /\.(?:csv|txt)$/iu : /\.(?:ya?ml|txt)$/iu;
  const beside = await readdir(dirname(file)).catch(() => []);
  return beside.toSorted().find((name) => ends.test(name) && stem(name) === stem(basename(file)));
}

async function* partsOf(file: string, refuse: Refuse, onPart: (bytes: Uint8Array) => void) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file, { highWaterMark: megabyte / 4 })) {
      onPart(bytes);
      if (bytes.includes(0)) throw new NotUtf8(file);
      yield decoded(decoder, bytes);
    }
    yield decoded(decoder);
  } catch (error) {
    if (error instanceof NotUtf8) {
      const { value, ...place } = notUtf8(await readFile(file));
      const hint = file.endsWith('.csv')
        ? say`Save it as "UTF-8"; in a spreadsheet: "CSV UTF-8".`
        : say`Save it as "UTF-8".`;
      throw refuse({ code: 'unreadable', value, expected: say`text in UTF-8`, hint }, place);
    }
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const value = 'code' in error ? String(error.code) : error.message;
    throw refuse({ code: 'unreadable', value, expected: say`a file that can be read` });
  }
}

class NotUtf8 extends Error {}

/** The next letters; without bytes, those that were held back because their bytes were parted. */
function decoded(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    throw new NotUtf8('not UTF-8', { cause: error });
  }
}

/** What bytes are that are not UTF-8, and where that shows first. */
function notUtf8(bytes: Uint8Array): { readonly value: string | Message } & Omit<Place, 'file'> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { value: 'UTF-16' };
  if (bytes.includes(0)) return { value: say`bytes that are not text` };
  const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
  const lines = before.split(/\r\n?|\n/);
  const old = legacyEncoding(new TextDecoder('windows-1252').decode(bytes));
  const value = old === undefined ? say`letters of another encoding` : say`letters of ${old.name}`;
  return { value, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** Tells the share of bytes that were read: after a second, then five times in each, and the whole. */
function progressTeller(size: number, onProgress: (percent: number) => void): (bytes: number) => void {
  let read = 0;
  let isTold = false;
  let next = performance.now() + 1000;
  return (bytes) => {
    read += bytes;
    if (performance.now() < next && !(isTold && read >= size)) return;
    isTold = true;
    next = performance.now() + 200;
    onProgress(Math.min(100, Math.floor((100 * read) / size)));
  };
}
