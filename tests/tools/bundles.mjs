/**
 * What is bundled into dist when the package is built: the program of the explorer's page, and libraries of which few
 * files are needed, so that who installs the package is spared the rest. Their licences stand beside.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The program of the explorer's page runs in a browser and ships as one file. */
export const page = join('documents', 'explorer', 'app');

/** The sources that import a library of this kind; they take it into themselves, and share it with no other. */
const holders = [
  'documents/briefing/docxFromBriefing',
  'documents/slides/pptxLibrary',
  'documents/workbook/xlsxFile',
  'files/tables/spreadsheetFile',
  'notebook/page/formulaHtml',
];

/** What a source imports of other sources stays where it is. @type {import('esbuild').Plugin} */
const sourcesStay = {
  name: 'sources stay',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[.]/ }, ({ importer, path }) =>
      importer.includes('node_modules') ? undefined : { path, external: true },
    );
  },
};

/** Files that the slides of the course carry as they are. */
const copied = {
  'course/reveal.js': ['reveal.js', 'plugin/notes.js'],
  'course/reveal.css': ['reveal.css'],
};

const licences = 'LICENCES-OF-LIBRARIES.txt';

/** The files of dist that no compiler writes, as paths inside it. */
export const bundled = [`${page}.js`, ...Object.keys(copied), licences];

const options = /** @type {const} */ ({
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
});

/**
 * Writes the bundles, over what the compiler has written for the sources that hold a library.
 *
 * @param {string} root - of the project
 */
export async function writeBundles(root) {
  const made = await Promise.all([
    build({
      ...options,
      entryPoints: [join(root, 'src', page, 'main.ts')],
      outfile: `${join(root, 'dist', page)}.js`,
      platform: 'browser',
      target: 'es2022',
    }),
    ...holders.map((holder) =>
      build({
        ...options,
        entryPoints: [join(root, 'src', `${holder}.ts`)],
        outfile: join(root, 'dist', `${holder}.js`),
        platform: 'node',
        target: 'node20',
        plugins: [sourcesStay],
        // What was written for require asks for the modules of Node by it.
        banner: {
          js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
        },
      }),
    ),
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
