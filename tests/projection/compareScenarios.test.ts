import { describe, expect, it } from 'vitest';
import { type ComparisonRow, compareScenarios } from '../../src/projection/compareScenarios.js';
import { gap } from '../fixtures/nearness.js';
import { planOfTargets, resultOf } from '../fixtures/planOfTargets.js';
import { factOf, growthByActivity, indicatorOf, scenarioOf, steady } from '../fixtures/scenarioOf.js';

const growing = (id: string, rate: number) =>
  scenarioOf({ id, growth: growthByActivity({ agriculture: rate, industry: rate, services: rate }) });
const reference = growing('plan-8', 0.08);
const result = resultOf(planOfTargets([]), [reference, growing('plan-9', 0.09)], [factOf('schools', 130)]);
const find = (rows: ReturnType<typeof compareScenarios>, indicator: string, year = 2016) =>
  rows.find((row) => row.indicator === indicator && row.activity === 'total' && row.year === year);

describe('compareScenarios', () => {
  it('holds every figure of every other scenario against that of the reference', () => {
    const rows = compareScenarios(result, 'plan-8');
    expect(rows).toHaveLength(result.rows.filter(({ scenario }) => scenario === 'plan-9').length);
    expect(new Set(rows.map((row) => `${row.scenario} ${row.reference}`))).toEqual(
      new Set(['plan-9 plan-8']),
    );
    for (const row of rows) expect(row.difference).toBe(row.value - row.referenceValue);
  });

  it('gives differences of percentages in points and relative differences in per cent', () => {
    const growth = find(compareScenarios(result, 'plan-8'), 'growthRate');
    expect(gap(growth?.difference ?? Number.NaN, 1)).toBeLessThan(1e-9);
    expect(gap(growth?.relativeDifference ?? Number.NaN, 12.5)).toBeLessThan(1e-9);
    const level = find(compareScenarios(result, 'plan-8'), 'grdp', 2020);
    expect(gap(level?.relativeDifference ?? Number.NaN, 100 * ((1.09 / 1.08) ** 5 - 1))).toBeLessThan(1e-9);
  });

  it('compares figures of one unit and one price basis only', () => {
    const keys = compareScenarios(result, 'plan-8').map((row) => {
      const same = result.rows.filter(
        (other) =>
          other.scenario === 'plan-8' &&
          other.activity === row.activity &&
          other.indicator === row.indicator &&
          other.year === row.year &&
          other.unit === row.unit &&
          other.priceBasis === row.priceBasis,
      );
      return same.map(({ value }) => value).includes(row.referenceValue) && same.length === 1;
    });
    expect(keys.every((fits) => fits)).toBe(true);
  });

  it('gives a relative difference the sign of the difference where the reference is below zero', () => {
    const falls = resultOf(planOfTargets([]), [growing('mild', -0.01), growing('hard', -0.02)]);
    const row = find(compareScenarios(falls, 'mild'), 'growthRate');
    expect(gap(row?.difference ?? Number.NaN, -1)).toBeLessThan(1e-9);
    expect(gap(row?.relativeDifference ?? Number.NaN, -100)).toBeLessThan(1e-9);
  });

  it('has no relative difference to a zero', () => {
    const still = resultOf(planOfTargets([]), [growing('still', 0), growing('plan-9', 0.09)]);
    const row = find(compareScenarios(still, 'still'), 'growthRate');
    expect([row?.referenceValue, row && 'relativeDifference' in row]).toEqual([0, false]);
  });

  it('leaves out what the reference lacks, and published figures', () => {
    const schools = indicatorOf({
      indicator: 'schools',
      move: 'add',
      path: steady(1),
      base: factOf('schools', 130),
    });
    const more = scenarioOf({ id: 'more', indicators: [schools] });
    const two = resultOf(planOfTargets([]), [reference, more], [factOf('schools', 130)]);
    expect(find(compareScenarios(two, 'plan-8'), 'schools')).toBeUndefined();
    expect(new Set(compareScenarios(two, 'more').map(({ scenario }) => scenario))).toEqual(
      new Set(['plan-8']),
    );
  });

  it('names both vintages, because bases of two vintages differ too', () => {
    const other = scenarioOf({ id: 'outturn', base: { vintage: '2020-evaluation' } });
    const rows = compareScenarios(resultOf(planOfTargets([]), [reference, other]), 'plan-8');
    const vintages = (rows: readonly ComparisonRow[]) =>
      new Set(rows.map((row) => `${row.vintage} ${row.referenceVintage}`));
    expect(vintages(rows.filter(({ indicator }) => indicator.startsWith('grdp')))).toEqual(
      new Set(['2020-evaluation plan-time']),
    );
    expect(vintages(rows.filter(({ indicator }) => indicator === 'exchangeRate'))).toEqual(
      new Set(['world world']),
    );
  });

  it('names the nearest scenario when the reference is unknown', () => {
    expect(() => compareScenarios(result, 'plan8')).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'reference: expected the id of a simulated scenario, got "plan8". Did you mean plan-8?',
      }),
    );
    expect(() => compareScenarios(result, 'observed')).toThrow(
      'reference: expected the id of a simulated scenario, got "observed". Known names: plan-8, plan-9.',
    );
  });
});
