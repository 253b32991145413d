/**
 * Packs the package, installs the tarball into an empty folder as a user would, with what the notebook of `init` asks for,
 * from the registry alone; and there requires it, imports it, compiles against its types in every module setting without
 * the optional packages, and runs its command line on a plan folder that it ships, with every library that dist carries.
 * Install scripts are left out.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

npm(['pack', '--silent', '--pack-destination', folder], { cwd: root });
const tarballs = readdirSync(folder);
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
const inFolder = { cwd: folder };
const notebook = readFileSync(join(root, 'data/template/first-notebook.ipynb'), 'utf8');
const [, asked = ''] = /`npm install ([^`]+)`/.exec(notebook) ?? [];
const beside = asked.split(' ').filter((name) => name !== 'grdp-pathways');
if (beside.length === asked.split(' ').length)
  throw new Error('The first notebook says no line to install it with.');
const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
npm(['install', ...quiet, ...tarballs, ...beside], inFolder);

const installed = join(folder, 'node_modules', 'grdp-pathways');
run(process.execPath, ['--eval', "require('grdp-pathways').ScenarioError.name"], inFolder);
run(process.execPath, ['--input-type=module', '--eval', "import 'grdp-pathways'"], inFolder);
/** @param {string[]} words */
const command = (...words) =>
  run(process.execPath, [join(installed, 'dist/cli/main.js'), ...words], inFolder);
command('run', join(installed, 'data/lang-son-2016-2020'));
// The libraries that dist carries: those for documents, for spreadsheets, for formulas and for slides of the course.
command('brief', 'lang-son-2016-2020', '--format', 'html,xlsx,docx,pptx', '--lang', 'vi');
command('init', 'plan');
command('facts', 'plan', '--out', 'facts.xlsx');
command('course', 'build', '--for', 'teacher', '--no-run', '--out', 'course');

// Every name that is exported, so that each declaration file is read; libraries are checked too, as tsc does by default.
const uses = [
  ["import * as all from 'grdp-pathways';", 'export const isThere = Object.keys(all).length > 0;'],
  [
    "import { dataFrame, openPlan, show } from 'grdp-pathways';",
    'export const made = [dataFrame, openPlan, show];',
  ],
];
for (const [position, lines] of uses.entries())
  writeFileSync(join(folder, `use${position}.mts`), `${lines.join('\n')}\n`);
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const settings = [
  ['--module', 'node16'],
  ['--module', 'nodenext'],
  ['--module', 'esnext', '--moduleResolution', 'bundler'],
];
const files = uses.map((_, position) => `use${position}.mts`);
for (const setting of settings)
  run(process.execPath, [tsc, '--noEmit', '--strict', '--target', 'es2022', ...setting, ...files], inFolder);
