import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ImportMemory } from '../../plan/tables/ImportMemory.js';
import { parseWith } from '../../plan/parseWith.js';
import { readText } from '../readText.js';
import { yamlFromText } from '../yamlFromText.js';
import { gatheredIssues } from '../gatheredIssues.js';

/** The name of the file that keeps what was understood. */
export const memoryName = 'import.yaml';

/**
 * What an earlier import kept in a plan folder; nothing where there was none.
 *
 * @throws ScenarioError with every problem of the file
 */
export async function readImportMemory(folder: string): Promise<ImportMemory> {
  const file = join(folder, memoryName);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return { rows: {}, sheets: {} };
  const { text } = await readText(file, 'import');
  const located = yamlFromText(text, file, 'import');
  const gatherer = gatheredIssues();
  const memory = await gatherer.attempt(
    () => parseWith(ImportMemory, located.value ?? {}, 'import'),
    (issue) => ({ ...issue, place: located.placeOf(issue.path, issue.code === 'unknownKey' ? 'key' : 'value') }),
  );
  gatherer.throwIfAny();
  return memory ?? { rows: {}, sheets: {} };
}

/**
 * The text of import.yaml.
 *
 * @param comment - what the file says of itself, without the signs of comments
 */
export function importMemoryText(memory: ImportMemory, comment: readonly string[]): string {
  const { rows, sheets, ...answers } = memory;
  const kept = {
    ...answers,
    ...(Object.keys(sheets).length === 0 ? {} : { sheets }),
    rows,
  };
  const heading = comment.map((line) => `# ${line}\n`).join('');
  return `${heading}${stringify(kept, { lineWidth: 0, flowCollectionPadding: true, collectionStyle: 'any' })}`;
}
