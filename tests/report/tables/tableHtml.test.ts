import { describe, expect, test } from 'vitest';
import { tableHtml } from '../../../src/report/tables/tableHtml.js';
import { tableText } from '../../../src/report/tables/tableText.js';

const grid = {
  headings: ['Chỉ tiêu', 'GRDP'],
  numeric: [false, true],
  rows: [
    ['<script>alert("&")</script>', '10.012,5'],
    ['b', '…'],
  ],
};

describe('tableHtml', () => {
  test('escapes texts and aligns numbers to the right', () => {
    expect(tableHtml(grid)).toBe(
      [
        '<table>',
        '<thead><tr><th scope="col" align="left" style="text-align: left">Chỉ tiêu</th>' +
          '<th scope="col" align="right" style="text-align: right">GRDP</th></tr></thead>',
        '<tbody>',
        '<tr><td align="left" style="text-align: left">&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</td>' +
          '<td align="right" style="text-align: right">10.012,5</td></tr>',
        '<tr><td align="left" style="text-align: left">b</td>' +
          '<td align="right" style="text-align: right">…</td></tr>',
        '</tbody>',
        '</table>',
      ].join('\n'),
    );
  });
});

describe('tableText', () => {
  test('counts a letter with its accents as one, however it is stored, and keeps a row on a line', () => {
    const rows = [
      ['Lạng Sơn'.normalize('NFD'), '1'],
      ['a\nb', '20'],
    ];
    expect(tableText({ ...grid, rows })).toBe(
      'Chỉ tiêu  GRDP\n────────  ────\nLạng Sơn     1\na b         20',
    );
  });
});
