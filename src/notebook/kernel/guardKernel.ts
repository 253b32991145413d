import { spawn } from 'node:child_process';

/** Waits until nothing holds the other end of its input, then ends a kernel with all it has started, and its folder. */
const program = `
const [target, folder] = process.argv.slice(1);
process.stdin.resume().on('end', () => {
  try {
    process.kill(Number(target), 'SIGKILL');
  } catch {}
  require('fs').rmSync(folder, { recursive: true, force: true });
});
`;

/**
 * Has a kernel end with this process, whichever way this ends, and be its last cell an endless one: a small process of
 * its own waits for that. Nothing here listens to signals or to the exit.
 *
 * @param target - The number of the process, below zero for its group.
 * @param folder - A folder to remove.
 * @returns What ends the watch, to be called when the kernel has ended.
 * @example
 * const endWatch = guardKernel(-1234, 'kernel-files');
 * endWatch();
 */
export function guardKernel(target: number, folder: string): () => void {
  const guard = spawn(process.execPath, ['-e', program, '--', String(target), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it a kernel could outlive this process; it runs all the same.
  guard.on('error', () => undefined);
  guard.unref();
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  return () => {
    guard.kill('SIGKILL');
  };
}
