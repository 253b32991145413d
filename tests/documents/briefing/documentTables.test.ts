import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '../../../src/documents/briefing/briefingOf.js';
import { columnWidths } from '../../../src/documents/briefing/columnWidths.js';
import { docxFromBriefing } from '../../../src/documents/briefing/docxFromBriefing.js';
import { boundHeadings, breakable, rangeApart } from '../../../src/documents/briefing/lineBreaks.js';
import { logoSize } from '../../../src/documents/briefing/logoSize.js';
import { rowsKept, stayingWithNext } from '../../../src/documents/briefing/rowsKept.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { textWidth, wrapped } from '../../../src/report/draw/text.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const letters = 46;
const settings = BriefSettings.parse({});
const run = await shippedRun('lang-son-2016-2020');
const parts = { ...settings.parts, charts: false };
const choice = { settings: { ...settings, parts }, digest: '0'.repeat(64) };
const briefings = {
  vi: await briefingOf(run, { ...choice, language: 'vi' }),
  en: await briefingOf(run, { ...choice, language: 'en' }),
};
/** The tables of the shipped briefing, each with the letters that its columns hold. */
const tables = (language: 'vi' | 'en') =>
  briefings[language].blocks.flatMap((block) =>
    block.kind === 'table'
      ? [{ ...block.table, held: columnWidths(block.table, 1000, letters).map((w) => (w * letters) / 1000) }]
      : [],
  );

describe('the columns of a document table', () => {
  it('fill the room, and hold their longest words', () => {
    const text = (value: string) => ({ text: value, value });
    const table = {
      columns: [
        { heading: 'Name', numeric: false },
        { heading: 'Value', numeric: true },
      ],
      rows: [[text('A long name that may be broken between its words, as names are'), text('1,234.5')]],
    };
    const widths = columnWidths(table, 1000);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(1000);
    expect(widths[0]).toBeGreaterThan(3 * (widths[1] ?? 0));
  });

  it('give the longest texts what others do not need, so that the table is low', () => {
    const doubts = briefings.vi.blocks.flatMap((block) =>
      block.kind === 'table' &&
      block.table.columns.length === 5 &&
      block.table.columns[4]?.heading === 'Lý do'
        ? [block.table]
        : [],
    )[0];
    if (doubts === undefined) throw new Error('no table of doubts');
    const line = 51;
    const held = columnWidths(doubts, 1000, line).map((width) => (width * line) / 1000 - 1.2);
    const high = doubts.rows.map((row) =>
      Math.max(...row.map(({ text }, column) => wrapped(text, { width: held[column] ?? 0, size: 1 }).length)),
    );
    expect(high.reduce((sum, lines) => sum + lines, 0)).toBeLessThanOrEqual(20);
  });

  it.each(['vi', 'en'] as const)('leave no sign of per cent alone under a heading (%s)', (language) => {
    const found = briefings[language].blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      const table = boundHeadings(block.table);
      const held = columnWidths(table, 1000, 46).map((width) => (width * 46) / 1000 - 1.2);
      return table.columns.map(({ heading }, column) =>
        wrapped(heading, { width: (held[column] ?? 0) / 1.06, size: 1 }),
      );
    });
    expect(found.flat().some((line) => line.endsWith('\u00a0%'))).toBe(true);
    expect(found.flat().filter((line) => line === '%')).toEqual([]);
  });

  it('have a range in a line of its own where a column does not hold what stands before it too', () => {
    expect(rangeApart('about 76,000–78,000', 0.15)).toEqual(['about', '76,000–78,000']);
    expect(rangeApart('about 76,000–78,000', 0.3)).toEqual(['about 76,000–78,000']);
    expect(rangeApart('khoảng 58–60', 0.157)).toHaveLength(1);
    expect(rangeApart('8–9', 0.01)).toEqual(['8–9']);
    expect(rangeApart('Growth in the years 2011–2015 was higher', 0.1)).toHaveLength(1);
  });

  it.each(['vi', 'en'] as const)('break no verdict, and no unit where there is room, in %s', (language) => {
    const { unit, verdict } = sentences(language).tables;
    // Beside target ranges, a unit such as "percentage points a year" has no room in one line.
    const mostOf = (heading: string) => (heading === verdict ? 100 : heading === unit ? 8 : 0);
    const told = tables(language).flatMap(({ columns, rows, held }) =>
      columns.map(({ heading }, column) => ({
        most: mostOf(heading),
        held: held[column] ?? 0,
        longest: Math.max(...rows.map((row) => textWidth(row[column]?.text ?? '', 1))),
      })),
    );
    const seen = told.filter(({ longest, most }) => longest <= most);
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(seen.filter((each) => each.longest >= each.held)).toEqual([]);
  });

  it.each(['vi', 'en'] as const)(
    'leave room for the names of targets before that of units, in %s',
    (language) => {
      const { verdict } = sentences(language).tables;
      const judged = tables(language).find(
        ({ columns, rows }) =>
          rows.length === run.plan.targets.length && columns.some(({ heading }) => heading === verdict),
      );
      if (judged === undefined) throw new Error('the annex must list the targets');
      const lines = judged.rows.map(
        ([name]) => wrapped(name?.text ?? '', { width: (judged.held[0] ?? 0) - 1.3, size: 1 }).length,
      );
      expect(Math.max(...lines)).toBeLessThanOrEqual(3);
    },
  );

  it.each(['vi', 'en'] as const)(
    'give figures no more room than they and their heading take, in %s',
    (language) => {
      for (const { columns, rows, held } of tables(language)) {
        if (!columns.some((_, column) => rows.some((row) => textWidth(row[column]?.text ?? '', 1) > 20)))
          continue;
        for (const [column, { heading, numeric }] of columns.entries())
          if (numeric) {
            const texts = [heading, ...rows.map((row) => row[column]?.text ?? '')];
            const needed = Math.max(...texts.map((text) => textWidth(text, 1)));
            expect(held[column]).toBeLessThan(1.06 * needed + 1.5);
          }
      }
    },
  );

  it('may break an address after its marks and before a sign that begins a digest, and nothing else', () => {
    expect(breakable('example.org/a-long/address')).toBe(
      'example.\u200borg/\u200ba-\u200blong/\u200baddress',
    );
    expect(breakable('khoảng 2.600–2.700')).toBe('khoảng 2.600–2.700');
    expect(breakable('data @01a34e8b54d76160a61b')).toBe('data @01a34e8b54d761\u200b60a61b');
    expect(breakable('somebody@example-office.org')).toBe('somebody\u200b@example-\u200boffice.\u200borg');
  });
});

