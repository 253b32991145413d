import { describe, expect, it } from 'vitest';
import type { ConsistencyOptions } from '../../../src/analysis/consistency/ConsistencyReport.js';
import { type BasedRange, basisOf, rangesByBasis } from '../../../src/analysis/consistency/rangesByBasis.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { planRun } from '../../../src/analysis/runOf.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { impliedValuesTable } from '../../../src/report/tables/testTables.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const folder = await shippedResult('lang-son-2016-2020');

async function basesOf(options: ConsistencyOptions): Promise<Map<string, string>> {
  const ranges = rangesByBasis(await targetConsistency(folder, options));
  return new Map(ranges.map(({ quantity, activity, basis }) => [`${quantity} ${activity}`, basis]));
}

describe('the basis of a range', () => {
  it('is the promise also where only the side that a target promises binds', async () => {
    const bases = await basesOf({ bounds: 'byDirection' });
    expect(bases.get('growth total')).toBe('target');
    expect(bases.get('investment total')).toBe('target');
    expect(bases.get('growth services')).toBe('implied');
  });

  it('is the assumption where a range is no narrower than what was given', async () => {
    const services = { services: { lower: 2, upper: 4 } };
    const bases = await basesOf({ deflatorByActivity: services });
    expect(bases.get('deflator services')).toBe('stated');
    expect(bases.get('deflator total')).toBe('implied');
    const wide = await basesOf({ drivers: { deflator: { lower: 0, upper: 10 } } });
    expect(wide.get('deflator total')).toBe('implied');
  });

  it('is left open where neither end is known', async () => {
    const bases = await basesOf({ drivers: { exchangeRate: 'free', population: 'free' } });
    expect(bases.get('deflator total')).toBe('open');
    expect(bases.get('population total')).toBe('open');
  });

  it('is the same in the table of implied values as in every chart', async () => {
    const report = await targetConsistency(folder);
    const told = new Set(
      rangesByBasis(report).map((range) =>
        [...key(range), sentences('en').tables.bases[range.basis]].join(' '),
      ),
    );
    const { rows } = impliedValuesTable(planRun(folder), report);
    const inTable = report.implied.map((range, i) => [...key(range), rows[i]?.at(-1)?.text].join(' '));
    expect(new Set(inTable)).toEqual(told);
    const targets = report.implied.filter((range) => basisOf(range, report) === 'target');
    expect(targets.map(({ quantity }) => quantity)).toEqual([
      ...['growth', 'share', 'share', 'share', 'grdpPerCapita', 'investment'],
      'nationalStandardSchools',
    ]);
  });
});

function key({
  quantity,
  activity,
  unit,
  year,
}: Pick<BasedRange, 'quantity' | 'activity' | 'unit' | 'year'>) {
  return [quantity, activity, unit, year];
}
