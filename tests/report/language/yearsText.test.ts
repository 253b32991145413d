import { expect, it } from 'vitest';
import { sentences } from '../../../src/report/language/Sentences.js';
import { yearsText } from '../../../src/report/language/yearsText.js';

it('writes three years and more without a gap as a span, and others one by one', () => {
  expect(yearsText([])).toEqual([]);
  expect(yearsText([2016, 2017, 2020, 2025])).toEqual(['2016', '2017', '2020', '2025']);
  expect(yearsText([2010, 2011, 2012, 2015])).toEqual(['2010–2012', '2015']);
});

it('is how missing figures are told, with a word before the last', () => {
  const parts = { known: [2010, 2011, 2012], oneVintage: false, constantPrices: false };
  const published = (years: readonly number[]) =>
    (['en', 'vi'] as const).map((language) => sentences(language).needs.published('X', years, parts));
  expect(published([2015, 2020])).toEqual([
    'X: the published figures of 2015 and 2020 (known: 2010–2012)',
    'X: số liệu công bố năm 2015 và 2020 (đã có: 2010–2012)',
  ]);
  expect(published([2016, 2017, 2018])[0]).toContain('figures of 2016–2018');
});
