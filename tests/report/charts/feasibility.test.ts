import { describe, expect, it } from 'vitest';
import { planRun } from '../../../src/analysis/runOf.js';
import { feasibility } from '../../../src/report/charts/feasibility.js';
import { sizes } from '../../../src/report/draw/theme.js';
import { gap } from '../../fixtures/nearness.js';
import { oddRun } from '../../fixtures/oddRuns.js';
import { steady } from '../../fixtures/scenarioOf.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnFields, drawnRows } from './drawnRows.js';
import { chartOf, expectDrawnWell } from './drawnWell.js';
import { goalOfCase, growing, perCapitaCase } from './perCapita/perCapitaCase.js';

interface Drawn {
  readonly height: number;
  readonly padding: { readonly top: number; readonly bottom: number };
}

type Case = NonNullable<Parameters<typeof perCapitaCase>[0]>;

const runOf = (parts?: Case) => planRun(perCapitaCase(parts));
const langSon = await shippedRun('lang-son-2016-2020');
const { upper: _, ...onlyLower } = goalOfCase();
const { lower: __, ...onlyUpper } = goalOfCase();
const atMost = { ...onlyUpper, direction: 'atMost' } as const;
const titles = (parts: Case, y: 'deflator' | 'exchangeRate' = 'deflator') =>
  (['en', 'vi'] as const).map((language) => chartOf(feasibility(runOf(parts), { y, language })).title);

