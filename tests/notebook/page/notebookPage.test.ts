import { describe, expect, test } from 'vitest';
import type { CodeCell, Notebook } from '../../../src/notebook/Notebook.js';
import { codeFace } from '../../../src/notebook/page/codeFont.js';
import { notebookPage } from '../../../src/notebook/page/notebookPage.js';
import { pageStyle } from '../../../src/notebook/page/pageStyle.js';

const code = (source: string, outputs: CodeCell['outputs']): CodeCell => ({
  cell_type: 'code',
  source,
  metadata: {},
  execution_count: 1,
  outputs,
});
const notebook: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    { cell_type: 'markdown', source: ['# Does it `grow` & *last*?\n', '\n', 'See <b>.'], metadata: {} },
    code("const year = 2020; // '<'\nawait show(year);\n", [
      { output_type: 'stream', name: 'stdout', text: ['8.5 % < 9 %\n'] },
      {
        output_type: 'display_data',
        data: { 'text/html': ['<table><tr><td>1</td></tr></table>'], 'text/plain': ['1'] },
        metadata: {},
      },
      { output_type: 'display_data', data: { 'image/png': 'iVBO', 'text/plain': ['A line'] }, metadata: {} },
    ]),
    code(' \n', []),
    { cell_type: 'raw', source: '<raw>', metadata: {} },
    code('1', []),
  ],
};
const page = notebookPage(notebook, { language: 'en', name: 'a' });

describe('notebookPage', () => {
  test('is a page of its own', () => {
    expect(page).toBe(
      `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="grdp-pathways notebook">
<title>Does it grow &amp; last?</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>Does it <code>grow</code> &amp; <em>last</em>?</h1>
<p>See &lt;b&gt;.</p>
<div class="cell">
<pre class="code" id="cell-2" role="region" aria-label="Code 2"><code><b>const</b> year = <span class="n">2020</span>; <span class="c">// &#39;&lt;&#39;</span>
<b>await</b> show(year);</code></pre>
<div class="output" role="region" aria-label="Output 2" tabindex="0">
<pre>8.5 % &lt; 9 %</pre>
</div>
</div>
<div class="output" role="group" aria-label="Output 2" tabindex="0">
<table><tr><td>1</td></tr></table>
<img src="data:image/png;base64,iVBO" alt="A line">
</div>
<pre>&lt;raw&gt;</pre>
<pre class="code" id="cell-5" role="region" aria-label="Code 5"><code><span class="n">1</span></code></pre>
</main>
</body>
</html>
`,
    );
  });

  test('is the same for the same notebook', () => {
    expect(notebookPage(structuredClone(notebook), { language: 'en', name: 'a' })).toBe(page);
  });

  test('says its language and has a name where there is no heading', () => {
    const { cells } = notebook;
    const text = notebookPage({ ...notebook, cells: cells.slice(1) }, { language: 'vi', name: '01-<a>' });
    expect(text).toContain('<html lang="vi">');
    expect(text).toContain('<title>01-&lt;a&gt;</title>');
    expect(text).toContain('aria-label="Kết quả 1"');
  });

  test('asks nothing of the network', () => {
    expect(codeFace).toMatch(/src: local\('[^')]+'\); unicode-range/);
    expect(codeFace).not.toContain('url(');
    expect(pageStyle.replace(codeFace, '')).not.toMatch(/url\(|@import|@font-face|<\//);
    expect(page.replace(/<meta[^>]*>/g, '')).not.toMatch(/https?:|<script|<link|\son[a-z]+=/);
  });

  test('gives a first column room for names where it holds any, and none where it holds years', () => {
    expect(pageStyle).toContain("td[align='left']:first-child[class] { min-width: 11em; }");
  });

  test('keeps the caption and the heading of a table with its first row in print', () => {
    expect(pageStyle.split('@media print')[1]).toContain('caption, thead { break-after: avoid; }');
  });
});
