import { describe, expect, it } from 'vitest';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { targetOf } from '../../fixtures/planOfTargets.js';

const [vi, en] = [sentences('vi'), sentences('en')];

describe('targetBounds', () => {
  it.each([
    [targetOf({ kind: 'share', unit: 'percent', lower: 60, upper: 61 }), '60–61%', '60–61%'],
    [targetOf({ kind: 'averageGrowth', unit: 'percent', lower: 8, upper: 9 }), '8–9%/năm', '8–9% a year'],
    [targetOf({ kind: 'level', unit: 'percent', lower: 99.9 }), '≥ 99,9%', '≥ 99.9%'],
    [targetOf({ kind: 'level', unit: 'percent', upper: 20 }), '≤ 20%', '≤ 20%'],
    [targetOf({ kind: 'yearlyAmount', unit: 'ha', lower: 9000 }), '≥ 9.000 ha/năm', '≥ 9,000 ha a year'],
    [targetOf({ kind: 'level', unit: 'schools', lower: 200, upper: 200 }), '200 trường', '200 schools'],
    [
      targetOf({ kind: 'periodTotal', unit: 'billion VND', lower: 76_000, upper: 78_000, about: true }),
      'khoảng 76.000–78.000 tỷ đồng',
      'about 76,000–78,000 billion VND',
    ],
    [
      targetOf({ kind: 'levelEveryYear', unit: 'thousand tonnes', lower: 300, about: true }),
      'khoảng 300 nghìn tấn',
      'about 300 thousand tonnes',
    ],
  ])('says what is promised: %#', (target, vietnamese, english) => {
    expect(vi.targetBounds(target)).toBe(vietnamese);
    expect(en.targetBounds(target)).toBe(english);
  });

  it('writes a range below zero with a word, so that no dash reads as a minus sign', () => {
    const target = targetOf({ kind: 'yearlyChange', unit: 'percentage points', lower: -2.5, upper: -2 });
    expect(vi.targetBounds(target)).toBe('−2,5 đến −2 điểm phần trăm/năm');
    expect(en.targetBounds(target)).toBe('−2.5 to −2 percentage points a year');
  });

  it('says every promise of the plan 2016-2020 in words of Vietnamese, none in the ids of units', async () => {
    const { plan } = await readPlanFolder('data/lang-son-2016-2020');
    const texts = plan.targets.map((target) => vi.targetBounds(target));
    expect(texts).toContain('khoảng 2.600–2.700 USD/người');
    expect(texts).toContain('khoảng −2 điểm phần trăm/năm');
    expect(texts.filter((text) => /percent|people|communes|schools|tonnes|billion/.test(text))).toEqual([]);
  });
});

describe('targetAmount', () => {
  it('leaves the sign of direction to the sentence around it', () => {
    expect(en.targetAmount(targetOf({ kind: 'level', unit: 'percent', lower: 90 }))).toBe('90%');
  });
});

describe('date', () => {
  it('writes dates, months, years and spans of years', () => {
    const dates = ['2015-12-08', '2015-12', '2015', '2017-2019', 'tháng 9', '2015-13'];
    expect(dates.map((date) => vi.date(date))).toEqual([
      '08/12/2015',
      '12/2015',
      '2015',
      '2017–2019',
      'tháng 9',
      '2015-13',
    ]);
    expect(dates.slice(0, 2).map((date) => en.date(date))).toEqual(['8 Dec 2015', 'Dec 2015']);
  });
});

describe('amount', () => {
  it.each([
    [1, 'percentage points', '1 percentage point'],
    [-1, 'schools', '−1 school'],
    [1, 'degrees per year', '1 degree a year'],
    [0, 'percentage points', '0 percentage points'],
    [1, 'thousand tonnes', '1 thousand tonnes'],
    [1, 'classes', '1 class'],
    [1, 'houses of culture', '1 house of culture'],
    [1, 'USD per person', '1 USD per person'],
  ])('puts an English unit into the singular behind a one alone: %d %s', (value, unit, written) => {
    expect(en.amount(value, unit)).toBe(written);
  });

  it('keeps the plural behind a one with decimals', () => {
    expect(en.amount(1, 'percentage points', 2)).toBe('1.00 percentage points');
  });
});
