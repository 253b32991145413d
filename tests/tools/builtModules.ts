import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const modules = fileURLToPath(new URL('../../dist/modules', import.meta.url));

/** Milliseconds: a limit for what hangs. How long a test takes is no finding, as machines are shared. */
const limit = 1_200_000;

/** The built twin of a file of src; nothing where it is none, or is built for browsers only. */
function twinOf(asked: string, importer: string | undefined): string | undefined {
  const path = importer !== undefined && asked.startsWith('.') ? resolve(dirname(importer), asked) : asked;
  const twin = join(modules, path.slice(src.length)).replace(/\.ts$/, '.js');
  return path.startsWith(src) && existsSync(twin) ? twin : undefined;
}

/**
 * What all configurations of tests share. A test that imports a file of src gets the module that the build has made of it,
 * and Node loads it as for a user: what is shipped is tested, and nothing is compiled a second time. Where a source has
 * changed since, it is built first.
 */
export const builtModules: ViteUserConfig = {
  plugins: [{ name: 'built-modules', enforce: 'pre', resolveId: twinOf }],
  test: {
    globalSetup: fileURLToPath(new URL('buildFirst.ts', import.meta.url)),
    testTimeout: limit,
    hookTimeout: limit,
    server: { deps: { external: [/\/dist\/modules\//] } },
  },
};
