import { describe, expect, it } from 'vitest';
import { scorecard } from '../../../src/analysis/scorecard.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { baseTable } from '../../../src/report/tables/baseTable.js';
import { pathwayTable } from '../../../src/report/tables/pathwayTable.js';
import { scorecardTable } from '../../../src/report/tables/scorecardTable.js';
import { targetTable } from '../../../src/report/tables/targetTable.js';

const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
const card = scorecard(result);

describe('targetTable', () => {
  it('lists the 29 targets with bounds and clause, in the notation of the language', () => {
    const { rows } = targetTable(result.plan, 'vi');
    expect(rows).toHaveLength(29);
    expect(rows[4]).toEqual({
      number: 5,
      target: 'GRDP bình quân đầu người',
      promise: 'khoảng 2.600–2.700 USD/người',
      clause: 'Điều 1, khoản 2, điểm b, đoạn 3',
    });
  });
});

describe('baseTable', () => {
  it('puts the two vintages of 2015 side by side, a missing component as missing', () => {
    const { columns, rows } = baseTable(result, 'vi');
    expect(columns.map(({ key }) => key)).toEqual(['item', 'unit', 'plan-time', '2020-evaluation']);
    const row = (item: string, unit: string) =>
      rows.find((each) => each['item'] === item && each['unit'] === unit);
    expect(row('GRDP bình quân đầu người', 'triệu đồng/người')).toMatchObject({
      'plan-time': '34,8',
      '2020-evaluation': '30,9',
    });
    expect(row('GRDP bình quân đầu người', 'USD/người')).toMatchObject({
      'plan-time': '1.604',
      '2020-evaluation': '1.424',
    });
    expect(row('Tỷ trọng: Thuế sản phẩm trừ trợ cấp sản phẩm', '%')).toMatchObject({
      'plan-time': null,
      '2020-evaluation': '6,71',
    });
  });
});

describe('pathwayTable', () => {
  it('has a row for each scenario, with the values of the result and the verdict on the goal', () => {
    const { rows } = pathwayTable(result, card, 'en');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatchObject({
      scenario: 'Plan at 8.5% growth',
      taxesLessSubsidiesOnProducts: null,
      verdict: 'Missed (−133)',
    });
    expect(rows[1]?.['perCapita']).toBeCloseTo(2467.184281248962, 6);
    expect(rows[6]?.['taxesLessSubsidiesOnProducts']).toBeCloseTo(4.75, 9);
  });
});

describe('scorecardTable', () => {
  it('shows values with the digits of their indicator, and needs where nothing can be computed', () => {
    const { rows } = scorecardTable(result.plan, card, { scenario: 'plan-8.5', language: 'vi' });
    const row = (target: string) => rows.find((each) => each['target'] === target);
    expect(rows).toHaveLength(29);
    expect(row('GRDP bình quân đầu người')).toMatchObject({
      value: '2.467',
      gap: '−133',
      verdict: 'Không đạt',
      needs: '',
    });
    expect(row('Tỷ lệ che phủ rừng')).toMatchObject({
      value: '60,6',
      gap: '0,0',
      verdict: 'Đã đạt từ đầu kỳ',
    });
    expect(row('Số xã đạt chuẩn nông thôn mới')).toMatchObject({
      value: null,
      gap: null,
      verdict: 'Chưa tính được',
      needs: 'Số xã đạt chuẩn nông thôn mới: số liệu năm 2015 (đã có: 2018) và giả định cho các năm kế hoạch',
    });
  });
});
