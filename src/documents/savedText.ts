import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { aText, refuseOther } from '../plan/optionKinds.js';

/** What a document says, from the bytes of its file. */
type Reader = (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>;

const readers: Readonly<Record<string, Reader>> = {
  docx: (bytes) => partsOf(bytes, /^word\/document\.xml$/u).flatMap((xml) => paragraphs(xml, 'w')),
  pptx: (bytes) => partsOf(bytes, /^ppt\/slides\/slide\d+\.xml$/u).flatMap((xml) => paragraphs(xml, 'a')),
  xlsx: cellsOf,
  html: (bytes) => [...decoded(bytes).matchAll(/<(?:h1|p class="finding")>([^<]*)</gu)].map(textIn),
  md: (bytes) => decoded(bytes).split('\n').filter(Boolean),
};

/**
 * What a document that `run.save` wrote says, read back from its file: its paragraphs and the cells of its tables, in their
 * order; of a workbook its rows, of the explorer its title and finding. So that what is handed in can be read once more.
 * A blank that keeps words in one line is a blank.
 *
 * @param file - a .docx, .pptx, .xlsx, .md or .html
 * @throws ScenarioError for another ending, and for a file that is not there or is broken
 *
 * @example
 * await savedText('briefing.odt') // => throws ScenarioError
 */
export async function savedText(file: string): Promise<readonly string[]> {
  refuseOther('file', file, aText);
  const place = { file: basename(file) };
  const reader = readers[/\.(\w+)$/u.exec(file.toLowerCase())?.[1] ?? ''];
  if (reader === undefined) {
    const expected = say`a .docx, .pptx, .xlsx, .md or .html that run.save wrote`;
    const hint = say`A PDF says what the briefing for Word says: open it in a reader.`;
    throw new ScenarioError([{ code: 'badArgument', path: ['file'], value: file, expected, hint }]);
  }
  try {
    const texts = await reader(await readFile(file));
    return texts.map((text) => text.replaceAll('\u00a0', ' '));
  } catch (cause) {
    const expected = say`a document that run.save wrote`;
    throw new ScenarioError([{ code: 'unreadable', path: [], value: file, expected, place }], { cause });
  }
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Parts of a document, in the order of their numbers. */
function partsOf(bytes: Uint8Array, wanted: RegExp): string[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.test(name) });
  const numbered = Object.entries(parts).map(([name, part]) => ({
    position: Number(/\d+/u.exec(name)?.[0] ?? 0),
    text: strFromU8(part),
  }));
  return numbered.sort((a, b) => a.position - b.position).map(({ text }) => text);
}

/** The paragraphs of a part, each as one text; those without a letter are left out. */
function paragraphs(xml: string, space: 'w' | 'a'): string[] {
  const runs = new RegExp(`<${space}:t(?: [^>]*)?>([^<]*)</${space}:t>`, 'gu');
  return xml
    .split(`</${space}:p>`)
    .map((paragraph) => [...paragraph.matchAll(runs)].map(textIn).join(''))
    .filter((text) => text.trim() !== '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textIn([, xml = '']: readonly string[]): string {
  return xml.replace(/&(#?\w+);/gu, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole;
    const digits = code.slice(1).toLowerCase();
    return String.fromCodePoint(
      digits.startsWith('x') ? Number.parseInt(digits.slice(1), 16) : Number(digits),
    );
  });
}

async function cellsOf(bytes: Uint8Array): Promise<string[]> {
  const { sheetsFromXlsx } = await import('./workbook/xlsxFile.js');
  const sheets = await sheetsFromXlsx(bytes);
  return sheets.flatMap(({ rows }) =>
    rows
      .map((row) => row.filter((cell) => cell !== null && cell !== '').join(' · '))
      .filter((line) => line !== ''),
  );
}
