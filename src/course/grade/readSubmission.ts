import { readFile, stat } from 'node:fs/promises';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Notebook } from '../../notebook/Notebook.js';
import { parseNotebook } from '../../notebook/parseNotebook.js';
import type { Language } from '../../plan/text/LocalText.js';
import { problemText } from '../../report/language/problemText.js';
import { type Remark, remark } from './Remark.js';

/** A notebook that was handed in, or why its file is none. */
export type ReadSubmission =
  | { readonly notebook: Notebook; readonly bytes: Buffer }
  | { readonly trouble: Remark; readonly bytes?: Buffer };

const largestBytes = 20_000_000;

/**
 * Reads a notebook that was handed in; a file that is none is described.
 *
 * @param file - its path
 * @param language - of what is said about a wrong format
 */
export async function readSubmission(file: string, language: Language): Promise<ReadSubmission> {
  try {
    const { size } = await stat(file);
    if (size > largestBytes) return { trouble: remark('tooLarge') };
    const bytes = await readFile(file);
    const disguise = disguiseOf(bytes);
    if (disguise !== undefined) return { trouble: remark(disguise), bytes };
    return { ...notebookIn(bytes.toString('utf8'), language), bytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { trouble: remark('unreadable', code) };
  }
}

const archives = ['504b0304', '504b0506', '526172', '377abc', '1f8b'];
const marksOfUtf16 = ['fffe', 'feff'];

/** What a file is that has no more than the name of a notebook, as its bytes tell; nothing where it is empty. */
function disguiseOf(bytes: Buffer): 'packed' | 'webPage' | 'otherEncoding' | undefined {
  const start = bytes.subarray(0, 4).toString('hex');
  const begins = (known: string) => start.startsWith(known);
  if (archives.some(begins)) return 'packed';
  const text = bytes.toString('latin1').replaceAll('\0', '');
  const isOfPairs = text.length < 0.6 * bytes.length && /[!-~]/.test(text);
  if (isOfPairs || marksOfUtf16.some(begins)) return 'otherEncoding';
  return /^\s*<(?:!doctype|html)/i.test(bytes.toString('utf8')) ? 'webPage' : undefined;
}

/**
 * The notebook that a text holds, or what is wrong with it.
 */
function notebookIn(
  text: string,
  language: Language,
): { readonly notebook: Notebook } | { readonly trouble: Remark } {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare.replaceAll('\0', '') === '') return { trouble: remark('empty') };
  let value: unknown;
  try {
    value = JSON.parse(bare);
  } catch {
    const isCut = bare.startsWith('{') && !bare.endsWith('}');
    return { trouble: remark(isCut ? 'cutOff' : 'notJson') };
  }
  try {
    return { notebook: parseNotebook(value) };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const [first = ''] = problemText(error, language).split('\n');
    return { trouble: remark('notNotebook', first) };
  }
}
