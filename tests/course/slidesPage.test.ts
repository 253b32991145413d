import { describe, expect, it } from 'vitest';
import type { BuiltUnit } from '../../src/course/BuiltUnit.js';
import { slidesPage } from '../../src/course/slidesPage.js';
import type { Cell } from '../../src/notebook/Notebook.js';
import { sentences } from '../../src/report/language/Sentences.js';

const prose = (source: string, metadata = {}): Cell => ({ cell_type: 'markdown', source, metadata });
const code = (source: string, metadata = {}): Cell => ({
  cell_type: 'code',
  source,
  metadata,
  execution_count: 1,
  outputs: [{ output_type: 'stream', name: 'stdout', text: 'shown\n' }],
});
const graded = (id: string) => ({ nbgrader: { grade_id: id } });
const program = { script: 'var a = "</script>";', style: '' };
const page = (...cells: Cell[]) => {
  const notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  const unit: BuiltUnit = {
    name: '05-x',
    title: 'A < B?',
    number: 5,
    minutes: 60,
    needs: [],
    exercises: [],
    notebook,
  };
  return slidesPage(unit, 'en', program);
};
const parts = (html: string) =>
  [...html.matchAll(/<section>\n((?:<section>[\s\S]*?<\/section>\n?)+)<\/section>/g)].map(
    ([, column = '']) => column.split('<section>').length - 1,
  );

describe('the slides of a unit', () => {
  it('stand in a column for each section, one or more for each cell', () => {
    const html = page(
      prose('# Why?\n\nText.'),
      prose('## First\n\nText.'),
      code('const a = 1;'),
      prose('## Second'),
    );
    expect(parts(html)).toEqual([1, 2, 1]);
  });

  it('begin a column at a heading, wherever it stands in its cell', () => {
    const html = page(prose('# Why?'), prose('So it ends.\n\n## Next\n\nText.'));
    expect(parts(html)).toEqual([2, 1]);
    expect(html).not.toMatch(/ends\.<\/p>\n<h2/);
  });

  it('part what is too long for one between its paragraphs', () => {
    const long = Array.from({ length: 4 }, (_, i) => `${'word '.repeat(80)}${i}.`).join('\n\n');
    expect(parts(page(prose(`## Long\n\n${long}`)))).toEqual([4]);
  });

  it('keep what leads to a list with it', () => {
    const long = 'word '.repeat(100);
    const html = page(prose(`## Long\n\n${long}\n\nBy these points:\n\n- ${long}\n- b`));
    expect(html).toMatch(/<section>\n<p class="lead">By these points:<\/p>\n<ul>/);
  });

  it('keep a formula with the sentence that leads to it', () => {
    const html = page(
      prose(
        `## Long\n\n${'word '.repeat(70)}.\n\n${'term '.repeat(40)}is:\n\n$$a = b$$\n\nThis is\n\n$$c = d$$`,
      ),
    );
    for (const slide of html.split('<section>').slice(1)) expect(slide).not.toMatch(/^\n<p class="formula"/);
    expect(html).toMatch(/This is<\/p>\n<p class="formula"/);
  });

  it('leave out what only the notebook needs', () => {
    const { heading, lead, score } = sentences('en').course.exercises;
    const html = page(
      prose(`## ${heading}\n\n${lead.teacher}`),
      code("const check = await openExercises(plan, { unit: '05', numbered: true });"),
      prose('Question one?', graded('q-one')),
      prose(score),
      code('check.score();'),
    );
    expect(parts(html)).toEqual([2]);
    for (const text of [lead.teacher, score, 'openExercises', 'check.score'])
      expect(html).not.toContain(text);
  });

  it('keep solutions, keys and notes for the speaker', () => {
    const html = page(
      prose('## Exercises'),
      prose('Question one?', graded('q-one')),
      code("check('one', 42);", graded('one')),
      prose('Key: 42.', graded('key-one')),
      prose('Ask the class first.', { course: { notes: true } }),
    );
    expect(parts(html)).toEqual([2]);
    const [, notes = ''] = /<aside class="notes">([\s\S]*?)<\/aside>/.exec(html) ?? [];
    for (const told of ['42', 'Key: 42.', 'Ask the class first.']) expect(notes).toContain(told);
    expect(html.replace(notes, '')).not.toContain('42');
  });

  it('cannot be left by what the program holds', () => {
    expect(page(prose('x')).match(/<\/script>/g)).toHaveLength(2);
    expect(page(prose('x'))).toContain('<title>A &lt; B?</title>');
  });
});
