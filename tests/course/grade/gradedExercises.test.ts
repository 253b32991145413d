import { describe, expect, test } from 'vitest';
import { feedbackPage } from '../../../src/course/grade/feedbackPage.js';
import { type GradingPlan, gradedExercises, unknown } from '../../../src/course/grade/gradedExercises.js';
import { gradesCsv } from '../../../src/course/grade/gradesCsv.js';
import { heldNotebook } from '../../../src/course/grade/heldNotebook.js';
import { type Remark, remark } from '../../../src/course/grade/Remark.js';
import { designedPage } from '../../../src/documents/designedPage.js';
import type { DesignExercise, EssayExercise } from '../../../src/notebook/exercises/Exercise.js';
import type { Cell } from '../../../src/notebook/Notebook.js';
import { shippedOpened } from '../../fixtures/shippedRun.js';
import { marked, notebookOf, rate } from './scriptedUnit.js';

const other = { ...rate, id: 'other' };
const essay: EssayExercise = {
  kind: 'essay',
  id: 'why',
  lesson: '04',
  level: 'design',
  points: 3,
  question: { vi: 'Vì sao?', en: 'Why?' },
  rubric: [{ points: 3, vi: 'Lý do.', en: 'A reason.' }],
};
const released = notebookOf([
  marked('q-rate', 'What rate?', { locked: true, code: false }),
  marked('rate', "check('rate', /* your answer */);"),
  marked('other', "check('other', /* your answer */);"),
  marked('why', '*your answer*', { code: false }),
]);
const plan = {
  language: 'en' as const,
  simulate: () => {
    throw new Error('no design is asked for');
  },
  designed: () => undefined,
};

/** Grades answers as cells showed them, in a notebook that came back as given. */
function graded(
  answers: readonly { number: number; id: string; answer: unknown }[],
  cells: readonly Cell[] = released.cells,
  { remarks = [], stopped = [] }: { remarks?: readonly Remark[]; stopped?: readonly number[] } = {},
) {
  const held = heldNotebook(released, notebookOf(cells));
  return gradedExercises([rate, other, essay], { held, shown: { answers, stopped, remarks }, plan });
}
const statesOf = ({ exercises }: ReturnType<typeof graded>) =>
  exercises.map(({ state, points }) => [state, points]);

