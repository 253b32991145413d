import { describe, expect, it } from 'vitest';
import type { ConsistencyOptions } from '../../../src/analysis/consistency/ConsistencyReport.js';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import { planRun } from '../../../src/analysis/runOf.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { impliedValues } from '../../../src/report/charts/impliedValues.js';
import type { DrawOptions } from '../../../src/report/draw/Chart.js';
import { palette } from '../../../src/report/draw/theme.js';
import { impliedValuesTable } from '../../../src/report/tables/testTables.js';
import { drawnRows } from './drawnRows.js';
import { expectDrawnWell } from './drawnWell.js';

const [old, recent, template] = await Promise.all(
  ['data/lang-son-2016-2020', 'data/lang-son-2021-2025', 'data/template'].map(async (folder) =>
    planRun(await readPlanFolder(folder)),
  ),
);
if (old === undefined || recent === undefined || template === undefined) throw new Error('no plan');
const planned = planRun(old, { scenarios: ['plan-8', 'plan-9'] });
/** The prices of the scenario: too low for the targets. */
const conflicting: ConsistencyOptions = { drivers: { deflator: 'scenario' } };

async function chartOf(run: PlanRun, options: DrawOptions = {}, asked: ConsistencyOptions = {}) {
  const chart = impliedValues(run, await run.consistency(asked), options);
  if (chart === undefined) throw new Error('no chart');
  return chart;
}

const bars = (chart: Awaited<ReturnType<typeof chartOf>>, strip = 0) => drawnRows(chart, `strip${strip}bars`);

