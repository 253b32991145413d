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
