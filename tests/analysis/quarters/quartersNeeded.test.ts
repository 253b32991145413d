import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import type { ObservedPart } from '../../../src/analysis/quarters/QuartersQuestion.js';
import { planRun } from '../../../src/analysis/runOf.js';
import type { InterimObservation, Observation } from '../../../src/plan/facts/Observation.js';
import type { YearPart } from '../../../src/plan/YearPart.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { gap } from '../../fixtures/nearness.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

let langSon: PlanRun;
beforeAll(async () => {
  langSon = planRun(await shippedResult('lang-son-2021-2025'), { scenarios: ['plan-7'] });
});

const seen = (part: YearPart, growth: number, activity = 'total'): ObservedPart => {
  return { year: 2025, part, activity, growth };
};
const weights = [{ activity: 'total', shares: [20, 24, 26, 30] as const }];

/** Quarterly levels of one year: the whole among the yearly figures, the parts apart. */
function withLevels(run: PlanRun, levels: Readonly<Record<string, number>>, year = 2024): PlanRun {
  const figure = (value: number): Observation => ({
    ...{ region: run.dataset.region, indicator: 'grdp', activity: 'total', priceBasis: 'constant2010' },
    ...{ unit: 'billion VND', period: { from: year, to: year }, value, status: 'reported' },
    ...{ vintage: run.plan.vintages[0]?.id ?? '', source: 'x', note: '' },
  });
  const { year: whole, ...parts } = levels;
  const interim = Object.entries(parts).map(
    ([part, value]): InterimObservation => ({ ...figure(value), part: part as YearPart }),
  );
  const observations = [...run.dataset.observations, ...(whole === undefined ? [] : [figure(whole)])];
  return planRun({ ...run, dataset: { ...run.dataset, observations, interim } });
}

