import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { isAlive } from './holdFolder.js';

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
  content: string,
  { onlyIfItHolds = '' }: ReplaceOptions = {},
): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === content) return;
  if (present !== undefined && !present.includes(onlyIfItHolds)) {
    const told = {
      value: say`another file`,
      hint: say`Move it away, or choose another folder with --out.`,
    };
    throw refusal(file, { expected: say`no file that would be lost`, ...told });
  }
  try {
    await replace(await realpath(file).catch(() => file), content);
  } catch (error) {
    const value = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (value === undefined) throw error;
    const hint = say`Make room or get the right to write there, or choose another folder with --out.`;
    throw refusal(file, { expected: say`a file that can be written`, value, hint }, error);
  }
}

async function replace(target: string, content: string): Promise<void> {
  const [folder, start] = [dirname(target), `.${basename(target)}.partial-`];
  await mkdir(folder, { recursive: true });
  const leftovers = (await readdir(folder)).filter(
    (name) => name.startsWith(start) && !isAlive(Number(name.slice(start.length))),
  );
  for (const name of leftovers) await rm(join(folder, name), { force: true });
  const waiting = join(folder, `${start}${process.pid}`);
  const { mode } = await stat(target).catch(() => ({ mode: 0o666 }));
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
