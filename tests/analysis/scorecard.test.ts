import { describe, expect, it } from 'vitest';
import { scorecard } from '../../src/analysis/scorecard.js';
import { localNeeds } from '../../src/report/language/needsText.js';
import { judged, judgedIn } from '../fixtures/judged.js';
import { gap } from '../fixtures/nearness.js';
import { planOfTargets, resultOf, targetOf } from '../fixtures/planOfTargets.js';
import {
  factOf,
  growthByActivity,
  growthToStructure,
  indicatorOf,
  scenarioOf,
  shockOf,
  steady,
} from '../fixtures/scenarioOf.js';

describe('scorecard', () => {
  it('judges every target in every scenario, in their order', () => {
    const targets = ['first', 'second', 'third'].map((id) => targetOf({ id, kind: 'level', lower: 1 }));
    const scenarios = ['plan-8', 'plan-9'].map((id) => scenarioOf({ id }));
    const rows = scorecard(resultOf(planOfTargets(targets), scenarios));
    expect(rows.map((row) => `${row.scenario} ${row.target.id}`)).toEqual([
      'plan-8 first',
      'plan-8 second',
      'plan-8 third',
      'plan-9 first',
      'plan-9 second',
      'plan-9 third',
    ]);
  });

  it('meets a bound that floating-point numbers reach but for their last digits', () => {
    const growth = { kind: 'averageGrowth', indicator: 'grdp', unit: 'percent', lower: 8, upper: 9 } as const;
    for (const rate of [0.08, 0.085, 0.09]) {
      const rates = growthByActivity({ agriculture: rate, industry: rate, services: rate });
      expect(judgedIn(growth, { growth: rates })).toMatchObject({ verdict: 'met', gap: 0 });
    }
    const short = growthByActivity({ agriculture: 0.0799, industry: 0.0799, services: 0.0799 });
    expect(judgedIn(growth, { growth: short }).verdict).toBe('missed');
  });

  it('says that a level or a share was already true in the base year, and shows both values', () => {
    const cover = { kind: 'level', year: 2020, lower: 60 } as const;
    expect(judged(cover, [60.6, 0, 0, 0, 0, 60.6])).toMatchObject({
      verdict: 'metAtStart',
      value: 60.6,
      start: 60.6,
      gap: 0,
    });
    expect(judged(cover, [54, 0, 0, 0, 0, 60.6])).toMatchObject({ verdict: 'met', start: 54 });
    expect(judged(cover, [60.6, 0, 0, 0, 0, 58])).toMatchObject({ verdict: 'missed', start: 60.6, gap: -2 });
  });

  it('has no start for what is not a level or a share in a year', () => {
    const row = judged({ kind: 'levelEveryYear', lower: 300 }, [315, 315, 315, 315, 315, 315]);
    expect([row.verdict, 'start' in row]).toEqual(['met', false]);
  });

  it('keeps a target that cannot be computed, without value and gap, and says what it needs', () => {
    expect(judgedIn({ kind: 'level', year: 2020, lower: 200 })).toEqual({
      scenario: 'handmade',
      vintage: 'plan-time',
      target: targetOf({ kind: 'level', year: 2020, lower: 200 }),
      verdict: 'notComputable',
      needs: [
        {
          kind: 'inputs',
          label: { vi: 'Số trường', en: 'Schools' },
          inputs: [{ kind: 'baseFigure', year: 2015, years: [], vintages: [] }, { kind: 'assumption' }],
          activities: {},
        },
      ],
    });
  });

  it('does not break on levels that reach zero or fall below it', () => {
    const base = factOf('schools', 10);
    const schools = indicatorOf({ indicator: 'schools', move: 'add', path: steady(-2.5), base });
    const rate = 'Schools: levels that have a rate (from zero, or over a change of sign, there is none)';
    for (const kind of ['yearlyReduction', 'averageGrowth'] as const) {
      const row = judgedIn({ kind, unit: 'percent', lower: 5 }, { indicators: [schools] });
      expect([row.verdict, localNeeds(row.needs ?? []).en]).toEqual(['notComputable', rate]);
    }
  });

  it('tells what a component needs that the base of a scenario does not have', () => {
    const share = {
      kind: 'share',
      indicator: 'shareOfGrdp',
      unit: 'percent',
      activity: 'taxes',
      year: 2020,
      lower: 4,
    } as const;
    expect(localNeeds(judgedIn(share).needs ?? []).en).toBe(
      'Promise: figures of “Taxes on products”, which the base 2015 (plan-time) does not have',
    );
  });

  it('reads GRDP per capita in million VND as well as in USD', () => {
    const level = { kind: 'level', indicator: 'grdpPerCapita', year: 2020, lower: 9 } as const;
    expect(judgedIn({ ...level, unit: 'million VND per person' }).value).toBe(10);
    expect(judgedIn({ ...level, unit: 'USD per person' }).value).toBe(500);
  });

  it('judges growth of the total after a shock that has not recovered', () => {
    const growth = growthToStructure(0.08, [0.3, 0.2, 0.5]);
    const shocks = [shockOf('total', [1, 1, 1, 1, 0.9])];
    const target = { kind: 'averageGrowth', indicator: 'grdp', unit: 'percent', lower: 8 } as const;
    expect(gap(judgedIn(target, { growth, shocks }).value ?? 0, 100 * (1.08 * 0.9 ** 0.2 - 1))).toBeLessThan(
      1e-9,
    );
  });
});
