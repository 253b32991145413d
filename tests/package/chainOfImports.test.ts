/**
 * What a file can be understood without: the fewer files stand one behind the other, the less has to be read. Imports of
 * types count, since whoever reads a file reads those too; what is imported when it is needed, by `import()`, does not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The longest chain that there may be. It may be lowered, never raised. */
const most = 30;

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = new Set(
  readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
  ),
);

test(`no more than ${most} files of src import each other in a row, types counted`, () => {
  const chains = new Map<string, readonly string[]>();
  const longestFrom = (file: string): readonly string[] => {
    const known = chains.get(file);
    if (known !== undefined) return known;
    const chain = [file, ...longest(importedBy(file).map(longestFrom))];
    chains.set(file, chain);
    return chain;
  };
  const chain = longest([...files].map(longestFrom));
  expect(chain.length, `the longest chain of imports:\n${chain.join('\n')}`).toBeLessThanOrEqual(most);
});

function longest(chains: readonly (readonly string[])[]): readonly string[] {
  return chains.reduce((most, chain) => (chain.length > most.length ? chain : most), []);
}

/** The files of src that a file imports, or exports from, by a statement. */
function importedBy(file: string): readonly string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?:[^;'=]*? from )?'(\.[^']+)\.js'/gm)]
    .map(([, path = '']) => `${normalize(join(dirname(file), path))}.ts`)
    .filter((path) => files.has(path));
}
