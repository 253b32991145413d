/**
 * Kills runs of the built command line at random moments, half of them while they write, and tells what that did to the
 * output folder, in which an earlier result and files of the user stood; then lets a next run put it right.
 *
 *     node tests/tools/killRuns.mjs [how many, 200 without it] [seed]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOutput } from '../../dist/modules/files/output/writeOutput.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [many = 200, seed = 20160101] = process.argv.slice(2).map(Number);
const own = { 'notes.txt': 'mine', 'charts/own.svg': 'mine too' };
const earlier = filesOfRun(Array.from({ length: 60 }, (_, i) => [`charts/old-${i}.svg`, `old ${i}`]));

let state = seed;
/** The next number from 0 to 1 of a fixed row, after Lehmer. */
function draw() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/** @param {string | Buffer} content */
function hashOf(content) {
  return createHash('sha256').update(content).digest('hex');
}

/** @param {[string, string][]} files */
function filesOfRun(files) {
  const outputs = files.map(([file, text]) => ({ file, sha256: hashOf(text) }));
  return new Map([...files, ['manifest.json', JSON.stringify({ outputs })]]);
}

/**
 * What stands in a folder: a whole result, the earlier or a new one, a mixture, or nothing; and how many own files lack.
 *
 * @param {string} out
 * @param {boolean} withOwn
 */
function found(out, withOwn) {
  if (!existsSync(out)) return { what: 'nothing', lost: withOwn ? Object.keys(own).length : 0 };
  const lost = withOwn
    ? Object.entries(own).filter(([name, text]) => textOf(join(out, name)) !== text).length
    : 0;
  const manifest = textOf(join(out, 'manifest.json'));
  /** @type {{ file: string, sha256: string }[]} */
  const listed = manifest === undefined ? [] : JSON.parse(manifest).outputs;
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(out, name)).isFile(),
  );
  const others = names.filter((name) => !(withOwn && name in own) && name !== 'manifest.json');
  const isWhole =
    listed.length === others.length &&
    listed.every(
      ({ file, sha256 }) => existsSync(join(out, file)) && hashOf(readFileSync(join(out, file))) === sha256,
    );
  const what =
    !isWhole || listed.length === 0
      ? 'a mixture'
      : manifest === earlier.get('manifest.json')
        ? 'the earlier'
        : 'the new';
  return { what, lost };
}

/** @param {string} file */
function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * @param {string} out
 * @param {(hasEnded: () => boolean) => Promise<void>} waitToKill
 */
async function runFor(out, waitToKill) {
  const words = [join(root, 'dist/cli/main.js'), 'run', join(root, 'data/template'), '--out', out];
  const child = spawn(process.execPath, words, { stdio: 'ignore' });
  const ended = once(child, 'exit');
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  await waitToKill(() => hasEnded);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * How long a run takes, and how long it writes, in milliseconds.
 *
 * @param {string} top
 */
async function durations(top) {
  const start = performance.now();
  let [begun, ended] = [0, 0];
  await runFor(join(top, 'out'), async (hasEnded) => {
    while (!existsSync(join(top, '.out.partial')) && !hasEnded()) await pause(0);
    begun = performance.now();
    while (existsSync(join(top, '.out.partial')) && !hasEnded()) await pause(0);
    ended = performance.now();
    while (!hasEnded()) await pause(5);
  });
  return { whole: performance.now() - start, writing: ended - begun };
}

/** @param {boolean} withOwn */
async function folderWithEarlier(withOwn) {
  const top = mkdtempSync(join(tmpdir(), 'kill-runs-'));
  await writeOutput(join(top, 'out'), earlier);
  if (withOwn) for (const [name, text] of Object.entries(own)) writeFileSync(join(top, 'out', name), text);
  return top;
}

const counts = new Map();
const count = (/** @type {string} */ what) => counts.set(what, (counts.get(what) ?? 0) + 1);
const trial = await folderWithEarlier(false);
const { whole, writing } = await durations(trial);
rmSync(trial, { recursive: true });
process.stdout.write(
  `A run takes ${whole.toFixed(0)} ms and writes for ${writing.toFixed(0)} ms. Seed ${seed}.\n`,
);

for (let number = 0; number < many; number += 1) {
  const [whileWriting, withOwn] = [number % 2 === 1, number % 4 >= 2];
  const top = await folderWithEarlier(withOwn);
  const [out, hidden] = [join(top, 'out'), join(top, '.out.partial')];
  const wasKilled = await runFor(out, async (hasEnded) => {
    if (whileWriting) while (!existsSync(hidden) && !hasEnded()) await pause(0);
    await pause(draw() * 1.05 * (whileWriting ? writing : whole));
  });
  const isLeft = existsSync(hidden);
  const { what, lost } = found(out, withOwn);
  count(
    !wasKilled
      ? 'had ended before its kill'
      : isLeft
        ? 'killed while it wrote'
        : 'killed when it did not write',
  );
  count(`left in the folder: ${what}`);
  if (lost > 0) count('files of the user not in the folder after the kill');
  const { leftover } = await writeOutput(out, earlier);
  const after = found(out, withOwn);
  if (leftover !== undefined) count(`told by the next run: ${leftover}`);
  const isRight = after.what === 'the earlier' && after.lost === 0 && !existsSync(hidden);
  count(isRight ? 'right after the next run' : 'WRONG AFTER THE NEXT RUN');
  if (!isRight) process.stdout.write(`Look at ${top}\n`);
  else rmSync(top, { recursive: true });
}
for (const [what, times] of [...counts].sort())
  process.stdout.write(`${String(times).padStart(5)}  ${what}\n`);
process.exitCode = counts.has('WRONG AFTER THE NEXT RUN') ? 1 : 0;
