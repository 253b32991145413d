import { expect, it } from 'vitest';
import { fittedTable } from '../../../src/documents/slides/fittedTable.js';
import { keyedTable } from '../../../src/documents/slides/keyedTable.js';
import { pagedSlides } from '../../../src/documents/slides/pagedSlides.js';
import { page } from '../../../src/documents/slides/pptxMeasures.js';
import { slidesOf } from '../../../src/documents/slides/slidesOf.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { wrapped } from '../../../src/report/draw/text.js';
import { palette } from '../../../src/report/draw/theme.js';
import { oddRun } from '../../fixtures/oddRuns.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const settings = BriefSettings.parse({});
const bold = 1.18;

const cases = shippedPlans.flatMap((name) =>
  (['vi', 'en'] as const).map((language) => [name, language] as const),
);

it.each(cases)(
  'tables on the slides of %s have low headings and unbroken verdicts, in %s',
  async (name, language) => {
    const { slides } = await slidesOf(await shippedRun(name), { language, settings, digest: '' });
    const tables = slides.flatMap(({ body }) => {
      if (body.kind !== 'native' && body.kind !== 'table') return [];
      const isNative = body.kind === 'native';
      return [{ ...fittedTable(body.table, isNative ? page.beside : page.underLines), isNative }];
    });
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const { rows, options, isNative } of tables) {
      const { fontSize: size, colW } = options;
      expect(size).toBeGreaterThanOrEqual(11);
      const linesOf = (text: string, column: number, letters: number) =>
        wrapped(text, { width: (((colW[column] ?? 0) - 0.16) * 72) / letters, size }).length;
      const [head = [], ...others] = rows;
      expect(Math.max(...head.map(({ text }, column) => linesOf(text, column, bold)))).toBeLessThanOrEqual(3);
      const verdicts = isNative ? others.map((row) => row.at(-1)?.text ?? '') : [];
      expect(verdicts.filter((text) => linesOf(text, head.length - 1, 1.1) > 1)).toEqual([]);
    }
  },
);

it.each(cases)(
  'the table beside the chart of %s is its key, in letters that are read, in %s',
  async (name, language) => {
    const { slides } = await slidesOf(await shippedRun(name), { language, settings, digest: '' });
    const [native] = slides.flatMap(({ body }) => (body.kind === 'native' ? [body] : []));
    if (native === undefined) throw new Error('no chart');
    const { rows, options } = keyedTable(native.table, native.chart, page.beside);
    expect(options.fontSize).toBeGreaterThanOrEqual(11);
    const marked = rows.flatMap(([first]) => {
      if (first === undefined || typeof first.text === 'string') return [];
      const [mark, words] = first.text;
      const colour = `#${mark?.options.color}`.toLowerCase();
      // The line of the actual has dashes, and its ink is near the darkest of the other colours.
      expect(mark?.text).toBe(colour === palette.ink ? '□' : '■');
      return [{ name: words?.text.trim(), colour }];
    });
    const drawn = native.chart.lines.filter(({ colour }) => colour !== palette.target);
    expect(drawn.length).toBeGreaterThan(2);
    expect(marked).toEqual(drawn.map((line) => ({ name: line.name, colour: line.colour.toLowerCase() })));
  },
);

it('a text behind figures stands further off than a text behind a text', async () => {
  const { slides } = await slidesOf(await shippedRun('lang-son-2016-2020'), {
    language: 'vi',
    settings,
    digest: '',
  });
  const [table] = slides.flatMap(({ body }) => (body.kind === 'native' ? [body.table] : []));
  if (table === undefined) throw new Error('no table');
  const left = fittedTable(table, page.beside).rows[1]?.map(({ options }) => options.margin[3]) ?? [];
  const [first = 0, , , last = 0] = left;
  expect(last).toBeGreaterThan(first + 0.1);
});

it('a table too high for a slide is shared out among slides, with no row alone on the last', async () => {
  const activities = Array.from({ length: 31 }, (_, position) => `a${position}`);
  const { slides } = await slidesOf(oddRun({ activities, targets: [] }), {
    language: 'en',
    settings,
    digest: '',
  });
  const tables = slides.filter(({ body }) => body.kind === 'table');
  const paged = tables.flatMap(pagedSlides);
  expect(paged.length).toBeGreaterThan(tables.length + 1);
  for (const slide of tables) {
    const rows = slide.body.kind === 'table' ? slide.body.table.rows : [];
    const own = paged.filter(({ title }) => title.startsWith(slide.title));
    const parts = own.map(({ body }) => (body.kind === 'table' ? body.table.rows : []));
    expect(parts.flat()).toEqual(rows);
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(3);
    expect(own.at(-1)?.title).toContain(`(${own.length}/${own.length})`);
    for (const { body } of own)
      if (body.kind === 'table')
        expect(fittedTable(body.table, page.underLines).options.fontSize).toBeGreaterThanOrEqual(12);
  }
});

it('no heading ends with a sign of per cent alone in a line', async () => {
  const { slides } = await slidesOf(oddRun(), { language: 'en', settings, digest: '' });
  const [native] = slides.flatMap(({ body }) => (body.kind === 'native' ? [body] : []));
  if (native === undefined) throw new Error('no chart');
  const [head = []] = fittedTable(native.table, page.beside).rows;
  expect(head.map(({ text }) => text)).toContain('Average annual growth,\u00a0%');
});
