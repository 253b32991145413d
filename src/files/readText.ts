import { readFile, stat } from 'node:fs/promises';
import type { DocumentName, Issue, Place } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** Text files above this size are refused: a plan is read by people. */
const largestText = 4 * 1024 * 1024;

/** A text file with the bytes it was read from. */
export interface TextFile {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a UTF-8 text file; a byte order mark at its start is dropped.
 *
 * @throws ScenarioError when it is missing, not a file, too large, or not UTF-8
 */
export async function readText(file: string, document: DocumentName): Promise<TextFile> {
  const refuse = (
    issue: Pick<Issue, 'code' | 'value' | 'expected' | 'hint'>,
    place: Omit<Place, 'file'> = {},
  ) => new ScenarioError([{ ...issue, path: [], document, place: { file, ...place } }]);
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    const hint = say`Create it, or make a new plan folder with: grdp-pathways init <folder>.`;
    throw refuse({ code: 'missingFile', expected: say`a file`, hint });
  }
  if (!found.isFile()) throw refuse({ code: 'unreadable', value: say`a folder`, expected: say`a file` });
  if (found.size > largestText) {
    const value = `${(found.size / 1024 / 1024).toFixed(1)} MB`;
    const expected = say`a file of at most ${largestText / 1024 / 1024} MB`;
    throw refuse({ code: 'tooLarge', value, expected, hint: say`Is it the right file?` });
  }
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw refuse({
      code: 'unreadable',
      value: error.code ?? error.message,
      expected: say`a file that can be read`,
    });
  });
  const strange = notUtf8(bytes);
  if (strange === undefined) return { text: new TextDecoder('utf-8').decode(bytes), bytes };
  const { value, ...place } = strange;
  const hint = file.endsWith('.csv')
    ? say`Save it as "UTF-8"; in a spreadsheet: "CSV UTF-8".`
    : say`Save it as "UTF-8".`;
  throw refuse({ code: 'unreadable', value, expected: say`text in UTF-8`, hint }, place);
}

/** What the bytes are where they are not UTF-8, and where that shows first. */
function notUtf8(
  bytes: Uint8Array,
): ({ readonly value: string | Message } & Omit<Place, 'file'>) | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { value: 'UTF-16' };
  if (bytes.includes(0)) return { value: say`bytes that are not text` };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0] ?? '';
    const lines = before.split(/\r\n?|\n/);
    const value = 'letters of another encoding';
    return { value, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
  }
}
