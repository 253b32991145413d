import { describe, expect, it } from 'vitest';
import type { ConsistencyOptions } from '../../../../src/analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../../../../src/analysis/consistency/targetConsistency.js';
import { readPlanFolder } from '../../../../src/files/readPlanFolder.js';
import { type SimulationResult, simulatePlan } from '../../../../src/projection/simulatePlan.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import type { ImpliedPoint } from '../../../../src/report/charts/implied/impliedFigures.js';
import { impliedValuesChart } from '../../../../src/report/charts/implied/impliedValuesChart.js';
import type { ChartOptions } from '../../../../src/report/draw/Chart.js';
import { gap } from '../../../fixtures/nearness.js';
import { shippedResult } from '../../../fixtures/shippedPlan.js';
import { drawnFields, drawnRows } from '../drawnRows.js';
import { coveredTexts, textsOutside } from '../misplacedTexts.js';

const old = await shippedResult('lang-son-2016-2020');
const recent = await shippedResult('lang-son-2021-2025');
const template = simulatePlan(await readPlanFolder('data/template'));
const planned = simulatePlan(old, { scenarios: ['plan-8', 'plan-9'] });

async function chartOf(result: SimulationResult, options: ChartOptions, asked: ConsistencyOptions = {}) {
  const chart = impliedValuesChart(result, await targetConsistency(result, asked), options);
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

type ImpliedRangeKey = Pick<ImpliedPoint, 'quantity' | 'activity' | 'unit'> &
  Partial<Pick<ImpliedPoint, 'year' | 'lower' | 'upper'>>;

const asItCame: ConsistencyOptions = { drivers: { deflator: 'scenario' } };

describe('the chart of implied values', () => {
  it('says in its title what prices the plan takes for granted, and what prices did', async () => {
    const titleOf = async (result: SimulationResult, language: 'vi' | 'en') =>
      (await chartOf(result, { language })).title;
    expect(await titleOf(old, 'vi')).toBe('Kế hoạch ngầm định giá tăng 3,34–5,09%/năm; thực tế tăng 3,02%');
    expect(await titleOf(old, 'en')).toBe(
      'The plan silently assumes prices rising 3.34–5.09% a year; they rose 3.02%',
    );
    // No deflator of the province is published for 2021-2025: the outcome follows the country's.
    expect(await titleOf(recent, 'vi')).toBe(
      'Kế hoạch ngầm định giá tăng 3,03–4,22%/năm; giá cả nước tăng 3,39%',
    );
    expect(await titleOf(planned, 'vi')).toBe('Kế hoạch ngầm định giá tăng 3,34–5,09%/năm');
    expect(await titleOf(template, 'en')).toBe('The plan silently assumes prices rising 3.34–5.09% a year');
  });

  it('tells what is implied when prices are given', async () => {
    const given = { drivers: { deflator: { lower: 4, upper: 4 } } };
    const chart = await chartOf(old, { language: 'en' }, given);
    expect(chart.title).toBe('The plan silently assumes investment of 38.95–40.80% of GRDP');
    const strong = drawnRows(chart, 'names').filter((row) => row['strong']);
    expect(strong.map((row) => row['text'])).toEqual(['Investment over GRDP']);
    // A target that the others narrow is no longer what was promised.
    expect(chart.rows.find(({ quantity }) => quantity === 'growth')).toMatchObject({ basis: 'implied' });
  });

  it('draws the ranges of the report, with what is promised and assumed told apart', async () => {
    const { rows } = await chartOf(old, { language: 'vi' });
    // Reference cases of the issue: between 3.340940750835464 % and 5.088026543362756 % a year.
    expect(gap(rows[0]?.lower ?? 0, 3.340940750835464)).toBeLessThan(1e-9);
    expect(gap(rows[0]?.upper ?? 0, 5.088026543362756)).toBeLessThan(1e-9);
    const { implied } = await targetConsistency(old);
    const key = ({ quantity, activity, unit, year, lower, upper }: ImpliedRangeKey) =>
      [quantity, activity, unit, year, lower, upper].join(' ');
    expect(rows.map(key).sort()).toEqual(implied.map(key).sort());
    const namesOf = (wanted: string) =>
      rows.filter(({ basis }) => basis === wanted).map(({ quantity }) => quantity);
    expect(namesOf('target')).toEqual([
      ...['growth', 'share', 'share', 'share', 'grdpPerCapita', 'investment'],
      'nationalStandardSchools',
    ]);
    expect(namesOf('stated')).toEqual(['exchangeRate', 'population']);
  });

  it('writes names, ranges and outcomes beside the axes, in the marks of the language', async () => {
    const chart = await chartOf(old, { language: 'vi' });
    const cells = drawnFields(chart, 'cells', 'basis', 'span', 'came', 'vintage');
    expect(cells[0]).toEqual(['ngầm định', '3,34–5,09%', '3,02%', '9/2020']);
    expect(cells[4]).toEqual(['mục tiêu', '8,00–9,00%', '4,67%', '5/2021']);
    expect(cells[6]).toEqual(['giả định', '0,90%', 'chưa rõ', '']);
    expect(cells.at(-3)).toEqual(['mục tiêu', '2.600–2.700', '1.917', '5/2021']);
    expect(drawnFields(chart, 'heads', 'text').flat()).toEqual([
      ...['Mức tăng bình quân, %/năm', 'Tỷ trọng, tỷ lệ, %', 'Giá trị và hệ số'],
      ...['Căn cứ', 'Khoảng', 'Thực tế', 'Số liệu'],
    ]);
    expect(drawnFields(chart, 'names', 'text').flat()[0]).toBe('Giá (chỉ số giảm phát GRDP)');
    expect(chart.description).toContain(
      'Giá (chỉ số giảm phát GRDP): 3,34–5,09% (ngầm định); Thực tế: 3,02% (9/2020)',
    );
  });

  it('has neither marks nor columns of an outcome where the result holds none', async () => {
    const chart = await chartOf(planned, { language: 'en' });
    expect(drawnRows(chart, 'outcomes')).toEqual([]);
    expect(drawnFields(chart, 'heads', 'text').flat()).not.toContain('Outcome');
    expect(new Set(chart.rows.map(({ actual }) => actual))).toEqual(new Set([undefined]));
    expect(chart.footer).not.toContain('Outcome');
  });

  it('draws an open range to the edge of its axis, with an arrow where it goes on', async () => {
    const chart = await chartOf(template, { language: 'en' });
    expect(drawnFields(chart, 'cells', 'span')[1]).toEqual(['≤ 18.70%']);
    expect(drawnFields(chart, 'open', 'end')).toEqual([['lower'], ['lower']]);
    expect(drawnRows(chart, 'bars')[1]).toMatchObject({ basis: 'implied', from: 0 });
  });
});

describe('the chart of implied values of targets in conflict', () => {
  it('says which targets conflict, and draws what would end that', async () => {
    const chart = await chartOf(old, { language: 'en' }, asItCame);
    expect(chart.title).toBe(
      '“Average annual growth of GRDP (constant prices)” and “GRDP per capita” cannot hold together with prices rising 2.73% a year: it takes 3.34–5.09%',
    );
    expect(chart.rows.slice(0, 7).map(({ quantity, basis }) => `${quantity} ${basis}`)).toEqual([
      ...['deflator required', 'exchangeRate required', 'population required', 'growth target'],
      ...['deflator stated', 'exchangeRate stated', 'population stated'],
    ]);
    expect(chart.subtitle).toContain('any needed range alone ends its conflict');
  });

  it('is nothing where the report has no range', async () => {
    const report = await targetConsistency(old);
    const nothing = { ...report, implied: [], conflicts: [], drivers: [] };
    expect(impliedValuesChart(old, nothing, { language: 'vi' })).toBeUndefined();
  });
});

describe.each([
  ['a conflict', old, asItCame],
  ['no outcome', planned, {}],
  ['open ranges', template, {}],
] as const)('the picture of %s', (_, result, asked) => {
  it.each(['vi', 'en'] as const)('keeps every text inside it and off the others (%s)', async (language) => {
    for (const size of ['slide', 'halfPage'] as const) {
      const svg = await svgFromSpec((await chartOf(result, { language, size }, asked)).spec);
      expect(await textsOutside(svg)).toEqual([]);
      expect(await coveredTexts(svg)).toEqual([]);
    }
  });
});
