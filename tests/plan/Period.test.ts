import { describe, expect, it } from 'vitest';
import { Period } from '../../src/plan/Period.js';
import { parseWith } from '../../src/plan/parseWith.js';
import { periodFromText, periodText, yearsOf } from '../../src/plan/yearsOf.js';
import { messageOf } from '../fixtures/messageOf.js';

describe('Period', () => {
  it.each([
    [2020, { from: 2020, to: 2020 }],
    ['2016-2020', { from: 2016, to: 2020 }],
    [' 2016 – 2020 ', { from: 2016, to: 2020 }],
  ])('reads %j', (written, period) => {
    expect(Period.parse(written)).toEqual(period);
  });

  it.each([
    ['2020-2016', 'got "2020-2016". The earlier year comes first.'],
    ['2016 to 2020', 'got "2016 to 2020". Write 2016-2020.'],
    ['16-20', 'got "16-20".'],
    [20.5, 'got 20.5.'],
    [undefined, 'got nothing.'],
    [null, 'got nothing.'],
    [{ from: 2016 }, 'got {"from":2016}.'],
  ])('refuses %j', (written, found) => {
    expect(messageOf(() => parseWith(Period, written, 'plan'))).toBe(
      `expected a year such as 2020 or years such as 2016-2020, ${found}`,
    );
  });

  it('is written as it was read', () => {
    for (const text of ['2015', '2016-2020']) {
      const period = periodFromText(text);
      expect(period === undefined ? '' : periodText(period)).toBe(text);
    }
  });

  it('counts its years with both ends', () => {
    expect(yearsOf({ from: 2016, to: 2020 })).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(yearsOf({ from: 2015, to: 2015 })).toEqual([2015]);
  });
});
