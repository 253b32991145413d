import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../../src/plan/audit/auditFacts.js';
import type { InterimObservation } from '../../../../src/plan/facts/Observation.js';
import type { YearPart } from '../../../../src/plan/YearPart.js';
import { findingText } from '../../../../src/report/language/findingText.js';
import { factOf } from '../../../fixtures/scenarioOf.js';

const level = (value: number) =>
  factOf('grdp', value, {
    priceBasis: 'constant2010',
    unit: 'billion VND',
    period: { from: 2024, to: 2024 },
  });
const interim = (part: YearPart, value: number): InterimObservation => ({ ...level(value), part });
const found = (parts: readonly InterimObservation[], year?: number) =>
  auditFacts({
    region: 'province',
    observations: year === undefined ? [] : [level(year)],
    interim: parts,
    sources: [],
  }).filter(({ kind }) => kind === 'sumOfQuarters');

describe('quarters of a year', () => {
  it('add up to what is cumulated from January, or the audit says by which figures they do not', () => {
    expect(found([interim('Q1', 20), interim('Q2', 24), interim('H1', 44)])).toEqual([]);
    const [finding, ...more] = found([interim('Q1', 20.1), interim('Q2', 24.2), interim('H1', 45.3)]);
    expect(more).toEqual([]);
    expect(finding && findingText(finding, 'en')).toContain(
      '2024-Q1: 20.1 + 2024-Q2: 24.2 = 44.3 ≠ 2024-H1: 45.3',
    );
    expect(finding && findingText(finding, 'vi')).toContain('Các quý cộng lại không bằng 6 tháng');
  });

  it('give the year with the nine months before them, or by themselves', () => {
    expect(found([interim('9M', 70), interim('Q4', 30)], 100)).toEqual([]);
    expect(found([interim('9M', 70), interim('Q4', 30)], 104)).toHaveLength(1);
    const alone = [interim('Q1', 20), interim('Q2', 24), interim('Q3', 26), interim('Q4', 30)];
    expect(found(alone, 100)).toEqual([]);
    expect(found(alone, 111)).toHaveLength(1);
  });

  it('are not held against what is not a level, nor faulted for rounding', () => {
    const rate = { ...interim('Q1', 7), indicator: 'growthRate', unit: 'percent' };
    expect(found([rate, { ...rate, part: 'Q2', value: 8 }, { ...rate, part: 'H1', value: 7.5 }])).toEqual([]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 1e5, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (quarters) => {
          const round = (value: number) => Math.round(value * 10) / 10;
          const sum = (count: number) => round(quarters.slice(0, count).reduce((all, one) => all + one, 0));
          const each = quarters.map((value, at) => interim(`Q${at + 1}` as YearPart, round(value)));
          expect(found([...each, interim('H1', sum(2)), interim('9M', sum(3))], sum(4))).toEqual([]);
        },
      ),
      { seed: 2024 },
    );
  });
});