describe('a briefing', () => {
  it.each(['vi', 'en'] as const)(
    'holds its ranges in Word as they are searched for (%s)',
    async (language) => {
      const bytes = unzipSync(await docxFromBriefing(briefings[language]))['word/document.xml'];
      const texts = strFromU8(bytes ?? new Uint8Array()).match(/<w:t[ >][^<]*\d\u2013\d/gu) ?? [];
      const told = JSON.stringify(briefings[language].blocks).match(/\d–\d/gu) ?? [];
      expect(told.length).toBeGreaterThan(20);
      expect(texts.length).toBeGreaterThan(20);
    },
  );

  it('parts no sum of shares at the end of a line', () => {
    const texts = briefings.en.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    expect(texts.join(' ')).toContain('19\u00a0+\u00a020\u00a0+\u00a061');
  });
});

const withoutText = <Cell extends object>(cell: Cell, column: number) =>
  column === 1 ? { ...cell, text: '' } : cell;

describe('the rows of a document table', () => {
  it('stay together in a short table, and stand by two at the ends of a long one', () => {
    const tableOf = (rows: number, text = 'met') => ({
      rows: Array.from({ length: rows }, () => [{ text, value: text }]),
    });
    const kept = (rows: number, text?: string) => stayingWithNext(tableOf(rows, text));
    expect(kept(8)).toEqual([...Array(7).fill(true), false]);
    expect(kept(9)).toEqual([true, ...Array(6).fill(false), true, false]);
    // A table of few rows is long too where they hold much: a page before it would be left half empty.
    expect(kept(5, 'assumed as wide as the errors of the past '.repeat(6))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect([rowsKept(tableOf(8)), rowsKept(tableOf(9))]).toEqual([
      { whole: true, atEnds: 2 },
      { whole: false, atEnds: 2 },
    ]);
  });

  it('are as high without a figure as with one', async () => {
    const without = briefings.vi.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, table: { ...block.table, rows: block.table.rows.map((row) => row.map(withoutText)) } }
        : block,
    );
    const written = await docxFromBriefing({ ...briefings.vi, blocks: without });
    const document = unzipSync(written)['word/document.xml'];
    const cells = strFromU8(document ?? new Uint8Array()).match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
    const empty = cells.filter((cell) => !/<w:t(?: [^>]*)?>[^<\s]/u.test(cell));
    expect(empty.length).toBeGreaterThan(5);
    for (const cell of empty) expect(cell).toMatch(/<w:pPr>.*<w:rPr>.*<w:sz w:val="20"\/>.*<\/w:pPr>/su);
  });
});

it('a logo stands 20 mm high on a letterhead, or 60 mm wide', () => {
  const png = (width: number, height: number) => {
    const bytes = new Uint8Array(24);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return bytes;
  };
  expect(logoSize(png(600, 600))).toEqual({ width: 20, height: 20 });
  expect(logoSize(png(40, 20))).toEqual({ width: 40, height: 20 });
  expect(logoSize(png(900, 150))).toEqual({ width: 60, height: 10 });
});
