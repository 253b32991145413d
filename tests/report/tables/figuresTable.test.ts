import { expect, it } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { figuresTable } from '../../../src/report/tables/figuresTable.js';

it('names the scenario and the figure asked for once, in its caption, and others in columns', async () => {
  const run = (await openPlan('lang-son-2016-2020', { language: 'en' })).simulate();
  const headings = (options: Parameters<typeof figuresTable>[1]) => {
    const { caption, columns } = figuresTable(run, { ...options, activity: 'services', year: 2020 });
    return { caption, first: columns.slice(0, 3).map(({ heading }) => heading) };
  };
  expect(headings({ scenario: 'plan-8', indicator: 'growthRate' })).toEqual({
    caption: 'Growth: Services, Plan at 8% growth, 2020',
    first: ['Activity', 'Year', 'Value'],
  });
  expect(headings({ scenario: 'plan-8' })).toEqual({
    caption: 'Services, Plan at 8% growth, 2020',
    first: ['Figure', 'Activity', 'Year'],
  });
  expect(headings({ indicator: 'growthRate' })).toEqual({
    caption: 'Growth: Services, 2020',
    first: ['Scenario', 'Activity', 'Year'],
  });
  expect(headings({}).caption).toBeUndefined();
});
