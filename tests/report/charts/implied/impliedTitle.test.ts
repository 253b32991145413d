import { describe, expect, it } from 'vitest';
import type { ConsistencyReport } from '../../../../src/analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../../../../src/analysis/consistency/targetConsistency.js';
import type { ImpliedFigure } from '../../../../src/report/charts/implied/impliedFigures.js';
import { impliedTitle } from '../../../../src/report/charts/implied/impliedTitle.js';
import { shippedResult } from '../../../fixtures/shippedPlan.js';

const folder = await shippedResult('lang-son-2016-2020');
const feasible = await targetConsistency(folder);
const clashing = await targetConsistency(folder, { drivers: { deflator: 'scenario' } });

function lineOf(parts: Partial<ImpliedFigure> & Pick<ImpliedFigure, 'quantity'>): ImpliedFigure {
  return { activity: 'total', unit: 'percent', basis: 'implied', block: 'yearly', ...parts };
}

function titleOf(report: ConsistencyReport, finding?: ImpliedFigure, language: 'vi' | 'en' = 'en') {
  const lines = finding === undefined ? [] : [finding];
  return impliedTitle(
    report,
    { lines, hasOutcome: true, ...(finding === undefined ? {} : { finding }) },
    language,
  );
}

describe('the title of the chart of implied values', () => {
  it('says of prices that fell that they did', () => {
    const came = { value: -0.5, vintage: '2020', sources: [], borrowed: false };
    const prices = lineOf({ quantity: 'deflator', lower: -1, upper: 2, came });
    expect(titleOf(feasible, prices)).toBe(
      'The plan silently assumes prices rising −1.00 to 2.00% a year; they fell 0.50%',
    );
    expect(titleOf(feasible, prices, 'vi')).toBe(
      'Kế hoạch ngầm định giá tăng −1,00 đến 2,00%/năm; thực tế giảm 0,50%',
    );
  });

  it('names what is implied, with one end where only one is known', () => {
    const icor = lineOf({ quantity: 'icor', unit: 'ratio', block: 'amount', lower: 4.31, upper: 5.1 });
    expect(titleOf(feasible, icor)).toBe('The plan silently assumes an ICOR of 4.31–5.10');
    expect(titleOf(feasible, lineOf({ quantity: 'exchangeRate', upper: 2 }), 'vi')).toBe(
      'Kế hoạch ngầm định tỷ giá VND/USD tăng nhiều nhất 2,00%/năm',
    );
    expect(titleOf(feasible, lineOf({ quantity: 'population', lower: 0.5 }))).toBe(
      'The plan silently assumes population growing at least 0.50% a year',
    );
  });

  it('says that all targets can hold where nothing else is to be said', () => {
    expect(titleOf(feasible)).toBe('All 29 targets can hold together');
    expect(titleOf(feasible, undefined, 'vi')).toBe('29 chỉ tiêu có thể cùng đạt');
    const single = { ...feasible, tested: feasible.tested.slice(0, 1) };
    expect(titleOf(single)).toBe('The target can be met');
  });

  it('names the targets in conflict where no assumption would end it, or counts them', () => {
    const names = '“Average annual growth of GRDP (constant prices)” and “GRDP per capita”';
    expect(titleOf(clashing)).toBe(`${names} cannot hold together`);
    const [conflict] = clashing.conflicts;
    const [target] = conflict?.targets ?? [];
    if (conflict === undefined || target === undefined) throw new Error('no conflict');
    const of = (count: number) => ({
      ...clashing,
      conflicts: [{ ...conflict, targets: Array.from({ length: count }, () => target) }],
    });
    expect(titleOf(of(4), undefined, 'vi')).toBe('4 chỉ tiêu không thể cùng đạt');
    expect(titleOf(of(1))).toBe('“Average annual growth of GRDP (constant prices)” cannot hold');
    const needed = lineOf({ quantity: 'deflator', basis: 'required', lower: 3, upper: 5 });
    expect(titleOf(clashing, needed)).toBe(
      `${names} cannot hold together: it takes prices rising 3.00–5.00% a year`,
    );
  });
});
