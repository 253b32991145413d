import * as vega from 'vega';
import { describe, expect, test } from 'vitest';
import { borrowedVega } from '../../src/render/borrowedVega.js';
import { textRuler } from '../../src/render/fonts/textRuler.js';

const ruler = await textRuler();
const loan = { ruler, formatTypes: {} };
const width = (item: vega.TextItem, text: unknown) =>
  borrowedVega(vega, loan, () => vega.textMetrics.width(item, text));

describe('borrowedVega', () => {
  test('measures with the font, in the size and weight of the mark', () => {
    expect(width({ fontSize: 13, fontWeight: 'bold' }, 'Dịch vụ')).toBe(ruler.width('Dịch vụ', 13, 600));
    expect(width({ fontSize: 13, fontWeight: 500 }, 'Dịch vụ')).toBe(ruler.width('Dịch vụ', 13, 400));
  });

  test('takes the 11 pixels of vega when a mark says no size', () => {
    expect(width({}, 'Dịch vụ')).toBe(ruler.width('Dịch vụ', 11, 400));
  });

  test('measures the longest line of several', () => {
    const longest = ruler.width('thủy sản', 11, 400);
    expect(width({}, ['Nông', 'thủy sản'])).toBe(longest);
    expect(width({ lineBreak: '|' }, 'Nông|thủy sản')).toBe(longest);
  });

  test('measures numbers as text, trims blanks, and finds nothing in nothing', () => {
    expect(width({}, 2016)).toBe(ruler.width('2016', 11, 400));
    expect(width({}, ' 2016 ')).toBe(ruler.width('2016', 11, 400));
    expect([width({}, null), width({}, undefined), width({}, ''), width({}, [])]).toEqual([0, 0, 0, 0]);
  });

  test('goes no further than the limit, which is none when it is 0', () => {
    const full = ruler.width('thủy sản', 11, 400);
    expect(width({ limit: 20 }, 'thủy sản')).toBe(20);
    expect(width({ limit: 200 }, 'thủy sản')).toBe(full);
    expect(width({ limit: 0 }, 'thủy sản')).toBe(full);
  });

  test('gives everything back, also after an error', () => {
    const before = vega.textMetrics.width;
    vega.expressionFunction('greeting', () => 'before');
    const formatTypes = { greeting: () => 'during' };
    const failing = () =>
      borrowedVega(vega, { ruler, formatTypes }, () => {
        throw new Error(vega.expressionFunction('greeting')());
      });
    expect(failing).toThrow('during');
    expect(vega.textMetrics.width).toBe(before);
    expect(vega.expressionFunction('greeting')()).toBe('before');
  });
});
