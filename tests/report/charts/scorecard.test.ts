import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import type { Scenario } from '../../../src/plan/scenarios/Scenario.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { planAgainstActual } from '../../../src/report/charts/planAgainstActual.js';
import { scorecard } from '../../../src/report/charts/scorecard.js';
import type { DrawOptions } from '../../../src/report/draw/Chart.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnRows } from './drawnRows.js';
import { drawnTexts } from './drawnTexts.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';
import { goalOfCase, growing, perCapitaCase } from './perCapita/perCapitaCase.js';

const styles: readonly DrawOptions[] = (['vi', 'en'] as const).flatMap((language) =>
  (['slide', 'halfPage'] as const).map((size) => ({ language, size })),
);
const schools = targetOf({ id: 'schools', kind: 'level', year: 2020, lower: 200 });
const over = (...lowers: number[]) =>
  lowers.map((lower) => goalOfCase({ id: `over-${lower}`, lower, upper: 9e3 }));
const many = (count: number): Scenario[] =>
  Array.from({ length: count }, (_, position) => growing(`No. ${position}`, 0.001 * position));
const titles = (targets: readonly Target[], scenarios?: readonly Scenario[]) => {
  const run = runOf(perCapitaCase(scenarios === undefined ? { targets } : { targets, scenarios }));
  return (['vi', 'en'] as const).map((language) => scorecard(run, { language }).title);
};

/** Fields of a cell as a pointer shows them: target, scenario, verdict, value. */
const cellsOf = (chart: ReturnType<typeof scorecard>) =>
  drawnRows(chart, 'cells').filter((row) => 'tip0' in row);

