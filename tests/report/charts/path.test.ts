import { describe, expect, it, test } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import { planRun } from '../../../src/analysis/runOf.js';
import { scorecardCsv } from '../../../src/files/output/resultTables.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { headPath, path } from '../../../src/report/charts/path.js';
import { scorecardTable } from '../../../src/report/tables/runTables.js';
import { oddRun, oddRuns } from '../../fixtures/oddRuns.js';
import { sampled } from '../../fixtures/sampled.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { smallPlan } from '../../fixtures/smallPlan.js';
import { drawnFields } from './drawnRows.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';

const run: PlanRun = await shippedRun('lang-son-2016-2020');
const titleOf = (options: Parameters<typeof path>[1]) => path(run, options).title;

describe('path', () => {
  it('holds any figure of a year against its target, and says which figure it is', () => {
    expect(titleOf({ target: 'forest-cover', language: 'en' })).toBe(
      'All six scenarios reach about 60% (forest cover) in 2020; they end at 60.6',
    );
    expect(titleOf({ target: 'share-services', language: 'en' })).toBe(
      'Four of the six scenarios end within 60–61% (share of GRDP: Services) in 2020 (all six: 58.17–60.62); actual 50.87',
    );
    // The target is for each year: the worst one counts.
    expect(titleOf({ target: 'grain-output', language: 'vi' })).toBe(
      'Cả 6 kịch bản đều đạt khoảng 300 nghìn tấn (sản lượng lương thực có hạt) trong mọi năm; kết quả kém nhất 315,0',
    );
  });

  it('shows figures without a target, and those that no scenario projects', () => {
    expect(titleOf({ indicator: 'averagePopulation', language: 'vi' })).toBe(
      'Dân số trung bình năm 2020 của 6 kịch bản: 792,6 nghìn người; thực hiện 795,4',
    );
    expect(titleOf({ indicator: 'growthRate', language: 'en' })).toBe(
      'Growth in 2020: 8.00 to 11.70% across six scenarios; actual 5.68',
    );
    expect(titleOf({ target: 'new-rural-communes', language: 'en' })).toBe(
      'Communes meeting the new rural standard: 61 communes published for 2019; no scenario projects it',
    );
  });

  it('is the chart of GRDP per capita where nothing is named', () => {
    expect({ ...path(run), id: '' }).toEqual({ ...headPath(run), id: '' });
  });

  it('draws rows of the run, of one price basis and the unit of the target', () => {
    const { rows } = path(run, { indicator: 'grdp' });
    expect(
      new Set(rows.map(({ priceBasis, unit, activity }) => [priceBasis, unit, activity].join())),
    ).toEqual(new Set(['current,billion VND,total']));
    expect(rows.every((row) => run.rows.includes(row))).toBe(true);
  });

  it('names a base that was published once', () => {
    const chart = path(run, { target: 'forest-cover' });
    expect(drawnFields(chart, 'starts', 'valueText')).toEqual([['60.6']]);
    // Growth begins in the first year of the plan, and not with a base.
    expect(drawnFields(path(run, { indicator: 'growthRate', language: 'en' }), 'starts', 'name')).toEqual([
      ['Estimate (vintage Dec 2015)'],
    ]);
  });

  it('refuses what it does not know, and a target for a change or a sum', () => {
    expect(() => path(run, { target: 'forest-covr' })).toThrow(
      'target: expected a target for a level or a share of which the run holds figures by year, got "forest-covr". Did you mean forest-cover?',
    );
    expect(() => path(run, { target: 'poor-households' })).toThrow('Known names: share-agriculture,');
    expect(() => path(run, { indicator: 'averagePopulatio' })).toThrow('Did you mean averagePopulation?');
    expect(() => path(run, { indicator: 'shareOfGrdp', activity: 'service' })).toThrow(
      'activity: expected an activity of which the run holds figures, got "service". Did you mean services?',
    );
    const together = { target: 'forest-cover', indicator: 'grdp' };
    expect(() => path(run, together)).toThrow(
      'indicator: expected a target, or an indicator and its activity',
    );
    expect(() => path(run, { activity: 'services' })).toThrow('activity: expected a target, or');
    // What a notebook without types may hand over.
    expect(() => path(run, JSON.parse('{ "target": 5 }'))).toThrow('got 5. Known names: share-agriculture,');
  });
});

/** Every target and indicator that a run holds by year. */
function allPaths(one: typeof run): Parameters<typeof path>[1][] {
  const series = new Map(
    one.rows.map(({ indicator, activity }) => [`${indicator} ${activity}`, { indicator, activity }]),
  );
  return [...series.values()];
}

test.each([...Object.entries(oddRuns), ['the shipped plan', () => run] as const])(
  'no text is covered or cut off in any path of %s',
  async (_, made) => {
    const one = made();
    for (const options of allPaths(one).slice(0, one === run ? sampled(60) : sampled(20))) {
      const chart = path(one, { ...options, language: 'vi' });
      const svg = await svgFromSpec(chart.spec);
      expect([options, await coveredTexts(svg), await textsOutside(svg)]).toEqual([options, [], []]);
    }
  },
);

test('a target is drawn with the figures it is judged on: at its own prices, of a group, of growth of population', async () => {
  const written = `  - id: volume
    label: { vi: Quy mô theo giá so sánh, en: Volume at constant prices }
    clause: clause 6
    kind: level
    indicator: grdp
    unit: billion VND
    priceBasis: constant2015
    year: 2018
    value: 25000
    direction: atLeast
  - id: group
    label: { vi: Nhóm, en: Group }
    clause: clause 7
    kind: share
    indicator: shareOfGrdp
    activities: [farming, services]
    year: 2018
    value: 100%
    direction: atLeast
  - id: people
    label: { vi: Dân số, en: People }
    clause: clause 8
    kind: level
    indicator: populationGrowth
    unit: percent
    by: 2018
    value: 1%
    direction: atMost
measures:`;
  const small = await smallPlan({ 'plan.yaml': [['measures:', written]] });
  const own = planRun(await small.read());
  for (const target of ['volume', 'group', 'people']) {
    const chart = path(own, { target, language: 'en' });
    const judged = own.scorecard.find((row) => row.target.id === target && row.scenario === 'plan');
    const drawn = chart.rows.find((row) => row.scenario === 'plan' && row.year === 2018);
    expect([target, drawn?.value]).toEqual([target, judged?.value ?? 'to be computed']);
  }
  expect(new Set(path(own, { target: 'volume' }).rows.map(({ priceBasis }) => priceBasis))).toEqual(
    new Set(['constant2015']),
  );
  expect(path(own, { target: 'group', language: 'en' }).title).toContain('Farming + Services');
  expect(scorecardCsv(own.scorecard)).toContain('constant2015');
  const cells = scorecardTable(own, { scenario: 'plan', language: 'vi' }).rows.flat();
  expect(cells.map(({ text }) => text)).toContain('tỷ đồng, giá so sánh 2015');
});

test('a plan without targets shows its figures all the same', () => {
  expect(path(oddRun({ targets: [] }), { indicator: 'grdpPerCapita' }).title).toContain(
    'million VND per person',
  );
});
