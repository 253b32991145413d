import { describe, expect, it } from 'vitest';
import { observedRows } from '../../src/projection/observedRows.js';
import { factOf } from '../fixtures/scenarioOf.js';

const dataset = (...observations: ReturnType<typeof factOf>[]) => ({
  region: 'province',
  observations,
  sources: [],
});

describe('observedRows', () => {
  it('hands on a published figure as it is', () => {
    const published = factOf('grdp', 34_900, {
      priceBasis: 'current',
      unit: 'billion VND',
      period: { from: 2020, to: 2020 },
      status: 'preliminary',
    });
    expect(observedRows(dataset(published))).toEqual([
      {
        scenario: 'observed',
        region: 'province',
        activity: 'total',
        indicator: 'grdp',
        priceBasis: 'current',
        exchangeRateBasis: '',
        unit: 'billion VND',
        year: 2020,
        value: 34_900,
        vintage: 'yearbook',
        status: 'preliminary',
        source: 'statistics-office',
      },
    ]);
  });

  it('leaves out figures of several years together and of other regions', () => {
    const average = factOf('averageGrowthRate', 5.45, { unit: 'percent', period: { from: 2016, to: 2020 } });
    const national = factOf('grdp', 8_044_386, { region: 'viet-nam', unit: 'billion VND' });
    expect(observedRows(dataset(average, national))).toEqual([]);
  });

  it('takes GRDP per capita in USD as converted at the period average, and exports in USD as counted in USD', () => {
    const rows = observedRows(
      dataset(
        factOf('grdpPerCapita', 1917, { priceBasis: 'current', unit: 'USD per person' }),
        factOf('grdpPerCapita', 44.2, { priceBasis: 'current', unit: 'million VND per person' }),
        factOf('localExports', 120, { unit: 'million USD' }),
      ),
    );
    expect(rows.map(({ exchangeRateBasis }) => exchangeRateBasis)).toEqual(['periodAverage', '', '']);
  });
});
