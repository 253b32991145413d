import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { commandLine, temporaryFolder } from './commandLine.js';

/** A folder with a new plan in it, `plan`, that tables are imported into. */
export async function importCase() {
  const parent = temporaryFolder();
  const plan = join(parent, 'plan');
  expect((await commandLine('init', plan)).status).toBe(0);
  return {
    parent,
    plan,
    /** The rows of its facts that came from the table. */
    factsOf: () =>
      readFileSync(join(plan, 'facts.csv'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('yearbook')),
    /** The path of a table beside the plan, written. */
    written: (name: string, content: string | Uint8Array) => {
      const file = join(parent, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/** What a first import is told of its table. */
export const firstTime = ['--published', '2025-06', '--vintage', 'yearbook', '--source', 'yearbook'];

/** A folder with a new plan, and what is asked of it. */
export type ImportCase = Awaited<ReturnType<typeof importCase>>;
