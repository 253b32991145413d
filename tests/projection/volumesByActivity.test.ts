import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrowthByActivity } from '../../src/plan/scenarios/Scenario.js';
import { volumesByActivity } from '../../src/projection/volumesByActivity.js';
import { anyPath } from '../fixtures/anyScenario.js';
import { largestGap } from '../fixtures/nearness.js';
import { growthByActivity, scenarioOf, shockOf, steady } from '../fixtures/scenarioOf.js';

const residual = (rates: GrowthByActivity['rates'], total = steady(0.1)): GrowthByActivity => ({
  closure: 'byActivity',
  rates,
  residual: { activity: 'services', total },
});
const sumOf = (volumes: Record<string, number[]>) =>
  Array.from({ length: 6 }, (_, t) =>
    Object.values(volumes).reduce((sum, volume) => sum + (volume[t] ?? 0), 0),
  );

describe('volumesByActivity', () => {
  it('grows each activity at its own rate from its part of GRDP', () => {
    const growth = growthByActivity({ agriculture: 0, industry: 0.1, services: -0.5 });
    const volumes = volumesByActivity(scenarioOf({ growth }), growth);
    expect(volumes['agriculture']).toEqual([300, 300, 300, 300, 300, 300]);
    expect(largestGap(volumes['industry'] ?? [], [200, 220, 242, 266.2, 292.82, 322.102])).toBeLessThan(
      1e-12,
    );
    expect(volumes['services']).toEqual([500, 250, 125, 62.5, 31.25, 15.625]);
  });

  it('adds up to the given total with a residual activity, whatever the others do', () => {
    fc.assert(
      fc.property(anyPath(5), (agriculture) => {
        const growth = residual({ agriculture, industry: steady(0.02) }, steady(0.5));
        const volumes = volumesByActivity(scenarioOf({ growth }), growth);
        const total = [1000, 1500, 2250, 3375, 5062.5, 7593.75];
        expect(largestGap(sumOf(volumes), total)).toBeLessThan(1e-12);
      }),
      { seed: 20160101 },
    );
  });

  it('keeps the residual and lowers the total when another activity suffers a shock', () => {
    const growth = residual({ agriculture: steady(0.02), industry: steady(0.12) });
    const calm = volumesByActivity(scenarioOf({ growth }), growth);
    const drought = scenarioOf({ growth, shocks: [shockOf('agriculture', [1, 0.8, 0.9, 1, 1])] });
    const pushed = volumesByActivity(drought, growth);
    expect(pushed['services']).toEqual(calm['services']);
    const lost = [0, 0, 0.2, 0.1, 0, 0].map((part, t) => part * (calm['agriculture']?.[t] ?? Number.NaN));
    const expected = sumOf(calm).map((total, t) => total - (lost[t] ?? Number.NaN));
    expect(largestGap(sumOf(pushed), expected)).toBeLessThan(1e-12);
  });

  it('pushes the residual activity itself by a shock that is on it', () => {
    const growth = residual({ agriculture: steady(0.02), industry: steady(0.12) });
    const calm = volumesByActivity(scenarioOf({ growth }), growth)['services'] ?? [];
    const shocks = [shockOf('services', [1, 1, 1, 0.95, 0.975])];
    const pushed = volumesByActivity(scenarioOf({ growth, shocks }), growth)['services'] ?? [];
    const expected = calm.map((volume, t) => volume * ([1, 1, 1, 1, 0.95, 0.975][t] ?? Number.NaN));
    expect(pushed).toEqual(expected);
  });

  it('pushes every activity alike by a shock on the total, the residual too', () => {
    const growth = residual({ agriculture: steady(0.02), industry: steady(0.12) });
    const calm = volumesByActivity(scenarioOf({ growth }), growth);
    const factors = [1, 1, 0.96, 0.98, 1];
    const pushed = volumesByActivity(scenarioOf({ growth, shocks: [shockOf('total', factors)] }), growth);
    const expected = Object.entries(calm).map(([activity, path]) => [
      activity,
      path.map((volume, t) => volume * (t === 0 ? 1 : (factors[t - 1] ?? Number.NaN))),
    ]);
    expect(pushed).toEqual(Object.fromEntries(expected));
  });

  it('refuses others that outgrow the total, with the first year that leaves nothing', () => {
    const growth = residual({ agriculture: steady(0.9), industry: steady(0) }, steady(0));
    expect(() => volumesByActivity(scenarioOf({ growth }), growth)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'growth.services: expected a residual above zero for services in 2017, in billion VND, got -283. ' +
          'The other activities outgrow the total: lower their growth or raise that of the total.',
      }),
    );
  });

  it('refuses a base that leaves the residual nothing to start from', () => {
    const growth = residual({ agriculture: steady(0), industry: steady(0) }, steady(0.1));
    expect(() => volumesByActivity(scenarioOf({ growth, base: { shares: [0.5, 0.5, 0] } }), growth)).toThrow(
      'growth.services: expected a residual above zero for services in 2015, in billion VND, got 0.',
    );
  });
});