describe('answers of a notebook', () => {
  test('are judged right and wrong outside of it, with the hint of the mistake', () => {
    const result = graded([
      { number: 2, id: 'rate', answer: '8,5 %' },
      { number: 3, id: 'other', answer: 9.1 },
    ]);
    expect(statesOf(result)).toEqual([
      ['right', 2],
      ['wrong', 0],
      ['unanswered', 0],
    ]);
    expect(result.exercises[1]?.feedback).toBe('Not yet. That is another year.');
    expect(result.remarks).toEqual([]);
  });

  test('count from their own cell alone, the last of several', () => {
    const result = graded([
      { number: 2, id: 'rate', answer: 8.5 },
      { number: 2, id: 'rate', answer: 1 },
      { number: 2, id: 'other', answer: 8.5 },
    ]);
    expect(statesOf(result)).toEqual([
      ['wrong', 0],
      ['unanswered', 0],
      ['unanswered', 0],
    ]);
    expect(result.remarks).toEqual([
      remark('forged', 'cell 2 answers other, which is asked in another cell'),
    ]);
  });

  test('that are nothing to be judged earn nothing and harm nothing', () => {
    const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`);
    for (const answer of [null, deep, { growth: null }, true, 'x'.repeat(1e6), '', [8.5]])
      expect(graded([{ number: 2, id: 'rate', answer }]).exercises[0]?.points).toBe(0);
  });

  test('are none where a comma parted a number in the call, as in the notebook', () => {
    const [first] = graded([{ number: 2, id: 'rate', answer: [8.5, 616] }]).exercises;
    expect(first).toMatchObject({ state: 'wrong', points: 0, given: '8.5, 616' });
    expect(first?.feedback).toContain('a comma separates arguments');
  });

  test('count where the same number is told in two forms, and not where the two differ', () => {
    const rated = (answer: string) => graded([{ number: 2, id: 'rate', answer }]).exercises[0];
    for (const right of ['0,085 hay 8,5%', '8.5 % or 0.085', '1,085; 8,5'])
      expect([right, rated(right)?.points]).toEqual([right, 2]);
    const differing = rated('8.5% or 9.1%');
    expect(differing).toMatchObject({ points: 0, feedback: expect.stringContaining('not the same answer') });
    expect(rated('9,1% hay 0,091')?.points).toBe(0);
    expect(rated('9.1 or 9,1 %')?.feedback).toBe('Not yet. That is another year.');
  });

  test('are not called missing where their cell did not run', () => {
    expect(statesOf(graded([], released.cells, { stopped: [2] })).slice(0, 2)).toEqual([
      ['stopped', 0],
      ['unanswered', 0],
    ]);
  });

  test('have no points where the time was over before they ran', () => {
    const result = graded([{ number: 2, id: 'rate', answer: 8.5 }], released.cells, {
      remarks: [remark('outOfTime', '3')],
    });
    expect(statesOf(result).slice(0, 2)).toEqual([
      ['right', 2],
      ['unknown', undefined],
    ]);
  });
});

describe('a notebook that was edited', () => {
  const [question, first, second, text] = released.cells;
  if (!question || !first || !second || !text) throw new Error('four cells');

  test('is reported where a locked cell was changed, a cell is gone or doubled, or of another type', () => {
    const cells = [
      { ...question, source: 'Easier?' },
      first,
      first,
      marked('why', '1;'),
      marked('mine', '2;'),
    ];
    expect(graded([], cells).remarks).toEqual([
      remark('locked', 'q-rate'),
      remark('doubled', 'rate'),
      remark('missing', 'other'),
      remark('otherType', 'why'),
      remark('foreign', 'mine'),
    ]);
  });

  test('is graded all the same where the metadata of a cell are lost', () => {
    const cells = [question, first, { ...second, metadata: {} }, text];
    const result = graded([{ number: 3, id: 'other', answer: 8.5 }], cells);
    expect(statesOf(result)[1]).toEqual(['right', 2]);
    expect(result.remarks).toEqual([remark('missing', 'other')]);
  });

  test('leaves out what only confirms, and takes line ends and blanks as they come', () => {
    const given = notebookOf([marked('test-rate', "check.confirm('rate');", { locked: true })]);
    const back = notebookOf([marked('test-rate', "check.confirm('rate');\r\n", { locked: true })]);
    expect(heldNotebook(given, back)).toMatchObject({ cells: [], remarks: [] });
  });
});

describe('what is written', () => {
  const hostile = '<script>alert(1)</script>';
  const essayCells = [...released.cells.slice(0, 3), marked('why', hostile, { code: false })];
  const result = graded([{ number: 2, id: 'rate', answer: `=1+1 ${hostile}` }], essayCells);
  const unit = { unit: '04', title: 'Structure', language: 'en' as const, ...result };
  const grades = { student: '=cmd', units: [unit] };

  test('shows what a student wrote as text, in no way as code', () => {
    const page = feedbackPage(grades);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('0 of 4 points and up to 3 for what is graded by hand');
    expect(page).toContain('A reason.');
    expect(feedbackPage(grades)).toBe(page);
  });

  test('shows a scenario by the levers that it moves, and by its code where it cannot be projected', async () => {
    const opened = await shippedOpened('lang-son-2016-2020');
    const judging: GradingPlan = {
      language: 'vi',
      simulate: (scenario) => opened.simulate({ scenarios: [scenario] }),
      designed: (scenario, language) => designedPage(opened, scenario, language),
    };
    const design: DesignExercise = { ...rate, kind: 'design', leaves: [], conditions: [], example: {} };
    const cells = [marked('rate', "check('rate', /* your answer */);")];
    const page = (answer: unknown) => {
      const held = heldNotebook(notebookOf(cells), notebookOf(cells));
      const shown = { answers: [{ number: 1, id: 'rate', answer }], stopped: [], remarks: [] };
      const { exercises, remarks } = gradedExercises([design], { held, shown, plan: judging });
      const of = { unit: '04', title: '', language: 'vi' as const, exercises, remarks };
      return feedbackPage({ student: 'lan', units: [of] });
    };
    const told = page({ extends: 'plan-8.5', growth: { total: '9.4%' }, motive: hostile });
    expect(told).toContain('<caption>Kế thừa “Kế hoạch, tăng trưởng 8,5%”, có thay đổi</caption>');
    expect(told).toContain('>9,4<');
    expect(told).toContain('&lt;script&gt;');
    const unmoved = page({ extends: 'plan-8.5' });
    expect(unmoved).toContain('<p class="given">Kế thừa “Kế hoạch, tăng trưởng 8,5%”, không thay đổi gì</p>');
    expect(unmoved).not.toContain('<table');
    const broken = page({ extends: 'plan-85', growth: { total: '9%' } });
    expect(broken).toContain('{ extends: &#39;plan-85&#39;, growth: { total: &#39;9%&#39; } }');
  });

  test('names each exercise that is to be repeated, and parts no number from what it counts', () => {
    const page = feedbackPage({ student: 'lan', units: [{ ...unit, title: 'Does it reach 2,600 USD?' }] });
    expect(page).toMatch(/<li>Exercise\s1: .+<\/li>\n<li>Exercise\s2: /);
    expect(page).toContain('2,600\u00a0USD');
    const one = {
      ...result,
      exercises: [{ ...unknown({ ...rate, points: 1 }), state: 'wrong' as const, points: 0 }],
    };
    expect(feedbackPage({ student: 'lan', units: [{ ...unit, ...one }] })).toContain('0 of 1 point<');
  });

  test('says of a unit that nobody could grade no more than why', () => {
    const absent = { ...unit, exercises: [unknown(rate)], remarks: [remark('absent')] };
    const page = feedbackPage({ student: 'lan', units: [absent] });
    expect(page).toContain('no notebook handed in');
    expect(page).not.toContain('class="exercise"');
    expect(page).not.toContain('0 of 0');
  });

  test('says once in the table what stopped a notebook, and of each cell on the page', () => {
    const stops = [1, 2, 3].map((cell) => remark('stopped', `Cell ${cell}: no such module`));
    const broken = { ...unit, remarks: [remark('missing', 'q-a'), ...stops, remark('missing', 'q-b')] };
    const table = gradesCsv([{ student: 'lan', units: [broken] }]);
    expect(table.split('\n')[1]).toContain(
      'not right; the cell q-a is gone (and 1 more of the kind); stopped with an error: Cell 1: no such module (and 2 more cells stopped)',
    );
    expect(table).not.toContain('Cell 2');
    const page = feedbackPage({ student: 'lan', units: [broken] });
    for (const { about } of broken.remarks) expect(page).toContain(about);
  });

  test('is safe in a spreadsheet, with points left out where nobody could grade', () => {
    const csv = gradesCsv([
      grades,
      { student: 'b', units: [{ ...unit, exercises: [unknown(rate)], remarks: [remark('cutOff')] }] },
    ]);
    expect(csv.split('\n').slice(1, 5)).toEqual([
      "'=cmd,04,rate,0,2,not right",
      "'=cmd,04,other,0,2,not answered",
      "'=cmd,04,why,,3,graded by hand",
      'b,04,rate,,2,not graded; the file was cut off: its end is missing; it has to be handed in again',
    ]);
  });
});
