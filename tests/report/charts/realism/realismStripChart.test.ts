import { describe, expect, it } from 'vitest';
import { realism } from '../../../../src/analysis/realism/realism.js';
import { simulatePlan } from '../../../../src/projection/simulatePlan.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { realismStripChart } from '../../../../src/report/charts/realism/realismStripChart.js';
import { planOfTargets, resultOf } from '../../../fixtures/planOfTargets.js';
import { factOf, growthByActivity, scenarioOf } from '../../../fixtures/scenarioOf.js';
import { shippedPlans, shippedResult } from '../../../fixtures/shippedPlan.js';

const old = await shippedResult('lang-son-2016-2020');

function titleAt(rate: number): string {
  const past = [2012, 2013, 2014].map((year) =>
    factOf('growthRate', 5, { unit: 'percent', region: 'land', period: { from: year, to: year } }),
  );
  const growth = growthByActivity({ agriculture: rate, industry: rate, services: rate });
  return realismStripChart(resultOf(planOfTargets([]), [scenarioOf({ growth })], past), { language: 'en' })
    .title;
}

describe('the realism strip', () => {
  it('says in its title how many scenarios ask for what has no example', () => {
    expect(realismStripChart(old, { language: 'en' }).title).toBe(
      '6 of 7 scenarios ask for growth the country has no example of',
    );
    expect(titleAt(0.06)).toBe('The scenario asks for growth the country has no example of');
    expect(titleAt(0.04)).toBe('The scenario stays within what is on record');
    const alone = resultOf(planOfTargets([]), [scenarioOf()]);
    expect(realismStripChart(alone, { language: 'vi' }).title).toBe(
      'Chưa có số liệu quá khứ để so các kịch bản',
    );
  });

  it('counts one scenario as one, and two as both', async () => {
    const later = await shippedResult('lang-son-2021-2025');
    expect(realismStripChart(later, { language: 'en' }).title).toBe(
      '1 of 4 scenarios asks for growth the country has no example of',
    );
    const two = simulatePlan(old, { scenarios: ['plan-8', 'plan-9'] });
    expect(realismStripChart(two, { language: 'en' }).title).toMatch(/^Both scenarios ask for/);
  });

  it('holds the scenarios against the past up to a year, and says up to which', () => {
    const until = 2015;
    const chart = realismStripChart(old, { language: 'vi', until });
    expect(chart.subtitle).toContain('so với quá khứ đến năm 2015 của cả nước');
    expect(realismStripChart(old, { language: 'en', until }).description).toContain('the past up to 2015 of');
    expect(realismStripChart(old, { language: 'vi' }).subtitle).not.toContain('đến năm');
    const of = (rows: typeof chart.rows) =>
      rows.filter(({ measure }) => measure === 'growth').map(({ least, greatest }) => [least, greatest]);
    const assessed = realism(old, { until })
      .filter(({ measure }) => measure === 'growth')
      .flatMap(({ comparisons }) => comparisons.map(({ least, greatest }) => [least, greatest]));
    expect(of(chart.rows)).toEqual(assessed);
    expect(of(chart.rows)).not.toEqual(of(realismStripChart(old, { language: 'vi' }).rows));
    const { heads } = Object(chart.spec['datasets']);
    for (const { foot } of heads)
      for (const year of foot.match(/20[0-9]{2}/g)) expect(Number(year)).toBeLessThanOrEqual(until);
  });

  it('draws the values of the assessment, and fills what is unprecedented', () => {
    const chart = realismStripChart(old, { language: 'vi' });
    const assessed = realism(old);
    for (const { scenario, measure, value } of chart.rows)
      expect(
        assessed.some((row) => row.scenario === scenario && row.measure === measure && row.value === value),
      ).toBe(true);
    const { dots, past, other } = Object(chart.spec['datasets']);
    const growth = dots.filter((dot: { measure: string }) => dot.measure === 'growth');
    expect(growth.map(({ text, bold }: { text: string; bold: boolean }) => [text, bold])).toEqual([
      ['8,00', true],
      ['8,50', true],
      ['9,00', true],
      ['9,65', true],
      ['9,67', true],
      ['9,35', true],
      ['5,35', false],
    ]);
    // The country: 9 spans of growth, 6 investment rates, 6 ICORs, 8 spans of structure. The province: 2 and 1.
    expect([past.length, other.length]).toEqual([29, 3]);
  });

  it('names what is not computable, and where the past comes from', () => {
    const { footer } = realismStripChart(old, { language: 'en' });
    expect(footer).toContain('Growth of labour productivity; Growth of total factor productivity.');
    expect(footer).toContain('World Bank');
    expect(footer).toContain('Investment: total social investment.');
  });

  it.each(shippedPlans)('is drawn for %s in both languages and sizes', async (name) => {
    const result = await shippedResult(name);
    for (const language of ['vi', 'en'] as const)
      for (const size of ['slide', 'halfPage'] as const) {
        const chart = realismStripChart(result, { language, size });
        expect(chart.description).toBe(chart.description.normalize('NFC'));
        expect(await svgFromSpec(chart.spec)).toContain('<svg');
      }
  });
});
