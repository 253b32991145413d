import { describe, expect, it } from 'vitest';
import type { ConsistencyOptions } from '../../../src/analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { runOf } from '../../../src/analysis/runOf.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';
import { growthByActivity, scenarioOf, steady } from '../../fixtures/scenarioOf.js';

// Prices of 2010: agriculture has doubled by the base year, the others have risen by a ninth and by a fifth.
const constantPrices = { referenceYear: 2010, volumes: [150, 180, 420] };
const growth = growthByActivity({ agriculture: 0.02, industry: 0.14, services: 0.08 });
const deflatorChange = { agriculture: steady(0.03), industry: steady(0.03), services: steady(0.03) };
const scenario = scenarioOf({ id: 'plan', growth, deflatorChange, base: { constantPrices } });
const targets = [
  targetOf({ id: 'growth', kind: 'averageGrowth', indicator: 'grdp', lower: 8, upper: 9 }),
  targetOf({
    ...{ id: 'per-capita', kind: 'level', indicator: 'grdpPerCapita', unit: 'million VND per person' },
    ...{ year: 2020, lower: 17, upper: 18 },
  }),
];
const reportWith = (options: ConsistencyOptions = {}) =>
  targetConsistency(runOf(resultOf(planOfTargets(targets), [scenario])), options);

// 10 million VND per person at the base, of a population that stays.
const deflator = (perCapita: number, rate: number) =>
  100 * ((perCapita / 10) ** (1 / 5) / (1 + rate / 100) - 1);

describe('the implied change of the GRDP deflator, where prices of activities differ at the base', () => {
  it('is that of value over volume, as on the map of two assumptions', async () => {
    const { implied } = await reportWith();
    const found = implied.find(({ quantity }) => quantity === 'deflator');
    expect(found?.lower).toBeCloseTo(deflator(17, 9), 6);
    expect(found?.upper).toBeCloseTo(deflator(18, 8), 6);
  });

  it('is what a band that is given holds', async () => {
    const inBand = async (lower: number, upper: number) =>
      (await reportWith({ drivers: { deflator: { lower, upper } } })).feasible;
    const [least, most] = [deflator(17, 9), deflator(18, 8)];
    expect(await inBand(0, least + 0.001)).toBe(true);
    expect(await inBand(0, least - 0.001)).toBe(false);
    expect(await inBand(most - 0.001, 9)).toBe(true);
    expect(await inBand(most + 0.001, 9)).toBe(false);
  });

  it('is what a target for it bounds, and conflicts with', async () => {
    const bound = (upper: number) =>
      targetOf({
        id: 'prices',
        kind: 'averageGrowth',
        indicator: 'deflator',
        unit: 'percent',
        upper,
        direction: 'atMost',
      });
    const report = (upper: number) =>
      targetConsistency(runOf(resultOf(planOfTargets([...targets, bound(upper)]), [scenario])));
    const least = deflator(17, 9);
    const { conflicts } = await report(least - 0.001);
    expect(conflicts.map((conflict) => conflict.targets.map(({ id }) => id))).toEqual([
      ['growth', 'per-capita', 'prices'],
    ]);
    const { implied } = await report(least + 0.001);
    const found = implied.filter(({ quantity }) => quantity === 'deflator');
    expect(found.map(({ upper = 0 }) => upper.toFixed(6))).toEqual([(least + 0.001).toFixed(6)]);
  });
});
