import { readFile, stat } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';

const largestMegabytes = 100;
const shown = 40;

/**
 * Reads a JSON file in UTF-8; a byte order mark at its start is dropped.
 *
 * @param file - Path of the file.
 * @returns What it holds.
 * @throws ScenarioError where it cannot be read, is too large, not UTF-8, or not JSON; the latter with line and column
 * @example
 * const notebook = parseNotebook(await readJson('notebooks/01-what-does-the-plan-promise.ipynb'));
 */
export async function readJson(file: string): Promise<unknown> {
  const refuse = (issue: Pick<Issue, 'code' | 'expected'> & Partial<Issue>) =>
    new ScenarioError([{ path: [], place: { file }, ...issue }]);
  const bytes = await bytesOf(file).catch((error: NodeJS.ErrnoException) => {
    const hint = say`The system says ${error.code ?? error.message}.`;
    throw refuse({ code: 'unreadable', expected: say`a file that can be read`, hint });
  });
  if (bytes === undefined) {
    const expected = say`a file of at most ${largestMegabytes} MB`;
    throw refuse({ code: 'tooLarge', expected, hint: say`Is it the right file?` });
  }
  const text = utf8(bytes);
  if (text === undefined)
    throw refuse({ code: 'unreadable', expected: say`text in UTF-8`, hint: say`Save it as "UTF-8".` });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ScenarioError([faultIssue(text, file, offsetOf(text, error))], { cause: error });
  }
}

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  const { size } = await stat(file);
  return size > largestMegabytes * 1024 * 1024 ? undefined : readFile(file);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where a text stops being JSON: Node mostly says so; where it does not, that is where it is no YAML either. */
function offsetOf(text: string, error: unknown): number {
  const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
  if (position !== undefined) return Number(position);
  const [fault] = parseDocument(text, { schema: 'json', prettyErrors: false }).errors;
  return fault?.pos[0] ?? text.length;
}

function faultIssue(text: string, file: string, offset: number): Issue {
  const before = text.slice(0, offset).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const [rest = ''] = text.slice(offset, offset + shown).split(/[\r\n]/);
  const hint = /^(<{7}|={7}|>{7})/.test(text.slice(offset))
    ? say`Two versions were merged and not yet reconciled: choose one.`
    : offset === text.length
      ? say`The end of the file is missing.`
      : say`Take a sound copy, or repair the file there.`;
  const found = rest === '' ? {} : { value: rest };
  return { code: 'unreadable', path: [], ...found, expected: say`JSON`, hint, place };
}
