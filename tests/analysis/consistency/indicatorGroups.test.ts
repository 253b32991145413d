import { describe, expect, it } from 'vitest';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { factOf, indicatorOf, steady } from '../../fixtures/scenarioOf.js';
import { caseOfTargets } from '../../fixtures/targetsOfAccounts.js';

const from = (start: number) => ({
  indicators: [
    indicatorOf({ indicator: 'schools', move: 'add', path: steady(1), base: factOf('schools', start) }),
  ],
});
const added = (lower: number) => targetOf({ id: 'added', kind: 'increment', lower });
const level = (upper: number) =>
  targetOf({ id: 'all', kind: 'level', year: 2020, upper, direction: 'atMost' });
const growth = targetOf({ id: 'growth', kind: 'averageGrowth', unit: 'percent', lower: 8 });

const conflictsOf = async (targets: readonly Target[], start?: number) => {
  const report = await targetConsistency(caseOfTargets(targets, start === undefined ? {} : from(start)));
  return report.conflicts.map(({ targets: conflicting }) => conflicting.map(({ id }) => id));
};

describe('targets on one indicator', () => {
  it('can start from nothing', async () => {
    expect(await conflictsOf([added(72), level(72)], 0)).toEqual([]);
    expect(await conflictsOf([added(72), level(71)], 0)).toEqual([['added', 'all']]);
  });

  it('tell a level of the base year only where it is known or counted from', async () => {
    const below = { ...level(90), id: 'below', year: 2019 };
    const yearsOf = async (targets: readonly Target[], start?: number) => {
      const report = await targetConsistency(caseOfTargets(targets, start === undefined ? {} : from(start)));
      const own = report.implied.filter(({ quantity }) => quantity === targets[0]?.indicator);
      return own.map(({ year }) => year);
    };
    expect(await yearsOf([level(72), below])).toEqual([2020]);
    expect(await yearsOf([level(72), below], 50)).toEqual([2015, 2020]);
    expect(await yearsOf([level(72), added(10)])).toEqual([2015, 2020]);
  });

  it('can speak of a balance below zero', async () => {
    expect(await conflictsOf([added(30), level(-15)], -50)).toEqual([]);
    expect(await conflictsOf([added(40), level(-15)], -50)).toEqual([['added', 'all']]);
    expect(await conflictsOf([added(30), level(-15)])).toEqual([]);
    expect(await conflictsOf([added(30), level(15)])).toEqual([['added', 'all']]);
  });

  it('leave a rate out where there is none, from nothing or over a change of sign', async () => {
    for (const start of [0, -50]) {
      const report = await targetConsistency(caseOfTargets([added(1), level(72), growth], from(start)));
      expect(report.feasible).toBe(true);
      expect(report.tested.map((tested) => tested.with)).toEqual([['all'], ['added'], []]);
    }
  });

  it('are undecided, and said to be, where a rate outgrows all numbers', async () => {
    const wild = { ...growth, lower: 1e70 };
    const report = await targetConsistency(caseOfTargets([wild, level(72)], from(50)));
    expect(report.feasible).toBe(false);
    expect(report.conflicts).toEqual([]);
    expect(report.undecided).toEqual([{ targets: [wild, level(72)], reason: 'outOfRange' }]);
  });

  it('that are far apart are told what would end it', async () => {
    const yearly = targetOf({ id: 'yearly', kind: 'yearlyChange', lower: 26_400 });
    const slow = { ...growth, lower: 1, upper: 8.2 };
    const { conflicts } = await targetConsistency(caseOfTargets([slow, yearly], from(75.5)));
    const single = conflicts.flatMap((conflict) => conflict.single);
    expect(single.map(({ target, bound }) => [target.id, bound])).toEqual([
      ['growth', 'upper'],
      ['yearly', 'lower'],
    ]);
    expect(75.5 * (1 + (single[0]?.to ?? 0) / 100) ** 5).toBeCloseTo(75.5 + 5 * 26_400, 4);
    expect(single[1]?.to).toBeCloseTo((75.5 * 1.082 ** 5 - 75.5) / 5, 8);
  });
});
