import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/analysis/realism/historyOf.js';
import type { RealismRow } from '../../../src/analysis/realism/RealismRow.js';
import { realism } from '../../../src/analysis/realism/realism.js';
import { planOfTargets, resultOf } from '../../fixtures/planOfTargets.js';
import { factOf, growthByActivity, indicatorOf, scenarioOf, steady } from '../../fixtures/scenarioOf.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const shipped = await shippedResult('lang-son-2016-2020');

function the(rows: readonly RealismRow[], wanted: Partial<RealismRow>): RealismRow {
  const entries = Object.entries(wanted);
  const found = rows.filter((row) => entries.every(([key, value]) => row[key as keyof RealismRow] === value));
  if (found[0] === undefined || found.length > 1) throw new Error(`${found.length} rows`);
  return found[0];
}

describe('the past that a scenario is held against', () => {
  const growing = { growth: growthByActivity({ agriculture: 0.08, industry: 0.08, services: 0.08 }) };
  const rates = (values: readonly number[], region = 'somewhere', first = 2001) =>
    values.map((value, rank) => ({
      ...factOf('growthRate', value, {
        ...{ unit: 'percent', vintage: 'plan-time', priceBasis: 'constant2010' },
        period: { from: first + rank, to: first + rank },
      }),
      ...(region === 'somewhere' ? {} : { region }),
    }));
  const asked = (facts: Parameters<typeof resultOf>[2], until?: number) =>
    the(
      realism(
        resultOf(planOfTargets([]), [scenarioOf(growing)], facts),
        until === undefined ? {} : { until },
      ),
      {
        measure: 'growth',
      },
    );

  it('sets averages of five years against averages of five years, though a single year passes them', () => {
    // Nine years of 5 % and one of 12 %: rolling averages 5 and 6.36 %; 8 % is above all of them, but not above 12 %.
    const row = asked(rates([5, 5, 5, 5, 5, 5, 5, 5, 5, 12]));
    const [past] = row.comparisons;
    expect([past?.years, past?.values.length, past?.yearly.length, past?.percentile]).toEqual([
      5, 6, 10, 100,
    ]);
    expect(past?.greatest).toBeCloseTo(100 * ((1.05 ** 4 * 1.12) ** 0.2 - 1), 9);
    expect(row.verdict).toBe('demanding');
    // Where nothing on record passes 8 %, it is without precedent.
    expect(asked(rates([5, 5, 5, 5, 5, 5, 5, 5, 5, 7])).verdict).toBe('unprecedented');
  });

  it('sets all investment of a span over all its product, as for scenarios, where the product is known', () => {
    const own = { region: 'somewhere', vintage: 'plan-time', priceBasis: 'current' } as const;
    const of = (year: number) => ({ period: { from: year, to: year } });
    // 10 + 10 + 10 + 10 + 60 over 100 + 100 + 100 + 100 + 200, where the mean of the rates is 14 %.
    const invested = [10, 10, 10, 10, 30].map((rate, rank) =>
      factOf('investmentRate', rate, { ...own, ...of(2011 + rank), unit: 'percent' }),
    );
    const past = (vintage: string) => {
      const levels = [100, 100, 100, 100, 200].map((level, rank) =>
        factOf('grdp', level, { ...own, ...of(2011 + rank), unit: 'billion VND', vintage }),
      );
      const { dataset } = resultOf(planOfTargets([]), [scenarioOf(growing)], [...invested, ...levels]);
      const query = { region: 'somewhere', vintage: 'plan-time', length: 5, baseYear: 2015, until: 2015 };
      return historyOf('investmentRate', dataset, query)?.values;
    };
    expect(past('plan-time')).toEqual([{ from: 2011, to: 2015, value: 10_000 / 600 }]);
    // Figures of another vintage are not mixed in.
    expect(past('another')).toEqual([{ from: 2011, to: 2015, value: 14 }]);
  });

  it('sets single years against single years where no span is known, and labels them', () => {
    const row = asked(rates([5, 7, 9, 6]));
    expect(row.comparisons.map(({ years, compared }) => [years, compared.toFixed(9)])).toEqual([
      [1, '8.000000000'],
    ]);
    expect(row.verdict).toBe('demanding');
  });

  it('takes the province before the country, and another only where these have too few values', () => {
    const far = [1, 2, 1, 2, 1, 2, 1, 2];
    expect(asked([...rates(far, 'else'), ...rates([5, 6, 7, 8, 9, 8, 9, 8])]).yardstick).toBe(
      resultOf(planOfTargets([]), []).dataset.region,
    );
    expect(asked([...rates([5, 6]), ...rates(far, 'else')]).yardstick).toBe('else');
  });

  it('gives the same verdict with and without an end, where the past is the same', () => {
    const facts = rates([5, 6, 7, 8, 9, 8, 9, 8], undefined, 2007);
    expect(asked(facts, 2015)).toEqual(asked(facts));
    expect(asked(facts, 2030)).toEqual(asked(facts));
  });

  it('calls an ICOR far beyond its range unusual, on either side, and gives the actual no promised investment', () => {
    const icors = [4, 5, 5.5, 6].map((value, rank) =>
      factOf('icor', value, {
        ...{ unit: 'ratio', vintage: 'plan-time' },
        period: { from: 2011 + rank, to: 2011 + rank },
      }),
    );
    const verdict = (share: number) => {
      const indicators = [
        indicatorOf({
          indicator: 'socialInvestment',
          unit: 'billion VND',
          move: 'shareOfGrdp',
          path: steady(share),
        }),
      ];
      return the(realism(resultOf(planOfTargets([]), [scenarioOf({ ...growing, indicators })], icors)), {
        measure: 'icorDirect',
      }).verdict;
    };
    // Direct ICOR = share / 0.08 x 1.08: 0.6 gives 8.1 (above 6 x 1.25), 0.2 gives 2.7 (below 4 / 1.25), 0.4 gives 5.4.
    expect([verdict(0.6), verdict(0.2), verdict(0.4)]).toEqual(['unusual', 'unusual', 'usual']);
    const rows = realism(shipped).filter(({ scenario }) => scenario === 'outturn');
    expect(rows.filter(({ basis }) => basis === 'targeted')).toEqual([]);
    expect(the(rows, { measure: 'investmentRate' }).verdict).toBe('notComputable');
  });
});
