import { describe, expect, it } from 'vitest';
import { scorecard } from '../../../src/analysis/scorecard.js';
import {
  assumptionsCsv,
  comparisonCsv,
  crossingsCsv,
  resultsCsv,
  scorecardCsv,
} from '../../../src/files/output/resultTables.js';
import { tableFromText } from '../../../src/files/text/tableFromText.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { scenarios } from '../../fixtures/problemCases.js';
import { type Edits, smallPlan } from '../../fixtures/smallPlan.js';

const result = async (edits: Edits = {}) => simulatePlan(await (await smallPlan(edits)).read());
const rowsOf = async (csv: string) => (await tableFromText(csv.slice(1), 'a.csv', 'facts')).table.rows;

describe('assumptions.csv', () => {
  it('gives every assumed value with its basis, in the digits it was written with', async () => {
    const { scenarios: all } = await result(scenarios('total: 8.5%', 'total: 7%'));
    const rows = await rowsOf(assumptionsCsv(all));
    expect(rows.filter((row) => row['scenario'] === 'plan' && row['year'] === '2018')).toMatchObject([
      { variable: 'growth.total', value: '7', unit: 'percent', status: 'assumed', source: '' },
      { variable: 'structure.farming', value: '25', unit: 'percent' },
      { variable: 'structure.services', value: '75', unit: 'percent' },
      { variable: 'deflator.farming', value: '3', unit: 'percent' },
      { variable: 'deflator.services', value: '3', unit: 'percent' },
      { variable: 'exchangeRate', unit: 'percent', status: 'derived', source: 'bank' },
      {
        variable: 'population',
        value: '1',
        unit: 'percent',
        source: 'yearbook',
        reasonEn: 'The structure is reached.',
      },
    ]);
    expect(rows.find((row) => row['variable'] === 'shock.farming')).toMatchObject({
      year: '2017',
      value: '-20',
    });
  });

  it('counts points, amounts and shares in their own units, also where the indicator is in per cent', async () => {
    const written =
      '{ change: 0.5 pp }\n      investment: { shareOfGrdp: 33% }\n      exports: { amount: 9 }';
    const { scenarios: all } = await result(scenarios('{ change: 0.5 pp }', written));
    const units = (await rowsOf(assumptionsCsv(all)))
      .filter((row) => row['scenario'] === 'drift' && row['year'] === '2016')
      .map((row) => [row['variable'], row['value'], row['unit']]);
    expect(units).toEqual(
      expect.arrayContaining([
        ['schools.add', '2', 'schools'],
        ['forest.change', '0.5', 'percentage points'],
        ['investment.shareOfGrdp', '33', 'percent'],
        ['exports.amount', '9', 'million USD'],
      ]),
    );
    const { scenarios: added } = await result(scenarios('{ change: 0.5 pp }', '{ add: 2 }'));
    const forest = (await rowsOf(assumptionsCsv(added))).find((row) => row['variable'] === 'forest.add');
    expect(forest).toMatchObject({ value: '2', unit: 'percent' });
  });
});

describe('the tables of a result', () => {
  it('hold one row for each figure, each with its unit', async () => {
    const simulated = await result();
    const rows = await rowsOf(resultsCsv(simulated));
    expect(rows).toHaveLength(simulated.rows.length);
    expect(rows.every((row) => row['unit'] !== '' && Number.isFinite(Number(row['value'])))).toBe(true);
  });

  it('hold one row for each target in each scenario', async () => {
    const simulated = await result();
    const card = scorecard(simulated);
    const rows = await rowsOf(scorecardCsv(card));
    expect(rows.map((row) => [row['scenario'], row['target'], row['verdict']])).toEqual(
      card.map(({ scenario, target, verdict }) => [scenario, target.id, verdict]),
    );
    expect(rows.length).toBeGreaterThanOrEqual(3 * 4);
  });

  it('compare the other scenarios with the first, and tell where a band is crossed', async () => {
    const simulated = await result();
    const compared = await rowsOf(comparisonCsv(simulated));
    expect(new Set(compared.map((row) => row['reference']))).toEqual(new Set(['plan']));
    expect(crossingsCsv(simulated).split('\n')[0]).toBe('\ufeffscenario,target,year,crossing,value');
  });
});
