import { describe, expect, it } from 'vitest';
import { proseHtml } from '../../../src/notebook/page/proseHtml.js';

const math = (html: string) => html.match(/<math/g)?.length ?? 0;

describe('formulas in prose', () => {
  it('are MathML, in a line of their own or within one', () => {
    const html = proseHtml('By $g = s / k$, so\n\n$$ICOR = \\frac{V}{Y_t - Y_{t-1}}$$\n\nand on.');
    expect(math(html)).toBe(2);
    expect(html).toContain('<mfrac>');
    expect(html).toContain('<p class="formula"><math');
    expect(html).not.toContain('$');
  });

  it('stand below each other where a line is too short for those side by side', () => {
    const html = proseHtml(
      '$$a = \\frac{b \\quad c}{d}, \\qquad e = f \\quad\\text{or}\\quad \\left( g \\quad h \\right)$$',
    );
    expect(math(html)).toBe(4);
    expect(html).toMatch(/^<p class="formula"><math/);
    expect(math(proseHtml('$$\\begin{matrix} a \\quad b \\end{matrix} = \\{ c \\}$$'))).toBe(1);
  });

  it('are not seen in amounts of money, in code, or where nothing closes', () => {
    expect(math(proseHtml('From $2,600 to $2,700 a person.'))).toBe(0);
    expect(math(proseHtml('Write `$x$`.'))).toBe(0);
    expect(math(proseHtml('$ 5 and 6 $'))).toBe(0);
  });

  it('keep underscores and stars to themselves', () => {
    const html = proseHtml('$a_t * b_t * c$ and *this*');
    expect(math(html)).toBe(1);
    expect(html.match(/<em>/g)).toHaveLength(1);
  });

  it('cannot carry markup or a link that runs', () => {
    const html = proseHtml(
      '$\\href{javascript:alert(1)}{x}$ $\\text{<img src=x onerror=alert(1)>}$ $\\frac{$',
    );
    expect(html).not.toMatch(/<a |href=|<img/);
  });
});
