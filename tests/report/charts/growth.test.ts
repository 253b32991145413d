import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { growth } from '../../../src/report/charts/growth.js';
import { growthTarget, oddRun, oddRuns, publishedFact } from '../../fixtures/oddRuns.js';
import { drawnFields, drawnRows } from './drawnRows.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';

const rate = (indicator: string, value: number, from: number) =>
  publishedFact(indicator, value, {
    unit: 'percent',
    priceBasis: 'constant2010',
    period: { from, to: 2020 },
  });
const known = [rate('averageGrowthRate', 3.5, 2016), rate('growthRate', 2.03, 2020)];
const english = (parts: Parameters<typeof oddRun>[0]) => growth(oddRun(parts)).title;

describe('growth', () => {
  it('counts the plan’s own scenarios within, above and below the target, and tells the actual apart', () => {
    const targets = [growthTarget()];
    expect(english({ targets, rates: [0.045, 0.01, 0.06] })).toBe(
      'Of three scenarios, one averages 4–5% a year, one grows faster and one grows more slowly; result: 1.00–6.15%',
    );
    expect(english({ targets, rates: [0.045, 0.01, 0.06], actual: 2 })).toBe(
      'Of two scenarios, one averages 4–5% a year and one grows more slowly; actual: 6.15%',
    );
    expect(english({ targets, rates: [0.06, 0.07] })).toMatch(
      /^Both scenarios average more than 4–5% a year/,
    );
    expect(english({ targets, rates: [0.01] })).toMatch(/^“Scenario 1” averages less than 4–5% a year/);
    expect(english({ targets, rates: [-0.02], observations: known })).toMatch(/; published growth: 3\.50%$/);
    expect(english({ targets: [], rates: [-0.02, 0.01] })).toBe(
      'Growth of GRDP averages −1.85 to 1.00% a year',
    );
    expect(english({ targets: [], rates: [0.01] })).toBe('GRDP grows by 1.15% a year on average');
    expect(growth(oddRun({ targets: [], rates: [-0.03] }), { language: 'vi' }).title).toBe(
      'Tốc độ tăng GRDP bình quân −2,85%/năm',
    );
    expect(growth(oddRun({ targets, rates: [0.045, 0.01] }), { language: 'vi' }).title).toBe(
      'Trong 2 kịch bản có 1 kịch bản tăng bình quân 4–5%/năm, 1 kịch bản thấp hơn; kết quả: 1,00–4,65%',
    );
  });

  it('says in words on which side of a single bound scenarios lie', () => {
    const targets = [growthTarget({ upper: 5, direction: 'atMost' })];
    const titleOf = (rates: number[], language: 'en' | 'vi') =>
      growth(oddRun({ targets, rates }), { language }).title;
    expect(titleOf([0.04], 'en')).toMatch(/^“Scenario 1” averages at most 5% a year; result:/u);
    expect(titleOf([0.06], 'en')).toMatch(/^“Scenario 1” averages more than 5% a year; result:/u);
    expect(titleOf([0.06, 0.04], 'en')).toMatch(
      /^Of two scenarios, one averages at most 5% a year and one grows faster;/u,
    );
    expect(titleOf([0.06], 'vi')).toMatch(/^Kịch bản “Scenario 1” tăng bình quân cao hơn 5%\/năm; kết quả:/u);
  });

  it('draws rows of the run and published averages, and writes them in a table', () => {
    const run = oddRun({ observations: known });
    const chart = growth(run);
    const own = run.rows.filter(
      ({ activity, indicator, year }) =>
        activity === 'total' &&
        (indicator === 'growthRate' || (indicator === 'averageGrowthRate' && year === 2020)),
    );
    expect(chart.rows.filter((row) => own.includes(row))).toHaveLength(own.length);
    expect(chart.rows).toHaveLength(own.length + 1);
    expect(chart.rows.at(-1)).toMatchObject({
      scenario: 'observed',
      year: 2020,
      value: 3.5,
      priceBasis: 'constant2010',
    });
    expect(chart.table?.columns.at(-1)?.heading).toBe('Average 2016–2020 (%)');
    expect(chart.table?.rows.at(-1)?.map(({ text }) => text)).toEqual([
      'Actual (vintage Sep 2020)',
      '',
      '',
      '',
      '',
      '2.03',
      '3.50',
    ]);
    expect(chart.subtitle).toContain('(published: constant 2010 prices)');
  });

  it('marks zero where values fall below it, and only there', () => {
    const zero = (rates: number[]) =>
      JSON.stringify(growth(oddRun({ rates })).spec).includes('[{"value":0}]');
    expect(zero([-0.03, 0.04])).toBe(true);
    expect(zero([0.03, 0.04])).toBe(false);
  });

  it('keeps room beyond a bound of the target, so that the band is not cut at the frame', () => {
    const chart = growth(oddRun({ rates: [0.04], targets: [growthTarget({ lower: 4, upper: 6 })] }));
    const [, top] = /"domain":\[([\d.]+),([\d.]+)\]/.exec(JSON.stringify(chart.spec))?.slice(1) ?? [];
    expect(Number(top)).toBeGreaterThan(6);
    expect(drawnFields(chart, 'band', 'lower', 'upper')).toEqual([
      [4, 6],
      [4, 6],
    ]);
  });

  it('gives figures of single years a short name among the lines', () => {
    const chart = growth(oddRun({ observations: known }), { language: 'vi' });
    expect(drawnFields(chart, 'between', 'text')).toEqual([['2,03 (số liệu 9/2020)']]);
    expect(drawnRows(chart, 'published')).toHaveLength(2);
  });

  it('is empty, and says so, where nothing can be computed', async () => {
    const chart = growth(runOf({ ...oddRun(), rows: [] }));
    expect(chart.rows).toEqual([]);
    expect(chart.title).toMatch(/: no figure to show$/);
    expect(await svgFromSpec(chart.spec)).toContain('no figure');
  });

  it.each(Object.keys(oddRuns))('lays no text over another and keeps all inside: %s', async (name) => {
    const run = oddRuns[name]?.() ?? oddRun();
    for (const language of ['vi', 'en'] as const) {
      for (const size of ['slide', 'halfPage'] as const) {
        const svg = await svgFromSpec(growth(run, { language, size }).spec);
        expect(await textsOutside(svg)).toEqual([]);
        expect(await coveredTexts(svg)).toEqual([]);
      }
    }
  });
});
