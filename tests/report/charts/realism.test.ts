import { describe, expect, it } from 'vitest';
import { realism as assessed } from '../../../src/analysis/realism/realism.js';
import { planRun, runOf } from '../../../src/analysis/runOf.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import { realism } from '../../../src/report/charts/realism.js';
import { planOfTargets, resultOf } from '../../fixtures/planOfTargets.js';
import { factOf, growthByActivity, scenarioOf } from '../../fixtures/scenarioOf.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnRows } from './drawnRows.js';
import { drawnTexts } from './drawnTexts.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';

const old = await shippedRun('lang-son-2016-2020');
const past = [2012, 2013, 2014].map((year) =>
  factOf('growthRate', 5, { unit: 'percent', region: 'land', period: { from: year, to: year } }),
);
const at = (rate: number, id = 'one') =>
  scenarioOf({
    id,
    label: {
      vi: `Kịch bản ${id} có tên dài đến nỗi phải xuống dòng`,
      en: `Scenario ${id}, a name of many words`,
    },
    growth: growthByActivity({ agriculture: rate, industry: rate, services: rate }),
  });
const growing = (...rates: number[]) =>
  runOf(
    resultOf(
      planOfTargets([]),
      rates.map((rate, position) => at(rate, `no-${position}`)),
      past,
    ),
  );

describe('realism', () => {
  it('counts the plan’s own scenarios in its title, and tells the actual apart', async () => {
    expect(realism(old).title).toBe(
      'All six scenarios need a level of “Total social investment over GRDP (investment as targeted)” that the country did not have in 2011–2016',
    );
    const later = await shippedRun('lang-son-2021-2025');
    expect(realism(later).title).toContain('All three scenarios need a level of');
    expect(realism(planRun(old, { scenarios: ['plan-8', 'plan-9'] })).title).toMatch(/^Both scenarios need/);
    expect(realism(growing(0.04)).title).toContain(
      'does not need something that the country did not have in 2012–2014',
    );
  });

  it('says so where there is no past, and has no rows then', () => {
    const { title, rows } = realism(runOf(resultOf(planOfTargets([]), [scenarioOf()])), { language: 'vi' });
    expect([title, rows]).toEqual(['Chưa có số liệu quá khứ để so các kịch bản', []]);
  });

  it('holds the scenarios against the past up to a year, and says up to which', () => {
    const until = 2015;
    const chart = realism(old, { until });
    expect(chart.subtitle).toContain('compared with the past up to 2015');
    expect(realism(old).subtitle).not.toContain('up to');
    const ranges = (rows: readonly { measure: string; least: number; greatest: number }[]) =>
      rows.filter(({ measure }) => measure === 'growth').map(({ least, greatest }) => [least, greatest]);
    const wanted = assessed(old, { until }).flatMap(({ measure, comparisons }) =>
      comparisons.map(({ least, greatest }) => ({ measure, least, greatest })),
    );
    expect(ranges(chart.rows)).toEqual(ranges(wanted));
    expect(ranges(chart.rows)).not.toEqual(ranges(realism(old).rows));
  });

  it('draws the values of the assessment, and fills what is not on record', () => {
    // The province has grown by more than 8 %, the country not by 8 % in five years of 2010–2022.
    const points = drawnRows(realism(old, { language: 'vi' }), 'strip0points');
    const invested = drawnRows(realism(old, { language: 'vi' }), 'strip1points');
    expect(new Set(invested.map(({ tip3, fill }) => `${tip3} ${fill}`))).toEqual(
      new Set(['Chưa ghi nhận #1f2933']),
    );
    expect(points.map(({ tip2, tip3, fill }) => [tip2, tip3, fill])).toEqual([
      ['8,00%', 'Đòi hỏi cao', '#ffffff'],
      ['8,50%', 'Đòi hỏi cao', '#ffffff'],
      ['9,00%', 'Đòi hỏi cao', '#ffffff'],
      ['9,65%', 'Đòi hỏi cao', '#ffffff'],
      ['9,67%', 'Đòi hỏi cao', '#ffffff'],
      ['9,35%', 'Đòi hỏi cao', '#ffffff'],
      ['5,35%', 'Không đòi hỏi nhiều', '#ffffff'],
    ]);
  });

  it('names what is not computable, and where the past comes from', () => {
    const { footer } = realism(old);
    expect(footer).toContain('Growth of labour productivity; Growth of total factor productivity.');
    expect(footer).toContain('World Bank');
  });

  it.each([1, 12, 13, 50])('keeps all words apart and in the picture for %i scenarios', async (count) => {
    const run = growing(...Array.from({ length: count }, (_, position) => 0.01 + position * 0.002));
    for (const language of ['vi', 'en'] as const)
      for (const size of ['slide', 'halfPage'] as const) {
        const chart = realism(run, { language, size });
        const svg = await svgFromSpec(chart.spec);
        expect(await textsOutside(svg)).toEqual([]);
        expect(await coveredTexts(svg)).toEqual([]);
        const others = drawnTexts(chart).filter((text) => /^\d+ (others|kịch bản khác)$/.test(text));
        expect(others.length).toBe(count > 12 ? 1 : 0);
        expect(chart.rows.length).toBe(count);
      }
  });

  it.each(['halfPage', 'slide', 'phone'] as const)(
    'names every measure whole, with its unit (%s)',
    async (size) => {
      const runs = [old, await shippedRun('lang-son-2021-2025')];
      const texts = runs.flatMap((run) =>
        (['vi', 'en'] as const).flatMap((language) => drawnTexts(realism(run, { language, size }))),
      );
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    },
  );
});
