import { describe, expect, it } from 'vitest';
import { structureAngle } from '../../src/analysis/structureAngle.js';
import { structureTarget } from '../../src/analysis/structureTarget.js';
import { targetOf } from '../fixtures/planOfTargets.js';

const share = (activity: string, year: number) =>
  targetOf({
    id: `${activity}-${year}`,
    kind: 'share',
    indicator: 'shareOfGrdp',
    activity,
    year,
    unit: 'percent',
    lower: 30,
    upper: 40,
    direction: 'within',
  });

describe('structureTarget', () => {
  it('is the last year that speaks of every activity', () => {
    const targets = [
      share('a', 2020),
      share('b', 2020),
      share('a', 2018),
      share('b', 2018),
      share('a', 2022),
    ];
    expect(structureTarget({ activities: [], targets }, ['a', 'b'])?.year).toBe(2020);
  });

  it('takes in targets for further components of that year', () => {
    const targets = [share('a', 2020), share('b', 2020), share('taxes', 2020)];
    expect(
      structureTarget({ activities: [], targets }, ['a', 'b'])?.ranges.map(({ activity }) => activity),
    ).toEqual(['a', 'b', 'taxes']);
  });

  it('lets a missing bound be that of any share', () => {
    const { lower: _, ...open } = share('a', 2020);
    expect(structureTarget({ activities: [], targets: [open] }, ['a'])?.ranges).toEqual([
      { activity: 'a', lower: 0, upper: 40 },
    ]);
  });

  it('is nothing where one activity is left out', () => {
    expect(
      structureTarget({ activities: [], targets: [share('a', 2020), share('b', 2019)] }, ['a', 'b']),
    ).toBeUndefined();
    expect(structureTarget({ activities: [], targets: [] }, ['a'])).toBeUndefined();
  });
});

describe('structureAngle', () => {
  const shares = (...values: number[]) =>
    values.map((value, position) => ({ activity: `a${position}`, value }));

  // Reference case of Lạng Sơn 2016-2020: base structure and the middles of the target ranges.
  it('gives the angle the plan asks for', () => {
    expect(structureAngle(shares(26.12, 19.51, 54.37), shares(19.5, 20.5, 60.5))).toBeCloseTo(
      7.417641672852874,
      9,
    );
  });

  it('is nothing where the components differ or a share is below zero', () => {
    expect(structureAngle(shares(50, 50), shares(40, 30, 30))).toBeUndefined();
    expect(structureAngle(shares(), shares())).toBeUndefined();
    expect(structureAngle(shares(102, -2), shares(50, 50))).toBeUndefined();
  });
});
