import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectCourse } from '../../../src/course/grade/collectCourse.js';
import { placeOfFile } from '../../../src/course/grade/placeOfFile.js';
import { marked, notebookOf } from './scriptedUnit.js';

const home = mkdtempSync(join(tmpdir(), 'class-'));
const [folder, into] = [join(home, 'came'), join(home, 'tidy')];
afterAll(() => rmSync(home, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const answering = (answer: string) =>
  JSON.stringify(notebookOf([marked('rate', `check('rate', ${answer});`)]));

describe('the notebooks of a class', () => {
  beforeAll(() => {
    put('An Nguyễn/04-structure.ipynb', answering('1'));
    put('An Nguyễn/04-structure (2).ipynb', answering('2'));
    put('An Nguyễn/04-structure (3).ipynb', answering('2').slice(0, 80));
    put('binh_04.ipynb', answering('3'));
    put('submitted/hoa/unit-04/04.ipynb', answering('3'));
    put('lan_07.ipynb', answering('4'));
    put('04.ipynb', answering('5'));
    put('minh_05.ipynb', '');
    put('minh/.ipynb_checkpoints/04.ipynb', answering('6'));
  });
  const collect = () => collectCourse({ folder, into, language: 'en' });

  test('come into one folder, the last sound file of each, the rest named', async () => {
    const { taken, spared } = await collect();
    expect(taken.map(({ student, unit, file }) => [student, unit, file])).toEqual([
      ['An Nguyễn', '04', 'An Nguyễn/04-structure (2).ipynb'],
      ['binh', '04', 'binh_04.ipynb'],
      ['hoa', '04', 'submitted/hoa/unit-04/04.ipynb'],
      ['minh', '05', 'minh_05.ipynb'],
    ]);
    expect(spared.map(({ file, remark }) => [file, remark.code]).sort()).toEqual([
      ['04.ipynb', 'noStudent'],
      ['An Nguyễn/04-structure (3).ipynb', 'superseded'],
      ['An Nguyễn/04-structure.ipynb', 'superseded'],
      ['lan_07.ipynb', 'otherUnit'],
    ]);
    expect(taken[1]?.remarks).toEqual([{ code: 'sameAsOther', about: 'hoa' }]);
    expect(readFileSync(join(into, 'An Nguyễn/04.ipynb'), 'utf8')).toBe(answering('2'));
  });

  test('names archives, folders in which nothing was handed in, and names that may be of one student', async () => {
    const other = join(home, 'other');
    const files = [
      'Phạm Thị Hoa/04.ipynb',
      'pham thi hoa/04.ipynb',
      'Phạm Thị Hoa (lần 2)/04.ipynb',
      'Lê Minh.zip',
      'Vũ Anh/.ipynb_checkpoints/04.ipynb',
    ];
    for (const [position, file] of files.entries()) {
      mkdirSync(dirname(join(other, file)), { recursive: true });
      writeFileSync(join(other, file), answering(String(position)));
    }
    const { taken, spared } = await collectCourse({
      folder: other,
      into: join(other, 'tidy'),
      language: 'vi',
    });
    expect(spared.map(({ file, remark }) => [file, remark.code])).toEqual([
      ['Lê Minh.zip', 'packed'],
      ['Vũ Anh', 'absent'],
    ]);
    const [first] = taken;
    expect(first?.remarks).toEqual([{ code: 'namesake', about: 'Phạm Thị Hoa, Phạm Thị Hoa (lần 2)' }]);
    expect(taken.map(({ remarks }) => remarks.length)).toEqual([1, 1, 1]);
  });

  test('hidden behind another ending are told once, unless there is a notebook beside', async () => {
    const other = join(home, 'endings');
    mkdirSync(other);
    for (const file of [
      'an_04.ipynb',
      'an_04.pdf',
      'binh_04.ipynb.txt',
      'binh_04.docx',
      'chi_04.zip',
      'grades.csv',
      'list.txt',
    ])
      writeFileSync(join(other, file), answering('1'));
    const { taken, spared } = await collectCourse({
      folder: other,
      into: join(other, 'tidy'),
      language: 'en',
    });
    expect(taken.map(({ file }) => file)).toEqual(['an_04.ipynb']);
    expect(spared.map(({ file, remark }) => [file, remark.code])).toEqual([
      ['chi_04.zip', 'packed'],
      ['binh_04.ipynb.txt', 'otherFile'],
    ]);
  });

  test('are collected again with the same bytes, and anew where a student hands in again', async () => {
    const before = readFileSync(join(into, 'collected.csv'), 'utf8');
    await collect();
    expect(readFileSync(join(into, 'collected.csv'), 'utf8')).toBe(before);
    put('binh_04.ipynb', answering('8'));
    await collect();
    expect(readFileSync(join(into, 'binh/04.ipynb'), 'utf8')).toBe(answering('8'));
  });

  test('never replace a file that was not collected', async () => {
    writeFileSync(join(into, 'binh/04.ipynb'), 'with marks of the teacher');
    const { spared } = await collect();
    expect(spared.map(({ remark }) => remark)).toContainEqual({ code: 'keptBack', about: 'binh/04.ipynb' });
    expect(readFileSync(join(into, 'binh/04.ipynb'), 'utf8')).toBe('with marks of the teacher');
  });
});

test.each([
  ['Trần Văn An_12345_assignsubmission_file_/05-does-growth.ipynb', { student: 'Trần Văn An', unit: '05' }],
  ['05/an.ipynb', { unit: '05' }],
  ['an_12 (1).ipynb', { student: 'an', unit: '12' }],
  ['05_le minh.ipynb', { student: 'le minh', unit: '05' }],
])('%s says whose it is', (path, place) => {
  expect(placeOfFile(path)).toEqual(place);
});
