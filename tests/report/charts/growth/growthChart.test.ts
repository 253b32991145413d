import { describe, expect, it } from 'vitest';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { growthChart } from '../../../../src/report/charts/growth/growthChart.js';
import { factOf } from '../../../fixtures/scenarioOf.js';
import { shippedPlans, shippedResult } from '../../../fixtures/shippedPlan.js';
import { drawnRows, wordsOf } from '../drawnRows.js';
import { growthCase, growthGoal, publishedAverage } from './growthCase.js';

const languages = ['vi', 'en'] as const;
const yearly = factOf('growthRate', 2.03, {
  priceBasis: 'constant2010',
  unit: 'percent',
  period: { from: 2020, to: 2020 },
  vintage: 'evaluation',
});
const small = () =>
  growthCase(
    { A: 0.045, B: 0.01 },
    { observations: [yearly, publishedAverage(3.5, { status: 'estimate' })] },
  );

describe('growthChart', () => {
  it('says in words what it draws, and that the goal is one of the average', () => {
    const { id, title, subtitle, footer, description } = growthChart(small(), { language: 'en' });
    expect({ id, title, subtitle, footer, description }).toEqual({
      id: 'grdp-growth',
      title: 'Of two scenarios, one averages 4–5% a year and one less; published growth: 3.50%',
      subtitle:
        'Growth of GRDP, Province 2016–2020: per cent a year, constant 2015 prices (published: constant 2010 prices)',
      footer: [
        'Goal: Resolution, clause 1.',
        'Vintage\u00a0Dec 2015: When planned. Vintage\u00a0Sep 2020: When evaluated. Figures of different vintages are not directly comparable.',
        'Sources: Hội đồng nhân dân\u00a0(2015); World Bank\u00a0(2023); Cục Thống kê\u00a0(2021). Growth of the total differs with the year whose prices weigh it, even where every activity grows alike. The vertical axis starts at 1.',
      ].join('\n'),
      description:
        'Line chart. Of two scenarios, one averages 4–5% a year and one less; published growth: 3.50%. ' +
        'Growth of GRDP, Province 2016–2020: per cent a year, constant 2015 prices (published: constant 2010 prices). ' +
        'Goal for the average: 4–5% a year; Scenario A, average 2016–2020: 4.50%; Scenario B, average 2016–2020: 1.00%; ' +
        'Estimate (vintage Sep 2020), average 2016–2020: 3.50%; Actual (vintage Sep 2020), 2020: 2.03%.',
    });
  });

  it('names averages, published figures and the goal in Vietnamese, with a decimal comma', () => {
    const chart = growthChart(small(), { language: 'vi' });
    expect(
      drawnRows(chart, 'averages').map(({ valueText, name, strong }) => [valueText, name, strong]),
    ).toEqual([
      ['4,50', 'Kịch bản A', true],
      ['1,00', 'Kịch bản B', false],
      ['3,50', 'Ước thực hiện (số liệu 9/2020)', false],
    ]);
    expect(drawnRows(chart, 'between').map(({ text }) => text)).toEqual(['2,03 (số liệu 9/2020)']);
    expect(drawnRows(chart, 'goal')).toMatchObject([
      { lower: 4, upper: 5, text: 'Mục tiêu bình quân: 4–5%/năm' },
    ]);
  });

  it('draws rows of the result and published averages as they are, and hands out the same rows', () => {
    const result = small();
    const chart = growthChart(result, { language: 'vi' });
    const own = result.rows.filter(
      ({ indicator, activity, year, scenario }) =>
        activity === 'total' &&
        (indicator === 'growthRate' ||
          (indicator === 'averageGrowthRate' && year === 2020 && scenario !== 'observed')),
    );
    expect(
      chart.rows.filter(({ indicator, scenario }) => indicator === 'growthRate' || scenario !== 'observed'),
    ).toEqual([
      ...own.filter(({ indicator, scenario }) => indicator === 'growthRate' && scenario !== 'observed'),
      ...own.filter(({ indicator }) => indicator === 'averageGrowthRate'),
      ...own.filter(({ scenario }) => scenario === 'observed'),
    ]);
    expect(chart.rows.at(-1)).toEqual({
      scenario: 'observed',
      region: 'province',
      activity: 'total',
      indicator: 'averageGrowthRate',
      priceBasis: 'constant2010',
      exchangeRateBasis: '',
      unit: 'percent',
      year: 2020,
      value: 3.5,
      vintage: 'evaluation',
      status: 'estimate',
      source: 'statistics-office',
    });
    const drawn = ['paths', 'averages', 'observed'].flatMap((name) => drawnRows(chart, name));
    expect(drawn.map(({ year, value }) => [year, value]).sort()).toEqual(
      chart.rows.map(({ year, value }) => [year, value]).sort(),
    );
  });

  it('draws no band where the plan has no goal, and an open one to the end of the axis', () => {
    expect(
      drawnRows(growthChart(growthCase({ A: 0.05 }, { goal: null }), { language: 'vi' }), 'goal'),
    ).toEqual([]);
    const { upper: _, ...goal } = growthGoal();
    const chart = growthChart(growthCase({ A: 0.05, B: 0.01 }, { goal }), { language: 'en' });
    expect(drawnRows(chart, 'goal')).toMatchObject([
      { lower: 4, upper: 5, text: 'Goal for the average: ≥ 4% a year' },
    ]);
  });

  it('writes one more decimal where a miss would look like a hit', () => {
    const chart = growthChart(growthCase({ A: 0.03999, B: 0.05 }), { language: 'en' });
    expect(drawnRows(chart, 'averages').map(({ valueText }) => valueText)).toEqual(['3.999', '5.000']);
  });

  it('shows model and published growth of the outturn side by side', async () => {
    // 5.45 % published (KH 152/KH-UBND, 2020), 4.67 % revised (KH 99/KH-UBND, 2021); 5.35 % with weights of 2015.
    const result = await shippedResult('lang-son-2016-2020');
    const chart = growthChart(result, { language: 'vi' });
    const tail = drawnRows(chart, 'averages').slice(-3);
    expect(tail.map(({ valueText }) => valueText)).toEqual(['5,35', '5,45', '4,67']);
    expect(chart.title).toBe(
      'Trong 7 kịch bản có 3 kịch bản tăng bình quân 8–9%/năm, 3 cao hơn, 1 thấp hơn; số công bố: 4,67–5,45%',
    );
    expect(growthChart(await shippedResult('lang-son-2021-2025'), { language: 'en' }).title).toBe(
      'Of four scenarios, three average 7–7.5% a year and one less; published growth: 7.10%',
    );
  });

  it.each(shippedPlans)('is drawn without a complaint for the plan %s in every form', async (name) => {
    const result = await shippedResult(name);
    for (const language of languages) {
      for (const size of ['slide', 'halfPage'] as const) {
        const chart = growthChart(result, { language, size });
        const words = wordsOf(chart);
        expect(words).toEqual(words.map((text) => text.normalize('NFC')));
        const box = size === 'slide' ? '0 0 1280 720' : '0 0 640 420';
        expect(await svgFromSpec(chart.spec)).toContain(`viewBox="${box}"`);
      }
    }
  });

  it('grows higher where labels need more room than the picture has', () => {
    const rates = Object.fromEntries(Array.from({ length: 30 }, (_, place) => [`S${place}`, 0.02]));
    const height = (result: ReturnType<typeof growthCase>) =>
      Number(growthChart(result, { language: 'vi', size: 'halfPage' }).spec['height']);
    expect(height(growthCase(rates))).toBeGreaterThan(height(growthCase({ A: 0.02 })));
  });
});
