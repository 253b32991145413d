/**
 * Compiles src to dist. The compiler does again only what has changed since the last build, and so needs two things
 * done for it: what a deleted or renamed source left in dist is removed, and where an output has gone missing
 * everything is compiled anew. Types are not checked here, which takes as long again: `npm run check:types` does that.
 * Where nothing has changed at all, nothing is done.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled, page, writeBundles } from './bundles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const commandLine = join(dist, 'cli', 'main.js');

/** @param {string} folder */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const expected = new Set(
  filesIn(join(root, 'src'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .filter((file) => !relative(join(root, 'src'), file).startsWith(`${page}${sep}`))
    .flatMap((file) => ['.js', '.d.ts'].map((ending) => `${file.slice(0, -'.ts'.length)}${ending}`))
    .map((file) => file.replace(join(root, 'src'), dist)),
);
for (const name of bundled) expected.add(join(dist, name));
const found = new Set(filesIn(dist));

/** Says by its date when the last build that went well began. */
const built = join(root, 'node_modules/.cache/grdp-pathways/built');
const began = new Date();
const inputs = [
  ...filesIn(join(root, 'src')),
  ...['tests/tools/build.mjs', 'tests/tools/bundles.mjs', 'tsconfig.json', 'package-lock.json'].map((name) =>
    join(root, name),
  ),
];
const isCurrent =
  found.size === expected.size &&
  existsSync(built) &&
  [...expected].every((file) => found.has(file)) &&
  // The time of the last change of the entry is also that of a file put there with an older date.
  inputs.every((file) => Math.max(statSync(file).mtimeMs, statSync(file).ctimeMs) < statSync(built).mtimeMs);
if (isCurrent) process.exit(0);

for (const file of found) if (!expected.has(file)) rmSync(file);
if ([...expected].some((file) => !found.has(file))) {
  rmSync(join(root, 'node_modules/.cache/grdp-pathways/build.tsbuildinfo'), { force: true });
}

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', root, '--noCheck'], { stdio: 'inherit' });
if (existsSync(commandLine)) chmodSync(commandLine, 0o755);
process.exitCode = status ?? 1;

await writeBundles(root);

if (status === 0) {
  writeFileSync(built, '');
  utimesSync(built, began, began);
}
