import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/analysis/realism/historyOf.js';
import { derivedFacts } from '../../../src/plan/facts/derivedFacts.js';
import { factOf } from '../../fixtures/scenarioOf.js';

const label = { vi: 'nhãn', en: 'label' };
const plan = {
  region: { id: 'province', name: label },
  activities: [{ id: 'all', label }],
  period: { from: 2016, to: 2020 },
};
const grdp = (year: number, value: number, priceBasis: 'current' | 'constant2010') =>
  factOf('grdp', value, {
    activity: 'all',
    priceBasis,
    unit: 'billion VND',
    period: { from: year, to: year },
  });
const fact = (indicator: string, [year, value]: readonly [number, number], unit: string) =>
  factOf(indicator, value, { unit, period: { from: year, to: year } });

/** 2014: 100 at 2010 prices and 150 at current ones, 40 workers; 2015: 105, 168, 41; investment 50.4 at current prices in 2015. */
const levels = [
  ...[grdp(2014, 100, 'constant2010'), grdp(2014, 150, 'current')],
  ...[grdp(2015, 105, 'constant2010'), grdp(2015, 168, 'current')],
  ...[fact('employment', [2014, 40], 'thousand persons'), fact('employment', [2015, 41], 'thousand persons')],
  fact('socialInvestment', [2014, 45], 'billion VND'),
  fact('socialInvestment', [2015, 50.4], 'billion VND'),
];
const of = (indicator: string, rows = levels) =>
  derivedFacts(rows, plan)
    .filter((row) => row.indicator === indicator && row.period.to === 2015)
    .map(({ value, unit, priceBasis, formula }) => [Number(value.toFixed(9)), unit, priceBasis, formula]);

describe('what levels say of production', () => {
  it('is the direct ICOR: investment over the product that was added, by the rate where constant prices are not known', () => {
    // 30 % over 5 %, times 1.05: 6.3, as 30 % of 105 is 31.5, for 5 more.
    expect(of('icor')).toEqual([
      [6.3, 'ratio', 'constant2010', 'investmentRate ÷ growthRate × (1 + growthRate)'],
    ]);
    const constant = [
      ...levels,
      { ...fact('socialInvestment', [2015, 31], 'billion VND'), priceBasis: 'constant2010' as const },
    ];
    expect(of('icor', constant)).toEqual([
      [6.2, 'ratio', 'constant2010', 'socialInvestment ÷ (grdp - grdp before), constant'],
    ]);
    const shrinking = levels.map((row) =>
      row.period.to === 2015 && row.priceBasis === 'constant2010' ? { ...row, value: 99 } : row,
    );
    expect(of('icor', shrinking)).toEqual([]);
  });

  it('is product per worker and its growth, by the employed before the labour force', () => {
    expect(of('labourProductivity')).toEqual([
      [Number((168 / 41).toFixed(9)), 'million VND per person', 'current', 'grdp ÷ employment'],
    ]);
    const [growth] = of('labourProductivityGrowth');
    expect(growth?.[0]).toBeCloseTo(100 * (105 / 41 / (100 / 40) - 1), 9);
    const both = [...levels, fact('labourForce', [2015, 50], 'thousand persons')];
    expect(of('labourProductivity', both)).toHaveLength(1);
    expect(of('labourProductivity', both)[0]?.[3]).toBe('grdp ÷ employment');
  });

  it('is growth of total factor productivity where capital, its loss and the share of labour are known', () => {
    const known = [
      ...levels,
      fact('capitalOutputRatio', [2014, 2.5], 'ratio'),
      fact('depreciation', [2014, 5], 'percent'),
      fact('labourShare', [2014, 50], 'percent'),
    ];
    // Capital of 250 loses a twentieth and gains 30 % of 100: 267.5. Product grows by 5 %, workers by 2.5 %.
    const [growth] = of('totalFactorProductivityGrowth', known);
    expect(growth?.[0]).toBeCloseTo(100 * (1.05 / Math.sqrt((267.5 / 250) * 1.025) - 1), 9);
    expect(of('totalFactorProductivityGrowth')).toEqual([]);
  });

  it('is what realism holds a scenario against', () => {
    const observations = [...levels, ...derivedFacts(levels, plan)];
    const dataset = { region: 'province', observations, sources: [] };
    const query = { region: 'province', vintage: 'yearbook', length: 5, baseYear: 2015, until: 2015 };
    const past = (measure: 'icorDirect' | 'productivityGrowth') =>
      historyOf(measure, dataset, query)?.values.map(({ value }) => Number(value.toFixed(9)));
    expect(past('icorDirect')).toEqual([of('icor')[0]?.[0]]);
    expect(past('productivityGrowth')).toEqual([of('labourProductivityGrowth')[0]?.[0]]);
  });

  it('gives way to what is published', () => {
    const published = [...levels, fact('icor', [2015, 6.5], 'ratio')];
    expect(of('icor', published)).toEqual([]);
  });
});
