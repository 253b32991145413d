import { expect, test } from 'vitest';
import { heldNotebook } from '../../../src/course/grade/heldNotebook.js';
import { markedAgain } from '../../../src/course/grade/markedCells.js';
import { remark } from '../../../src/course/grade/Remark.js';
import type { Cell } from '../../../src/notebook/Notebook.js';
import { marked, notebookOf } from './scriptedUnit.js';

const given = [
  marked('q-rate', 'What rate?', { locked: true, code: false }),
  marked('rate', "check('rate', /* your answer */);"),
  marked('q-why', 'Why?', { locked: true, code: false }),
  marked('why', '*your answer*', { code: false }),
  marked('test-rate', "check.confirm('rate');", { locked: true }),
];
const written = ['What rate?', "check('rate', 8.5);", 'Why?\n', 'Because.', "check.confirm('rate');"];
const unmarked = given.map((cell, at): Cell => ({ ...cell, metadata: {}, source: written[at] ?? '' }));

test('a notebook whose cells have all lost their marks is held as one that kept them, and says so once', () => {
  const held = heldNotebook(notebookOf(given), notebookOf(unmarked));
  expect(held.remarks).toEqual([remark('unmarked')]);
  expect(held.cells).toEqual([{ number: 2, code: "check('rate', 8.5);", id: 'rate' }]);
  expect([...held.texts]).toEqual([['why', 'Because.']]);
  expect([...held.homeless]).toEqual([]);
});

test('a notebook is left as it is where one cell is known, or none can be', () => {
  const one = notebookOf([
    ...unmarked.slice(1),
    marked('q-rate', 'What rate?', { locked: true, code: false }),
  ]);
  expect(markedAgain(notebookOf(given), one)).toBe(one);
  const other = notebookOf([marked('', 'Something else')]);
  expect(markedAgain(notebookOf(given), other)).toBe(other);
  expect(heldNotebook(notebookOf(given), other).remarks.map(({ code }) => code)).not.toContain('unmarked');
});
