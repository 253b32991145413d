import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { builtProgram, packageFolder } from '../../files/packageInfo.js';

/** What a kernel may use that runs the code of somebody else. */
export interface KernelLimits {
  /** Memory of its objects; and, where the system tells it, of the whole process. */
  readonly memoryMegabytes: number;
  /** Processor time of the kernel from its start to its end. */
  readonly cpuSeconds: number;
}

/** A program and what it is given. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** The largest file that cells may write, in blocks of 512 bytes: 32 MB. */
const largestFile = 65_536;

/** How a limited kernel is started. */
export interface LimitedStart extends KernelLimits {
  /** The folder of the notebook, the one place where its cells may write. */
  readonly cwd: string;
  /** The folder of the connection file. */
  readonly folder: string;
}

/**
 * The start of a kernel whose cells read only this package with what it needs and their own folder, write only there,
 * start no process and no thread, and where the system can do it have no network and see no other process.
 *
 * Node's permission model gives the first half; it has no say over the network before Node 25, over signals, nor over the
 * native code that the kernel needs for its sockets. So what it leaves open is closed from within (`insideLimits`), which
 * hinders and is no wall, and on Linux by a network and a process space of its own, which is one.
 *
 * @param args - what Node would be given without limits
 * @param start - the limits and the folders
 */
export function limitedCommand(args: readonly string[], start: LimitedStart): Command {
  const [permission, inside] = [permissionFlag(), builtProgram('notebook/kernel/insideLimits.js').href];
  // A link above the folder, as on a Mac, is not what the permission model compares.
  const [cwd, folder] = [realpathSync(start.cwd), realpathSync(start.folder)];
  const flags = [
    '--no-warnings',
    permission,
    '--allow-addons',
    ...[...ownFolders(), folder, cwd].map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-write=${cwd}`,
    `--max-old-space-size=${start.memoryMegabytes}`,
    '--import',
    inside,
  ];
  return withinSystemLimits({ program: process.execPath, args: [...flags, ...args] }, start);
}

/** What a limited kernel knows of this process: nothing that is secret. */
export function limitedEnvironment({ cwd }: Pick<LimitedStart, 'cwd'>): NodeJS.ProcessEnv {
  const kept = ['PATH', 'LANG', 'TZ', 'SystemRoot'];
  const environment = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  return { ...environment, HOME: cwd, TMPDIR: cwd, TEMP: cwd, TMP: cwd };
}

function permissionFlag(): string {
  const [major = '20'] = process.versions.node.split('.');
  return Number(major) < 24 ? '--experimental-permission' : '--permission';
}

/** The code and the data of this package, and the packages it needs. */
function ownFolders(): string[] {
  const own = ['dist', 'data', 'package.json'].map((name) => join(packageFolder, name));
  const found = createRequire(import.meta.url).resolve.paths('tslab') ?? [];
  const packages = found.filter((path) => basename(path) === 'node_modules' && existsSync(path));
  return [...own, ...packages.flatMap(realEntries)];
}

/** What stands in a folder of packages; no link, which could lead anywhere. */
function realEntries(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (!entries.some((entry) => entry.isSymbolicLink())) return [folder];
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

/** Limits that a shell sets for what it becomes, and spaces of its own where Linux gives them. */
function withinSystemLimits(command: Command, { cpuSeconds }: KernelLimits): Command {
  if (process.platform === 'win32') return command;
  const seconds = Math.ceil(cpuSeconds);
  const script = `ulimit -t ${seconds}; ulimit -f ${largestFile}; ulimit -c 0; exec "$@"`;
  const apart = canStandApart() ? ['unshare', ...apartFlags] : [];
  return { program: '/bin/sh', args: ['-c', script, 'sh', ...apart, command.program, ...command.args] };
}

const apartFlags = ['--user', '--map-root-user', '--net', '--pid', '--fork', '--kill-child'];
let standsApart: boolean | undefined;

/** Whether this system gives a process a network and a process space of its own. */
export function canStandApart(): boolean {
  standsApart ??=
    process.platform === 'linux' &&
    spawnSync('unshare', [...apartFlags, 'true'], { stdio: 'ignore' }).status === 0;
  return standsApart;
}
