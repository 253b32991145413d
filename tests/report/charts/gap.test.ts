import { describe, expect, it } from 'vitest';
import { planRun } from '../../../src/analysis/runOf.js';
import { gap } from '../../../src/report/charts/gap.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { gap as distance } from '../../fixtures/nearness.js';
import { shippedPlans, shippedResult } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnFields, drawnRows } from './drawnRows.js';
import { chartOf, expectDrawnWell } from './drawnWell.js';
import { goalOfCase, growing, perCapitaCase } from './perCapita/perCapitaCase.js';

const langSon = await shippedRun('lang-son-2016-2020');

describe('gap', () => {
  it('goes from the target to the actual, bar by bar, and ends where the actual is', () => {
    const chart = chartOf(gap(langSon));
    expect(drawnRows(chart, 'bars').map(({ text }) => text)).toEqual([
      '2,650',
      '−269',
      '−22',
      '+62',
      '−326',
      '−48',
      '−130',
      '1,917',
    ]);
    const ends = drawnRows(chart, 'bars').map(({ to }) => Number(to));
    expect(distance(ends.at(-2) ?? 0, ends.at(-1) ?? 0)).toBeLessThan(1e-9);
    expect(chart.rows).toHaveLength(13);
    expect(chart.footer).toContain('stands for the plan');
  });

  it('calls growth what grew, and taxes taxes', () => {
    const names = drawnRows(chartOf(gap(langSon)), 'bars').map(({ name }) => String(name));
    expect(names.filter((name) => name.startsWith('Growth: '))).toHaveLength(3);
    expect(names).toContain('Taxes less subsidies on products');
    const details = drawnFields(chartOf(gap(langSon)), 'bars', 'name', 'detail').filter(
      ([, detail]) => detail !== '',
    );
    expect(details).toEqual([['Taxes less subsidies on products', 'in the base of one side only']]);
  });

  it.each(['vi', 'en'] as const)(
    'says all of what stands under a name on a telephone too (%s)',
    (language) => {
      const on = (size: 'phone' | 'slide') =>
        drawnFields(chartOf(gap(langSon, { language, size })), 'bars', 'detail').flatMap(([detail]) =>
          detail === '' ? [] : [String(detail).replaceAll('\n', ' ')],
        );
      expect(on('phone')).toEqual(on('slide'));
      expect(on('slide').filter((detail) => detail.includes('…'))).toEqual([]);
      expect(on('slide')).toHaveLength(1);
    },
  );

  it('takes any two cases, and refuses one that is not there', () => {
    const chart = chartOf(gap(langSon, { from: 'plan-8', to: 'plan-9' }));
    expect(drawnRows(chart, 'bars').map(({ text }) => text)).toEqual(['2,411', '+22', '+23', '+68', '2,525']);
    expect(chart.footer).not.toContain('stands for the plan');
    expect(chartOf(gap(langSon, { to: 'plan-9' })).rows).toHaveLength(8);
    expect(messageOf(() => gap(langSon, { from: 'plan-8', to: 'plan9' }))).toContain('plan-9');
  });

  it('gives the reason where the run holds no actual', () => {
    const run = planRun(langSon, { scenarios: ['plan-8', 'plan-9'] });
    expect(gap(run)).toMatchObject({ reason: 'noActual' });
  });

  it('speaks million VND where the target does', async () => {
    const targets = [goalOfCase({ unit: 'million VND per person', lower: 50, upper: 52 })];
    const scenarios = [growing('A', 0.05), { ...growing('B', 0.02), isActual: true }];
    const run = planRun(perCapitaCase({ targets, scenarios }));
    const chart = chartOf(gap(run, { language: 'en' }));
    expect(chart.rows.map(({ factor }) => factor)).not.toContain('exchangeRate');
    expect(drawnFields(chart, 'bars', 'text').at(0)).toEqual(['51.0']);
    expect(chart.title).toContain('million VND per person');
    expect(`${chart.title} ${chart.subtitle}`).not.toMatch(/USD|exchange/);
    await expectDrawnWell(run, gap);
  });

  it.each(shippedPlans)('draws %s well', async (plan) => {
    await expectDrawnWell(planRun(await shippedResult(plan)), gap);
  });
});
