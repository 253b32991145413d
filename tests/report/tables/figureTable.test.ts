import { describe, expect, it } from 'vitest';
import { factTable } from '../../../src/report/tables/factTable.js';
import { figureTable } from '../../../src/report/tables/figureTable.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');

describe('figureTable', () => {
  it('names scenario, figure, activity, unit and prices in the words of the plan', () => {
    const query = { scenario: 'plan-8.5', indicator: 'averageGrowthRate', activity: 'services', year: 2020 };
    expect(figureTable(result, query, 'vi').rows).toEqual([
      {
        scenario: 'Kế hoạch, tăng trưởng 8,5%',
        indicator: 'Tốc độ tăng bình quân năm',
        activity: 'Dịch vụ',
        year: '2020',
        value: '10,66',
        unit: '%',
        prices: 'giá so sánh 2015',
      },
    ]);
  });

  it('shows indicators beside the accounts under their labels, and published figures as such', () => {
    const [row] = figureTable(
      result,
      { scenario: 'observed', indicator: 'forestCover', year: 2015 },
      'en',
    ).rows;
    expect(row).toMatchObject({
      scenario: 'Published',
      indicator: 'Forest cover',
      value: '60.60',
      activity: 'Total',
    });
  });

  it('leaves out columns that would say nothing', () => {
    const keys = (query: Parameters<typeof figureTable>[1]) =>
      figureTable(result, { scenario: 'plan-8', year: 2020, ...query }, 'en').columns.map(({ key }) => key);
    const all = ['scenario', 'indicator', 'activity', 'year', 'value', 'unit', 'prices'];
    expect(keys({ indicator: 'grdp' })).toEqual(all);
    expect(keys({ indicator: 'deflator' })).toEqual(all.filter((key) => key !== 'prices'));
    expect(keys({ indicator: 'grdp', activity: 'total' })).toEqual(all.filter((key) => key !== 'activity'));
  });

  it('is empty where nothing fits', () => {
    expect(figureTable(result, { scenario: 'plan-7' }, 'en').rows).toEqual([]);
  });
});

describe('factTable', () => {
  it('holds what it takes to read a published figure', () => {
    const query = { region: 'viet-nam', indicator: 'gdp', year: 2015 };
    expect(factTable(result, query, 'en').rows).toEqual([
      {
        period: '2015',
        activity: 'Total',
        value: 5191324,
        unit: 'billion VND',
        prices: 'current prices',
        status: 'Actual',
        vintage: 'WDI-2023',
        source: 'WDI',
      },
    ]);
  });
});
