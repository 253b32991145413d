import { describe, expect, it } from 'vitest';
import { bandCrossings } from '../../src/analysis/bandCrossings.js';
import { publishedGrowth } from '../../src/analysis/publishedGrowth.js';
import { scorecard } from '../../src/analysis/scorecard.js';
import { localNeeds } from '../../src/report/language/needsText.js';
import { gap } from '../fixtures/nearness.js';
import { shippedResult } from '../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
const card = scorecard(result);
const row = (scenario: string, target: string) =>
  card.find((each) => each.scenario === scenario && each.target.id === target);

describe('the scorecard of the Lạng Sơn plan 2016-2020', () => {
  it('has the 29 targets of the resolution in each of the seven scenarios', () => {
    expect(result.plan.targets).toHaveLength(29);
    expect(result.scenarios.map(({ id }) => id)).toHaveLength(7);
    expect(card.map(({ scenario, target }) => `${scenario} ${target.id}`)).toEqual(
      result.scenarios.flatMap(({ id }) => result.plan.targets.map((target) => `${id} ${target.id}`)),
    );
  });

  it('comes to these verdicts', () => {
    const letters = {
      met: 'met',
      exceeded: 'exceeded',
      metAtStart: 'at start',
      missed: 'missed',
      notComputable: '-',
    };
    const lines = result.plan.targets.map(({ id }) =>
      [
        id,
        ...result.scenarios.map((scenario) => letters[row(scenario.id, id)?.verdict ?? 'notComputable']),
      ].join(' | '),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "grdp-growth | met | met | met | exceeded | exceeded | exceeded | missed",
        "share-agriculture | met | met | met | met | missed | missed | missed",
        "share-industry-construction | met | met | met | missed | missed | missed | missed",
        "share-services | met | met | met | met | missed | missed | missed",
        "grdp-per-capita | missed | missed | missed | met | met | missed | missed",
        "grain-output | met | met | met | met | met | met | -",
        "local-exports-growth | - | - | - | - | - | - | -",
        "domestic-revenue-growth | - | - | - | - | - | - | -",
        "social-investment | missed | missed | missed | missed | missed | missed | -",
        "new-rural-communes | - | - | - | - | - | - | -",
        "commune-roads | - | - | - | - | - | - | -",
        "rural-water | - | - | - | - | - | - | -",
        "urban-water | - | - | - | - | - | - | -",
        "schools-added | met | met | met | met | met | met | -",
        "schools-total | met | met | met | met | met | met | -",
        "houses-of-culture | - | - | - | - | - | - | -",
        "commune-health-standard | - | - | - | - | - | - | -",
        "doctors | - | - | - | - | - | - | -",
        "hospital-beds | - | - | - | - | - | - | -",
        "health-insurance | - | - | - | - | - | - | -",
        "trained-labour | - | - | - | - | - | - | -",
        "poor-households | - | - | - | - | - | - | -",
        "traffic-accidents | - | - | - | - | - | - | -",
        "traffic-deaths | - | - | - | - | - | - | -",
        "traffic-injuries | - | - | - | - | - | - | -",
        "new-forest | - | - | - | - | - | - | -",
        "forest-cover | at start | at start | at start | at start | at start | at start | -",
        "urban-solid-waste | - | - | - | - | - | - | -",
        "medical-waste | - | - | - | - | - | - | -",
      ]
    `);
  });

  it('gives a value and a gap, or what is needed in both languages, and never both', () => {
    for (const each of card) {
      const computed = each.verdict !== 'notComputable';
      expect([each.value !== undefined, each.gap !== undefined, each.needs === undefined]).toEqual([
        computed,
        computed,
        computed,
      ]);
      if (!computed)
        expect(Object.values(localNeeds(each.needs ?? [])).every((text) => /: ./.test(text))).toBe(true);
    }
  });

  it('misses GRDP per capita in all three plan scenarios, by the gap to 2,600 USD', () => {
    // Computed independently: 2,410.858248932669, 2,467.184281248962 and 2,524.558206057465 USD.
    for (const [scenario, usd] of [
      ['plan-8', 2410.858248932669],
      ['plan-8.5', 2467.184281248962],
      ['plan-9', 2524.558206057465],
    ] as const) {
      const judged = row(scenario, 'grdp-per-capita');
      expect(judged?.verdict).toBe('missed');
      expect(gap(judged?.gap ?? 0, usd - 2600)).toBeLessThan(1e-9);
      expect(gap(judged?.start ?? 0, 34_800_000 / 21_697.5675)).toBeLessThan(1e-9);
    }
  });

  it('takes growth of exactly 8, 8.5 and 9 % as within 8-9 %', () => {
    const verdicts = ['plan-8', 'plan-8.5', 'plan-9'].map((scenario) => row(scenario, 'grdp-growth'));
    expect(verdicts.map((judged) => [judged?.verdict, judged?.gap])).toEqual(Array(3).fill(['met', 0]));
  });

  it('says that forest cover of 60 % was reached in 2015 already: 60.6 % (General Statistics Office, 2018)', () => {
    expect(row('plan-8.5', 'forest-cover')).toMatchObject({
      verdict: 'metAtStart',
      start: 60.6,
      value: 60.6,
    });
  });

  it('says what is needed for exports and for new forest', () => {
    expect(localNeeds(row('plan-8.5', 'local-exports-growth')?.needs ?? [])).toEqual({
      vi: 'Kim ngạch xuất khẩu hàng địa phương: số liệu năm 2015 (đã có: 2016, 2017, 2020, 2025)',
      en: 'Exports of local goods: the figure of 2015 (known: 2016, 2017, 2020, 2025)',
    });
    expect(localNeeds(row('plan-8.5', 'new-forest')?.needs ?? [])).toEqual({
      vi: 'Diện tích rừng trồng mới: giả định cho các năm kế hoạch',
      en: 'Newly planted forest: an assumption for the years of the plan',
    });
    expect(localNeeds(row('outturn', 'grain-output')?.needs ?? []).en).toBe(
      'Cereals production: an assumption for the years of the plan',
    );
  });
});

describe('the band crossings of the Lạng Sơn plan 2016-2020', () => {
  it('lie where the scenarios enter and leave', () => {
    const lines = bandCrossings(result).map(({ scenario, target, year, crossing }) =>
      [scenario, target, year, crossing].join(' | '),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "plan-8 | share-agriculture | 2020 | entered",
        "plan-8 | share-industry-construction | 2018 | entered",
        "plan-8 | share-services | 2020 | entered",
        "plan-8 | schools-total | 2020 | entered",
        "plan-8.5 | share-agriculture | 2020 | entered",
        "plan-8.5 | share-industry-construction | 2018 | entered",
        "plan-8.5 | share-services | 2020 | entered",
        "plan-8.5 | schools-total | 2020 | entered",
        "plan-9 | share-agriculture | 2020 | entered",
        "plan-9 | share-industry-construction | 2018 | entered",
        "plan-9 | share-services | 2020 | entered",
        "plan-9 | schools-total | 2020 | entered",
        "continuation | share-agriculture | 2020 | entered",
        "continuation | share-services | 2020 | entered",
        "continuation | grdp-per-capita | 2020 | entered",
        "continuation | schools-total | 2020 | entered",
        "border-trade | share-industry-construction | 2017 | entered",
        "border-trade | share-industry-construction | 2020 | left",
        "border-trade | grdp-per-capita | 2020 | entered",
        "border-trade | schools-total | 2020 | entered",
        "border-closure | share-industry-construction | 2017 | entered",
        "border-closure | share-industry-construction | 2019 | left",
        "border-closure | schools-total | 2020 | entered",
        "outturn | share-industry-construction | 2018 | entered",
        "outturn | share-industry-construction | 2019 | left",
      ]
    `);
  });
});

describe('growth in the Lạng Sơn plan 2016-2020', () => {
  it('is shown beside the published 5.45 % (KH 152) and differs by its weights: those of 2015, not 2010', () => {
    const [shown, second] = publishedGrowth(result);
    expect(second).toBeUndefined();
    expect(shown).toMatchObject({
      scenario: 'outturn',
      published: 5.45,
      priceBasis: 'constant2010',
      source: 'KH152-2020',
    });
    expect(gap(shown?.projected ?? 0, 5.349922675654439)).toBeLessThan(1e-9);
    expect(gap(shown?.difference ?? 0, 5.349922675654439 - 5.45)).toBeLessThan(1e-9);
  });
});
