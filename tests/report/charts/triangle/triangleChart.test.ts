import { describe, expect, it } from 'vitest';
import type { SimulationResult } from '../../../../src/projection/simulatePlan.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { planCharts } from '../../../../src/report/charts/planCharts.js';
import { triangleChart } from '../../../../src/report/charts/triangle/triangleChart.js';
import type { Chart } from '../../../../src/report/draw/Chart.js';
import { shippedResult } from '../../../fixtures/shippedPlan.js';
import { movingTo, shareTargets, triangleCase } from './triangleCase.js';

function chartOf(result: SimulationResult, language: 'vi' | 'en' = 'en'): Chart {
  const chart = triangleChart(result, { language });
  if (chart === undefined) throw new Error('no chart was drawn');
  return chart;
}

function drawn({ spec }: Chart, name: string): readonly Readonly<Record<string, unknown>>[] {
  const datasets: unknown = spec['datasets'];
  const rows: unknown = Object(datasets)[name];
  if (!Array.isArray(rows)) throw new Error(`no data of the name ${name}`);
  return rows;
}

const titleOf = (scenarios: SimulationResult['scenarios']) =>
  (['vi', 'en'] as const).map((language) => chartOf(triangleCase({ scenarios }), language).title);

const keeping = movingTo('A', [0.205, 0.25, 0.545]);
const missing = movingTo('B', [0.25, 0.2, 0.55]);

