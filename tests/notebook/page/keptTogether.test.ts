import { describe, expect, it } from 'vitest';
import { keptTogether } from '../../../src/notebook/page/keptTogether.js';

/** With every blank that no line ends at as an underscore. */
const told = (html: string) => keptTogether(html).replaceAll('\u00a0', '_').replaceAll('\u2060', '');

describe('keptTogether', () => {
  it('keeps a word and its number in one line, in either language', () => {
    expect(told('<td>Điều 1, khoản 2, điểm b, đoạn 3</td>')).toBe('<td>Điều_1, khoản_2, điểm_b, đoạn_3</td>');
    expect(told('<p>Bài 3 và bài tập 12 của năm 2016</p>')).toBe('<p>Bài_3 và bài tập_12 của năm_2016</p>');
    expect(told('<p>Unit 03, chapter 15, Article 1, point b</p>')).toBe(
      '<p>Unit_03, chapter_15, Article_1, point_b</p>',
    );
  });

  it('keeps a number and its unit in one line', () => {
    expect(told('<p>75 phút; 76.000–78.000 tỷ đồng; bao nhiêu %?</p>')).toBe(
      '<p>75_phút; 76.000–78.000_tỷ đồng; bao nhiêu_%?</p>',
    );
    expect(told('<p>75 minutes, 2,600 USD, 1 point, 3 usdx</p>')).toBe(
      '<p>75_minutes, 2,600_USD, 1_point, 3 usdx</p>',
    );
  });

  it('parts no range', () => {
    expect(keptTogether('<td>khoảng 2.600–2.700; 8–9% năm 2016–2020; a–b</td>')).toBe(
      '<td>khoảng 2.600\u2060–\u20602.700; 8\u2060–\u20609% năm\u00a02016\u2060–\u20602020; a–b</td>',
    );
  });

  it('begins no line with a dash', () => {
    expect(told('<p>công nghiệp - xây dựng</p>')).toBe('<p>công nghiệp_- xây dựng</p>');
  });

  it('lets all other blanks end a line', () => {
    const prose = '<p>một điểm bán; pointed 3; the point both make; tỷ trọng 29 chỉ tiêu</p>';
    expect(told(prose)).toBe(prose);
  });

  it('leaves code, formulas and attributes as they are', () => {
    const html =
      '<pre class="code"><code>a 3 % 2; // khoản 2</code></pre><p title="unit 3"><code>unit 3</code><math><mtext>năm 5</mtext></math></p>';
    expect(told(html)).toBe(html);
  });
});
