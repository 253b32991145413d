import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isMap } from 'yaml';
import { parseWith } from '../../plan/parseWith.js';
import { ImportMemory } from '../../plan/tables/ImportMemory.js';
import { gatheredIssues } from '../gatheredIssues.js';
import { readText } from '../text/readText.js';
import { yamlFromText } from '../text/yamlFromText.js';

/** The name of the file that keeps what was understood. */
export const memoryName = 'import.yaml';

/**
 * What an earlier import kept in a plan folder; nothing where there was none.
 *
 * @throws ScenarioError with every problem of the file
 */
export async function readImportMemory(folder: string): Promise<ImportMemory> {
  const file = join(folder, memoryName);
  const none: ImportMemory = { rows: {}, sheets: {} };
  if ((await stat(file).catch(() => undefined)) === undefined) return none;
  const { text } = await readText(file, 'import');
  const located = yamlFromText(text, file, 'import');
  const gatherer = gatheredIssues();
  const memory = await gatherer.attempt(
    () => parseWith(ImportMemory, located.value ?? {}, 'import'),
    (issue) => ({
      ...issue,
      place: located.placeOf(issue.path, issue.code === 'unknownKey' ? 'key' : 'value'),
    }),
  );
  gatherer.throwIfAny();
  return memory ?? none;
}

/**
 * The text of import.yaml, a line for each row of the tables.
 *
 * @param comment - what the file says of itself
 */
export function importMemoryText(
  { rows, sheets, ...answers }: ImportMemory,
  comment: readonly string[],
): string {
  const document = new Document({
    ...answers,
    ...(Object.keys(sheets).length === 0 ? {} : { sheets }),
    rows,
  });
  document.commentBefore = comment.map((line) => ` ${line}`).join('\n');
  for (const key of ['rows', 'sheets']) {
    const map = document.get(key);
    if (!isMap(map)) continue;
    for (const { value } of map.items) if (isMap(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0 });
}