describe('triangleChart', () => {
  it('says how many scenarios keep the structure and how far the plan asks it to shift', () => {
    expect(titleOf([keeping, missing])).toEqual([
      '1/2 kịch bản đạt cả 3 chỉ tiêu cơ cấu năm 2020; kế hoạch đòi hỏi cơ cấu chuyển dịch φ = 10,7°',
      'One of the two scenarios keeps all three share targets of 2020; the plan asks the structure to shift by φ = 10.7°',
    ]);
    expect(titleOf([missing, movingTo('C', [0.3, 0.2, 0.5])]).map((title) => title.split(';')[0])).toEqual([
      'Không kịch bản nào trong 2 kịch bản đạt cả 3 chỉ tiêu cơ cấu năm 2020',
      'Neither of the two scenarios keeps all three share targets of 2020',
    ]);
    expect(titleOf([keeping, movingTo('C', [0.2, 0.26, 0.54])]).map((title) => title.split(';')[0])).toEqual([
      'Cả 2 kịch bản đều đạt cả 3 chỉ tiêu cơ cấu năm 2020',
      'Both scenarios keep all three share targets of 2020',
    ]);
    expect(titleOf([missing]).map((title) => title.split(';')[0])).toEqual([
      'Kịch bản “Kịch bản B” không đạt cả 3 chỉ tiêu cơ cấu năm 2020',
      '“Scenario B” does not keep all three share targets of 2020',
    ]);
  });

  it('draws the region where the ranges overlap, and nothing where the plan does not speak of all three', () => {
    const region = drawn(chartOf(triangleCase()), 'region').map(({ agriculture, industry, services }) => [
      agriculture,
      industry,
      services,
    ]);
    expect(region).toEqual([
      [21, 25, 54],
      [20, 26, 54],
      [20, 25, 55],
    ]);
    const two = chartOf(
      triangleCase({
        targets: shareTargets([
          [20, 21],
          [25, 26],
        ]),
      }),
    );
    expect(drawn(two, 'region')).toEqual([]);
    expect(two.title).toBe(
      'By 2020 the structure of GRDP shifts by φ between 6.2° and 10.6°, across two scenarios',
    );
  });

  it('says so where the ranges cannot add up to 100', () => {
    const chart = chartOf(
      triangleCase({
        targets: shareTargets([
          [10, 11],
          [10, 11],
          [10, 11],
        ]),
      }),
    );
    expect(drawn(chart, 'region')).toEqual([]);
    expect(chart.footer).toContain(
      'The target ranges of the structure cannot add up to 100, so there is no target region.',
    );
  });

  it('draws scenarios with one and the same structure as one path with all their names', () => {
    const scenarios = [
      keeping,
      { ...keeping, id: 'A2', label: { vi: 'Kịch bản A2', en: 'Scenario A2' } },
      missing,
    ];
    const chart = chartOf(triangleCase({ scenarios }));
    expect(drawn(chart, 'ends').map(({ series, name }) => [series, name])).toEqual([
      ['A', 'Scenario A\nScenario A2'],
      ['B', 'Scenario B'],
    ]);
    expect(chart.title).toMatch(/^Two of the three scenarios keep /);
    expect(chart.rows.length).toBe(3 * 3 * 6);
  });

  it('hands out the rows of the result as they are, and draws a dot for each year', () => {
    const result = triangleCase();
    const chart = chartOf(result);
    expect(chart.rows).toEqual(result.rows.filter(({ indicator }) => indicator === 'shareOfGrdp'));
    const last = drawn(chart, 'paths').filter(({ year }) => year === 2020);
    expect(last.map(({ services }) => Number(services).toFixed(6))).toEqual(['54.500000', '55.000000']);
    expect(drawn(chart, 'paths').length).toBe(12);
  });

  it('leaves taxes on products aside: three shares of 100 drawn, four in the rows, and the subtitle says so', async () => {
    const chart = chartOf(await shippedResult('lang-son-2021-2025'), 'vi');
    expect(chart.subtitle).toContain('ba tỷ trọng quy về 100%, không kể thuế sản phẩm trừ trợ cấp sản phẩm');
    for (const { agriculture, industryConstruction, services } of drawn(chart, 'paths')) {
      expect(Number(agriculture) + Number(industryConstruction) + Number(services)).toBeCloseTo(100, 9);
    }
    expect(
      chart.rows.some((row) => 'activity' in row && row.activity === 'taxesLessSubsidiesOnProducts'),
    ).toBe(true);
    expect(drawn(chart, 'region').length).toBe(6);
  });

  // φ from the base 26.12/19.51/54.37 to the middles 19.5/20.5/60.5: reference case of Lạng Sơn, 7.4176 degrees.
  it('finds that three of the seven scenarios of the plan 2016-2020 keep its structure', async () => {
    const chart = chartOf(await shippedResult('lang-son-2016-2020'), 'vi');
    expect(chart.title).toBe(
      '3/7 kịch bản đạt cả 3 chỉ tiêu cơ cấu năm 2020; kế hoạch đòi hỏi cơ cấu chuyển dịch φ = 7,4°',
    );
    expect(drawn(chart, 'ends').map(({ valueText }) => valueText)).toEqual([
      '7,3°',
      '7,3°',
      '6,6°',
      '6,2°',
      '7,7°',
      '',
    ]);
  });

  it('is left out where GRDP is parted among more or fewer than three activities', () => {
    const two = triangleCase({ activityIds: ['agriculture', 'services'] });
    const four = triangleCase({ activityIds: ['agriculture', 'industry', 'services', 'taxes'] });
    for (const result of [two, four]) {
      expect(triangleChart(result, { language: 'vi' })).toBeUndefined();
      expect(planCharts(result, { language: 'vi' }).map(({ id }) => id)).not.toContain('grdp-triangle');
    }
  });

  it('takes twelve scenarios, one that stands still, and structures far apart', async () => {
    const many = Array.from({ length: 12 }, (_, n) => movingTo(`S${n}`, [0.3 - n / 100, 0.2, 0.5 + n / 100]));
    const cases = [many, [movingTo('still', [0.3, 0.2, 0.5])], [movingTo('far', [0.02, 0.9, 0.08])]];
    for (const scenarios of cases) {
      for (const size of ['slide', 'halfPage'] as const) {
        const chart = triangleChart(triangleCase({ scenarios }), { language: 'vi', size });
        expect(await svgFromSpec({ ...chart?.spec })).toContain('<svg role="img"');
      }
    }
    expect(drawn(chartOf(triangleCase({ scenarios: cases[2] ?? [] })), 'whole')).toEqual([]);
  });
});
