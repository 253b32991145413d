import { describe, expect, it } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import { planRun } from '../../../src/analysis/runOf.js';
import { triangle } from '../../../src/report/charts/triangle.js';
import { shippedPlans, shippedResult } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnFields, drawnRows } from './drawnRows.js';
import { chartOf, expectDrawnWell } from './drawnWell.js';
import { movingTo, shareTargets, triangleCase } from './triangleCase.js';

type Case = NonNullable<Parameters<typeof triangleCase>[0]>;

const runOf = (parts?: Case) => planRun(triangleCase(parts));
const drawn = (run: PlanRun) => chartOf(triangle(run, { language: 'en' }));
const titles = (scenarios: NonNullable<Case['scenarios']>) =>
  (['en', 'vi'] as const).map((language) => chartOf(triangle(runOf({ scenarios }), { language })).title);

const meeting = movingTo('A', [0.205, 0.25, 0.545]);
const missing = movingTo('B', [0.25, 0.2, 0.55]);

describe('triangle', () => {
  it('counts the scenarios that meet the structure, the actual apart, and says how far the plan asks it to shift', async () => {
    const [en, vi] = titles([meeting, missing]);
    expect(en).toMatch(/^One of the two scenarios meets all three target shares of 2020; .* φ = 10\.7°$/);
    expect(vi).toMatch(/^1\/2 kịch bản đạt cả 3 chỉ tiêu cơ cấu năm 2020; .* φ = 10,7°$/);
    expect(titles([missing])[0]).toMatch(/^“Scenario B” does not meet all three/);
    expect(titles([meeting, { ...missing, isActual: true }])[0]).toMatch(
      /^“Scenario A” meets all three target shares of 2020; the actual structure does not;/,
    );
    // φ from the base 26.12/19.51/54.37 to the middles 19.5/20.5/60.5: reference case, 7.4176 degrees.
    expect(drawn(await shippedRun('lang-son-2016-2020')).title).toMatch(
      /^Three of the six scenarios .* the actual structure does not; .* φ = 7\.4°$/,
    );
  });

  it('draws the region where the ranges overlap, and none where the plan does not speak of all three', () => {
    expect(drawnRows(drawn(runOf()), 'region')).toHaveLength(3);
    const two = drawn(
      runOf({
        targets: shareTargets([
          [20, 21],
          [25, 26],
        ]),
      }),
    );
    expect(drawnRows(two, 'region')).toEqual([]);
    expect(two.title).toContain('between 6.2° and 10.6°, across two scenarios');
    const none = drawn(
      runOf({
        targets: shareTargets([
          [10, 11],
          [10, 11],
          [10, 11],
        ]),
      }),
    );
    expect(drawnRows(none, 'region')).toEqual([]);
    expect(none.footer).toContain('cannot add up to 100');
  });

  it('draws scenarios with one and the same structure as one path with all their names', () => {
    const twins = ['A2', 'A3', 'A4', 'A5', 'A6'].map((id) => ({ ...meeting, id, label: { vi: id, en: id } }));
    const chart = drawn(runOf({ scenarios: [meeting, ...twins, missing] }));
    expect(drawnFields(chart, 'labels', 'text').flat()).toContain('Scenario A\nA2\nA3\nA4\nand 2 more');
    expect(drawnRows(chart, 'paths').filter(({ isEnd }) => isEnd === true)).toHaveLength(2);
    expect(chart.title).toMatch(/^Six of the seven scenarios meet /);
    expect(chart.rows).toHaveLength(7 * 3 * 6);
  });

  it('hands out the rows of the run as they are, and draws a dot for each year', () => {
    const run = runOf();
    const chart = drawn(run);
    expect(chart.rows).toEqual(run.rows.filter(({ indicator }) => indicator === 'shareOfGrdp'));
    expect(drawnRows(chart, 'paths')).toHaveLength(12);
    expect(chart.table?.rows).toHaveLength(12);
    const last = chart.table?.rows[5]?.map(({ text }) => text);
    expect(last).toEqual(['Scenario A', '2020', '20.50', '25.00', '54.50', '10.6°']);
  });

  it('leaves taxes on products aside: three shares of 100 drawn, four in the rows, and the subtitle says so', async () => {
    const chart = drawn(await shippedRun('lang-son-2021-2025'));
    expect(chart.subtitle).toContain('rescaled to 100, without taxes less subsidies on products');
    for (const row of chart.table?.rows ?? []) {
      const sum = row.slice(2, 5).reduce((whole, { value }) => whole + Number(value), 0);
      expect(sum).toBeCloseTo(100, 9);
    }
    expect(chart.rows.some(({ activity }) => activity === 'taxesLessSubsidiesOnProducts')).toBe(true);
    expect(drawnRows(chart, 'region')).toHaveLength(6);
  });

  it('stands the same whatever the activities are called', () => {
    const places = (ids: readonly string[]) => {
      const { plan, dataset, scenarios } = triangleCase();
      const text = JSON.stringify({ plan, dataset, scenarios })
        .replaceAll('"agriculture"', `"${ids[0]}"`)
        .replaceAll('"industry"', `"${ids[1]}"`)
        .replaceAll('"services"', `"${ids[2]}"`);
      return drawnFields(drawn(planRun(JSON.parse(text))), 'paths', 'x', 'y', 'order', 'colour');
    };
    expect(places(['y', 'x', 'order'])).toEqual(places(['agriculture', 'industry', 'services']));
    expect(places(['path', 'shape', 'colour'])).toEqual(places(['verdict', 'growth', 'series']));
  });

  it('gives the reason where GRDP is parted among more or fewer than three activities', () => {
    for (const activityIds of [
      ['agriculture', 'services'],
      ['agriculture', 'industry', 'services', 'taxes'],
    ])
      expect(triangle(runOf({ activityIds }))).toMatchObject({ reason: 'notThreeActivities' });
  });

  it.each([12, 50, 300])('names at most twelve of %i scenarios, within five seconds', async (count) => {
    const scenarios = Array.from({ length: count }, (_, n) => {
      const moved = (n % 20) / 100 + n / 10_000;
      return movingTo(`S${n}`, [0.3 - moved / 2, 0.2 + moved / 4, 0.5 + moved / 4]);
    });
    const run = runOf({ scenarios });
    const started = process.cpuUsage();
    const chart = chartOf(triangle(run, { language: 'vi' }));
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
    const ends = drawnRows(chart, 'paths').filter(({ isEnd }) => isEnd === true);
    expect(ends).toHaveLength(count === 12 ? 12 : 11);
    expect(drawnRows(chart, 'crowd')).toHaveLength((count - ends.length) * 6);
    if (count < 300) await expectDrawnWell(run, triangle);
  });

  it('takes one that stands still, structures far apart, and names without room', async () => {
    const label = { vi: `Kịch\u00a0bản ${'rấtdài'.repeat(28)}`, en: 'Long '.repeat(30).trim() };
    await expectDrawnWell(runOf({ scenarios: [movingTo('still', [0.3, 0.2, 0.5])] }), triangle);
    await expectDrawnWell(
      runOf({
        scenarios: [
          { ...meeting, label },
          { ...missing, label },
        ],
      }),
      triangle,
    );
    const far = runOf({ scenarios: [movingTo('far', [0.02, 0.9, 0.08])] });
    await expectDrawnWell(far, triangle);
    expect(drawnRows(drawn(far), 'whole')).toEqual([]);
  });

  it.each(shippedPlans)('draws %s well', async (plan) => {
    await expectDrawnWell(planRun(await shippedResult(plan)), triangle);
  });
});
