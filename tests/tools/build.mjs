/**
 * Builds dist from src: the compiler writes each module and its types to `dist/modules`, and what is run is bundled from
 * there (bundles.mjs).
 *
 * The compiler does again only what has changed since the last build, and so needs two things done for it: what a
 * deleted or renamed source left is removed, and where an output has gone missing everything is compiled anew. Types are
 * not checked here, which takes as long again: `npm run check:types` does that. Where nothing has changed nothing is done.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modules, page, writeBundles } from './bundles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const compiled = join(root, modules);
/** @param {string} folder */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const expected = filesIn(join(root, 'src'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .filter((file) => !relative(join(root, 'src'), file).startsWith(`${page}${sep}`))
  .flatMap((file) => ['.js', '.d.ts'].map((ending) => `${file.slice(0, -'.ts'.length)}${ending}`))
  .map((file) => file.replace(join(root, 'src'), compiled));

/** Says by its date when the last build that went well began, and by its lines what it joined. */
const built = join(root, 'node_modules/.cache/grdp-pathways/built');
const began = new Date();
const inputs = [
  ...filesIn(join(root, 'src')),
  ...['tests/tools/build.mjs', 'tests/tools/bundles.mjs', 'tsconfig.json', 'package-lock.json'].map((name) =>
    join(root, name),
  ),
];

/** @param {Iterable<string>} wanted */
function holds(wanted) {
  const [files, found] = [new Set(wanted), filesIn(dist)];
  return found.length === files.size && found.every((file) => files.has(file));
}

/**
 * Types of data stand beside the schema that reads them. Who uses the data need not read the types of zod for that, which
 * are as long as all of this package: it takes the kernel of a notebook a third of a second at its first cell.
 *
 * @param {string} file - with types
 */
function spareZod(file) {
  const text = readFileSync(file, 'utf8');
  const imported = /^import (?:type )?\{ z \} from 'zod';$/m;
  if (!imported.test(text) || /\bz\.(?!ZodType<)/.test(text)) return;
  const parses =
    'declare namespace z { interface ZodType<Output, Input = unknown> { parse(value: unknown): Output } }';
  writeFileSync(file, text.replace(imported, parses));
}

const isCurrent =
  existsSync(built) &&
  holds([...expected, ...readFileSync(built, 'utf8').split('\n')]) &&
  // The time of the last change of the entry is also that of a file put there with an older date.
  inputs.every((file) => Math.max(statSync(file).mtimeMs, statSync(file).ctimeMs) < statSync(built).mtimeMs);
if (isCurrent) process.exit(0);

rmSync(built, { force: true });
for (const file of filesIn(compiled)) if (!expected.includes(file)) rmSync(file);
if (!expected.every(existsSync))
  rmSync(join(root, 'node_modules/.cache/grdp-pathways/build.tsbuildinfo'), { force: true });

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', root, '--noCheck'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

for (const file of expected.filter((name) => name.endsWith('.d.ts'))) spareZod(file);

const outputs = await writeBundles(root);
for (const file of filesIn(dist))
  if (!file.startsWith(`${compiled}${sep}`) && !outputs.includes(file)) rmSync(file);
chmodSync(join(dist, 'cli', 'main.js'), 0o755);
writeFileSync(built, outputs.join('\n'));
utimesSync(built, began, began);
