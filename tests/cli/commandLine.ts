import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { commandLine as call } from '../../src/cli/commandLine.js';
import type { Outlets } from '../../src/cli/print.js';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line within this process, as its program does; what it prints is kept. */
export async function commandLine(...words: readonly string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const into = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const outlets: Outlets = { stdout: into('stdout'), stderr: into('stderr') };
  await call(words, outlets);
  return { status: Number(outlets.exitCode ?? 0), ...printed };
}

/** Runs the built command line in a process of its own: what is true of the process itself is seen there alone. */
export function program(...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Runs a command in a shell of its own. */
export function shell(command: string): Ended {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  // npm says first which script it runs.
  return { status, stdout: stdout.replace(/^\n> .*\n> .*\n\n/, ''), stderr };
}

/** The folder into which `npm start` writes. */
export const startedOut = 'out/lang-son-2016-2020';
let started: Ended | undefined;

/** What `npm start` left, which draws for long: it is called once for all tests, into a folder that is not there yet. */
export function npmStart(): Ended {
  if (started === undefined) rmSync(join(root, startedOut), { recursive: true, force: true });
  started ??= shell('npm start');
  return started;
}

/** A folder of its own for one test, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'grdp-pathways-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
