import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, csvRecords } from '../../../src/files/text/csvRecords.js';
import { facts, itTells, type ProblemCase } from '../../fixtures/problemCases.js';
import { smallPlanFiles } from '../../fixtures/smallPlanFiles.js';

const table = smallPlanFiles['facts.csv'] ?? '';
const population = 'averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,';

describe('a table whose cells are not parted by commas', () => {
  const hint =
    'Choose a point as decimal separator in the spreadsheet, then save as "CSV UTF-8": cells are then parted by commas.';
  const header = table.split('\n')[0] ?? '';
  /** What is not seen is named by its code point, and a long text ends early. */
  const shown = (by: string) => header.replaceAll(',', by).replace(/^(.{80}).+/s, '$1…');
  const parted = (what: string, by: string, name = by): ProblemCase => ({
    title: `is told when they are parted by ${what}`,
    edits: { 'facts.csv': table.replaceAll(',', by) },
    problems: () => [`facts.csv:1: expected columns parted by commas, got "${shown(name)}". ${hint}`],
  });
  itTells([parted('semicolons', ';'), parted('tabs', '\t', '<U+0009>')]);
});

describe('a table with quotes that do not close', () => {
  const problem = (line: number, row: string) => {
    const found = row.length > 80 ? `${row.slice(0, 80)}…` : row;
    const hint = 'A cell that holds quotes stands in double quotes, and each quote within is doubled.';
    return `facts.csv:${line}: expected double quotes that close, got "${found}". ${hint}`;
  };
  const lineOf = (row: string) => table.slice(0, table.indexOf(row)).split('\n').length;
  itTells([
    {
      title: 'is told in the row where they open, however far below it is noticed',
      edits: facts(population, `"${population}`),
      problems: () => [problem(lineOf(population), `"${population}`)],
    },
    {
      title: 'is told when the last row opens them',
      edits: { 'facts.csv': `${table}a,"b` },
      problems: () => [problem(table.split('\n').length, 'a,"b')],
    },
    {
      title: 'is told when a cell that is not quoted holds one',
      edits: facts(population, `${population}counted "twice"`),
      problems: () => [problem(lineOf(population), `${population}counted "`)],
    },
    {
      title: 'is told when something follows the closing one',
      edits: facts(population, `${population}"counted" twice`),
      problems: () => [problem(lineOf(population), `${population}"counted"`)],
    },
  ]);
});

describe('a table that is no table', () => {
  itTells([
    {
      title: 'is told by its first row that has no end',
      edits: { 'facts.csv': `${table}${'x'.repeat(3 * 1024 * 1024)}` },
      problems: () => [
        `facts.csv:${table.split('\n').length}: expected a row of at most 1024 KB, got "${'x'.repeat(80)}…". Is it the right file? If so, look for a double quote that does not close.`,
      ],
    },
  ]);
});

describe('csvRecords', () => {
  const records = async (parts: readonly string[]) => {
    const all: CsvRecord[] = [];
    for await (const records of csvRecords(parts, 'a.csv')) all.push(...records);
    return all;
  };

  it('gives the same records however the text is parted, with the lines they begin in', async () => {
    const cell = fc.constantFrom('a', '"b, ""c"""', '"d\r\ne"', '', 'ề');
    const row = fc.tuple(
      fc.array(cell, { minLength: 2, maxLength: 3 }),
      fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), fc.array(fc.nat(60)), async (rows, cuts) => {
        const text = rows.map(([cells, end]) => cells.join(',') + end).join('');
        const ends = [0, ...cuts, text.length].sort((one, other) => one - other);
        const parts = ends.slice(1).map((end, part) => text.slice(ends[part], end));
        const whole = await records([text]);
        expect(await records(parts)).toEqual(whole);
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        for (const { raw, line } of whole) expect(lines[line - 1]).toBe(raw.split('\n')[0]);
      }),
      { seed: 20160101, numRuns: 300 },
    );
  });
});
