import { describe, expect, it } from 'vitest';
import { perCapitaDecomposition } from '../../../../src/analysis/perCapitaDecomposition.js';
import { simulatePlan } from '../../../../src/projection/simulatePlan.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { waterfallChart } from '../../../../src/report/charts/waterfall/waterfallChart.js';
import { messageOf } from '../../../fixtures/messageOf.js';
import { gap } from '../../../fixtures/nearness.js';
import { shippedPlans, shippedResult } from '../../../fixtures/shippedPlan.js';
import { drawnFields, drawnRows } from '../drawnRows.js';
import { goalOfCase, growing, perCapitaCase } from '../perCapita/perCapitaCase.js';

const languages = ['vi', 'en'] as const;
const sizes = ['slide', 'halfPage'] as const;

describe('waterfallChart', () => {
  it('says in words what it draws', () => {
    const { id, title, subtitle, footer, description } = waterfallChart(perCapitaCase(), { language: 'en' });
    expect({ id, title, subtitle, footer, description }).toEqual({
      id: 'per-capita-drivers',
      title: 'Real growth adds 553 USD: 2,553 USD per person in 2020, within the goal',
      subtitle:
        '“Scenario A”, Province: change of GRDP per capita from 2015 to 2020 in USD per person, current prices, period-average exchange rate',
      footer: [
        'Goal: Resolution, clause 1.',
        'Vintage\u00a0Dec 2015: When planned.',
        'Sources: Hội đồng nhân dân\u00a0(2015); World Bank\u00a0(2023). Prices: implicit deflator of GRDP. Split by logarithmic means (LMDI), with nothing left over.',
      ].join('\n'),
      description:
        'Waterfall chart. Real growth adds 553 USD: 2,553 USD per person in 2020, within the goal. ' +
        '“Scenario A”, Province: change of GRDP per capita from 2015 to 2020 in USD per person, current prices, period-average exchange rate. ' +
        '2015: 2,000; Real growth: +553; Prices (deflator): 0; Exchange rate (VND per USD): 0; Population: 0; 2020: 2,553; ' +
        'Goal for 2020: 2,500–2,600 USD per person.',
    });
  });

  it('keeps its golden bars', async () => {
    const chart = waterfallChart(await shippedResult('lang-son-2016-2020'), { language: 'vi' });
    expect(drawnFields(chart, 'bars', 'step', 'kind', 'valueText', 'name', 'detail')).toEqual([
      ['2015', 'level', '1.604', '2015', 'số liệu 12/2015'],
      ['growth', 'adds', '+818', 'Tăng trưởng thực', '+8,5%/năm'],
      ['prices', 'adds', '+270', 'Giá (giảm\u00a0phát)', '+2,7%/năm'],
      ['exchangeRate', 'takes', '−135', 'Tỷ giá (đồng/USD)', '+1,4%/năm'],
      ['population', 'takes', '−90', 'Dân số', '+0,9%/năm'],
      ['2020', 'level', '2.467', '2020', 'dự tính'],
    ]);
    expect(drawnFields(chart, 'goal', 'year', 'lower', 'upper', 'text')).toEqual([
      [2020, 2600, 2700, 'Mục tiêu 2020:\nkhoảng 2.600–2.700\nUSD/người'],
    ]);
  });

  it.each(shippedPlans)(
    'lets the bars of %s start where the last one ended, from zero to the end',
    async (plan) => {
      const result = await shippedResult(plan);
      for (const { id } of result.scenarios) {
        const chart = waterfallChart(result, { language: 'vi' }, id);
        const bars = drawnRows(chart, 'bars').map(({ from, to }) => ({ from: Number(from), to: Number(to) }));
        expect(bars.length).toBe(6);
        expect([bars[0]?.from, bars[5]?.from]).toEqual([0, 0]);
        for (const [position, { from }] of bars.slice(1, 5).entries()) expect(from).toBe(bars[position]?.to);
        expect(gap(bars[4]?.to ?? 0, bars[5]?.to ?? 0)).toBeLessThan(1e-12);
        expect(chart.rows).toEqual(perCapitaDecomposition(result).filter(({ scenario }) => scenario === id));
        expect(bars[5]?.to).toBe(chart.rows[0]?.end);
      }
    },
  );

  it('shows the first scenario where none is named, and refuses one that is not there', () => {
    const result = perCapitaCase();
    expect(waterfallChart(result, { language: 'vi' })).toEqual(
      waterfallChart(result, { language: 'vi' }, 'A'),
    );
    expect(waterfallChart(result, { language: 'vi' }, 'B').subtitle).toContain('Kịch bản B');
    expect(messageOf(() => waterfallChart(result, { language: 'vi' }, 'C'))).toMatch(
      /^scenario: expected the id of a simulated scenario, got "C"\./,
    );
  });

  it('draws no band where the plan has no goal in USD', () => {
    for (const targets of [
      [],
      [goalOfCase({ unit: 'million VND per person' })],
      [goalOfCase({ year: 2018 })],
    ]) {
      const chart = waterfallChart(perCapitaCase({ targets }), { language: 'vi' });
      expect(drawnRows(chart, 'goal')).toEqual([]);
      expect(chart.title).toBe('Tăng trưởng thực làm tăng 553 USD: năm 2020 đạt 2.553 USD/người');
      expect(chart.footer).not.toContain('Mục tiêu');
    }
  });

  it('lets the band of a single bound reach the end of the axis', () => {
    const { upper: _, ...target } = goalOfCase();
    const chart = waterfallChart(perCapitaCase({ targets: [target] }), { language: 'vi' });
    expect(drawnFields(chart, 'goal', 'lower', 'upper')).toEqual([[2500, 3000]]);
  });

  it('writes one more decimal where a miss would look like a hit', () => {
    const targets = [goalOfCase({ lower: 2552.9, upper: 2600 })];
    const chart = waterfallChart(perCapitaCase({ targets }), { language: 'en' });
    expect(chart.title).toBe(
      'Real growth adds 552.6 USD: 2,552.6 USD per person in 2020, 0.3 short of the goal',
    );
  });

  it('puts the word of a bar too flat for it over the bar', () => {
    const result = perCapitaCase({ scenarios: [growing('A', 1)], targets: [] });
    expect(drawnFields(waterfallChart(result, { language: 'en' }), 'bars', 'valueText', 'inside')).toEqual([
      ['2,000', false],
      ['+62,000', false],
      ['0', false],
      ['0', false],
      ['0', false],
      ['64,000', true],
    ]);
  });

  it('says so where rounded amounts do not add up to the rounded change', async () => {
    const footer = waterfallChart(await shippedResult('lang-son-2021-2025'), { language: 'en' }).footer;
    expect(footer).toContain('Rounded figures need not add up.');
  });

  it('holds plain data only, in composed letters', async () => {
    const { spec, ...words } = waterfallChart(await shippedResult('lang-son-2016-2020'), { language: 'vi' });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    const text = JSON.stringify({ spec, ...words });
    expect(text).toBe(text.normalize('NFC'));
  });

  it.each(sizes)('of the size %s is drawn without a complaint in both languages', async (size) => {
    const [width, height] = size === 'slide' ? [1280, 720] : [640, 420];
    for (const language of languages) {
      const svg = await svgFromSpec(waterfallChart(perCapitaCase(), { language, size }).spec);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    }
  });

  it('serves one scenario alone', async () => {
    const { plan, dataset, scenarios } = await shippedResult('lang-son-2021-2025');
    const alone = simulatePlan({ plan, dataset, scenarios }, { scenarios: ['outturn'] });
    expect(waterfallChart(alone, { language: 'en' }).subtitle).toMatch(/^“Outturn 2021–2025/);
  });
});
