/**
 * Runs inside the process of a limited kernel, before it: what the permission model refuses looks as if it were not
 * there, so that the kernel and its compiler look elsewhere; and there is no network, no signal and no native code besides
 * that of packages. Code that is meant to can get around the latter three, so the system closes them too where it can.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { resolve, sep } from 'node:path';

type Call = (this: unknown, ...rest: readonly unknown[]) => unknown;
type Owner = Record<string, Call>;

const given = (flag: string) =>
  process.execArgv.filter((word) => word.startsWith(`${flag}=`)).map((word) => word.slice(flag.length + 1));
const readable = given('--allow-fs-read');
const writable = given('--allow-fs-write');
const [someFolder = '.'] = writable;

const isDenied = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED';

/** Whether a folder leads to one that may be read. */
function leadsOn(path: unknown): boolean {
  const start = `${String(path).replace(/[\\/]$/, '')}/`;
  return readable.some((folder) => folder.replaceAll('\\', '/').startsWith(start.replaceAll('\\', '/')));
}

function absent(path: unknown): Error {
  const message = `ENOENT: there is no such file here, or it may not be read: '${String(path)}'`;
  return Object.assign(new Error(message), { code: 'ENOENT', path });
}

function instead(owner: object, name: string, answer: (path: unknown, options: unknown) => unknown): void {
  const calls = owner as Owner;
  const before = calls[name];
  if (before === undefined) return;
  const call: Call = function (...rest) {
    try {
      return before.apply(this, [...rest]);
    } catch (error) {
      if (!isDenied(error)) throw error;
      return answer(rest[0], rest[1]);
    }
  };
  calls[name] = Object.assign(call, before);
}

function missing(path: unknown): never {
  throw absent(path);
}

const statOfFolder = fs.statSync(someFolder);
function statOf(path: unknown, options: unknown): unknown {
  if (leadsOn(path)) return statOfFolder;
  const isAsked = options !== null && typeof options === 'object' && 'throwIfNoEntry' in options;
  return isAsked && options.throwIfNoEntry === false ? undefined : missing(path);
}
const isWithin = (path: unknown) =>
  readable.some((folder) => path === folder || String(path).startsWith(`${folder}${sep}`));
const samePath = (path: unknown) => (leadsOn(path) || isWithin(path) ? path : missing(path));
const noWatch = () => ({ close: () => undefined, on: () => undefined, unref: () => undefined });

instead(fs, 'existsSync', leadsOn);
instead(fs, 'statSync', statOf);
instead(fs, 'lstatSync', statOf);
instead(fs.realpathSync, 'native', samePath);
instead(fs, 'realpathSync', samePath);
instead(fs, 'readFileSync', missing);
instead(fs, 'readdirSync', missing);
instead(fs, 'watch', noWatch);
instead(fs, 'watchFile', noWatch);

function refuse(owner: object, names: readonly string[], told: string): void {
  for (const name of names)
    (owner as Owner)[name] = () => {
      throw new Error(told);
    };
}

const noNetwork = 'There is no network while a notebook is graded.';
const functionsOf = (owner: object) =>
  Object.keys(owner).filter((name) => /^(lookup|resolve|reverse)/.test(name));
refuse(net.Socket.prototype, ['connect'], noNetwork);
refuse(net.Server.prototype, ['listen'], noNetwork);
refuse(dgram.Socket.prototype, ['bind', 'send', 'connect'], noNetwork);
refuse(dns, functionsOf(dns), noNetwork);
refuse(dns.promises, functionsOf(dns.promises), noNetwork);
refuse(process, ['kill', 'abort'], 'No signals are sent while a notebook is graded.');

const open = process.dlopen;
process.dlopen = function dlopen(module: object, file: string, ...rest: readonly number[]) {
  const path = resolve(file);
  const isPackaged = readable.some((folder) => !writable.includes(folder) && path.startsWith(folder));
  if (!isPackaged) throw new Error('No native code is loaded while a notebook is graded.');
  return Reflect.apply(open, process, [module, file, ...rest]);
};
syncBuiltinESMExports();
