/**
 * Packs the package, installs the tarball into an empty folder as a user would, and there requires it, imports it and
 * runs its command line on a plan folder that it ships. Optional packages and install scripts are left out.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
npm(['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...tarballs], {
  cwd: folder,
});

const installed = join(folder, 'node_modules', 'grdp-pathways');
const inFolder = { cwd: folder };
run(process.execPath, ['--eval', "require('grdp-pathways').ScenarioError.name"], inFolder);
run(process.execPath, ['--input-type=module', '--eval', "import 'grdp-pathways'"], inFolder);
run(
  process.execPath,
  [join(installed, 'dist/cli/main.js'), 'run', join(installed, 'data/lang-son-2016-2020')],
  inFolder,
);
