import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds what has changed, before any test: it runs once, in the process that starts them. */
export function setup(): void {
  const program = fileURLToPath(new URL('build.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build has failed.');
}
