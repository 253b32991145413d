import { describe, expect, it } from 'vitest';
import { growthSumSlips } from '../../../src/analysis/consistency/growthSumSlips.js';
import type { Target } from '../../../src/plan/targets/Target.js';

const growth = (activity: string, lower: number, upper?: number): Target => ({
  ...{
    id: activity,
    label: { vi: activity, en: activity },
    clause: 'c',
    kind: 'averageGrowth',
    indicator: 'grdp',
  },
  ...{ activity, unit: 'percent', direction: 'atLeast', about: false, lower },
  ...(upper === undefined ? {} : { upper }),
});
const base = { activities: ['farming', 'services'], shares: [0.4, 0.6] };

describe('growthSumSlips', () => {
  it('tells components that fall short of the whole where all are "at least"', () => {
    // One year: 0.4 x 3 % + 0.6 x 8 % = 6 %, less than 7 %.
    const [slip] = growthSumSlips([growth('total', 7), growth('farming', 3), growth('services', 8)], base, 1);
    expect([slip?.kind, slip?.isShort, slip?.lower.toFixed(9)]).toEqual(['growthSum', true, '6.000000000']);
  });

  it('says nothing where they reach it, or where one has no target', () => {
    expect(
      growthSumSlips([growth('total', 6), growth('farming', 3), growth('services', 8)], base, 1),
    ).toEqual([]);
    expect(growthSumSlips([growth('total', 7), growth('services', 8)], base, 1)).toEqual([]);
  });
});
