import { describe, expect, it } from 'vitest';
import { regionBatches } from '../../../src/plan/audit/regionBatches.js';
import type { Observation } from '../../../src/plan/facts/Observation.js';

const row = (region: string, indicator: string, year: number): Observation => ({
  region,
  indicator,
  activity: 'total',
  priceBasis: 'current',
  unit: 'billion VND',
  period: { from: year, to: year },
  value: 1,
  status: 'reported',
  vintage: 'v',
  source: 's',
  note: '',
});
const observations = [2015, 2016].flatMap((year) => [
  row('country', 'exchangeRate', year),
  ...['a', 'b', 'c', 'd', 'e'].map((region) => row(region, 'grdp', year)),
  row('c', 'deflator', year),
]);
const dataset = { region: 'a', observations, sources: [] };

describe('regionBatches', () => {
  it('leaves a table together that is not larger than a part may be', () => {
    expect(regionBatches(dataset, 14)).toEqual([
      { dataset, regions: new Set(['country', 'a', 'b', 'c', 'd', 'e']) },
    ]);
  });

  it('gives every region to one part with all its figures, and what regions share to all parts', () => {
    const batches = regionBatches(dataset, 5);
    expect(batches.map(({ regions }) => [...regions])).toEqual([['country', 'a'], ['b'], ['c'], ['d', 'e']]);
    for (const { dataset: part, regions } of batches) {
      const isThere = ({ region, indicator }: Observation) => regions.has(region) || indicator !== 'grdp';
      expect(new Set(part.observations)).toEqual(new Set(observations.filter(isThere)));
      expect(part.observations.length).toBe(observations.filter(isThere).length);
    }
  });
});
