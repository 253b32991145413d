import { describe, expect, it } from 'vitest';
import { growthSumSlips } from '../../../src/analysis/consistency/growthSumSlips.js';
import { impliedBaseSlips } from '../../../src/analysis/consistency/impliedBaseSlips.js';
import { shareSumSlips } from '../../../src/analysis/consistency/shareSumSlips.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { factOf, indicatorOf, steady } from '../../fixtures/scenarioOf.js';
import { caseOfTargets, growthTarget, shareTarget } from '../../fixtures/targetsOfAccounts.js';

const activities = ['agriculture', 'industry', 'services'];
const period = { from: 2016, to: 2020 };

describe('slips of a plan', () => {
  it('says when shares cannot give 100, and when one point only does', () => {
    const shares = (first: readonly [number, number]) => [
      shareTarget(first, 'agriculture'),
      shareTarget([20, 21], 'industry'),
      shareTarget([60, 61], 'services'),
    ];
    const finding = (first: readonly [number, number]) =>
      shareSumSlips(shares(first), activities).map((slip) => [slip.finding, slip.corners.length]);
    expect(finding([19, 20])).toEqual([['partly', 3]]);
    expect(finding([20, 22])).toEqual([['onePoint', 1]]);
    expect(finding([21, 22])).toEqual([['impossible', 0]]);
    expect(shareSumSlips(shares([19, 20]), [...activities, 'taxes'])).toEqual([]);
  });

  it('says whether shares miss 100 by more than the rounding of their decimals', () => {
    const slip = (services: number) =>
      shareSumSlips(
        [
          shareTarget([19.123456, 19.123456], 'agriculture'),
          shareTarget([20.54321, 20.54321], 'industry'),
          shareTarget([services, services], 'services'),
        ],
        activities,
      ).map(({ finding, rounded }) => [finding, rounded]);
    expect(slip(60.333334)).toEqual([['onePoint', undefined]]);
    expect(slip(60.333335)).toEqual([['impossible', true]]);
    expect(slip(60.34)).toEqual([['impossible', undefined]]);
  });

  it('agrees on a base to the slack of the bounds, whatever their decimals', () => {
    // 0.3 - 0.1 and 0.4 - 0.2 differ in the last digit of a double.
    const added = targetOf({ id: 'added', kind: 'increment', lower: 0.1, upper: 0.2 });
    const all = targetOf({ id: 'all', kind: 'level', year: 2020, lower: 0.3, upper: 0.4 });
    const base = factOf('schools', 0.2);
    const known = indicatorOf({ indicator: 'schools', move: 'add', path: steady(1), base });
    const [slip] = impliedBaseSlips([added, all], { indicators: [known] }, period);
    expect(slip?.finding).toBe('agrees');
  });

  it('tells the base that more and all imply, and whether a fact speaks against it', () => {
    const added = targetOf({ id: 'added', kind: 'increment', lower: 70, upper: 75 });
    const all = targetOf({ id: 'all', kind: 'level', year: 2020, lower: 200, upper: 205 });
    const finding = (known: number, upper = 205) =>
      impliedBaseSlips(
        [added, { ...all, upper }],
        {
          indicators: [
            indicatorOf({
              indicator: 'schools',
              move: 'add',
              path: steady(1),
              base: factOf('schools', known),
            }),
          ],
        },
        period,
      ).map((slip) => [slip.fromLower, slip.fromUpper, slip.finding]);
    expect(finding(130)).toEqual([[130, 130, 'agrees']]);
    expect(finding(120)).toEqual([[130, 130, 'factDiffers']]);
    expect(finding(131, 210)).toEqual([[130, 135, 'endsDiffer']]);
  });

  it('says when growth of the parts cannot give growth of the whole', async () => {
    const parts = activities.map((activity) => growthTarget([5, 6], activity));
    const base = { activities, shares: [0.3, 0.2, 0.5] };
    expect(growthSumSlips([growthTarget([5.5, 7]), ...parts], base, 5)).toEqual([]);
    const [slip] = growthSumSlips([growthTarget([8, 9]), ...parts], base, 5);
    expect(slip?.upper).toBeCloseTo(6, 12);
    const report = await targetConsistency(caseOfTargets([growthTarget([8, 9]), ...parts]));
    expect(report.conflicts.map(({ targets, drivers }) => [targets.length, drivers])).toEqual([[4, []]]);
  });

  it('finds a conflict between targets of one indicator and the level it starts from', async () => {
    const growth = targetOf({ id: 'faster', kind: 'averageGrowth', unit: 'percent', lower: 10 });
    const level = targetOf({ id: 'few', kind: 'level', year: 2020, upper: 120, direction: 'atMost' });
    const known = [
      indicatorOf({ indicator: 'schools', move: 'add', path: steady(1), base: factOf('schools', 100) }),
    ];
    const report = await targetConsistency(caseOfTargets([growth, level], { indicators: known }));
    expect(report.conflicts.map(({ targets }) => targets.map(({ id }) => id))).toEqual([['faster', 'few']]);
    expect(
      report.conflicts[0]?.single.map(({ target, to }) => [target.id, Math.round(to * 1e6) / 1e6]),
    ).toEqual([
      ['faster', 3.713729],
      ['few', 161.051],
    ]);
    expect((await targetConsistency(caseOfTargets([growth, level]))).feasible).toBe(true);
  });
});
