import { describe, expect, it } from 'vitest';
import { bandCrossings } from '../../src/analysis/bandCrossings.js';
import type { Target } from '../../src/plan/targets/Target.js';
import { planOfTargets, resultOf, targetOf } from '../fixtures/planOfTargets.js';
import { assumptionOf, factOf, indicatorOf, scenarioOf } from '../fixtures/scenarioOf.js';

/** Crossings of a path of schools, the base year 2015 first. */
function crossings([base = 0, ...levels]: readonly number[], parts: Partial<Target> = {}) {
  const target = targetOf({
    kind: 'level',
    year: 2020,
    lower: 200,
    upper: 205,
    direction: 'within',
    ...parts,
  });
  const path = assumptionOf(levels);
  const schools = indicatorOf({ indicator: 'schools', move: 'amount', path, base: factOf('schools', base) });
  const result = resultOf(planOfTargets([target]), [scenarioOf({ indicators: [schools] })]);
  return bandCrossings(result).map(({ year, crossing, value }) => [year, crossing, value]);
}

describe('bandCrossings', () => {
  it('tells every year in which a path enters, leaves and enters again', () => {
    expect(crossings([130, 190, 200, 210, 203, 205])).toEqual([
      [2017, 'entered', 200],
      [2018, 'left', 210],
      [2019, 'entered', 203],
    ]);
  });

  it('takes the base year as the start, not as a crossing', () => {
    expect(crossings([202, 202, 202, 202, 202, 202])).toEqual([]);
    expect(crossings([202, 190, 190, 190, 190, 190])).toEqual([[2016, 'left', 190]]);
    expect(crossings([130, 140, 150, 160, 170, 180])).toEqual([]);
  });

  it('does not let a path leave a range on its better side', () => {
    expect(crossings([130, 203, 210, 220, 230, 190], { direction: 'atLeast' })).toEqual([
      [2016, 'entered', 203],
      [2020, 'left', 190],
    ]);
    expect(crossings([230, 203, 180, 220, 190, 190], { direction: 'atMost' })).toEqual([
      [2016, 'entered', 203],
      [2018, 'left', 220],
      [2019, 'entered', 190],
    ]);
  });

  it('does not cross on floating-point dust', () => {
    expect(crossings([200, 199.99999999999997, 205.00000000000003, 200, 205, 200])).toEqual([]);
  });

  it('speaks of targets of a level or a share only', () => {
    expect(crossings([130, 203, 210, 203, 210, 203], { kind: 'levelEveryYear' })).toEqual([]);
    expect(crossings([130, 203, 210, 203, 210, 203], { kind: 'increment' })).toEqual([]);
  });

  it('names scenario and target', () => {
    const shares = targetOf({
      id: 'share-services',
      kind: 'share',
      indicator: 'shareOfGrdp',
      activity: 'services',
      unit: 'percent',
      year: 2020,
      lower: 55,
      direction: 'atLeast',
    });
    const growth = {
      closure: 'byTotalAndStructure' as const,
      total: assumptionOf([0, 0, 0, 0, 0]),
      year: 2020,
      path: 'linear' as const,
      shares: [0.2, 0.2, 0.6],
    };
    const result = resultOf(planOfTargets([shares]), [scenarioOf({ id: 'shift', growth })]);
    const [crossing] = bandCrossings(result);
    expect(crossing).toMatchObject({
      scenario: 'shift',
      target: 'share-services',
      year: 2018,
      crossing: 'entered',
    });
  });
});
