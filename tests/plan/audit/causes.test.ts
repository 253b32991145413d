import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import type { Finding } from '../../../src/plan/audit/Finding.js';
import type { Observation } from '../../../src/plan/facts/Observation.js';
import { findingText } from '../../../src/report/language/findingText.js';

const activities = ['agriculture', 'industry', 'services', 'taxes'];
const years = [2010, 2011, 2012, 2013, 2014, 2015];

function figure(
  more: Partial<Observation> & Pick<Observation, 'activity' | 'value'>,
  year: number,
): Observation {
  return {
    ...{ region: 'here', indicator: 'grdp', priceBasis: 'constant2010', unit: 'billion VND' },
    ...{ period: { from: year, to: year }, status: 'reported', vintage: 'v', source: 's', note: '' },
    ...more,
  };
}

/** A table of levels that add up, at constant prices, with growth and contributions that follow from them. */
function table(seed = 0): Observation[] {
  const level = (activity: number, year: number) =>
    Math.round(1000 * (3317 + 811 * activity + seed) * (1 + 0.031 + 0.017 * activity) ** (year - 2010)) /
    1000;
  return years.flatMap((year) => {
    const now = activities.map((_, activity) => level(activity, year));
    const total = now.reduce((sum, value) => sum + value, 0);
    const before = activities.map((_, activity) => level(activity, year - 1));
    const totalBefore = before.reduce((sum, value) => sum + value, 0);
    const values = [
      ...activities.map((activity, i) => ({ activity, value: now[i] ?? 0, from: before[i] ?? 0 })),
      { activity: 'total', value: Number(total.toFixed(3)), from: totalBefore },
    ];
    return values.flatMap(({ activity, value, from }) => [
      figure({ activity, value }, year),
      ...(year === 2010
        ? []
        : [
            figure(
              {
                indicator: 'growthRate',
                unit: 'percent',
                activity,
                value: Number((100 * (value / from - 1)).toFixed(2)),
              },
              year,
            ),
            ...(activity === 'total'
              ? []
              : [
                  figure(
                    {
                      indicator: 'growthContribution',
                      unit: 'percentage points',
                      activity,
                      value: Number(((100 * (value - from)) / totalBefore).toFixed(2)),
                    },
                    year,
                  ),
                ]),
          ]),
    ]);
  });
}

const audit = (observations: readonly Observation[]): Finding[] =>
  auditFacts({ region: 'here', observations, sources: [] });
const isLevel = ({ indicator }: Observation) => indicator === 'grdp';

describe('the audit of a table without faults', () => {
  it('finds nothing, whatever its figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (seed) => {
        expect(audit(table(seed)).map(({ kind }) => kind)).toEqual([]);
      }),
      { seed: 2010, numRuns: 40, endOnFailure: true },
    );
  });
});

describe('the audit tells a planted fault as one finding, by its cause', () => {
  const rows = table();
  const the = (observations: readonly Observation[]) => {
    const found = audit(observations);
    expect(found.map(({ kind }) => kind)).toHaveLength(1);
    return found[0] as Finding;
  };

  it('a column copied from the year before', () => {
    const copied = rows.map((row) => {
      if (!isLevel(row) || row.period.from !== 2013) return row;
      const before = rows.find(
        (one) => isLevel(one) && one.activity === row.activity && one.period.from === 2012,
      );
      return { ...row, value: before?.value ?? 0 };
    });
    const finding = the(copied);
    expect(finding.kind).toBe('copiedYear');
    expect(findingText(finding, 'en')).toContain(
      'here, GRDP, agriculture / industry / services / taxes / Total, constant 2010 prices, billion VND, 2013 / 2012, vintage v',
    );
  });

  it.each([1000, 0.001])('an activity in a unit %d times the others', (factor) => {
    const wrong = rows.map((row) =>
      isLevel(row) && row.activity === 'industry'
        ? { ...row, value: Number((row.value * factor).toPrecision(9)) }
        : row,
    );
    const finding = the(wrong);
    expect([finding.kind, finding.factor, finding.rows[0]?.observation.activity]).toEqual([
      'unitOfSeries',
      1 / factor,
      'industry',
    ]);
  });

  it('growth in the column of the year after', () => {
    const shifted = rows.map((row) =>
      row.indicator === 'growthRate' && row.activity === 'services'
        ? {
            ...row,
            period: { from: row.period.from + 1, to: row.period.to + 1 },
            value: row.value + (row.period.from % 3),
          }
        : row,
    );
    // Growth that differs by year, so that a shift shows: the levels of services follow it.
    const levels = new Map<number, number>([[2010, 4939]]);
    for (const year of years.slice(1)) {
      const rate = shifted.find(
        (row) =>
          row.indicator === 'growthRate' && row.activity === 'services' && row.period.from === year + 1,
      );
      levels.set(year, (levels.get(year - 1) ?? 0) * (1 + (rate?.value ?? 0) / 100));
    }
    const services = shifted
      .filter((row) => row.activity === 'services' && row.indicator !== 'growthContribution')
      .map((row) =>
        isLevel(row) ? { ...row, value: Number((levels.get(row.period.from) ?? 0).toFixed(3)) } : row,
      );
    expect(the(services).kind).toBe('shiftedYears');
  });

  it('levels at constant prices of 2010 that are not those of 2010', () => {
    const current = rows
      .filter((row) => isLevel(row) && row.period.from === 2010)
      .map((row): Observation => ({ ...row, priceBasis: 'current' }));
    expect(audit([...rows, ...current])).toEqual([]);
    const other = current.map((row) => ({ ...row, value: Number((row.value * 1.02).toFixed(3)) }));
    const finding = the([...rows, ...other]);
    expect([finding.kind, finding.weight, finding.arithmetic.length]).toEqual([
      'referenceYear',
      'contradiction',
      5,
    ]);
    const one = current.slice(0, 1).map((row) => ({ ...row, value: row.value + 10 }));
    expect(findingText(the([...rows, ...one]), 'en')).toContain('(a gap of at least 9.0)');
  });

  it('a contribution that is not growth times weight', () => {
    const wrong = rows.map((row) =>
      row.indicator === 'growthContribution' && row.activity === 'services' && row.period.from === 2014
        ? { ...row, value: Number((row.value + 0.4).toFixed(2)) }
        : row.indicator === 'growthContribution' && row.activity === 'industry' && row.period.from === 2014
          ? { ...row, value: Number((row.value - 0.4).toFixed(2)) }
          : row,
    );
    const found = audit(wrong);
    expect(found.map(({ kind, rows: [first] }) => [kind, first?.observation.activity])).toEqual([
      ['contributionOfPart', 'industry'],
      ['contributionOfPart', 'services'],
    ]);
  });

  it('many rates of one table that do not fit its levels', () => {
    const wrong = rows
      .map((row) =>
        row.indicator === 'growthRate' && row.activity !== 'total'
          ? { ...row, value: Number((row.value + 0.57).toFixed(2)) }
          : row,
      )
      .filter(({ indicator }) => indicator !== 'growthContribution');
    const finding = the(wrong.filter(({ activity }) => activity !== 'total'));
    expect([finding.kind, finding.arithmetic.length]).toEqual(['growthOfLevel', 2 * 20]);
  });
});
