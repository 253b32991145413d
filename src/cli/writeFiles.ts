import { type OutputFiles, type WriteOptions, writeOutput } from '../files/output/writeOutput.js';
import type { Language } from '../plan/text/LocalText.js';
import { sentences } from '../report/language/Sentences.js';
import { tell } from './print.js';

interface WriteFilesOptions extends Pick<WriteOptions, 'overwrite' | 'keeps'> {
  readonly language: Language;
}

/** Writes an output folder, says what is met there, and gives in lines which files of earlier runs stay, if any do. */
export async function writeFiles(
  folder: string,
  files: OutputFiles,
  { language, ...options }: WriteFilesOptions,
): Promise<string> {
  const { notices } = sentences(language);
  const onWait = () => tell(`${notices.waiting(folder)}\n`);
  const { leftover, kept, outdated } = await writeOutput(folder, files, { ...options, onWait });
  if (leftover !== undefined) tell(`${notices.leftover[leftover](folder)}\n`);
  const current = kept.filter((file) => !outdated.includes(file));
  const lines = [
    ...(current.length > 0 ? [notices.kept.current(namesOf(current))] : []),
    ...(outdated.length > 0 ? [notices.kept.outdated(namesOf(outdated))] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Files by name, those in folders by the folder. */
function namesOf(files: readonly string[]): string {
  return [...new Set(files.map((file) => file.replace(/\/.*$/su, '/')))].sort().join(', ');
}
