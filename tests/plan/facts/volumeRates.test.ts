import { describe, expect, it } from 'vitest';
import { volumeRates } from '../../../src/plan/facts/volumeRates.js';
import { factOf } from '../../fixtures/scenarioOf.js';

const rate = (
  value: number,
  priceBasis: 'current' | 'constant1994' | 'constant2010' | '',
  activity = 'total',
) => factOf('averageGrowthRate', value, { unit: 'percent', priceBasis, activity });

describe('volumeRates', () => {
  it('leaves out growth at current prices, which holds prices too', () => {
    expect(volumeRates([rate(10.1, 'current')])).toEqual([]);
    expect(volumeRates([rate(10.1, 'current'), rate(6.4, '')]).map(({ value }) => value)).toEqual([6.4]);
  });

  it('takes the latest reference year of one figure, in whichever order the rows stand', () => {
    const rows = [rate(7, 'constant1994'), rate(6.4, 'constant2010'), rate(3, 'constant1994', 'services')];
    expect(volumeRates(rows).map(({ value }) => value)).toEqual([6.4, 3]);
    expect(volumeRates(rows.toReversed()).map(({ value }) => value)).toEqual([3, 6.4]);
  });
});
