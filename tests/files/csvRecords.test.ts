import { describe } from 'vitest';
import { facts, itTells, type ProblemCase } from '../fixtures/problemCases.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const table = smallPlanFiles['facts.csv'] ?? '';
const population = 'averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,';

describe('a table whose cells are not parted by commas', () => {
  const hint =
    'Choose a point as decimal separator in the spreadsheet, then save as "CSV UTF-8": cells are then parted by commas.';
  const parted = (what: string, by: string): ProblemCase => ({
    title: `is told when they are parted by ${what}`,
    edits: { 'facts.csv': table.replaceAll(',', by) },
    problems: () => [
      `facts.csv:1: expected columns parted by commas, got "${table.split('\n')[0]?.replaceAll(',', by)}". ${hint}`,
    ],
  });
  itTells([parted('semicolons', ';'), parted('tabs', '\t')]);
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
