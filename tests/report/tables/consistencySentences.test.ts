import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../src/report/language/labels.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { consistencySentences } from '../../../src/report/tables/consistencySentences.js';
import type { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const found = (count: number, linked: number, language: 'vi' | 'en' = 'en') =>
  sentences(language).pages.consistency.finding({ plan: '', answer: 'can', count, linked });

describe('whether targets can all hold', () => {
  it('is told of one, of some and of all in their own number', () => {
    expect([found(29, 8), found(3, 3), found(3, 1), found(3, 0), found(1, 0)]).toEqual([
      '29 targets can all hold together; 8 of them share accounts or an indicator with another.',
      '3 targets can all hold together; all of them share accounts or an indicator with another.',
      '3 targets can all hold together; one of them shares accounts or an indicator with another.',
      '3 targets can all hold together; none of them shares accounts or an indicator with another.',
      'one target can hold; it does not share accounts or an indicator with another.',
    ]);
    expect([found(3, 3, 'vi'), found(3, 0, 'vi')]).toEqual([
      '3 chỉ tiêu có thể cùng đạt; cả 3 chỉ tiêu ràng buộc nhau qua hệ thống tài khoản hoặc qua cùng một số liệu.',
      '3 chỉ tiêu có thể cùng đạt; không chỉ tiêu nào ràng buộc nhau qua hệ thống tài khoản hoặc qua cùng một số liệu.',
    ]);
  });
});

describe('none, one and two targets', () => {
  const { pages, rows, futures } = sentences('en');

  it('are told as what they are', () => {
    expect([found(0, 0), found(0, 0, 'vi')]).toEqual(['no target is stated yet.', 'chưa nêu chỉ tiêu nào.']);
    expect([0, 1, 2, 3].map(rows.implied.feasible)).toEqual([
      'No target is stated yet',
      'The target can be met',
      'Both targets can hold together',
      'All 3 targets can hold together',
    ]);
    const none = { known: 0, met: 0, exceeded: 0, missed: 0 };
    expect(pages.backtest.counts({ targets: 1, ...none })).toBe(
      'The one target cannot be judged yet: no actual value of it is published.',
    );
    expect(pages.backtest.counts({ targets: 1, ...none, known: 1, missed: 1 })).toBe(
      'The one target can be judged by its published actual value: missed.',
    );
    const odds = { scenario: 'A', all: '5', best: '40', worst: '10' };
    expect(futures.chart.title({ ...odds, count: 2 })).toMatch(/, and both together in 5$/u);
  });
});

describe('shares that add up', () => {
  const told = async (id: (typeof shippedPlans)[number], language: 'vi' | 'en') => {
    const run = await shippedRun(id);
    const say = sentences(language);
    const words = { say, labels: labelsOf(run, say) };
    return consistencySentences(run, await run.consistency(), words).arithmetic[0];
  };

  it('are written as sums where they are few, and counted where they are many', async () => {
    expect(await told('lang-son-2016-2020', 'en')).toBe(
      'The target shares of 2020 add up to 99% to 102%: of the combinations of range ends only 19 + 20 + 61, 19 + 21 + 60 and 20 + 20 + 60 give 100%, and the midpoints give 100.5%.',
    );
    // 17-18, 25-26, 52-53 and 4-5: of 16 sums 98 to 102, as many are 100 as there are ways to take two upper ends.
    expect(await told('lang-son-2021-2025', 'en')).toBe(
      'The target shares of 2025 add up to 98% to 102%: 6 of the 16 combinations of range ends give exactly 100%, and the midpoints give 100% too.',
    );
    expect(await told('lang-son-2021-2025', 'vi')).toContain(
      '6 trong 16 tổ hợp cận cộng lại đúng 100%, các điểm giữa cũng cộng lại được 100%.',
    );
  });
});
