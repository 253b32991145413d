import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/plan/facts/Observation.js';
import { sharesFromLevels } from '../../../src/plan/facts/sharesFromLevels.js';

const level = (activity: string, value: number): Observation => ({
  region: 'x',
  indicator: 'grdp',
  activity,
  priceBasis: 'current',
  unit: 'billion VND',
  period: { from: 2020, to: 2020 },
  value,
  status: 'reported',
  vintage: 'v',
  source: 's',
  note: '',
});

describe('sharesFromLevels', () => {
  it('gives shares of the published whole, marked as derived', () => {
    const shares = sharesFromLevels([level('total', 200), level('farming', 50), level('services', 150)]);
    expect(shares.map(({ activity, value, unit, status }) => [activity, value, unit, status])).toEqual([
      ['farming', 25, 'percent', 'derived'],
      ['services', 75, 'percent', 'derived'],
    ]);
  });

  it('gives nothing without the whole', () => {
    expect(sharesFromLevels([level('farming', 50)])).toEqual([]);
  });
});
