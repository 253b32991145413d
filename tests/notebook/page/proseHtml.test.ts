import { describe, expect, test } from 'vitest';
import { proseHtml } from '../../../src/notebook/page/proseHtml.js';

describe('proseHtml', () => {
  test('sets headings, emphasis, lists, code and tables', () => {
    const markdown = '# A\n\n*vi* **en** `x < 1`\n\n- one\n- two\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n';
    expect(proseHtml(markdown)).toBe(
      [
        '<h1>A</h1>',
        '<p><em>vi</em> <strong>en</strong> <code>x &lt; 1</code></p>',
        '<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
        '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>',
        '<tbody><tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody></table>\n',
      ].join('\n'),
    );
  });

  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['a <img src=x onerror=alert(1)', '<p>a &lt;img src=x onerror=alert(1)</p>\n'],
    ['<code> <img src=x onerror=1 //', '<p>&lt;code&gt; &lt;img src=x onerror=1 //</p>\n'],
    ['<div>\n\n**a**\n\n</div>', '<p>&lt;div&gt;</p>\n<p><strong>a</strong></p>\n<p>&lt;/div&gt;</p>\n'],
    ['a\n<!-- b -->', '<p>a\n&lt;!-- b --&gt;</p>\n'],
    [
      '```x"><b>\n</code><b>\n```',
      '<pre><code class="language-x&quot;&gt;&lt;b&gt;">&lt;/code&gt;&lt;b&gt;\n</code></pre>\n',
    ],
    ['&lt;b&gt; &amp;', '<p>&lt;b&gt; &amp;</p>\n'],
  ])('shows %j as text', (markdown, html) => {
    expect(proseHtml(markdown)).toBe(html);
  });

  test.each([
    ['[a](https://x.y/?b=1&c="2")', '<p><a href="https://x.y/?b=1&amp;c=&quot;2&quot;">a</a></p>\n'],
    ['https://x.y', '<p><a href="https://x.y">https://x.y</a></p>\n'],
    ['[a](02-b.ipynb#c)', '<p><a href="02-b.ipynb#c">a</a></p>\n'],
    ['[a](mailto:b@x.y)', '<p><a href="mailto:b@x.y">a</a></p>\n'],
    ['[a](javascript:alert(1))', '<p>a</p>\n'],
    ['[a]( JAVASCRIPT:alert(1))', '<p>a</p>\n'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>\n'],
    ['[a][b]\n\n[b]: data:text/html,c', '<p>a</p>\n'],
  ])('lets %j lead to the web, to mail and beside the page only', (markdown, html) => {
    expect(proseHtml(markdown)).toBe(html);
  });

  test('shows pictures that the notebook holds, and of others the description', () => {
    const attachments = { 'a b.png': { 'image/png': 'iVBO\n' } };
    expect(proseHtml('![A](<attachment:a b.png>)', { attachments })).toBe(
      '<p><img src="data:image/png;base64,iVBO" alt="A"></p>\n',
    );
    expect(proseHtml('![A "b"](attachment:c.png) ![D](../d.png) ![E](data:text/html;base64,aaaa)')).toBe(
      '<p><em>A &quot;b&quot;</em> <em>D</em> <em>E</em></p>\n',
    );
  });
});
