import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtest } from '../../../src/analysis/backtest/backtest.js';
import { derivedFacts } from '../../../src/plan/facts/derivedFacts.js';
import type { Observation } from '../../../src/plan/facts/Observation.js';
import { observedRows } from '../../../src/projection/observedRows.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { anyScenario, atConstantPrices } from '../../fixtures/anyScenario.js';
import { gap } from '../../fixtures/nearness.js';
import { rowsOf } from '../../fixtures/rowPicking.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const label = { vi: 'nhãn', en: 'label' };

describe('figures derived from levels', () => {
  it('are those of the projection: growth, averages, deflators, shares and GRDP per capita, to the last digits', () => {
    fc.assert(
      fc.property(atConstantPrices(anyScenario()), (scenario) => {
        const rows = rowsOf(scenario);
        const levels = rows
          .filter(({ indicator }) => ['grdp', 'averagePopulation'].includes(indicator))
          .map(({ indicator, activity, priceBasis, unit, year, value, region }) => ({
            ...{ indicator, activity, priceBasis, unit, value, region },
            ...{ period: { from: year, to: year }, status: 'reported' as const },
            ...{ vintage: 'yearbook', source: 'office', note: '' },
          }));
        const plan = {
          region: { id: levels[0]?.region ?? '', name: label },
          activities: scenario.base.activities.map((id) => ({ id, label })),
          period: { from: scenario.years[0] ?? 0, to: scenario.years.at(-1) ?? 0 },
        };
        const derived = derivedFacts(levels, plan);
        const told = new Set(derived.map(({ indicator }) => indicator));
        expect(told).toEqual(
          new Set(
            ['growthRate', 'averageGrowthRate', 'deflator', 'shareOfGrdp', 'grdpPerCapita'].filter(
              (name) => name !== 'averageGrowthRate' || scenario.years.length > 1,
            ),
          ),
        );
        for (const { indicator, activity, period, unit, value } of derived) {
          const projected = rows.find(
            (row) =>
              row.indicator === indicator &&
              row.activity === activity &&
              row.year === period.to &&
              row.unit === unit &&
              (indicator !== 'grdpPerCapita' || row.priceBasis === 'current'),
          );
          expect(gap(value, projected?.value ?? Number.NaN)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it('let a folder hold levels alone: run, back-test and derived growth are one number', async () => {
    const row = (activity: string, basis: string, [year, value]: readonly [number, number]) =>
      `grdp,${activity},${basis},billion VND,${year},${value},reported,early,yearbook,`;
    // At 2010 prices farming grows from 30 to 39 and services from 20 to 24 in three years: 50 to 63.
    const facts = [
      'indicator,activity,price_basis,unit,period,value,status,vintage,source,note',
      ...[row('farming', 'current', [2015, 40]), row('services', 'current', [2015, 60])],
      ...[row('farming', 'constant2010', [2015, 30]), row('services', 'constant2010', [2015, 20])],
      ...[row('farming', 'constant2010', [2018, 39]), row('services', 'constant2010', [2018, 24])],
      'averagePopulation,total,,thousand persons,2015,500,reported,early,yearbook,',
      'schools,total,,schools,2015,130,reported,early,yearbook,',
      'forest,total,,percent,2015,55,reported,early,yearbook,',
      '',
    ].join('\n');
    const growth = (activity: string) =>
      `{ observed: averageGrowthRate, activity: ${activity}, vintage: early, over: "2016-2018" }`;
    const small = await smallPlan({
      'facts.csv': facts,
      'scenarios.yaml': [
        [
          `      total: { observed: averageGrowthRate, vintage: early, over: "2011-2015" }
      farming: { "2016": 3%, "2017-2018": 4% }
      services: residual`,
          `      farming: ${growth('farming')}
      services: ${growth('services')}`,
        ],
      ],
    });
    const folder = await small.read();
    expect(folder.scenarios[0]?.base).toMatchObject({ shares: [0.4, 0.6], grdp: 100 });
    const result = simulatePlan(folder, { scenarios: ['drift'] });
    const growthOf = (rows: readonly { readonly indicator: string; readonly value: number }[]) =>
      rows.filter(({ indicator }) => indicator === 'averageGrowthRate').map(({ value }) => value);
    const run = result.rows.filter(
      ({ scenario, activity, year }) => scenario === 'drift' && activity === 'total' && year === 2018,
    );
    const tested = backtest(result).find(({ target }) => target.id === 'growth');
    const byHand = 100 * (Math.cbrt(63 / 50) - 1);
    const known = folder.dataset.observations.filter(({ activity }) => activity === 'total');
    for (const value of [...growthOf(run), ...growthOf(known), tested?.actual?.value ?? Number.NaN])
      expect(gap(value, byHand)).toBeLessThan(1e-12);
    expect(tested?.forecasts.find(({ forecaster }) => forecaster === 'drift')?.error).toBeCloseTo(0, 12);
    expect(observedRows(folder.dataset).some(({ status }) => status === 'derived')).toBe(true);
  });

  it('never take the place of what is published, and name their formula', async () => {
    const { dataset } = await (await smallPlan()).read();
    expect(dataset.observations.every(({ formula }: Observation) => formula === undefined)).toBe(true);
  });
});
