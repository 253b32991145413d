import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFromRows } from '../../../src/files/text/csvFromRows.js';
import { tableFromText } from '../../../src/files/text/tableFromText.js';

describe('csvFromRows', () => {
  it('begins with a byte order mark, and ends every line in LF', () => {
    expect(csvFromRows(['a', 'b'], [{ a: 1, b: 'Lạng Sơn' }])).toBe('\ufeffa,b\n1,Lạng Sơn\n');
  });

  it('writes a heading where there are no rows', () => {
    expect(csvFromRows(['a', 'b'], [])).toBe('\ufeffa,b\n');
  });

  it('leaves the cell of a missing number empty, and never writes zero for it', () => {
    expect(csvFromRows(['a', 'b', 'c'], [{ a: undefined, b: 0 }])).toBe('\ufeffa,b,c\n,0,\n');
  });

  it('puts texts with commas, quotes or line ends in quotes', () => {
    expect(csvFromRows(['a'], [{ a: 'x, "y"\nz' }])).toBe('\ufeffa\n"x, ""y""\nz"\n');
  });

  it('keeps every digit of a number, and its sign, without quotes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
        const text = csvFromRows(['value', 'next'], [{ value, next: 'x' }]);
        expect(text).not.toContain('"');
        const { table } = await tableFromText(text.slice(1), 'a.csv', 'facts');
        const [row] = table.rows;
        expect(Number(row?.['value'])).toBe(value === 0 ? 0 : value);
      }),
      { seed: 20160101 },
    );
  });

  const anyText = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'), fc.string())
      .map((parts) => parts.join('')),
  );

  it('starts no text with what a spreadsheet computes, and leaves every other text as it is', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('point', 'comma'), (text, decimal) => {
        const csv = csvFromRows([text], [{ [text]: text }], { decimal });
        const [heading, [cell] = []] = parse(csv.slice(1), { delimiter: decimal === 'comma' ? ';' : ',' });
        expect(heading).toEqual([cell]);
        if (text === '') return;
        expect(cell).toMatch(/^[^=+\-@\t\r＝＋－＠]/);
        expect([text, `'${text}`]).toContain(cell);
        expect(cell === text).toBe(!/^[=+\-@\t\r＝＋－＠]/.test(text));
      }),
      { seed: 20160101, numRuns: 500 },
    );
  });

  it('writes numbers with a decimal comma, parted by semicolons, without losing a digit', () => {
    expect(csvFromRows(['a', 'b', 'c'], [{ a: -1234.5, b: 'x;y', c: 1e-7 }], { decimal: 'comma' })).toBe(
      '\ufeffa;b;c\n-1234,5;"x;y";1e-7\n',
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [, row = ''] = csvFromRows(['value', 'next'], [{ value, next: 'x' }], {
          decimal: 'comma',
        }).split('\n');
        const [written = '', next] = row.split(';');
        expect([Number(written.replace(',', '.')), next]).toEqual([value === 0 ? 0 : value, 'x']);
      }),
      { seed: 20160101 },
    );
  });
});
