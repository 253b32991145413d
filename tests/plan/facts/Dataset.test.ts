import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../../src/plan/facts/Dataset.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

describe('observationsOf', () => {
  it('compares what the query names, and keeps the order of the files', async () => {
    const { dataset } = await (await smallPlan()).read();
    const values = (query: Parameters<typeof observationsOf>[1]) =>
      observationsOf(dataset, query).map(({ value }) => value);
    expect(values({ indicator: 'exports' })).toEqual([80, 90, 99]);
    expect(values({ indicator: 'exports', year: 2014 })).toEqual([90]);
    expect(
      values({ indicator: 'averageGrowthRate', period: { from: 2011, to: 2015 }, vintage: 'early' }),
    ).toEqual([7.5, 3.5]);
    expect(values({ indicator: 'averageGrowthRate', year: 2015 })).toEqual([]);
    expect(values({ indicator: 'grdpPerCapita', unit: 'USD per person' })).toEqual([1800]);
    expect(values({ region: 'nowhere' })).toEqual([]);
    expect(values({})).toHaveLength(22);
  });
});
