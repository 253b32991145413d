import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine as call } from '../../../src/cli/commandLine.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import type { Page } from '../../../src/report/tables/Page.js';
import { pageText } from '../../../src/report/tables/pageText.js';
import { tableOf } from '../../../src/report/tables/Table.js';

const say = sentences('en');
const table = tableOf(
  say,
  [
    { heading: 'Scenario', cell: ({ name }: { name: string; reason: string; level: number }) => name },
    { heading: 'GRDP per capita', cell: ({ level }) => ({ value: level, decimals: 0 }) },
    { heading: 'Reason', cell: ({ reason }) => reason },
  ],
  [
    { name: 'Plan at 8.5% growth', level: 2467.2, reason: 'As wide as the errors of five-year averages' },
    { name: 'Actual', level: 1917, reason: '–' },
  ],
);
const page: Page = { language: 'en', blocks: [['- The plan states a goal that it does not reach.'], table] };

describe('a page as text', () => {
  it('is as wide as it is where no width is given', () => {
    expect(pageText(page).split('\n')).toEqual([
      '- The plan states a goal that it does not reach.',
      '',
      'Scenario             GRDP per capita  Reason',
      '───────────────────  ───────────────  ───────────────────────────────────────────',
      'Plan at 8.5% growth            2,467  As wide as the errors of five-year averages',
      'Actual                         1,917  –',
    ]);
    expect(pageText(page, { width: 200 })).toBe(pageText(page));
  });

  it('breaks texts between words within their columns, and keeps numbers whole and aligned', () => {
    expect(pageText(page, { width: 48 }).split('\n')).toEqual([
      '- The plan states a goal that it does not reach.',
      '',
      'Scenario          GRDP per  Reason',
      '                    capita',
      '─────────────  ───────────  ───────────────────',
      'Plan at 8.5%         2,467  As wide as the',
      'growth                      errors of five-year',
      '                            averages',
      'Actual               1,917  –',
    ]);
    expect(pageText(page, { width: 30 }).split('\n').slice(0, 2)).toEqual([
      '- The plan states a goal that',
      '  it does not reach.',
    ]);
  });

  it('loses no word, and is no wider than the line where its words and numbers are not', () => {
    const word = fc.constantFrom('tỷ', 'đồng', 'giá', 'so', 'sánh', '2010', 'cửa', 'khẩu', 'nghìn');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const rows = fc.array(fc.record({ a: text, b: text, c: fc.integer({ min: 0, max: 9999 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 24, max: 90 }), (found, width) => {
        const columns = [
          { heading: 'a b', cell: ({ a }: { a: string; b: string; c: number }) => a },
          { heading: 'c', cell: ({ c }: { c: number }) => ({ value: c, decimals: 0 }) },
          { heading: 'd', cell: ({ b }: { b: string }) => b },
        ];
        const set = pageText({ language: 'en', blocks: [tableOf(say, columns, found)] }, { width });
        for (const line of set.split('\n')) expect([...line].length).toBeLessThanOrEqual(width);
        const words = (one: string) => one.match(/[\p{L}\p{N}−,]+/gu)?.sort();
        expect(words(set)).toEqual(
          words(pageText({ language: 'en', blocks: [tableOf(say, columns, found)] })),
        );
      }),
      { seed: 20160101, numRuns: 200 },
    );
  });
});

describe('a command', () => {
  it('fits its answer to the terminal, and not to a file', async () => {
    const widest = async (columns: number | undefined) => {
      let printed = '';
      const write = (text: string) => {
        printed += text;
      };
      await call(['realism', 'lang-son-2016-2020', '--lang', 'vi'], {
        stdout: { write, ...(columns === undefined ? {} : { columns }) },
        stderr: { write },
      });
      return Math.max(...printed.split('\n').map((line) => [...line].length));
    };
    expect(await widest(110)).toBeLessThanOrEqual(110);
    expect(await widest(undefined)).toBeGreaterThan(250);
  });
});
