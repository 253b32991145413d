import { describe, expect, it } from 'vitest';
import { planRun, runOf } from '../../../src/analysis/runOf.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { structure } from '../../../src/report/charts/structure.js';
import { oddRun, oddRuns, publishedFact, shareTarget } from '../../fixtures/oddRuns.js';
import { drawnRows } from './drawnRows.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';

const published = (activity: string, value: number) =>
  publishedFact('shareOfGrdp', value, { activity, unit: 'percent', period: { from: 2020, to: 2020 } });
const english = (parts: Parameters<typeof oddRun>[0]) => structure(oddRun(parts)).title;
// In 2020 the second scenario has 25 % of everything by assumption; in the others `y` falls and `growth` rises.
const [wide, narrow] = [shareTarget('y', { lower: 20 }), shareTarget('growth', { lower: 25.5 })];

describe('structure', () => {
  it('counts the plan’s own scenarios that meet every target, says why, and tells what was published apart', () => {
    expect(english({ targets: [wide] })).toBe('Both scenarios meet the target share of 2020');
    expect(english({ targets: [wide, narrow] })).toBe(
      'One of the two scenarios meets both target shares of 2020',
    );
    expect(english({ targets: [shareTarget('y', { lower: 24.9 })] })).toBe(
      'One of the two scenarios meets the target share of 2020, by assumption',
    );
    expect(english({ targets: [wide, narrow], rates: [0.05, 0.02, 0.01], actual: 2 })).toMatch(
      /^One of the two/,
    );
    expect(english({ targets: [narrow], rates: [0.05] })).toBe('“Scenario 1” meets the target share of 2020');
    expect(
      english({ targets: [wide, narrow], observations: [published('y', 21), published('growth', 22)] }),
    ).toMatch(/; published figures meet 1 of 2$/);
    expect(english({ targets: [] })).toMatch(
      /^Structure of GRDP, 2015–2020: “Activity growth” moves most, to 25\.00–27\.05% in 2020$/,
    );
  });

  it('tells a structure that stays the same as that, and draws the noise of rounding as no shift', () => {
    const { plan, scenarios, dataset } = oddRun({ targets: [], activities: ['y', 'x', 'growth'] });
    const run = planRun({ plan, scenarios: scenarios.filter(({ id }) => id === 's2'), dataset });
    const chart = structure(run);
    expect(chart.title).toBe('The structure of GRDP stays the same from 2015 to 2020');
    expect(structure(run, { language: 'vi' }).title).toBe(
      'Cơ cấu GRDP không thay đổi từ năm 2015 đến năm 2020',
    );
    // An axis of a point and what stands beside it.
    expect(drawnRows(chart, 'strip1grid').map(({ value }) => value)).toEqual([33, 34]);
  });

  it('writes the shares of both years in a table, with the verdict of each target', () => {
    const { table } = structure(oddRun({ targets: [narrow], observations: [published('growth', 25)] }));
    const rows = table?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(rows).toHaveLength(9);
    expect(rows[3]).toEqual(['Scenario 1', 'Activity growth', '25.00', rows[3]?.[3], '≥ 25.5%', 'Met']);
    expect(rows[4]).toEqual(['Scenario 2', 'Activity y', '25.00', '25.00', '', '']);
    expect(rows[8]).toEqual([
      'Actual (vintage Sep 2020)',
      'Activity growth',
      '…',
      '25.00',
      '≥ 25.5%',
      'Missed',
    ]);
  });

  it('hands out rows of the run', () => {
    const run = oddRun();
    const { rows } = structure(run);
    expect(rows).toHaveLength(16);
    expect(rows.every((row) => run.rows.includes(row))).toBe(true);
  });

  it('makes one percentage point equally long in every strip', () => {
    const lengths = [
      ...JSON.stringify(structure(oddRun()).spec).matchAll(
        /"domain":\[([\d.-]+),([\d.]+)\],"range":\[([\d.]+),([\d.]+)\]/g,
      ),
    ].map(([, low, high, left, right]) => (Number(right) - Number(left)) / (Number(high) - Number(low)));
    expect(new Set(lengths.map((length) => length.toFixed(2))).size).toBe(1);
  });

  it('is empty, and says so, where nothing can be computed', async () => {
    const chart = structure(runOf({ ...oddRun(), rows: [] }));
    expect(chart.rows).toEqual([]);
    expect(chart.title).toMatch(/: no figure to show$/);
    expect(await svgFromSpec(chart.spec)).toContain('no figure');
  });

  it.each(Object.keys(oddRuns))('lays no text over another and keeps all inside: %s', async (name) => {
    const run = oddRuns[name]?.() ?? oddRun();
    for (const language of ['vi', 'en'] as const) {
      for (const size of ['slide', 'halfPage'] as const) {
        const svg = await svgFromSpec(structure(run, { language, size }).spec);
        expect(await textsOutside(svg)).toEqual([]);
        expect(await coveredTexts(svg)).toEqual([]);
      }
    }
  });

  it('keeps parts in its table, and draws those that have a target', () => {
    const run = oddRun({ targets: [] });
    const [first] = run.plan.activities;
    const part = { id: 'inner', label: { vi: 'Bên trong', en: 'Inner' } };
    const activities = run.plan.activities.map((one) => (one === first ? { ...one, parts: [part] } : one));
    const rows = run.rows.flatMap((row) =>
      row.activity === first?.id ? [row, { ...row, activity: 'inner', value: row.value / 2 }] : [row],
    );
    const drawn = (targets: (typeof run.plan.targets)[number][]) =>
      structure({
        ...run,
        rows,
        plan: { ...run.plan, activities, targets },
        pathways: run.pathways,
        scorecard: run.scorecard,
        allScenarios: run.allScenarios,
        dataset: run.dataset,
        scenarios: run.scenarios,
      });
    const plain = drawn([]);
    const names = plain.table?.rows.map(([, name]) => name?.text) ?? [];
    expect(names.filter((name) => name?.endsWith(': Inner'))).toHaveLength(2);
    expect(plain.rows.some(({ activity }) => activity === 'inner')).toBe(false);
    const asked = drawn([shareTarget('inner', { lower: 1 })]);
    expect(asked.rows.some(({ activity }) => activity === 'inner')).toBe(true);
    expect(asked.title).toBe('Both scenarios meet the target share of 2020');
  });
});