describe('impliedValues', () => {
  it.each(['vi', 'en'] as const)('breaks no basis and no range across half a page (%s)', async (language) => {
    const chart = await chartOf(recent, { language, size: 'halfPage' });
    const lines = Object.values(Object(chart.spec['datasets']) as Readonly<Record<string, object[]>>)
      .flat()
      .flatMap((row) => ('text' in row && typeof row.text === 'string' ? [row.text] : []));
    const bases = new Set(chart.table?.rows.map((cells) => cells[1]?.text));
    expect(lines.filter((text) => bases.has(text)).length).toBeGreaterThan(chart.rows.length - 1);
    expect(lines.filter((text) => /–\n?$|^\d[\d.,]*–\n/u.test(text))).toEqual([]);
  });

  it('speaks of the range that the actual is farthest from, not of the nearest', async () => {
    expect((await chartOf(old)).title).toBe(
      'The plan silently assumes growth of 10.15–11.54% a year in “Services”; actual: 4.41%',
    );
    expect((await chartOf(recent, { language: 'vi' })).title).toBe(
      'Kế hoạch ngầm định “Nông, lâm nghiệp và thủy sản” tăng trưởng 0,51–2,14%/năm; thực hiện: 6,14%',
    );
  });

  it('speaks of prices first where there is no actual, and of what is implied when they are given', async () => {
    expect((await chartOf(planned)).title).toBe('The plan silently assumes prices rising 3.34–5.09% a year');
    const given = { drivers: { deflator: { lower: 4, upper: 4 } } };
    const chart = await chartOf(planned, {}, given);
    expect(chart.title).toBe('The plan silently assumes investment of 38.95–40.80% of GRDP');
    // A target that the others narrow is no longer what the plan asks.
    expect(chart.rows.find(({ quantity }) => quantity === 'growth')?.basis).toBe('implied');
  });

  it('says of a range that reaches below zero that it is a change, in both languages', async () => {
    const targets = planned.plan.targets.map((target) =>
      target.indicator === 'grdpPerCapita' ? { ...target, lower: 2000, upper: 2600 } : target,
    );
    const { plan, scenarios, dataset } = planned;
    const run = planRun({ plan: { ...plan, targets }, scenarios, dataset });
    expect((await chartOf(run)).title).toMatch(/^The plan silently assumes prices changing by −[\d.]+ to /u);
    expect((await chartOf(run, { language: 'vi' })).title).toMatch(
      /^Kế hoạch ngầm định giá thay đổi −[\d,]+ đến /u,
    );
  });

  it('names the targets in conflict and what would end it', async () => {
    const chart = await chartOf(old, {}, conflicting);
    expect(chart.title).toBe(
      '“Average annual growth of GRDP (constant prices)” and “GRDP per capita” cannot hold together with prices rising 2.73% a year: it takes 3.34–5.09%',
    );
    expect(chart.rows.slice(0, 4).map(({ quantity, basis }) => `${quantity} ${basis}`)).toEqual([
      ...['deflator required', 'exchangeRate required', 'population required', 'growth target'],
    ]);
    expect(chart.subtitle).toContain('any needed range alone ends its conflict');
  });

  it('has the ranges of the report to the last digit, and rests them on what the table rests them on', async () => {
    const report = await old.consistency();
    const { rows, table } = await chartOf(old);
    const key = (range: { quantity: string; activity: string; unit: string; year?: number | undefined }) =>
      [range.quantity, range.activity, range.unit, range.year].join(' ');
    for (const range of report.implied) {
      const own = rows.find((row) => key(row) === key(range));
      expect([own?.lower, own?.upper]).toEqual([range.lower, range.upper]);
    }
    const said = (texts: readonly string[]) => [...texts].sort();
    const ofChart = (table?.rows ?? []).map((row) => row[1]?.text ?? '');
    const ofTable = impliedValuesTable(old, report).rows.map((row) => row[5]?.text ?? '');
    expect(said(ofChart)).toEqual(said(ofTable));
    expect(new Set(ofChart)).toEqual(new Set(['implied', 'target', 'assumed']));
  });

  it('draws a single value that is assumed as a bar that can be seen, not as the dashes of its outline', async () => {
    const chart = await chartOf(template);
    const assumed = chart.rows.filter(({ basis, unit }) => basis === 'stated' && unit === 'percent');
    expect(assumed.length).toBeGreaterThan(0);
    expect(bars(chart).filter(({ stroke }) => stroke === palette.muted).length).toBe(assumed.length);
    const { rows } = impliedValuesTable(template, await template.consistency());
    const ofYears = rows.filter(([name]) => /^(Growth|Change)/u.test(name?.text ?? ''));
    expect(ofYears.length).toBeGreaterThan(3);
    // Averages are told by the years that they are of.
    expect(new Set(ofYears.map((row) => row[1]?.text))).toEqual(new Set(['2016–2020']));
  });

  it('tells the bars of targets from those that are implied, and marks the actual', async () => {
    const chart = await chartOf(old, { language: 'vi' });
    expect(bars(chart).map(({ tip0, tip1, tip2, tip3 }) => [tip0, tip1, tip2, tip3])).toContainEqual([
      'Tăng trưởng: Dịch vụ',
      '10,15–11,54%',
      'ngầm định',
      '4,41%',
    ]);
    const fills = new Map(bars(chart).map(({ tip2, fill }) => [tip2, fill]));
    expect(fills.get('ngầm định')).not.toBe(fills.get('mục tiêu'));
    const points = drawnRows(chart, 'strip0points').filter(({ shape }) => shape === 'diamond');
    // Prices, four rates of growth, exchange rate and population.
    expect(points.length).toBe(7);
  });

  it('has neither marks nor columns of an actual where the run holds none', async () => {
    const chart = await chartOf(planned);
    expect(/"diamond"|"Actual"/.test(JSON.stringify(chart.spec))).toBe(false);
    expect(new Set(chart.rows.map(({ actual }) => actual))).toEqual(new Set([undefined]));
  });

  it('draws an open range to the end of its axis, with an arrow where it goes on', async () => {
    const chart = await chartOf(template);
    const shapes = drawnRows(chart, 'strip0points').map(({ shape }) => shape);
    expect(shapes).toContain('triangle-left');
    expect(chart.table?.rows.some((row) => row[2]?.text === '≤ 18.70%')).toBe(true);
  });

  it('is nothing where the report has no range', async () => {
    const report = await old.consistency();
    expect(impliedValues(old, { ...report, implied: [], conflicts: [], drivers: [] })).toBeUndefined();
  });

  it('stays a slide, also for more figures than fit, which it counts', async () => {
    const report = await old.consistency();
    const [first] = report.implied.filter(({ unit }) => unit === 'billion VND');
    if (first === undefined) throw new Error('no amount');
    const more = Array.from({ length: 20 }, (_, year) => ({ ...first, year: 2030 + year }));
    for (const implied of [report.implied, [...report.implied, ...more]])
      for (const language of ['vi', 'en'] as const) {
        const chart = impliedValues(old, { ...report, implied }, { language });
        expect(await svgFromSpec(chart?.spec ?? {})).toContain('viewBox="0 0 1280 720"');
        expect(chart?.rows.length).toBe(implied.length);
      }
  });

  it.each([
    ['a conflict', old, conflicting],
    ['no actual', planned, {}],
    ['open ranges', template, {}],
  ] as const)('keeps all words apart and in the picture of %s', async (_, run, asked) => {
    const report = await run.consistency(asked);
    await expectDrawnWell(run, (same, options) => {
      const chart = impliedValues(same, report, options);
      if (chart === undefined) throw new Error('no chart');
      return chart;
    });
  });
});
