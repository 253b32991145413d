/**
 * What the first cell of a unit costs once the kernel is up: seconds of CPU of the kernel's own process, as Jupyter starts it,
 * from its first answer to the end of the cell, in both languages. It needs /proc. Nothing fails here: it is for reading.
 *
 *     node tests/bench/firstCell.mjs [the folder of a student's notebooks]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildCourse } from '../../dist/modules/course/buildCourse.js';
import { connectToKernel } from '../../dist/modules/notebook/kernel/KernelClient.js';
import { newConnection } from '../../dist/modules/notebook/kernel/KernelConnection.js';
import { kernelArguments } from '../../dist/modules/notebook/kernel/kernelProgram.js';

const rounds = 5;
const ticks = 100;

/** Seconds of CPU of a process and its threads. @param {number | undefined} pid */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** The kernel's CPU until it answers, and for a cell after that. @param {string} cwd @param {string} code */
async function costs(cwd, code) {
  const folder = await mkdtemp(join(tmpdir(), 'first-cell-'));
  const connection = await newConnection(folder);
  const file = join(folder, 'connection.json');
  await writeFile(file, JSON.stringify(connection));
  const client = await connectToKernel(connection);
  const kernel = spawn(process.execPath, [...kernelArguments(cwd), file], { cwd, stdio: 'ignore' });
  try {
    const isUp = () => client.request('kernel_info_request', {}).then(() => true);
    while (!(await Promise.race([isUp(), delay(250, false)])));
    const up = cpuOf(kernel.pid);
    const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
    const reply = await client.request('execute_request', { ...content, stop_on_error: true });
    if (reply['status'] !== 'ok') throw new Error(`the cell failed: ${JSON.stringify(reply)}`);
    return { up, cell: cpuOf(kernel.pid) - up };
  } finally {
    kernel.kill('SIGKILL');
    client.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {readonly number[]} values */
const told = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const all = values.map((value) => value.toFixed(2)).join(' ');
  return `${middle.toFixed(2)} s of CPU (${all}), ${middle < 2 ? 'within' : 'OVER'} 2`;
};

if (existsSync('/proc/self/stat')) {
  for (const language of /** @type {const} */ (['vi', 'en'])) {
    const folder = await mkdtemp(join(tmpdir(), 'grdp-pathways-first-'));
    try {
      await buildCourse({ language, audience: 'student', out: folder, run: false, overwrite: true });
      const [name = ''] = (await readdir(folder)).filter((file) => /^01-.*\.ipynb$/.test(file));
      const { cells } = JSON.parse(await readFile(join(folder, name), 'utf8'));
      const first = cells.find((/** @type {{ cell_type: string }} */ { cell_type }) => cell_type === 'code');
      const code = [first.source].flat().join('');
      const found = [];
      for (let round = 0; round < rounds; round++) found.push(await costs(folder, code));
      console.log(`first cell of unit 01, ${language}:   ${told(found.map(({ cell }) => cell))}`);
      console.log(
        `  and until the kernel answers: ${found.map(({ up }) => up.toFixed(2)).join(' ')} s of CPU`,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
} else console.log('first cell: measured where there is /proc');
