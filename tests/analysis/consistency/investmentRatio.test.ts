import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ConsistencyOptions } from '../../../src/analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import type { Indicator } from '../../../src/plan/indicators/Indicator.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { factOf } from '../../fixtures/scenarioOf.js';
import { caseOfTargets, growthTarget } from '../../fixtures/targetsOfAccounts.js';

const whole = (indicator: string) => ({ indicator, activity: 'total' });
const rate: Indicator = {
  ...{ id: 'investedShare', label: { vi: 'Tỷ lệ', en: 'Rate' }, unit: 'percent', decimals: 1 },
  ratio: { of: whole('socialInvestment'), to: whole('grdp'), cumulated: true },
};

const ratio = (bounds: Partial<Target>) =>
  targetOf({
    id: 'ratio',
    kind: 'level',
    indicator: 'investedShare',
    unit: 'percent',
    year: 2020,
    ...bounds,
  });
const total = (lower: number) =>
  targetOf({ id: 'total', kind: 'periodTotal', indicator: 'socialInvestment', unit: 'billion VND', lower });
const growth = (upper: number) => ({ ...growthTarget([0, upper]), direction: 'within' as const });

/** The small province: 1,000 billion VND in 2015, prices 3 % a year, where the options say no more. */
function report(targets: readonly Target[], options: ConsistencyOptions = {}) {
  const small = caseOfTargets(targets);
  const plan = { ...small.plan, indicators: [...small.plan.indicators, rate] };
  return targetConsistency({ ...small, plan }, { drivers: { deflator: 'scenario', ...options.drivers } });
}

/** GRDP of 2016-2020 at current prices, where it grows by so many per cent a year. */
const grdp = (percent: number) =>
  [1, 2, 3, 4, 5].reduce((sum, t) => sum + 1000 * ((1 + percent / 100) * 1.03) ** t, 0);

describe('a target for investment in per cent of GRDP over the period', () => {
  it('binds the total of investment and growth together', async () => {
    const found = await report([ratio({ upper: 40, direction: 'atMost' }), total(3000), growth(5)]);
    const [conflict, second] = found.conflicts;
    expect(second).toBeUndefined();
    expect(conflict?.targets.map(({ id }) => id)).toEqual(['ratio', 'total', 'growth-total']);
    const to = (id: string) => conflict?.single.find(({ target }) => target.id === id)?.to ?? Number.NaN;
    // At 5 % a year GRDP adds up to 6,364 billion: 3,000 of it are 47.1 %, and 40 % of it are 2,545.
    expect(to('ratio')).toBeCloseTo((100 * 3000) / grdp(5), 6);
    expect(to('total')).toBeCloseTo(0.4 * grdp(5), 4);
    expect(grdp(to('growth-total'))).toBeCloseTo(7500, 4);
  });

  it('can hold with them exactly where 40 % of GRDP are enough', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1000, max: 5000 }),
        fc.integer({ min: 0, max: 15 }),
        async (sum, most) => {
          const found = await report([ratio({ upper: 40, direction: 'atMost' }), total(sum), growth(most)]);
          expect(found.feasible).toBe(0.4 * grdp(most) >= sum);
        },
      ),
      { numRuns: 25 },
    ));

  it('narrows what the plan implies of the investment rate', async () => {
    const found = await report([
      ratio({ lower: 30, upper: 40, direction: 'within' }),
      total(3000),
      growth(20),
    ]);
    const implied = found.implied.find(({ quantity }) => quantity === 'investmentRate');
    expect([implied?.lower, implied?.upper]).toEqual([expect.closeTo((100 * 3000) / grdp(20), 6), 40]);
    expect(found.tested.find(({ target }) => target.id === 'ratio')?.with).toEqual(['total', 'growth-total']);
  });

  it('is growth times the ICOR, where a band of it is held', async () => {
    const drivers = { icor: { upper: 4 } };
    const found = await report([ratio({ lower: 40 }), growth(8)], { drivers });
    const [conflict] = found.conflicts;
    expect(conflict?.targets.map(({ id }) => id)).toEqual(['ratio', 'growth-total']);
    expect(conflict?.drivers.map(({ name }) => name)).toEqual(['icor']);
    const to = (id: string) => conflict?.single.find(({ target }) => target.id === id)?.to;
    // 40 % at an ICOR of 4 takes growth of 10 %; 8 % take 32 %.
    expect(to('ratio')).toBeCloseTo(32, 6);
    expect(to('growth-total')).toBeCloseTo(10, 6);
  });

  it('contradicts a band of the same rate that lies elsewhere', async () => {
    const held = (upper: number) =>
      report([ratio({ lower: 40 }), growth(8)], { drivers: { investmentRate: { upper } } });
    expect((await held(39)).feasible).toBe(false);
    expect((await held(41)).feasible).toBe(true);
  });
});

test('a published figure of the base year binds where no scenario names the indicator', async () => {
  const added = targetOf({ id: 'added', kind: 'increment', lower: 70 });
  const all = targetOf({ id: 'all', kind: 'level', year: 2020, upper: 200, direction: 'atMost' });
  const conflicts = async (...facts: readonly ReturnType<typeof factOf>[]) => {
    const small = caseOfTargets([added, all]);
    const found = await targetConsistency({ ...small, dataset: { ...small.dataset, observations: facts } });
    return found.conflicts.length;
  };
  expect(await conflicts()).toBe(0);
  expect(await conflicts(factOf('schools', 130))).toBe(0);
  expect(await conflicts(factOf('schools', 131))).toBe(1);
  // Two vintages that differ are no base that anybody has chosen; that of the base's own vintage is.
  const other = factOf('schools', 120, { vintage: 'other' });
  expect(await conflicts(factOf('schools', 131), other)).toBe(0);
  expect(await conflicts(factOf('schools', 131, { vintage: 'plan-time' }), other)).toBe(1);
});
