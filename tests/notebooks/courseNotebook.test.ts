import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unitCourse } from '../../src/course/courseMetadata.js';
import { notebookFiles } from '../../src/files/notebookFiles.js';
import { readJson } from '../../src/files/text/readJson.js';
import { wholeText } from '../../src/notebook/MultilineText.js';
import { notebookTitle } from '../../src/notebook/page/notebookPage.js';
import { parseNotebook } from '../../src/notebook/parseNotebook.js';

const files = await notebookFiles('notebooks');
const notebooks = await Promise.all(
  files.map(async (file) => ({ file, notebook: parseNotebook(await readJson(file)) })),
);
const [begin, ...others] = notebooks;
const units = others.filter(({ notebook }) => unitCourse(notebook.metadata) !== undefined);
const text = (begin?.notebook.cells ?? []).map(({ source }) => wholeText(source)).join('\n');

describe('the notebook to begin with', () => {
  it('leads to every unit by its question, and says how long it takes', () => {
    for (const { file, notebook } of units) {
      const { unit, minutes } = unitCourse(notebook.metadata) ?? {};
      for (const language of ['vi', 'en'] as const)
        expect(text).toContain(
          `| ${unit} | [${notebookTitle(notebook, language)}](${basename(file)}) | ${minutes} |`,
        );
    }
  });

  it('leads to no other', () => {
    const led = [...text.matchAll(/\]\(([^)]+\.ipynb)\)/g)].map(([, file = '']) => file);
    expect(new Set(led)).toEqual(new Set(units.map(({ file }) => basename(file))));
  });
});
