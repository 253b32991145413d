import { describe, expect, test } from 'vitest';
import type { Output } from '../../../src/notebook/Output.js';
import { outputHtml } from '../../../src/notebook/page/outputHtml.js';

const shown = (data: Record<string, unknown>, metadata: Record<string, unknown> = {}): Output => ({
  output_type: 'display_data',
  data,
  metadata,
});

describe('outputHtml', () => {
  test('sets printed text as it is, without colours', () => {
    const text = ['\u001b[33m1\u001b[39m  <b>\n', '2\n'];
    expect(outputHtml({ output_type: 'stream', name: 'stdout', text })).toBe('<pre>1  &lt;b&gt;\n2</pre>');
    expect(outputHtml({ output_type: 'stream', name: 'stderr', text: 'a' })).toBe(
      '<pre class="stderr">a</pre>',
    );
    expect(outputHtml({ output_type: 'error', ename: 'RangeError', evalue: '<', traceback: [] })).toBe(
      '<pre class="stderr">RangeError: &lt;</pre>',
    );
  });

  test('shows a picture at its size, with its description', () => {
    const data = { 'image/png': 'iVBO\n', 'text/plain': ['A "line"'] };
    expect(outputHtml(shown(data, { 'image/png': { width: 640.4, height: 400 } }))).toBe(
      '<img src="data:image/png;base64,iVBO" alt="A &quot;line&quot;" width="640" height="400">',
    );
    expect(outputHtml(shown({ 'image/svg+xml': '<svg onload="a"/>' }))).toBe(
      '<img src="data:image/svg+xml;charset=utf-8,%3Csvg%20onload%3D%22a%22%2F%3E" alt="">',
    );
    expect(outputHtml(shown({ 'image/png': '"><b>', 'text/plain': 'a' }))).toBe('<pre>a</pre>');
  });

  test('shows the picture, where a form for other front ends stands beside it', () => {
    const data = {
      'application/vnd.vegalite.v5+json': { mark: 'line' },
      'image/png': 'iVBO',
      'text/plain': 'a',
    };
    expect(outputHtml(shown(data))).toBe('<img src="data:image/png;base64,iVBO" alt="a">');
  });

  test('takes a plain table as it is, and of other markup the text', () => {
    const table = '<table><tr><td>1</td></tr></table>';
    expect(outputHtml(shown({ 'text/html': [table], 'text/plain': ['1'] }))).toBe(table);
    expect(outputHtml(shown({ 'text/html': '<b>1</b>', 'text/plain': '1' }))).toBe('<pre>1</pre>');
    expect(outputHtml(shown({ 'text/html': '<b>1</b>' }))).toBe('<pre>&lt;b&gt;1&lt;/b&gt;</pre>');
    expect(outputHtml(shown({ 'text/markdown': '**1**' }))).toBe('<p><strong>1</strong></p>\n');
    expect(outputHtml(shown({ 'x/y': {} }))).toBe('<pre>(x/y)</pre>');
  });
});
