import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/report/language/dateText.js';

describe('dateText', () => {
  it('writes dates, months, years and spans of years', () => {
    const dates = ['2015-12-08', '2015-12', '2015', '2017-2019', 'tháng 9', '2015-13'];
    expect(dates.map((date) => dateText(date, 'vi'))).toEqual([
      '8/12/2015',
      '12/2015',
      '2015',
      '2017–2019',
      'tháng 9',
      '2015-13',
    ]);
    expect(dates.slice(0, 2).map((date) => dateText(date, 'en'))).toEqual(['8 Dec 2015', 'Dec 2015']);
  });
});
