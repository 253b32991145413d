import { describe, expect, test } from 'vitest';
import type { Cell, Notebook } from '../../../src/notebook/Notebook.js';
import { notebookPage, notebookTitle } from '../../../src/notebook/page/notebookPage.js';

const prose = (source: string): Cell => ({ cell_type: 'markdown', source, metadata: {} });
const shown = (html: string): Cell => ({
  cell_type: 'code',
  source: 'await show(table);',
  metadata: {},
  execution_count: 1,
  outputs: [{ output_type: 'display_data', data: { 'text/html': html }, metadata: {} }],
});
const notebook: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    prose('# What does the plan set out to do?\n## Kế hoạch đề ra điều gì?'),
    prose('## The targets / Các chỉ tiêu\n\nRead of Lạng Sơn first.\n\n*Trước hết hãy đọc đơn vị.*'),
    shown('<table lang="en"><tr><td>1</td></tr></table>'),
    shown('<table lang="vi"><tr><td>1</td></tr></table>\n<p lang="vi">Ghi chú</p>'),
    shown('<table lang="en"><caption>Its own &lt; b</caption><tr><td>1</td></tr></table>'),
  ],
};

describe('the words of a page', () => {
  test('say their language where it is another than that of the page', () => {
    const english = notebookPage(notebook, { language: 'en', name: 'a' });
    expect(english).toContain('<h2 lang="vi">Kế hoạch đề ra điều gì?</h2>');
    expect(english).toContain('<h2><span>The targets</span> / <span lang="vi">Các chỉ tiêu</span></h2>');
    expect(english).toContain('<p>Read of Lạng Sơn first.</p>');
    expect(english).toContain('<p lang="vi"><em>Trước hết hãy đọc đơn vị.</em></p>');
    const vietnamese = notebookPage(notebook, { language: 'vi', name: 'a' });
    expect(vietnamese).toContain('<h1 lang="en">What does the plan set out to do?</h1>');
    expect(vietnamese).toContain('<p><em>Trước hết hãy đọc đơn vị.</em></p>');
  });

  test('number each table, and name it by its section, in the language of the table, unless it names itself', () => {
    const captions = notebookPage(notebook, { language: 'en', name: 'a' }).match(/<caption>[^<]*/g);
    expect(captions).toEqual([
      '<caption>Table\u00a01. The targets',
      '<caption>Bảng\u00a02. Các chỉ tiêu',
      '<caption>Table\u00a03. Its own &lt; b',
    ]);
  });

  test('lead to the notebooks before and after', () => {
    const next = { file: 'b c.html', title: 'Why < how?' };
    const page = notebookPage(notebook, { language: 'en', name: 'a', next });
    expect(page).toContain('<a rel="next" href="b%20c.html"><span>Next:</span> Why &lt; how?</a>');
    expect(page).not.toContain('rel="prev"');
    expect(notebookPage(notebook, { language: 'en', name: 'a' })).not.toContain('<nav');
  });

  test('take the title of the language', () => {
    expect(notebookTitle(notebook, 'vi')).toBe('Kế hoạch đề ra điều gì?');
    expect(notebookTitle({ ...notebook, cells: [] }, 'vi')).toBeUndefined();
  });
});
