import { describe, expect, it } from 'vitest';
import { unitCourse } from '../../src/course/courseMetadata.js';
import { unitIn } from '../../src/course/unitIn.js';
import { notebookFiles } from '../../src/files/notebookFiles.js';
import { readJson } from '../../src/files/text/readJson.js';
import { wholeText } from '../../src/notebook/MultilineText.js';
import type { CodeCell } from '../../src/notebook/Notebook.js';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';
import { runNotebook } from '../../src/notebook/runNotebook.js';
import { shippedExercises } from '../fixtures/shippedExercises.js';

const exercises = await shippedExercises();
const files = await notebookFiles('notebooks');
const notebooks = await Promise.all(files.map(async (file) => parseNotebook(await readJson(file))));
const units = notebooks.filter(({ metadata }) => unitCourse(metadata) !== undefined);

const cell = (source: string): CodeCell => ({
  cell_type: 'code',
  metadata: {},
  execution_count: null,
  outputs: [],
  source,
});

describe('the solutions that teachers read', () => {
  // Plan and exercises are opened once for all units; that whole units run, `course build` shows.
  it('are judged right in the kernel, every one', async () => {
    const solved = units.flatMap((notebook) =>
      unitIn(notebook, { language: 'vi', audience: 'teacher', exercises }).cells.flatMap((one) => {
        const text = wholeText(one.source);
        return one.cell_type === 'code' && text.startsWith('check(') ? [text] : [];
      }),
    );
    const confirmed = solved.map((text) => `check.confirm('${/^check\('([^']+)'/.exec(text)?.[1]}');`);
    const opening = [
      "import { openExercises, openPlan } from 'grdp-pathways';",
      "const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });",
      'const check = await openExercises(plan);',
    ].join('\n');
    const cells = [opening, solved.join('\n'), confirmed.join('\n')].map(cell);
    expect(solved.length).toBeGreaterThan(60);
    const [first] = units;
    if (first === undefined) throw new Error('no unit');
    await expect(runNotebook({ ...first, cells }, { cwd: 'notebooks' })).resolves.toBeDefined();
  });
});