describe('feasibility', () => {
  it('says what the growth of the target needs, in both directions', () => {
    // Reference cases: between 3.340940750835464 % and 5.088026543362756 % a year.
    expect(chartOf(feasibility(langSon)).title).toContain('only if the deflator rises by 3.34–5.09% a year');
    const rate = (usd: number, goal: number) => 100 * (1.013553580190046 * (usd / goal) ** 0.2 - 1);
    const [least, most] = [rate(2410.858248932669, 2700), rate(2524.558206057465, 2600)];
    expect(chartOf(feasibility(langSon, { y: 'exchangeRate' })).title).toContain(
      `changes by −${Math.abs(least).toFixed(2)} to ${most.toFixed(2)}% a year`,
    );
  });

  it('is open where the target is: at least or at most, by which way the assumption moves it', () => {
    const [en, vi] = titles({ targets: [onlyLower] });
    expect(en).toMatch(
      /leads to at least 2,500 USD per person in 2020 only if the deflator changes by at least −0.42% a year/,
    );
    expect(vi).toMatch(/^Chỉ khi chỉ số giảm phát thay đổi ít nhất −0,42%\/năm, .* mới đạt ít nhất 2\.500/);
    expect(titles({ targets: [onlyLower] }, 'exchangeRate')[0]).toContain('rises by at most 0.42% a year');
    expect(titles({ targets: [atMost] })[0]).toContain('rises by at most 0.37% a year');
    expect(titles({ targets: [atMost] }, 'exchangeRate')[0]).toContain('changes by at least −0.37% a year');
  });

  it('has figures beside the points of a telephone, and their names in a list under the plot', () => {
    const chart = chartOf(feasibility(langSon, { language: 'en', size: 'phone' }));
    const texts = (name: string) => drawnRows(chart, name).map(({ text }) => text);
    expect(texts('names')).toEqual(['2,411', '2,467', '2,525', '2,601', '2,604', '2,565']);
    expect(texts('key')).toEqual([
      'Plan at 8% growth: 2,411',
      'Plan at 8.5% growth: 2,467',
      'Plan at 9% growth: 2,525',
      'Continuation of 2011–2015: 2,601',
      'Led by border trade: 2,604',
      'Border disrupted in 2019: 2,565',
    ]);
    expect(texts('bandName')).toEqual(['Target for 2020']);
    expect(chart.table?.columns.at(-1)?.heading).toBe('Verdict');
  });

  it('lists names that are cut or in the way of one another, whole, and a slide keeps its height', async () => {
    const long = (position: number) => `Kịch bản ${position + 1}: khu kinh tế cửa khẩu gắn với cao tốc`;
    const run = oddRun({ rates: Array.from({ length: 12 }, (_, at) => 0.02 + at / 200), label: long });
    await expectDrawnWell(run, feasibility);
    const [slide, page] = (['slide', 'halfPage'] as const).map((size) => {
      const chart = chartOf(feasibility(run, { language: 'vi', size }));
      expect(drawnRows(chart, 'names').map(({ text }) => text)).not.toContainEqual(
        expect.stringContaining('Kịch'),
      );
      const key = drawnRows(chart, 'key').map(({ text }) => String(text).replace(/: [\d.]+$/u, ''));
      expect(key).toEqual(Array.from({ length: 12 }, (_, position) => long(position)));
      const { height, padding } = chart.spec as unknown as Drawn;
      return height + padding.top + padding.bottom;
    });
    expect([slide, (page ?? 0) > sizes.halfPage.height]).toEqual([sizes.slide.height, true]);
    for (const size of ['slide', 'halfPage'] as const)
      expect(Object(chartOf(feasibility(langSon, { size })).spec['datasets'])).not.toHaveProperty('key');
  });

  it('names the strictest demand beside the loosest where growth has a range', () => {
    const growth = {
      ...goalOfCase(),
      id: 'growth',
      kind: 'averageGrowth',
      indicator: 'grdp',
      unit: 'percent',
      lower: 4,
      upper: 5,
    } as const;
    expect(titles({ targets: [onlyLower, growth] })[0]).toMatch(
      /Growth of 4–5% a year leads to .* by at least −0.42% a year \(0.54% at 4% growth\)/,
    );
  });

  it('fills the band on the side where an open target is met, from the bottom of the plot to its top', () => {
    const band = (target: Case['targets']) =>
      drawnRows(chartOf(feasibility(runOf({ targets: target ?? [] }))), 'band').map(({ y, lower, upper }) => {
        return { y: Number(y), lower: Number(lower), upper: Number(upper) };
      });
    const over = band([onlyLower]);
    expect(new Set(over.map(({ upper }) => upper)).size).toBe(1);
    const under = band([atMost]);
    expect(new Set(under.map(({ lower }) => lower)).size).toBe(1);
    for (const { lower, upper } of [...over, ...under, ...band([goalOfCase()])])
      expect(lower).toBeLessThan(upper);
  });

  it('places every scenario that has a place, the actual apart, and says which have none', async () => {
    const chart = chartOf(feasibility(langSon));
    expect(chart.rows.filter(({ kind }) => kind === 'scenario')).toHaveLength(6);
    expect(chart.footer).toContain('Actual');
    const later = chartOf(feasibility(await shippedRun('lang-son-2021-2025')));
    expect(drawnFields(later, 'points', 'tip0', 'shape').at(-1)).toEqual([
      'Actual 2021–2025 (2025 evaluation)',
      'diamond',
    ]);
    const row = later.table?.rows[0]?.map(({ text }) => text);
    expect(row).toEqual(['Plan at 7% growth', '7.00', '3.39', '2,883', 'Missed']);
    expect(gap(later.rows.at(-1)?.value ?? 0, 2887.2)).toBeLessThan(1e-3);
  });

  it('speaks million VND where the target does, and then has no map of the exchange rate', async () => {
    const targets = [goalOfCase({ unit: 'million VND per person', lower: 50, upper: 52 })];
    const run = runOf({ targets });
    expect(feasibility(run, { y: 'exchangeRate' })).toMatchObject({ reason: 'notInDollars' });
    const { title, subtitle } = chartOf(feasibility(run, { language: 'en' }));
    expect(`${title} ${subtitle}`).not.toMatch(/USD|exchange/);
    await expectDrawnWell(run, feasibility);
  });

  it('gives the reason where there is no map', () => {
    expect(feasibility(runOf({ targets: [] }))).toMatchObject({ reason: 'noTarget' });
    const growth = {
      closure: 'byInvestment',
      investmentRate: steady(0.3),
      through: { method: 'icor', way: 'indirect', icor: steady(5) },
    } as const;
    expect(feasibility(runOf({ scenarios: [{ ...growing('A', 0.05), growth }] }))).toMatchObject({
      reason: 'noGrowthAssumption',
    });
  });

  it.each([1, 12, 50, 300])(
    'names at most twelve of %i scenarios, and draws the rest in grey',
    async (count) => {
      const scenarios = Array.from({ length: count }, (_, position) =>
        growing(`s${position}`, 0.03 + (position % 30) / 1000),
      );
      const run = runOf({ scenarios });
      const started = process.cpuUsage();
      const chart = chartOf(feasibility(run, { language: 'vi' }));
      const { user } = process.cpuUsage(started);
      expect(user / 1e6).toBeLessThan(5);
      const named = drawnRows(chart, 'names').length;
      expect(named).toBe(count <= 12 ? count : 11);
      expect(drawnRows(chart, 'points')).toHaveLength(count);
      expect(chart.table?.rows).toHaveLength(count);
      if (count > 12) expect(chart.footer).toContain(`${count - 11} kịch bản khác`);
      if (count < 300) await expectDrawnWell(run, feasibility);
    },
  );

  it('cuts names that have no room', async () => {
    const label = { vi: `Kịch\u00a0bản ${'rấtdài'.repeat(28)}`, en: 'Long '.repeat(30).trim() };
    const scenarios = [0.03, 0.05, 0.051].map((rate, position) => ({
      ...growing(`s${position}`, rate),
      label,
    }));
    await expectDrawnWell(runOf({ scenarios }), feasibility);
  });

  it('marks zero where an axis goes below it', () => {
    const zeros = (rate: number) =>
      JSON.stringify(chartOf(feasibility(runOf({ scenarios: [growing('A', rate)] }))).spec).split('"at":0')
        .length - 1;
    // The assumptions of the case do not change: zero is on the vertical axis.
    expect([zeros(0.05), zeros(-0.02)]).toEqual([1, 2]);
  });

  it.each(shippedPlans)('draws %s well, whatever is on the vertical axis', async (plan) => {
    const run = await shippedRun(plan);
    for (const y of ['deflator', 'exchangeRate', 'population'] as const)
      await expectDrawnWell(run, (own, options) => feasibility(own, { ...options, y }));
  });
});
