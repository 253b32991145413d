import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { headPath } from '../../../src/report/charts/path.js';
import { oddRun, oddRuns, perCapitaTarget, publishedFact } from '../../fixtures/oddRuns.js';
import { drawnFields, drawnRows } from './drawnRows.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';

const published = (year: number, value: number, vintage = 'evaluation') =>
  publishedFact('grdpPerCapita', value, {
    unit: 'USD per person',
    period: { from: year, to: year },
    vintage,
  });

describe('headPath', () => {
  it('counts the plan’s own scenarios and tells the actual apart', () => {
    const english = (parts: Parameters<typeof oddRun>[0]) => headPath(oddRun(parts)).title;
    expect(english({ rates: [0.05, 0.02] })).toBe(
      'One of the two scenarios reaches 2,500–2,600 USD per person in 2020: “Scenario 1” (both: 2,374–2,774)',
    );
    expect(english({ rates: [0.05, 0.02, 0.01], actual: 2 })).toMatch(/^One of the two .*; actual 2,\d{3}$/);
    expect(english({ rates: [0.01, 0.02] })).toMatch(
      /^Neither of the two scenarios reaches .*; they end between/,
    );
    expect(english({ rates: [0.05] })).toMatch(/^“Scenario 1” exceeds .*; it ends at 2,774$/);
    expect(english({ rates: [0.05], actual: 0 })).toMatch(/^“Scenario 1” exceeds/);
    expect(english({ targets: [] })).toMatch(
      /^GRDP per capita in 2020: 47\.5 to 55\.5 million VND per person across two/,
    );
    const vi = headPath(oddRun({ rates: [0.05, 0.02, 0.01], actual: 2 }), { language: 'vi' });
    expect(vi.title).toMatch(
      /^1\/2 kịch bản đạt 2\.500–2\.600 USD\/người năm 2020: “Scenario 1” .*; thực hiện 2\.\d{3}$/,
    );
  });

  it('draws rows of the run as they are, and writes them in a table', () => {
    const run = oddRun({ observations: [published(2017, 2100), published(2020, 2301)] });
    const chart = headPath(run);
    const wanted = run.rows.filter(
      ({ indicator, unit, priceBasis }) =>
        indicator === 'grdpPerCapita' && unit === 'USD per person' && priceBasis === 'current',
    );
    expect(chart.rows).toEqual(wanted);
    expect(drawnFields(chart, 'paths', 'series', 'year', 'value')).toEqual(
      wanted
        .filter(({ scenario }) => scenario !== 'observed')
        .map((row) => [row.scenario, row.year, row.value]),
    );
    const [first, , last] = chart.table?.rows ?? [];
    expect(chart.table?.columns.map(({ heading }) => heading).slice(0, 2)).toEqual([
      'Scenario',
      '2015 (USD per person)',
    ]);
    expect(first?.map(({ text }) => text)).toEqual([
      'Scenario 1',
      '2,000',
      '2,135',
      '2,279',
      '2,433',
      '2,597',
      '2,774',
    ]);
    expect(last?.map(({ text }) => text)).toEqual([
      'Actual (vintage Sep 2020)',
      '',
      '',
      '2,100',
      '',
      '',
      '2,301',
    ]);
  });

  it('names a base once, and published figures at the ends or among the lines', () => {
    const run = oddRun({
      observations: [published(2015, 2050), published(2017, 2100), published(2020, 2301)],
    });
    const chart = headPath(run, { language: 'vi' });
    expect(drawnFields(chart, 'starts', 'valueText', 'name')).toEqual([
      ['2.000', 'Năm gốc (số liệu 12/2015)'],
      ['2.050', 'Thực hiện (số liệu 9/2020)'],
    ]);
    expect(drawnFields(chart, 'between', 'text')).toEqual([['2.100 Thực hiện (số liệu 9/2020)']]);
    expect(drawnRows(chart, 'ends')).toHaveLength(3);
  });

  it('gives an open end of the band no edge, and room', () => {
    const chart = headPath(oddRun({ targets: [perCapitaTarget({ lower: 3000 })] }));
    expect(drawnFields(chart, 'edges', 'value')).toEqual([[3000]]);
    const [{ lower, upper } = {}] = drawnRows(chart, 'band');
    expect(lower).toBe(3000);
    expect(Number(upper)).toBeGreaterThan(3000);
    expect(drawnRows(headPath(oddRun({ targets: [] })), 'band')).toEqual([]);
  });

  it('writes one more decimal where a miss would look like a hit', () => {
    const end = Number(drawnRows(headPath(oddRun()), 'marks')[0]?.['value']);
    const chart = headPath(oddRun({ targets: [perCapitaTarget({ lower: Math.ceil(end) })] }));
    expect(drawnFields(chart, 'ends', 'valueText')[0]?.[0]).toBe('2,773.7');
    expect(chart.title).toMatch(/^Neither/);
  });

  it('takes the unit of the target', () => {
    const chart = headPath(
      oddRun({ targets: [perCapitaTarget({ unit: 'million VND per person', lower: 50 })] }),
      { language: 'vi' },
    );
    expect(chart.subtitle).toContain('triệu đồng/người');
    expect(JSON.stringify(chart)).not.toContain('USD');
  });

  it('names twelve of three hundred scenarios, among them the extremes and the actual, within seconds', async () => {
    const rates = Array.from({ length: 300 }, (_, position) => 0.0005 * position);
    const run = oddRun({ rates, actual: 150 });
    const before = process.cpuUsage();
    const chart = headPath(run);
    await svgFromSpec(chart.spec);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
    const named = drawnFields(chart, 'ends', 'name').flat();
    expect(named).toHaveLength(11);
    expect(named).toEqual(expect.arrayContaining(['Scenario 1', 'Scenario 300', 'Scenario 151']));
    expect(chart.footer).toContain('Grey: 289 more scenarios');
    expect(chart.table?.rows).toHaveLength(300);
  });

  it('writes under the axis no more years than have room, the last among them', () => {
    const chart = headPath(oddRun({ years: 15 }), { size: 'halfPage' });
    const axis = JSON.stringify(chart.spec)
      .match(/"values":\[(20\d\d,20[\d,]+)\]/)?.[1]
      ?.split(',');
    expect(axis?.at(-1)).toBe('2030');
    expect(axis?.length).toBeLessThan(12);
  });

  it('is empty, and says so, where nothing can be computed', async () => {
    const chart = headPath(runOf({ ...oddRun(), rows: [] }));
    expect(chart.rows).toEqual([]);
    expect(chart.title).toMatch(/: no figure to show$/);
    expect(await svgFromSpec(chart.spec)).toContain('no figure');
  });

  it.each(Object.keys(oddRuns))('lays no text over another and keeps all inside: %s', async (name) => {
    const run = oddRuns[name]?.() ?? oddRun();
    for (const language of ['vi', 'en'] as const) {
      for (const size of ['slide', 'halfPage'] as const) {
        const { spec } = headPath(run, { language, size });
        const svg = await svgFromSpec(spec);
        expect(await textsOutside(svg)).toEqual([]);
        expect(await coveredTexts(svg)).toEqual([]);
        expect(Number(spec['width'])).toBeGreaterThan(size === 'slide' ? 400 : 150);
      }
    }
  });
});