describe('scorecard', () => {
  it('counts in its title what the plan’s own scenarios meet, and the actual apart', async () => {
    const run = await shippedRun('lang-son-2016-2020');
    expect(scorecard(run).title).toBe(
      'At best 8 of 10 computable targets are met; “Actual 2016–2020 (2020 evaluation)” meets none of 5; 19 of 29 cannot be computed yet',
    );
  });

  it('names the scenario whose count it tells: published figures may meet more', async () => {
    const run = await shippedRun('lang-son-2021-2025');
    expect(scorecard(run, { language: 'vi' }).title).toContain('“Thực tế 2021–2025 (đánh giá 2025)” đạt 2/6');
    expect(planAgainstActual(run, { language: 'vi' })).toMatchObject({
      title: expect.stringContaining('3/6 chỉ tiêu có số liệu thực hiện'),
    });
  });

  it('tears no word on a phone, and parts ranges behind their dash', async () => {
    const run = await shippedRun('lang-son-2021-2025');
    const words = drawnTexts(scorecard(run, { language: 'en', size: 'phone' }))
      .join(' ')
      .split(' ');
    expect(words).toEqual(expect.arrayContaining(['construction', '166,000–', '168,000']));
  });

  it('says how many scenarios meet all targets, or names the one there is', () => {
    const unknown = targetOf({ kind: 'level', year: 2020, lower: 1 });
    expect(titles([...over(2100, 2500, 3000), unknown])[1]).toBe(
      'At best 2 of 3 computable targets are met; 1 of 4 cannot be computed yet',
    );
    expect(titles(over(2100, 2500))).toEqual([
      '1/2 kịch bản đạt cả 2 chỉ tiêu',
      '1 of the 2 scenarios meets both targets',
    ]);
    expect(titles(over(3000))).toEqual([
      'Không kịch bản nào đạt chỉ tiêu duy nhất',
      'No scenario meets the one target',
    ]);
    expect(titles(over(2100, 3000), [growing('A', 0.05)])[1]).toBe('“Scenario A” meets 1 of the 2 targets');
    expect(titles([unknown])[1]).toBe('The one target cannot be computed yet');
  });

  it('is as high on a page as its rows are, and always fills a slide', () => {
    const heights = (['halfPage', 'slide'] as const).map((size) => {
      const { spec } = scorecard(runOf(perCapitaCase({ targets: over(2100, 2500) })), { size });
      const { top, bottom } = spec['padding'] as { readonly top: number; readonly bottom: number };
      return Number(spec['height']) + top + bottom;
    });
    expect(heights[0]).toBeGreaterThanOrEqual(240);
    expect(heights[0]).toBeLessThan(330);
    expect(heights[1]).toBe(720);
  });

  it('shows each value with the decimals it has everywhere, and its verdict', async () => {
    const chart = scorecard(await shippedRun('lang-son-2016-2020'));
    const growth = cellsOf(chart).filter(
      ({ tip0 }) => tip0 === 'Average annual growth of GRDP (constant prices)',
    );
    expect(growth.map(({ tip2, tip3 }) => [tip2, tip3])).toEqual([
      ['Met', '8.00%'],
      ['Met', '8.50%'],
      ['Met', '9.00%'],
      ['Exceeded', '9.65%'],
      ['Exceeded', '9.67%'],
      ['Exceeded', '9.35%'],
      ['Missed', '5.35%'],
    ]);
  });

  it.each(shippedPlans)('leaves out no target and no scenario of %s', async (plan) => {
    const run = await shippedRun(plan);
    for (const style of styles) {
      const chart = scorecard(run, style);
      const known = new Set(
        run.scorecard.flatMap(({ target, value }) => (value === undefined ? [] : target)),
      );
      expect(cellsOf(chart).length).toBe(known.size * run.scenarios.length);
      const texts = drawnTexts(chart).join(' ');
      const unknown = run.plan.targets.filter((target) => !known.has(target));
      const starts = unknown.map(({ label }) => label[style.language ?? 'en'].slice(0, 12));
      expect(starts.filter((start) => !texts.includes(start))).toEqual([]);
      expect(chart.rows.length).toBe(run.scorecard.length);
      expect(chart.table?.rows.length).toBe(run.scorecard.length);
    }
  });

  it('says what is missing of the scenario that stands for the plan, whichever text is shorter', () => {
    const run = runOf(perCapitaCase({ targets: [goalOfCase(), schools] }));
    const [vi, en] = (['vi', 'en'] as const).map((language) => drawnTexts(scorecard(run, { language })));
    expect(en).toContain(
      'Not computable in any scenario (1); missing: the figure of 2015 and an assumption for the years of the plan',
    );
    expect(vi).toContain(
      'Chưa kịch bản nào tính được (1); còn thiếu: số liệu năm 2015 và giả định cho các năm kế hoạch',
    );
  });

  it('judges a run of the actual alone', () => {
    const run = runOf(perCapitaCase({ scenarios: [{ ...growing('fact', 0.01), isActual: true }] }));
    expect(scorecard(run).title).toBe('“Scenario fact” meets 0 of the 1 target');
  });

  it.each([1, 2, 12, 13, 50, 300])(
    'keeps all words apart and in the picture for %i scenarios',
    async (count) => {
      const long = goalOfCase({
        id: 'long',
        label: { vi: 'x'.repeat(168), en: `A ${'very\u00a0'.repeat(30)}long name` },
      });
      const run = runOf(perCapitaCase({ targets: [goalOfCase(), long, schools], scenarios: many(count) }));
      for (const style of styles) {
        const chart = scorecard(run, style);
        const svg = await svgFromSpec(chart.spec);
        expect(await textsOutside(svg)).toEqual([]);
        expect(await coveredTexts(svg)).toEqual([]);
        expect(cellsOf(chart).length).toBe(2 * Math.min(count, 12));
        expect(chart.rows.length).toBe(3 * count);
      }
    },
  );

  it('shows of many scenarios the plan’s own and the best, and counts the rest', () => {
    const scenarios = many(50).map((one, position) => ({ ...one, standsForPlan: position === 30 }));
    const chart = scorecard(runOf(perCapitaCase({ targets: over(2100, 2400), scenarios })));
    const shown = new Set(cellsOf(chart).map(({ tip1 }) => tip1));
    expect(shown).toContain('Scenario No. 30');
    expect([...shown].at(-1)).toContain('39 others');
    const counted = cellsOf(chart).filter(({ tip2 }) => tip2 === '–');
    expect(counted.map(({ tip3 }) => tip3)).toEqual(['38/39', '11/39']);
  });

  it('of a plan without targets has no rows, so that no picture is drawn', () => {
    expect(scorecard(runOf(perCapitaCase({ targets: [] }))).rows).toEqual([]);
  });

  it('is lower, with the same title, where what is missing is left out', async () => {
    const run = await shippedRun('lang-son-2016-2020');
    const [whole, short] = [true, false].map((missing) => scorecard(run, { size: 'halfPage', missing }));
    const heightOf = async (chart: typeof whole) =>
      Number(/height="([\d.]+)"/.exec(await svgFromSpec(chart?.spec ?? {}))?.[1]);
    expect(short?.title).toBe(whole?.title);
    expect(await heightOf(short)).toBeLessThan(0.75 * (await heightOf(whole)));
  });
});
