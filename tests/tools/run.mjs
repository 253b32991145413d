import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end with its output shown, and ends this one where it fails.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(program, words, options) {
  const { status, error } = spawnSync(program, words, { stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs the npm that started this script.
 *
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(words, options) {
  const program = process.env['npm_execpath'];
  if (program === undefined) throw new Error('Start this through npm: see the scripts in package.json.');
  run(process.execPath, [program, ...words], options);
}
