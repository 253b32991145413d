import { describe, expect, it } from 'vitest';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { feasibilityChart } from '../../../src/report/charts/feasibility/feasibilityChart.js';
import { feasibilityFigures } from '../../../src/report/charts/feasibility/feasibilityFigures.js';
import { gap } from '../../fixtures/nearness.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const langSon = await shippedResult('lang-son-2016-2020');
const later = await shippedResult('lang-son-2021-2025');

describe('feasibilityChart', () => {
  it('finds the deflator that the promised growth needs', () => {
    // Reference cases of the issue: between 3.340940750835464 % and 5.088026543362756 % a year.
    const [least, most] = feasibilityFigures(langSon)?.needed ?? [0, 0];
    expect(gap(least, 3.340940750835464)).toBeLessThan(1e-9);
    expect(gap(most, 5.088026543362756)).toBeLessThan(1e-9);
    expect(feasibilityChart(later, { language: 'vi' })?.title).toBe(
      'GRDP tăng 7–7,5%/năm chỉ đạt 2.900–3.000 USD/người năm 2025 nếu chỉ số giảm phát tăng 3,0–4,2%/năm; các kịch bản giả định 3,4%',
    );
  });

  it('draws the band between its bounds, and every scenario that has a place', () => {
    const chart = feasibilityChart(langSon, { language: 'en' });
    const datasets = Object(chart?.spec['datasets']);
    expect(datasets.band).toHaveLength(13);
    for (const { lower, upper } of datasets.band) expect(lower).toBeLessThan(upper);
    expect(datasets.points.map(({ scenario }: { scenario: string }) => scenario)).not.toContain('outturn');
    expect(chart?.footer).toContain(
      'Not on the map, as its base, population or exchange rate differs: Outturn',
    );
  });

  it('grows higher for twelve scenarios, and leads a line to every name that stands away from its point', () => {
    const six = simulatePlan(langSon, { scenarios: langSon.scenarios.map(({ id }) => id).slice(0, 6) });
    const copy = (id: string) => `${id}-b`;
    const twelve = {
      ...six,
      scenarios: [...six.scenarios, ...six.scenarios.map((one) => ({ ...one, id: copy(one.id) }))],
      rows: [...six.rows, ...six.rows.map((row) => ({ ...row, scenario: copy(row.scenario) }))],
    };
    const [few, many] = [six, twelve].map((result) => feasibilityChart(result, { language: 'vi' })?.spec);
    expect(Number(many?.['height'])).toBeGreaterThan(Number(few?.['height']));
    const { texts, leaders } = Object(many?.['datasets']);
    const names = texts.filter(({ role }: { role: string }) => role === 'scenario');
    expect(names).toHaveLength(12);
    expect(leaders.length).toBeGreaterThan(5);
    const places = names.map(({ labelX, labelY }: Record<string, number>) => `${labelX} ${labelY}`);
    expect(new Set(places).size).toBe(12);
  });

  it('writes the name of the goal along the band, in its halo', () => {
    const { texts } = Object(feasibilityChart(later, { language: 'vi' })?.spec['datasets']);
    const name = texts.find(({ role }: { role: string }) => role === 'band');
    expect(name.text).toBe('Mục tiêu 2025: 2.900–3.000 USD/người');
    expect(name.angle).toBeGreaterThan(10);
  });

  it('maps growth against the exchange rate and the population too, where the band rises', () => {
    // From USD per person at 8 % and 9 % growth (reference cases) with the exchange rate +1.3553580190046 % a year.
    const rate = (usd: number, goal: number) => 100 * (1.013553580190046 * (usd / goal) ** 0.2 - 1);
    const [least = 0, most = 0] = feasibilityFigures(langSon, 'exchangeRate')?.needed ?? [];
    expect(gap(least, rate(2410.858248932669, 2700))).toBeLessThan(1e-9);
    expect(gap(most, rate(2524.558206057465, 2600))).toBeLessThan(1e-9);
    const chart = feasibilityChart(langSon, { language: 'en', y: 'exchangeRate' });
    expect(chart?.id).toBe('exchange-rate-map');
    expect(chart?.title).toBe(
      'Growth of 8–9% a year reaches about 2,600–2,700 USD per person in 2020 only if the exchange rate (VND per USD) changes by −0.9 to 0.8% a year; the scenarios assume 1.4%',
    );
    const datasets = Object(chart?.spec['datasets']);
    expect(datasets.texts.find(({ role }: { role: string }) => role === 'band').angle).toBeLessThan(-10);
    expect(feasibilityChart(later, { language: 'vi', y: 'population' })?.title).toBe(
      'GRDP tăng 7–7,5%/năm chỉ đạt 2.900–3.000 USD/người năm 2025 nếu dân số tăng 0,0–1,2%/năm; các kịch bản giả định 0,8%',
    );
  });

  it('has nothing to draw for a plan without a goal for GRDP per capita', () => {
    expect(
      feasibilityChart({ ...langSon, plan: { ...langSon.plan, targets: [] } }, { language: 'vi' }),
    ).toBeUndefined();
  });
});
