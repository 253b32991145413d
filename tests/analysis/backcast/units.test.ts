import { describe, expect, it } from 'vitest';
import { backcast } from '../../../src/analysis/backcast/backcast.js';
import { brokenYears } from '../../../src/analysis/backcast/brokenYears.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import type { PlanCase } from '../../../src/projection/PlanCase.js';
import { gap } from '../../fixtures/nearness.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { factOf, indicatorOf, scenarioOf, steady } from '../../fixtures/scenarioOf.js';
import { caseOfTargets } from '../../fixtures/targetsOfAccounts.js';

/** A number of schools that starts at a level and grows 2 % a year, or rises by a hundredth of the level. */
function caseOf(target: Target, level: number, move: 'growth' | 'add' = 'growth'): PlanCase {
  const path = steady(move === 'growth' ? 0.02 : level / 100);
  const schools = indicatorOf({ indicator: 'schools', move, path, base: factOf('schools', level) });
  return caseOfTargets([target], { indicators: [schools] });
}

const levers = [{ on: 'indicators.schools' }];
const question = { scenario: 'handmade', target: 'promise', levers };
// A figure is refused from 10^15 on.
const units = [-6, -3, 0, 3, 9, 12].map((places) => Number(`1e${places}`));

describe('backcast in units of any size', () => {
  it.each(units)('finds the growth that reaches a level, counted in %d', (unit) => {
    const target = targetOf({ kind: 'level', year: 2020, lower: 130 * unit });
    const { status, levers: moved } = backcast(caseOf(target, 100 * unit), question);
    expect(status).toBe('reached');
    expect(gap(moved[0]?.after ?? 0, 100 * (1.3 ** (1 / 5) - 1))).toBeLessThan(1e-9);
  });

  it.each(units)('finds the amount a year that reaches an increment, counted in %d', (unit) => {
    const target = targetOf({ kind: 'increment', lower: 30 * unit });
    const { status, levers: moved } = backcast(caseOf(target, 100 * unit, 'add'), question);
    expect(status).toBe('reached');
    expect(gap((moved[0]?.after ?? 0) / unit, 6)).toBeLessThan(1e-9);
  });

  it('reaches a small increment of a large level, as near as doubles come', () => {
    const target = targetOf({ kind: 'increment', lower: 1 });
    const { status, after = 0 } = backcast(caseOf(target, 1e7), question);
    expect(status).toBe('reached');
    expect(Math.abs(after - 1)).toBeLessThan(1e-8);
  });

  it('reaches nothing at all', () => {
    const target = targetOf({ kind: 'yearlyChange', upper: 0, direction: 'atMost' });
    const { status, levers: moved } = backcast(caseOf(target, 1e9), question);
    expect(status).toBe('reached');
    expect(Math.abs(moved[0]?.after ?? 1)).toBeLessThan(1e-9);
  });
});

it('tells the years in which a target with one bound is broken', () => {
  const target = targetOf({ kind: 'level', year: 2020, lower: 107 });
  const { plan, scenarios } = caseOf(target, 100);
  const [scenario = scenarioOf()] = scenarios;
  expect(brokenYears(scenario, { plan, target, stayingFrom: 2016 }, 107)).toEqual([2016, 2017, 2018]);
});
