import { describe, expect, it } from 'vitest';
import { scorecard } from '../../../../src/analysis/scorecard.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { scorecardChart } from '../../../../src/report/charts/scorecard/scorecardChart.js';
import { targetOf } from '../../../fixtures/planOfTargets.js';
import { shippedPlans, shippedResult } from '../../../fixtures/shippedPlan.js';
import { drawnFields, drawnRows } from '../drawnRows.js';
import { goalOfCase, growing, perCapitaCase } from '../perCapita/perCapitaCase.js';

const languages = ['vi', 'en'] as const;
const sizes = ['slide', 'halfPage'] as const;
const schools = targetOf({ id: 'schools', kind: 'level', year: 2020, lower: 200 });

describe('scorecardChart', () => {
  it('says in words what it draws', () => {
    const targets = [goalOfCase(), schools];
    const { id, title, subtitle, footer, description } = scorecardChart(perCapitaCase({ targets }), {
      language: 'en',
    });
    expect({ id, title, subtitle, footer, description }).toEqual({
      id: 'scorecard',
      title: '1 of the 2 scenarios meets the one computable target; 1 of 2 is not computable yet',
      subtitle:
        'Province 2016–2020, in each target’s unit; growth: constant 2015 prices; shares, GRDP per capita: current prices, period-average exchange rate',
      footer: [
        'Vintage\u00a0Dec 2015: When planned.',
        'Sources: Hội đồng nhân dân\u00a0(2015); World Bank\u00a0(2023). Targets: Resolution.',
      ].join('\n'),
      description:
        'Scorecard. 1 of the 2 scenarios meets the one computable target; 1 of 2 is not computable yet. ' +
        'Province 2016–2020, in each target’s unit; growth: constant 2015 prices; shares, GRDP per capita: current prices, period-average exchange rate. ' +
        'Scenario A: Met 1, Not computable 1; Scenario B: Missed 1, Not computable 1.',
    });
  });

  it('prints sign and value in each cell, and groups targets by what became of them', async () => {
    const chart = scorecardChart(await shippedResult('lang-son-2016-2020'), { language: 'vi' });
    const cells = drawnRows(chart, 'cells');
    const perCapita = cells.filter(({ target }) => target === 'grdp-per-capita');
    expect(perCapita.map(({ verdict, sign, value }) => [verdict, sign, value])).toEqual([
      ['missed', '✗', '2.411'],
      ['missed', '✗', '2.467'],
      ['missed', '✗', '2.525'],
      ['met', '✓', '2.601'],
      ['met', '✓', '2.604'],
      ['missed', '✗', '2.565'],
      ['missed', '✗', '1.917'],
    ]);
    const signs = (id: string) => cells.filter(({ target }) => target === id).map(({ sign }) => sign);
    expect(signs('grdp-growth')).toEqual(['✓', '✓', '✓', '✓+', '✓+', '✓+', '✗']);
    expect(signs('forest-cover')).toEqual(['●', '●', '●', '●', '●', '●', '?']);
    expect(drawnFields(chart, 'groups', 'text').flat()).toEqual([
      'Không kịch bản nào đạt (1)',
      'Tùy kịch bản (5)',
      'Đạt ở mọi kịch bản tính được (4)',
      'Chưa kịch bản nào tính được (19); nếu không ghi khác: thiếu số liệu năm 2015 và giả định cho các năm kế hoạch',
    ]);
  });

  it.each(shippedPlans)(
    'has a line for every target of %s, and a row for each in every scenario',
    async (plan) => {
      const result = await shippedResult(plan);
      for (const size of sizes) {
        const chart = scorecardChart(result, { language: 'en', size });
        const key = new Set(chart.rows.map(({ verdict }) => verdict)).size;
        const lines = drawnRows(chart, 'names').length + drawnRows(chart, 'chips').length - key;
        expect(lines).toBe(result.plan.targets.length);
        const judged = scorecard(result);
        expect(chart.rows.length).toBe(judged.length);
        for (const row of chart.rows) {
          const own = judged.find(
            ({ scenario, target }) => scenario === row.scenario && target.id === row.target,
          );
          expect([row.verdict, row.value, row.gap]).toEqual([own?.verdict, own?.value, own?.gap]);
          expect(row.needs).toBe(own?.needs?.en ?? '');
        }
      }
    },
  );

  it('says in the rows what is missing', () => {
    const chart = scorecardChart(perCapitaCase({ targets: [schools] }), { language: 'vi' });
    expect(chart.rows.map(({ verdict, value, needs }) => [verdict, value, needs])).toEqual(
      Array(2).fill([
        'notComputable',
        undefined,
        'Số trường: số liệu năm 2015 và giả định cho các năm kế hoạch',
      ]),
    );
    expect(drawnFields(chart, 'groups', 'text')).toEqual([
      ['Chưa kịch bản nào tính được (1); thiếu số liệu năm 2015 và giả định cho các năm kế hoạch'],
    ]);
  });

  it('leaves out remarks in brackets at half a page, unless they tell two targets apart', () => {
    const named = (id: string, en: string) => goalOfCase({ id, label: { vi: en, en } });
    const targets = [
      named('a', 'Share (current prices)'),
      named('b', 'Level (USD)'),
      named('c', 'Level (VND)'),
    ];
    const names = (size: (typeof sizes)[number]) =>
      drawnFields(
        scorecardChart(perCapitaCase({ targets }), { language: 'en', size }),
        'names',
        'text',
      ).flat();
    expect(names('slide')).toEqual(['Share (current prices)', 'Level (USD)', 'Level (VND)']);
    expect(names('halfPage')).toEqual(['Share', 'Level (USD)', 'Level (VND)']);
  });

  it('keeps its cells beside each other and in the picture, for one scenario and for twelve', async () => {
    for (const count of [1, 2, 12]) {
      const scenarios = Array.from({ length: count }, (_, position) =>
        growing(`Số ${position}`, 0.01 * position),
      );
      for (const size of sizes) {
        const chart = scorecardChart(perCapitaCase({ scenarios }), { language: 'vi', size });
        const cells = drawnRows(chart, 'cells');
        expect(cells.length).toBe(count);
        for (const [position, { left, right }] of cells.entries()) {
          expect(Number(right)).toBeGreaterThan(Number(left));
          expect(Number(left)).toBeGreaterThanOrEqual(Number(cells[position - 1]?.['right'] ?? 0));
        }
        expect(Number(cells.at(-1)?.['right'])).toBeLessThanOrEqual(Number(chart.spec['width']));
        expect(await svgFromSpec(chart.spec)).toContain('<svg');
      }
    }
  });

  it('keeps all letters at 6.5 points or more, for as many as twelve scenarios', async () => {
    const result = await shippedResult('lang-son-2016-2020');
    const copies = result.scenarios.slice(0, 5).map((one) => ({ ...one, id: `${one.id}-b` }));
    const rows = copies.flatMap(({ id }) =>
      result.rows.filter((row) => `${row.scenario}-b` === id).map((row) => ({ ...row, scenario: id })),
    );
    const twelve = {
      ...result,
      scenarios: [...result.scenarios, ...copies],
      rows: [...result.rows, ...rows],
    };
    // A figure across a page is 16 cm wide, a slide 33 cm; a point is 1/72 inch.
    const points = { slide: ((33 / 2.54) * 72) / 1280, halfPage: ((16 / 2.54) * 72) / 640 };
    for (const each of [result, twelve])
      for (const language of languages)
        for (const size of sizes) {
          const svg = await svgFromSpec(scorecardChart(each, { language, size }).spec);
          const letters = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, pixels]) => Number(pixels));
          expect(letters.length).toBeGreaterThan(50);
          expect(Math.min(...letters) * points[size]).toBeGreaterThan(6.495);
        }
  });

  it('leaves no short word alone on a line over a column of half a page', async () => {
    const result = await shippedResult('lang-son-2016-2020');
    const chart = scorecardChart(result, { language: 'vi', size: 'halfPage' });
    const heads = drawnFields(chart, 'headings', 'text').flat();
    expect(heads.slice(0, 4)).toEqual([
      'Kế hoạch,\ntăng trưởng\n8%',
      'Kế hoạch,\ntăng trưởng\n8,5%',
      'Kế hoạch,\ntăng trưởng\n9%',
      'Tiếp tục đà\n2011–2015',
    ]);
  });

  it.each(shippedPlans)(
    'of the plan %s fits a slide in both languages, without a complaint',
    async (plan) => {
      const result = await shippedResult(plan);
      for (const language of languages) {
        const chart = scorecardChart(result, { language });
        expect(await svgFromSpec(chart.spec)).toContain('viewBox="0 0 1280 720"');
        expect(JSON.parse(JSON.stringify(chart.spec))).toEqual(chart.spec);
        const text = JSON.stringify(chart);
        expect(text).toBe(text.normalize('NFC'));
      }
    },
  );
});
