import { describe, expect, it } from 'vitest';
import { readPlanFolder } from '../../../../src/files/readPlanFolder.js';
import { simulatePlan } from '../../../../src/projection/simulatePlan.js';
import { svgFromSpec } from '../../../../src/render/svgFromSpec.js';
import { perCapitaChart } from '../../../../src/report/charts/perCapita/perCapitaChart.js';
import { type Datum, drawnData } from './drawnData.js';
import { goalOfCase, growing, perCapitaCase, published } from './perCapitaCase.js';

const sizes = ['slide', 'halfPage'] as const;
const languages = ['vi', 'en'] as const;

describe('perCapitaChart', () => {
  it('says in words what it draws', () => {
    const { id, title, subtitle, footer, description } = perCapitaChart(perCapitaCase(), { language: 'en' });
    expect({ id, title, subtitle, footer, description }).toEqual({
      id: 'grdp-per-capita',
      title:
        'One of the two scenarios reaches 2,500–2,600 USD per person in 2020: Scenario A (both: 2,208–2,553)',
      subtitle:
        'GRDP per capita, Province 2015–2020: USD per person, current prices, period-average exchange rate',
      footer: [
        'Goal: Resolution, clause 1.',
        'Vintage\u00a0Dec 2015: When planned. Vintage\u00a0Sep 2020: When evaluated. Figures of different vintages are not directly comparable.',
        'Sources: Hội đồng nhân dân\u00a0(2015); World Bank\u00a0(2023); Cục Thống kê\u00a0(2021). The vertical axis starts at 2,000.',
      ].join('\n'),
      description:
        'Line chart. One of the two scenarios reaches 2,500–2,600 USD per person in 2020: Scenario A (both: 2,208–2,553). ' +
        'GRDP per capita, Province 2015–2020: USD per person, current prices, period-average exchange rate. ' +
        'Goal for 2020: 2,500–2,600 USD per person; Scenario A, 2020: 2,553; Scenario B, 2020: 2,208; ' +
        'Estimate (vintage Sep 2020), 2020: 2,301.',
    });
  });

  it('draws the rows of the result as they are, and hands out the same rows', () => {
    const result = perCapitaCase();
    const chart = perCapitaChart(result, { language: 'vi' });
    const wanted = result.rows.filter(
      (row) =>
        row.indicator === 'grdpPerCapita' && row.unit === 'USD per person' && row.priceBasis === 'current',
    );
    expect(chart.rows).toEqual(wanted);
    const lines = drawnData(chart, 'paths').map(({ series, year, value }) => [series, year, value]);
    const points = drawnData(chart, 'observed').map(({ year, value }) => ['observed', year, value]);
    expect([...lines, ...points]).toEqual(wanted.map(({ scenario, year, value }) => [scenario, year, value]));
  });

  it('holds plain data only: written as JSON and read again it is the same', () => {
    const { spec } = perCapitaChart(perCapitaCase(), { language: 'vi' });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it('gives the same letters for the same result', () => {
    const texts = [1, 2].map(() => JSON.stringify(perCapitaChart(perCapitaCase(), { language: 'vi' })));
    expect(texts[0]).toBe(texts[1]);
  });

  it('labels each base once, however many scenarios start from it', () => {
    const scenarios = [
      growing('A', 0.05),
      growing('B', 0.04),
      growing('C', 0.03, { vintage: 'evaluation', grdp: 36_000 }),
    ];
    const chart = perCapitaChart(perCapitaCase({ scenarios }), { language: 'vi' });
    expect(drawnData(chart, 'starts').map(({ valueText, name }) => [valueText, name])).toEqual([
      ['2.000', 'Năm gốc (số liệu 12/2015)'],
      ['1.800', 'Năm gốc (số liệu 9/2020)'],
    ]);
  });

  it('draws no band where the plan has no goal', () => {
    const chart = perCapitaChart(perCapitaCase({ targets: [] }), { language: 'vi' });
    expect(drawnData(chart, 'goal')).toEqual([]);
    expect(chart.footer).not.toContain('Mục tiêu');
  });

  it('lets the band of a single bound reach the end of the axis', () => {
    const { upper: _, ...target } = goalOfCase();
    const chart = perCapitaChart(perCapitaCase({ targets: [target] }), { language: 'vi' });
    expect(drawnData(chart, 'goal')).toMatchObject([
      { lower: 2500, upper: 2600, text: 'Mục tiêu 2020: ≥ 2.500 USD/người' },
    ]);
  });

  it('writes one more decimal where a miss would look like a hit', () => {
    const targets = [goalOfCase({ lower: 2552.9, upper: 2600 })];
    const chart = perCapitaChart(perCapitaCase({ targets }), { language: 'en' });
    expect(drawnData(chart, 'ends').map(({ valueText }) => valueText)).toEqual([
      '2,552.6',
      '2,208.2',
      '2,301.0',
    ]);
    expect(chart.title).toMatch(/^Neither of the two scenarios reaches 2,552.9–2,600/);
  });

  it('names figures of years between beside their points', () => {
    const observations = [published(2017, 2050), published(2017, 2060, { vintage: 'later' })];
    const chart = perCapitaChart(perCapitaCase({ observations }), { language: 'vi' });
    expect(drawnData(chart, 'between').map(({ text }) => text)).toEqual([
      '2.050 Thực hiện (số liệu 9/2020)',
      '2.060 Thực hiện (số liệu later)',
    ]);
    expect(drawnData(chart, 'ends').map(({ series }) => series)).toEqual(['A', 'B']);
  });

  it('grows higher where labels need more room than the picture has', () => {
    const scenarios = Array.from({ length: 30 }, (_, position) => growing(`S${position}`, 0.02));
    const many = perCapitaChart(perCapitaCase({ scenarios }), { language: 'vi', size: 'halfPage' }).spec;
    const few = perCapitaChart(perCapitaCase(), { language: 'vi', size: 'halfPage' }).spec;
    const height = (spec: Datum) => Number(spec['height']);
    expect(height({ ...many })).toBeGreaterThan(height({ ...few }));
  });

  it.each(sizes)('of the size %s is drawn without a complaint in both languages', async (size) => {
    for (const language of languages) {
      const svg = await svgFromSpec(perCapitaChart(perCapitaCase(), { language, size }).spec);
      const [width, height] = size === 'slide' ? [1280, 720] : [640, 420];
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    }
  });

  it.each(['lang-son-2016-2020', 'lang-son-2021-2025'])('serves the plan %s unchanged', async (folder) => {
    const result = simulatePlan(await readPlanFolder(`data/${folder}`));
    for (const language of languages) {
      const chart = perCapitaChart(result, { language });
      const words = [
        chart.title,
        chart.subtitle,
        chart.footer,
        chart.description,
        JSON.stringify(chart.spec),
      ];
      expect(words).toEqual(words.map((text) => text.normalize('NFC')));
      const labels = ['starts', 'between', 'ends'].flatMap((name) => drawnData(chart, name));
      const bases = new Set(result.scenarios.map(({ base }) => base.vintage)).size;
      expect(labels.length).toBe(result.scenarios.length + drawnData(chart, 'observed').length + bases);
      expect(await svgFromSpec(chart.spec)).toContain(chart.description.slice(0, 40));
    }
  });
});
