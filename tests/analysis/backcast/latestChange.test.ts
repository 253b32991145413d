import { describe, expect, it } from 'vitest';
import { latestChange } from '../../../src/analysis/backcast/latestChange.js';
import { gap } from '../../fixtures/nearness.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const langSon = await shippedResult('lang-son-2016-2020');
const perCapita = { scenario: 'plan-8.5', target: 'grdp-per-capita' };

describe('latestChange', () => {
  it('asks the more of growth the later it starts, until its bound stops it', () => {
    const levers = [{ on: 'growth', bounds: [6, 10] as const }];
    const { starts, latest, isKept } = latestChange(langSon, { ...perCapita, levers });
    expect([latest, isKept]).toEqual([2017, false]);
    // 2,467.184281248962 USD at 8.5 % (reference case): each year left has to make up its root of what lacks to 2,600.
    for (const { year, solution } of starts.slice(0, 2)) {
      const needed = 100 * (1.085 * (2600 / 2467.184281248962) ** (1 / (2021 - year)) - 1);
      expect(gap(solution.levers[0]?.after ?? 0, needed)).toBeLessThan(1e-9);
    }
    for (const { year, solution } of starts.slice(2)) {
      expect([solution.status, solution.levers[0]?.atBound]).toEqual(['unreachable', 'upper']);
      const nearest = 2467.184281248962 * (1.1 / 1.085) ** (2021 - year);
      expect(gap(solution.after ?? 0, nearest)).toBeLessThan(1e-9);
    }
  });

  it('has no latest start where the bounds are too narrow for any', () => {
    const levers = [{ on: 'growth', bounds: [6, 9] as const }];
    const { starts, latest } = latestChange(langSon, { ...perCapita, levers });
    expect(latest).toBeUndefined();
    expect(new Set(starts.map(({ solution }) => solution.status))).toEqual(new Set(['unreachable']));
  });

  it('says where nothing has to change: on the better side of what is sought, or inside a range to stay within', () => {
    const levers = [{ on: 'growth' }];
    const kept = [
      latestChange(langSon, { ...perCapita, levers, to: 2400 }),
      latestChange(langSon, { scenario: 'plan-8.5', target: 'share-services', levers }),
    ];
    expect(kept.map(({ isKept, starts, latest }) => [isKept, starts, latest])).toEqual([
      [true, [], undefined],
      [true, [], undefined],
    ]);
    const above = latestChange(langSon, { scenario: 'plan-8.5', target: 'share-services', levers, to: 60.5 });
    expect([above.isKept, above.starts[0]?.solution.status]).toEqual([false, 'noEffect']);
  });
});
