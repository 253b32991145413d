/**
 * What is bundled into dist when the package is built: the modules of the sources, joined to the few files that are run,
 * which load in half the time; and in them the libraries that package.json names for development only, of which few
 * files are needed, so that who installs the package is spared the rest. Their licences stand beside. What only some
 * commands need stays a part of its own, which loads when it is asked for.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The program of the explorer's page runs in a browser and ships as one file. */
export const page = join('documents', 'explorer', 'app');

/** Where the compiler writes each module of the sources, with its types. */
export const modules = join('dist', 'modules');

/** What is run by itself: from outside, or in a worker or a process of its own. */
const entries = [
  'index',
  'cli/main',
  'files/shardWorker',
  'notebook/kernel/compilerWorker',
  'notebook/kernel/insideKernel',
  'notebook/kernel/insideLimits',
];

/** Files that the slides of the course carry as they are. */
const copied = {
  'course/reveal.js': ['reveal.js', 'plugin/notes.js'],
  'course/reveal.css': ['reveal.css'],
};

const licences = 'LICENCES-OF-LIBRARIES.txt';

const options = /** @type {const} */ ({
  bundle: true,
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

/**
 * Writes the bundles, from what the compiler has written.
 *
 * @param {string} root - of the project
 * @returns {Promise<string[]>} the files that were written
 */
export async function writeBundles(root) {
  const { dependencies, optionalDependencies, peerDependencies } = described(root, '.');
  const made = await Promise.all([
    build({
      ...options,
      entryPoints: [join(root, 'src', page, 'main.ts')],
      outfile: `${join(root, 'dist', page)}.js`,
      platform: 'browser',
      target: 'es2022',
      minify: true,
    }),
    build({
      ...options,
      entryPoints: entries.map((entry) => join(root, modules, `${entry}.js`)),
      outdir: join(root, 'dist'),
      outbase: join(root, modules),
      chunkNames: 'parts/[name]-[hash]',
      splitting: true,
      platform: 'node',
      target: 'node20',
      external: Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }),
      // What was written for require asks for the modules of Node by it.
      banner: {
        js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
      },
    }),
  ]);
  const reveal = dirname(createRequire(import.meta.url).resolve('reveal.js'));
  for (const [name, parts] of Object.entries(copied)) {
    mkdirSync(join(root, 'dist', dirname(name)), { recursive: true });
    writeFileSync(
      join(root, 'dist', name),
      parts.map((part) => readFileSync(join(reveal, part), 'utf8')).join('\n'),
    );
  }
  const read = made.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set([...read.flatMap((file) => folderOf(file) ?? []), 'node_modules/reveal.js']);
  writeFileSync(join(root, 'dist', licences), licenceTexts(root, withTheirs(root, folders)));
  const written = made.flatMap(({ metafile }) => Object.keys(metafile.outputs));
  return [...written, ...[...Object.keys(copied), licences].map((name) => join('dist', name))].map((file) =>
    resolve(root, file),
  );
}

/** The folder of the package that a file belongs to. @param {string} file */
const folderOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];

/** Packages, and those that they may carry inside themselves. @param {string} root @param {Set<string>} folders */
function withTheirs(root, folders) {
  const all = new Set(folders);
  for (const folder of all)
    for (const name of Object.keys(described(root, folder).dependencies ?? {})) {
      const found = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((place) =>
        existsSync(join(root, place)),
      );
      // Types leave nothing behind.
      if (found !== undefined && !name.startsWith('@types/')) all.add(found);
    }
  return [...all].sort();
}

/** @param {string} root @param {string} folder */
const described = (root, folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

/** @param {string} root @param {string[]} folders */
function licenceTexts(root, folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = described(root, folder);
    const own = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const words = own.sort().map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    return [`${name} ${version} (${JSON.stringify(license ?? 'see below')})`, ...words].join('\n\n');
  });
  return `Libraries that this folder carries in part, those that they build on, and their licences.\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
