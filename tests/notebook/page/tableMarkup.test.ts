import { describe, expect, test } from 'vitest';
import { tableMarkup, withLongCells } from '../../../src/notebook/page/tableMarkup.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { tableHtml } from '../../../src/report/tables/Page.js';
import { tableOf } from '../../../src/report/tables/Table.js';

describe('tableMarkup', () => {
  test('takes the tables that this package makes', () => {
    const columns = [
      { heading: 'a < b', cell: () => 'd & e' },
      { heading: '"c"', cell: () => 1234.5 },
    ];
    const html = tableHtml({ ...tableOf(sentences('vi'), columns, [{}]), caption: 'Bảng' });
    expect(tableMarkup(html)).toBe(html);
    expect(tableMarkup(` <table><tr><td colspan="2">a<br>b</td></tr></table>\n`)).toBe(
      '<table><tr><td colspan="2">a<br>b</td></tr></table>',
    );
  });

  test.each([
    '',
    'text',
    '<p>a</p>',
    '<table>',
    '<table><tr></table>',
    '<table></table></main>',
    '<p onclick="x">a</p><table></table>',
    '<table></table><p><img></p>',
    '<table></table>text',
    '<table><script>alert(1)</script></table>',
    '<table><tr><td><img src="x"></td></tr></table>',
    '<table onclick="alert(1)"></table>',
    '<table style="position: fixed"></table>',
    '<table align=right></table>',
    '<table><!-- a --></table>',
    '<table>a < b</table>',
    '<tablet></tablet>',
    '<table><td align="left" style="text-align: left; color: red"></td></table>',
    '<table><td align="left" onclick=x></td></table>',
    '<table></br></table>',
  ])('leaves %j out', (html) => {
    expect(tableMarkup(html)).toBeUndefined();
  });
});

test('cells that are read as sentences or phrases are marked, with what they say of themselves, and no others', () => {
  const sentence = 'above both averages over 5 years of 2011–2016';
  const cell = (text: string, mark = '') => `<td${mark} align="left">${text}</td>`;
  const table = (one: string) =>
    `<table><tr>${cell('8.50')}${one}${cell('Growth: Services', ' class="phrase"')}</tr><tr>${cell('')}</tr></table>`;
  expect(withLongCells(table(cell(sentence)).replace(' class="phrase"', ''))).toBe(
    table(cell(sentence, ' class="long"')),
  );
  const passage = `${sentence}, `.repeat(4);
  expect(withLongCells(cell(passage))).toBe(cell(passage, ' class="long passage"'));

  const head = (text: string, kind = '') => `<table><tr><th${kind} scope="col">${text}</th></tr></table>`;
  expect(withLongCells(head('Added each year, points'))).toBe(
    head('Added each year, points', ' class="phrase"'),
  );
  expect(withLongCells(head('Assumed'))).toBe(head('Assumed'));
});
