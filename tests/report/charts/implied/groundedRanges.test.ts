import { describe, expect, it } from 'vitest';
import type { ConsistencyOptions } from '../../../../src/analysis/consistency/ConsistencyReport.js';
import { targetConsistency } from '../../../../src/analysis/consistency/targetConsistency.js';
import { groundedRanges } from '../../../../src/report/charts/implied/groundedRanges.js';
import { shippedResult } from '../../../fixtures/shippedPlan.js';

const folder = await shippedResult('lang-son-2016-2020');

async function groundsOf(options: ConsistencyOptions): Promise<Map<string, string>> {
  const ranges = groundedRanges(await targetConsistency(folder, options));
  return new Map(ranges.map(({ quantity, activity, ground }) => [`${quantity} ${activity}`, ground]));
}

describe('the ground of a range', () => {
  it('is the promise also where only the side that a target promises binds', async () => {
    const grounds = await groundsOf({ bounds: 'promised' });
    expect(grounds.get('growth total')).toBe('promised');
    expect(grounds.get('investment total')).toBe('promised');
    expect(grounds.get('growth services')).toBe('implied');
  });

  it('is the assumption where a range is no narrower than what was given', async () => {
    const services = { services: { lower: 2, upper: 4 } };
    const grounds = await groundsOf({ deflatorByActivity: services });
    expect(grounds.get('deflator services')).toBe('stated');
    expect(grounds.get('deflator total')).toBe('implied');
    const wide = await groundsOf({ drivers: { deflator: { lower: 0, upper: 10 } } });
    expect(wide.get('deflator total')).toBe('implied');
  });

  it('is left open where neither end is known', async () => {
    const grounds = await groundsOf({ drivers: { exchangeRate: 'free', population: 'free' } });
    expect(grounds.get('deflator total')).toBe('open');
    expect(grounds.get('population total')).toBe('open');
  });
});
