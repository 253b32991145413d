import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/**
 * Writes one file that the user named, and the folder it is to stand in.
 *
 * @throws ScenarioError where it cannot be written
 */
export async function saveFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    const issue = {
      code: 'outputRefused',
      path: [],
      value,
      expected: say`a place that can be written`,
    } as const;
    throw new ScenarioError([{ ...issue, place: { file } }], { cause: error });
  }
}
