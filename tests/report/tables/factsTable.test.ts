import { expect, it } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { factsTable } from '../../../src/report/tables/planTables.js';

it('says which region a figure is of, where it shows those of several', async () => {
  const plan = await openPlan('lang-son-2016-2020', { language: 'en' });
  const growth = { indicator: 'growthRate', activity: 'total', year: 2020 };
  const both = factsTable(plan, growth);
  expect(both.columns[0]?.heading).toBe('Region');
  expect(both.rows.map(([region, , , value]) => [region?.text, value?.text])).toEqual(
    expect.arrayContaining([
      ['Lạng Sơn', '2.03'],
      ['The country', '2.87'],
    ]),
  );
  const one = factsTable(plan, { ...growth, region: 'lang-son' });
  expect(one.columns[0]?.heading).toBe('Period');
});

it('names the figure in its caption, or in a column where there are several, and goes by years', async () => {
  const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });
  const one = factsTable(plan, { indicator: 'growthRate', activity: 'total', region: 'lang-son' });
  expect(one.caption).toBe('Tốc độ tăng');
  const years = one.rows.map(([period]) => Number.parseInt(period?.text ?? '', 10));
  expect(years).toEqual([...years].sort((a, b) => a - b));
  expect(new Set(years).size).toBeGreaterThan(2);
  const all = factsTable(plan, { region: 'lang-son', year: 2015 });
  expect(all.caption).toBeUndefined();
  expect(all.columns[0]?.heading).toBe('Đại lượng');
  expect(all.rows.map(([figure]) => figure?.text)).toContain('Dân số trung bình');
});

it('prints the digits that were published, zeros at the end with them, and no column of prices that has none', async () => {
  const plan = await openPlan('lang-son-2016-2020', { language: 'en' });
  const cereals = factsTable(plan, { indicator: 'cerealsProduction', region: 'lang-son' });
  const column = cereals.columns.findIndex(({ heading }) => heading === 'Value');
  const of2015 = cereals.rows.find(([period]) => period?.text === '2015')?.[column];
  expect(of2015).toEqual({ text: '315.0', value: 315 });
  expect(cereals.columns.map(({ heading }) => heading)).not.toContain('Prices');
  const growth = factsTable(plan, { indicator: 'averageGrowthRate', activity: 'total', region: 'lang-son' });
  expect(growth.columns.map(({ heading }) => heading)).toContain('Prices');
  expect(growth.rows.map(([period]) => period?.text)).toContain('2006–2010');
});

it.each(['en', 'vi'] as const)('calls every figure of the shipped plans by a name: %s', async (language) => {
  for (const name of ['lang-son-2016-2020', 'lang-son-2021-2025']) {
    const plan = await openPlan(name, { language });
    for (const indicator of new Set(plan.dataset.observations.map((one) => one.indicator)))
      expect(factsTable(plan, { indicator }).caption).not.toBe(indicator);
  }
});