describe('quartersNeeded', () => {
  it('sets the second half as the government does: what the year needs less what the first half brought', () => {
    const { found } = langSon.quartersNeeded({
      observed: [seen('Q1', 6.9), seen('Q2', 7.5)],
      weights,
      to: [8, 8.3, 8.5],
    });
    // First half: (20 x 6.9 + 24 x 7.5) / 44 = (138 + 180) / 44 = 7.2273 %.
    // 8 %: (800 - 318) / 56 = 8.6071 %; 8.3 %: (830 - 318) / 56 = 9.1429 %; 8.5 %: (850 - 318) / 56 = 9.5 %.
    const whole = found.map(({ growth }) => growth[0]);
    expect(whole.map((row) => row?.observed?.toFixed(4))).toEqual(['7.2273', '7.2273', '7.2273']);
    expect(whole.map((row) => row?.needed?.toFixed(4))).toEqual(['8.6071', '9.1429', '9.5000']);
    expect(whole.map((row) => [row?.known, row?.weight?.toFixed(9)])).toEqual(
      Array(3).fill([2, '44.000000000']),
    );
  });

  it('adds up four quarters of the year before, where the year itself is not published', () => {
    const run = withLevels(langSon, { Q1: 10000.5, Q2: 11000.5, Q3: 12000.5, Q4: 14000.5 });
    const { found } = run.quartersNeeded({ observed: [seen('Q1', 6.9)], to: 8.5 });
    // (47002 x 1.085 - 10000.5 x 1.069) / 37001.5 - 1 = 8.9324 %.
    expect(found[0]?.growth[0]?.needed?.toFixed(4)).toBe('8.9324');
    expect(found[0]?.growth[0]?.weightsFrom).toMatchObject({ kind: 'levels', year: 2024 });
  });

  it('takes a cumulated half-year for its two quarters, and tells the second of them', () => {
    const { found } = langSon.quartersNeeded({ observed: [seen('Q1', 6), seen('H1', 7)], weights, to: 8 });
    // Second quarter: (44 x 7 - 20 x 6) / 24 = 188 / 24 = 7.8333 %; rest: (800 - 308) / 56 = 8.7857 %.
    const quarters = found[0]?.growth[0]?.quarters ?? [];
    expect(quarters.map(({ growth, kind }) => [growth?.toFixed(4), kind])).toEqual([
      ['6.0000', 'observed'],
      ['7.8333', 'observed'],
      ['8.7857', 'needed'],
      ['8.7857', 'needed'],
    ]);
  });

  it('weighs quarters by the levels of the year before, cumulated or by themselves', () => {
    const question = { observed: [seen('9M', 7)], to: 8, scenario: 'plan-7' };
    // Nine months are 700 of 1,000: the last quarter needs (8 - 0.7 x 7) / 0.3 = 10.3333 %.
    for (const levels of [
      { '9M': 700, year: 1000 },
      { H1: 450, Q3: 250, year: 1000 },
      { Q1: 200, Q2: 250, Q3: 250, Q4: 300, year: 1000 },
    ]) {
      const [row] = withLevels(langSon, levels).quartersNeeded(question).found[0]?.growth ?? [];
      expect(row?.needed?.toFixed(4)).toBe('10.3333');
      expect(row?.weightsFrom).toMatchObject({ kind: 'levels', year: 2024 });
    }
    const older = withLevels(langSon, { '9M': 700, year: 1000 }, 2022).quartersNeeded(question);
    expect(older.found[0]?.growth[0]?.weightsFrom).toMatchObject({ kind: 'levels', year: 2022 });
  });

  it('makes the year grow as wanted, whatever is known of it: by the identity of levels', () => {
    const rate = fc.double({ min: -5, max: 15, noNaN: true });
    const level = fc.double({ min: 50, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        fc.tuple(level, level, level, level),
        fc.array(rate, { minLength: 1, maxLength: 3 }),
        rate,
        (last, rates, to) => {
          const parts = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
          const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0);
          const shares = last.map((value) => (100 * value) / sum(last)) as [number, number, number, number];
          const { found } = langSon.quartersNeeded({
            observed: rates.map((growth, quarter) => seen(parts[quarter] ?? 'Q1', growth)),
            weights: [{ activity: 'total', shares }],
            to,
          });
          const needed = found[0]?.growth[0]?.needed ?? 0;
          const now = last.map((value, quarter) => value * (1 + (rates[quarter] ?? needed) / 100));
          expect(gap(sum(now) / sum(last), 1 + to / 100)).toBeLessThan(1e-12);
        },
      ),
      { seed: 20250701, numRuns: 100, endOnFailure: true },
    );
  });

  it('says it by activity: each gains the same points in the year, and needs what its own quarters leave', () => {
    const observed = [seen('H1', 7), seen('H1', 4, 'agriculture')];
    const both = [...weights, { activity: 'agriculture', shares: [25, 25, 25, 25] as const }];
    const [{ growth } = { growth: [] }] = langSon.quartersNeeded({ observed, weights: both, to: 8 }).found;
    const [total, agriculture, ...others] = growth;
    const points = (total?.ofYear ?? 0) - (total?.planned ?? 0);
    expect(points).toBeCloseTo(1, 9);
    expect(agriculture?.ofYear).toBeCloseTo((agriculture?.planned ?? 0) + points, 9);
    // Half of the year grew by 4 %: the other half needs twice the year's growth less 4.
    expect(agriculture?.needed).toBeCloseTo(2 * (agriculture?.ofYear ?? 0) - 4, 9);
    expect(others.every(({ needed, ofYear }) => needed === undefined && ofYear !== undefined)).toBe(true);
  });

  it('leads a target over years to the quarters of the year, once the years before are known', async () => {
    const run = planRun(await shippedResult('lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
    const years = [{ year: 2016, activity: 'total', growth: 6 }];
    const part = { year: 2017, part: 'Q1' as const, activity: 'total', growth: 6 };
    const question = { target: 'grdp-growth', to: 8, weights };
    const { found } = run.quartersNeeded({ ...question, observed: [...years, part] });
    // 8 % a year over five years after 6 %: (1.08^5 / 1.06)^(1/4) - 1 = 8.5066 % in each of the four years; so for 2017.
    const wanted = 100 * ((1.08 ** 5 / 1.06) ** (1 / 4) - 1);
    const [total] = found[0]?.growth ?? [];
    expect(gap(total?.ofYear ?? 0, wanted)).toBeLessThan(1e-6);
    expect(gap(total?.needed ?? 0, (100 * (total?.ofYear ?? 0) - 20 * 6) / 80)).toBeLessThan(1e-9);
    expect(messageOf(() => run.quartersNeeded({ ...question, observed: [part] }))).toBe(
      'observed: expected growth of the years 2016 to 2016 beside the parts of 2017, as the target is over years, got "".',
    );
  });

  it('refuses gaps, contradictions, a year that is over, and quarters without weights', () => {
    const told = (observed: readonly ObservedPart[], more = {}) =>
      messageOf(() => langSon.quartersNeeded({ observed, weights, to: 8, ...more }));
    expect(told([seen('Q1', 6), seen('Q3', 7)])).toBe(
      'observed.total.2025-Q3: expected growth of the first quarters of the year, without a gap, got "Q3".',
    );
    expect(told([seen('Q1', 6), seen('Q2', 8), seen('H1', 6.5)])).toBe(
      'observed.total.2025-Q2: expected about 6.92 %, as it follows from the other parts of the year, got 8.',
    );
    expect(told([seen('9M', 6), seen('Q4', 8)])).toBe(
      'observed: expected at least one quarter still to come, got "9M, Q4".',
    );
    expect(told([seen('Q1', 6), seen('Q1', 7)])).toBe(
      'observed.total.2025-Q1: expected one rate for an activity and a part of a year, got 7.',
    );
    expect(told([seen('Q1', 6)], { weights: [] })).toBe(
      'weights.total: expected the weights of the quarters of total, or its levels of grdp at constant prices in Q1 and the whole of 2024, got nothing.',
    );
    expect(told([seen('Q1', 6)], { weights: [{ activity: 'total', shares: [20, 24, 26, 40] }] })).toBe(
      'weights.total: expected the shares of four quarters in the year before, above 0 and 100 together, got "20 24 26 40".',
    );
    expect(told([{ ...seen('Q1', 6), year: 2030 }])).toBe(
      'observed: expected parts of a projected year, 2021 to 2025, got 2030.',
    );
    expect(messageOf(() => langSon.stillNeeded({ observed: [seen('Q1', 6)] }))).toContain(
      'observed.total[2025]: expected growth of whole years, got "Q1". Ask what its remaining quarters need.',
    );
  });
});
