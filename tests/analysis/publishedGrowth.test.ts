import { describe, expect, it } from 'vitest';
import { publishedGrowth } from '../../src/analysis/publishedGrowth.js';
import { gap } from '../fixtures/nearness.js';
import { planOfTargets, resultOf } from '../fixtures/planOfTargets.js';
import { factOf, growthByActivity, scenarioOf } from '../fixtures/scenarioOf.js';

const period = { from: 2016, to: 2020 };
const average = (value: number, parts = {}) =>
  factOf('averageGrowthRate', value, {
    unit: 'percent',
    priceBasis: 'constant2010',
    vintage: 'plan-time',
    period,
    ...parts,
  });
const growth = growthByActivity({ agriculture: 0.08, industry: 0.08, services: 0.08 });

describe('publishedGrowth', () => {
  it('sets the published average of the plan beside the projected one, with its basis and source', () => {
    const [row, second] = publishedGrowth(
      resultOf(planOfTargets([]), [scenarioOf({ growth })], [average(8.25)]),
    );
    expect(second).toBeUndefined();
    expect(row).toMatchObject({
      scenario: 'handmade',
      vintage: 'plan-time',
      published: 8.25,
      priceBasis: 'constant2010',
      source: 'statistics-office',
    });
    expect(gap(row?.projected ?? 0, 8)).toBeLessThan(1e-9);
    expect(gap(row?.difference ?? 0, -0.25)).toBeLessThan(1e-9);
  });

  it.each([
    ['of another vintage', { vintage: 'later' }],
    ['of other years', { period: { from: 2011, to: 2020 } }],
    ['of an activity', { activity: 'services' }],
    ['of the country', { region: 'viet-nam' }],
    ['at current prices', { priceBasis: 'current' as const }],
  ])('takes no average %s', (_, parts) => {
    const result = resultOf(planOfTargets([]), [scenarioOf({ growth })], [average(8.25, parts)]);
    expect(publishedGrowth(result)).toEqual([]);
  });
});
