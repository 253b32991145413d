import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../files/output/replaceFile.js';
import { sha256 } from '../../files/output/sha256.js';
import { csvFromRows } from '../../files/text/csvFromRows.js';
import type { Language } from '../../plan/text/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { remark, remarksInShort, remarkText } from './Remark.js';
import { digestOf, type SparedFile, type Submission, submissionsIn } from './submissionsIn.js';

/** How notebooks are collected. */
export interface CollectOptions {
  readonly folder: string;
  readonly into: string;
  readonly language: Language;
}

/** What was collected. */
export interface Collected {
  readonly taken: readonly Submission[];
  readonly spared: readonly SparedFile[];
}

const list = 'collected.csv';
const columns = ['student', 'unit', 'file', 'sha256', 'remark'];

/**
 * Gathers the notebooks of a class into one folder, `<student>/<unit>.ipynb`, with a list of where each came from and of
 * what was not taken. Files of the same place that were not collected from here are left as they are.
 *
 * @returns what was taken and what not
 * @throws ScenarioError where there is no folder to collect from
 */
export async function collectCourse({ folder, into, language }: CollectOptions): Promise<Collected> {
  const { taken, spared } = await submissionsIn(folder, { language, without: into });
  const known = await readFile(join(into, list), 'utf8').catch(() => '');
  const written: Submission[] = [];
  const left = [...spared];
  for (const one of taken) {
    const file = `${one.student}/${one.unit}.ipynb`;
    const present = await readFile(join(into, file)).catch(() => undefined);
    const { student, unit } = one;
    if (one.read.bytes === undefined)
      left.push({ file: one.file, student, unit, remark: one.remarks[0] ?? remark('empty') });
    else if (present !== undefined && !present.equals(one.read.bytes) && !known.includes(sha256(present)))
      left.push({ file: one.file, student, unit, remark: remark('keptBack', file) });
    else {
      await replaceFile(join(into, file), one.read.bytes);
      written.push(one);
    }
  }
  await replaceFile(join(into, list), listText(written, left, language), {
    onlyIfItHolds: columns.join(','),
  });
  return { taken: written, spared: left };
}

function listText(taken: readonly Submission[], spared: readonly SparedFile[], language: Language): string {
  const say = sentences(language);
  const rows = [
    ...taken.map((one) => ({
      student: one.student,
      unit: one.unit,
      file: one.file,
      sha256: digestOf(one),
      remark: remarksInShort(one.remarks, say).join('; '),
    })),
    ...spared.map(({ file, student, unit, remark: why }) => ({
      student,
      unit,
      file,
      sha256: undefined,
      remark: remarkText(why, say),
    })),
  ];
  return csvFromRows(columns, rows);
}
