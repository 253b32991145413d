import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Message, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { isAlive } from './holdFolder.js';
import { makeFolder } from './makeFolder.js';

/** Which file of the same name may be replaced. */
export interface ReplaceOptions {
  /** A text that a file must hold to be replaced; without it, any file is. */
  readonly onlyIfItHolds?: string;
}

/**
 * Writes a file as a whole: in a hidden file beside it, which takes its place. Whoever reads it finds the old content
 * or the new, and never a part; a file that has the content already is not touched.
 *
 * @param file - Path of the file; its folder is made where it is missing.
 * @param content - The new content.
 * @param options - Which file may be replaced.
 * @throws ScenarioError where the file is one that may not be replaced, or cannot be written; it is then as before
 * @example
 * await replaceFile('out/notebook.html', '<!doctype html>', { onlyIfItHolds: '<!doctype html>' });
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  { onlyIfItHolds = '' }: ReplaceOptions = {},
): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const found = await stat(target).catch(() => undefined);
    // A device or a pipe takes what is written, and is never replaced.
    if (found !== undefined && !found.isFile()) return await writeFile(target, content);
    const present = found && (await readFile(target));
    if (present?.equals(Buffer.from(content))) return;
    if (present !== undefined && !present.includes(onlyIfItHolds)) {
      const hint = say`Move it away, or choose another folder with --out.`;
      throw refusal(file, { expected: say`no file that would be lost`, value: say`another file`, hint });
    }
    await replace(target, content, found?.mode ?? 0o666);
  } catch (error) {
    const value = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (value === undefined) throw error;
    const hint = say`Make room or get the right to write there, or choose another place.`;
    throw refusal(file, { expected: say`a file that can be written`, value, hint }, error);
  }
}

let replaced = 0;

async function replace(target: string, content: string | Uint8Array, mode: number): Promise<void> {
  const [folder, start] = [dirname(target), `.${basename(target)}.partial-`];
  makeFolder(folder);
  const leftovers = (await readdir(folder)).filter(
    (name) => name.startsWith(start) && !isAlive(Number.parseInt(name.slice(start.length), 10)),
  );
  for (const name of leftovers) await rm(join(folder, name), { force: true });
  replaced += 1;
  const waiting = join(folder, `${start}${process.pid}-${replaced}`);
  try {
    await writeFile(waiting, content, { mode: mode & 0o777 });
    await rename(waiting, target);
  } catch (error) {
    await rm(waiting, { force: true });
    throw error;
  }
}

function refusal(
  file: string,
  told: { readonly expected: Message; readonly value: string | Message; readonly hint: Message },
  cause?: unknown,
): ScenarioError {
  return new ScenarioError([{ code: 'outputRefused', path: [], ...told, place: { file } }], { cause });
}
