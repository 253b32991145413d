import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCourse } from '../../src/course/buildCourse.js';

const folder = mkdtempSync(join(tmpdir(), 'course-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const from = join(folder, 'from');
for (const name of [
  '00-where-to-begin.ipynb',
  '03-how-fast-does-the-whole-grow.ipynb',
  '06-what-does-growth-cost.ipynb',
])
  cpSync(join('notebooks', name), join(from, name));
const out = join(folder, 'out');
const file = join(out, '06-what-does-growth-cost.ipynb');
const build = (overwrite = false) =>
  buildCourse({ language: 'vi', audience: 'student', out, from, run: false, overwrite });
const text = () => readFileSync(file, 'utf8');

describe('a course built into a folder', () => {
  it('is a notebook and a page for each unit, a page that leads to them, and sealed answers', async () => {
    expect((await build()).map(({ number }) => number)).toEqual([3, 6]);
    for (const name of ['06-what-does-growth-cost.html', 'index.html', 'exercises.sealed.json'])
      expect(existsSync(join(out, name))).toBe(true);
    const first = text();
    await build();
    expect(text() === first).toBe(true);
  });

  it('cannot be read from a folder in which nothing names its plan', async () => {
    const bare = join(folder, 'bare');
    cpSync(join('notebooks', '06-what-does-growth-cost.ipynb'), join(bare, '06.ipynb'));
    await expect(
      buildCourse({ language: 'vi', audience: 'reading', out, from: bare, run: false }),
    ).rejects.toThrow(/bare: expected a notebook whose metadata name the plan and the title of the course/);
  });

  it('never replaces a notebook that somebody has worked in, unless asked', async () => {
    const worked = text().replace('/* câu trả lời của bạn */', '41.67');
    expect(worked).not.toBe(text());
    writeFileSync(file, worked);
    await expect(build()).rejects.toThrow(
      `${file}: expected a place where no other notebook of this name lies, got nothing. Somebody may have worked in it: choose another folder with --out, or add --overwrite.`,
    );
    expect(text() === worked).toBe(true);
    await build(true);
    expect(text()).toContain('/* câu trả lời của bạn */');
  });
});
