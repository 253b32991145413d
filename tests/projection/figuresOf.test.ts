import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/projection/figuresOf.js';
import { shippedResult } from '../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');

describe('figuresOf', () => {
  it('compares what is asked for and nothing else, in the order of the result', () => {
    const query = {
      indicator: 'grdpPerCapita',
      unit: 'USD per person',
      priceBasis: 'current',
      year: 2020,
    } as const;
    const found = figuresOf(result, query);
    expect(found.map(({ scenario }) => scenario)).toEqual([
      ...result.scenarios.map(({ id }) => id),
      'observed',
      'observed',
    ]);
    expect(figuresOf(result, {})).toEqual(result.rows);
    expect(figuresOf(result, { scenario: 'plan-7' })).toEqual([]);
  });
});
