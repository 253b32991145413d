import { describe, expect, it } from 'vitest';
import { boundInWords, rangeInWords } from '../../../src/plan/targets/boundInWords.js';

describe('boundInWords', () => {
  it.each([
    ['khoảng 5,2%', 'value: 5.2%', 'direction: about'],
    ['trên 35%', 'value: 35%', 'direction: atLeast'],
    ['từ 60% trở lên', 'value: 60%', 'direction: atLeast'],
    ['không cao hơn 3%', 'value: 3%', 'direction: atMost'],
    ['không quá 3%', 'value: 3%', 'direction: atMost'],
    ['không dưới 8,5 %/năm', 'value: 8.5%', 'direction: atLeast'],
    ['≥ 8%', 'value: 8%', 'direction: atLeast'],
    ['gấp 1,8 lần so với năm', 'value: 1.8', 'kind: multiple'],
    ['phấn đấu đạt 8,5%', 'value: 8.5%', undefined],
    ['từ 8-9 %/năm', 'range: [8%, 9%]', undefined],
    ['tăng bình quân 8,0 đến 8,5%', 'range: [8.0%, 8.5%]', undefined],
    ['tăng 2-3 điểm %', 'range: [2 pp, 3 pp]', undefined],
    ['-2 điểm %', 'value: -2 pp', undefined],
    ['từ −2 đến −1,5 điểm %', 'range: [-2 pp, -1.5 pp]', undefined],
    ['8 -9 %', 'range: [8%, 9%]', undefined],
    ['at least 8.5% a year', 'value: 8.5%', 'direction: atLeast'],
  ])('reads “%s”', (text, bounds, beside) => {
    expect(boundInWords(text)).toEqual(beside === undefined ? { bounds } : { bounds, beside });
  });

  it.each([
    ['a point that may part thousands', 'trên 2.600 USD'],
    ['a word that it does not know', 'giảm 1,5%'],
    ['no number', 'cao'],
    ['a text without end', '9'.repeat(100_000)],
  ])('leaves open %s', (_, text) => {
    expect(boundInWords(text)).toBeUndefined();
  });

  it('gives two bounds as a list', () => {
    expect(rangeInWords('từ 8-9 %/năm')).toBe('[8%, 9%]');
    expect(rangeInWords('trên 8%')).toBeUndefined();
  });
});
