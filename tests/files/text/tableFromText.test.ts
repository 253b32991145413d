import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFromRows } from '../../../src/files/text/csvFromRows.js';
import { tableFromText } from '../../../src/files/text/tableFromText.js';
import { facts, itTells } from '../../fixtures/problemCases.js';
import { smallPlanFiles } from '../../fixtures/smallPlanFiles.js';

const table = smallPlanFiles['facts.csv'] ?? '';
const population = 'averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,';

/** Texts as people write them, with all that a table could stumble over. */
const cell = fc
  .array(fc.constantFrom('a', 'Lạng Sơn', ' ', ',', '"', '\n', ';', '=', '1.5', '😀', "'", '\t'), {
    maxLength: 6,
  })
  .map((parts) => `x${parts.join('')}`);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
const columns = ['one', 'two', 'three'] as const;

function written(texts: readonly (readonly [string, string, string])[]): string {
  return csvFromRows(
    columns,
    texts.map(([one, two, three]) => ({ one, two, three })),
  );
}

describe('tableFromText', () => {
  it('reads what csvFromRows writes', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (texts) => {
        const { table: read } = await tableFromText(written(texts).slice(1), 'a.csv', 'facts');
        expect(read).toEqual({
          columns,
          rows: texts.map(([one, two, three]) => ({ one, two, three })),
        });
      }),
      { seed: 20160101 },
    );
  });

  it('reads lines that end in CRLF, or in CR, the same', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\r\n', '\r'), async (texts, end) => {
        const text = written(texts).slice(1);
        const { table: plain } = await tableFromText(text, 'a.csv', 'facts');
        const { table: other } = await tableFromText(text.replaceAll('\n', end), 'a.csv', 'facts');
        expect(other).toEqual(plain);
      }),
      { seed: 20160101 },
    );
  });

  it('points at the line and column where a cell begins', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(7), fc.nat(2), async (texts, some, position) => {
        const text = written(texts).slice(1);
        const row = some % texts.length;
        const { placeOf } = await tableFromText(text, 'a.csv', 'facts');
        const { line = 0, column = 0 } = placeOf([row, columns[position] ?? '']);
        const rest = [
          ...text
            .split('\n')
            .slice(line - 1)
            .join('\n'),
        ]
          .slice(column - 1)
          .join('');
        const content = texts[row]?.[position] ?? '';
        expect(rest.startsWith(content) || rest.startsWith(`"${content.replaceAll('"', '""')}"`)).toBe(true);
      }),
      { seed: 20160101 },
    );
  });

  it('leaves out rows without content, and still points at the right lines', async () => {
    const { table: read, placeOf } = await tableFromText('\n\na,b\n\n,\n1,2\n  \n,,\n3,4', 'a.csv', 'facts');
    expect(read.rows).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '4' },
    ]);
    expect([placeOf([0, 'b']), placeOf([1, 'a']), placeOf(['heading', 'b']), placeOf([])]).toEqual([
      { file: 'a.csv', line: 6, column: 3 },
      { file: 'a.csv', line: 9, column: 1 },
      { file: 'a.csv', line: 3, column: 3 },
      { file: 'a.csv', line: 3 },
    ]);
  });

  const comma =
    'A decimal comma parts a cell in two: write 34.8. A text that holds commas stands in double quotes.';
  itTells([
    {
      title: 'tells a decimal comma that parts a cell in two',
      edits: facts(population, population.replace('500', '757,9')),
      problems: (at) => [
        `${at('facts.csv', 'averagePopulation').replace(/:1$/, '')}: expected 10 cells, as in the heading, got 11. ${comma}`,
      ],
    },
    {
      title: 'tells a row that is too short',
      edits: facts(population, 'averagePopulation,total,,thousand persons'),
      problems: (at) => [
        `${at('facts.csv', 'averagePopulation').replace(/:1$/, '')}: expected 10 cells, as in the heading, got 4. A cell without content needs its comma too.`,
      ],
    },
    {
      title: 'tells a heading that differs from all rows once',
      edits: { 'facts.csv': `Facts,2015\n${table}` },
      problems: () => [
        'facts.csv:1: expected a heading of 10 columns, as all rows have, got 2. Give every column a name, once, and every row a cell for it.',
      ],
    },
    {
      title: 'tells a note above the heading once, whatever stands below the table',
      edits: { 'facts.csv': `# Facts\n${table}# end\n` },
      problems: () => [
        'facts.csv:1: expected a heading of 10 columns, as all rows have, got 1. Give every column a name, once, and every row a cell for it.',
      ],
    },
  ]);
});
