import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import type { Observation } from '../../../src/plan/facts/Observation.js';
import { accountsIndicators } from '../../../src/plan/indicators/accountsIndicators.js';
import { findingText } from '../../../src/report/language/findingText.js';
import { factOf } from '../../fixtures/scenarioOf.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const audit = (...observations: Observation[]) =>
  auditFacts({ region: 'province', observations, sources: [] });
const texts = (...observations: Observation[]) =>
  audit(...observations).map((finding) => findingText(finding, 'en'));
const year = (from: number) => ({ from, to: from });
const current = { priceBasis: 'current', unit: 'billion VND', period: year(2015) } as const;

describe('auditFacts', () => {
  it('says of the shipped facts what is odd about them, and no more', async () => {
    const kinds = async (name: Parameters<typeof shippedResult>[0]) =>
      auditFacts((await shippedResult(name)).dataset).map(({ kind, rows }) =>
        [kind, rows[0]?.observation.indicator, rows[0]?.observation.period.to].join(' '),
      );
    const deflators = ['implicitDeflator deflator 2021', 'implicitDeflator deflator 2022'];
    expect(await kinds('lang-son-2016-2020')).toEqual([
      ...deflators,
      'exchangeRate grdpPerCapita 2015',
      'exchangeRate grdpPerCapita 2020',
      'exchangeRate grdpPerCapita 2020',
      'implausibleDeflator grdpPerCapita 2018',
      'mixedBases averageGrowthRate 2020',
      'averageOfYears averageGrowthRate 2015',
      'vintageBreak shareOfGrdp 2015',
      'vintageBreak grdpPerCapita 2015',
      'vintageBreak grdp 2015',
      'vintageBreak averageGrowthRate 2020',
      'vintageBreak shareOfGrdp 2020',
      'vintageBreak grdpPerCapita 2020',
      'vintageBreak grdpPerCapita 2020',
      'vintageBreak averagePopulation 2011',
      'vintageBreak averagePopulation 2015',
      'vintageBreak newRuralCommunes 2015',
      'vintageBreak growthRate 2011',
      'missingYear incomePovertyRate 2010',
    ]);
    expect(await kinds('lang-son-2021-2025')).toEqual([
      ...deflators,
      'exchangeRate grdpPerCapita 2020',
      'exchangeRate grdpPerCapita 2020',
      'vintageBreak averageGrowthRate 2020',
      'vintageBreak shareOfGrdp 2020',
      'vintageBreak grdpPerCapita 2020',
      'vintageBreak grdpPerCapita 2020',
      'vintageBreak averagePopulation 2015',
      'vintageBreak growthRate 2011',
      'missingYear localExports 2020',
    ]);
  });

  it('flags a 2021 evaluation on a base of the 2020 evaluation: it implies a deflator of about 1.18', async () => {
    const { dataset, plan } = await shippedResult('lang-son-2016-2020');
    const mixed = auditFacts(dataset).find(({ kind }) => kind === 'mixedBases');
    expect(mixed && findingText(mixed, 'vi', { plan })).toContain(
      'số liệu 9/2020: 34.900 ÷ 23.503 ÷ (1 + 4,67 ÷ 100) ^ 5 = 1,1819\ncả nước: 160,70272 ÷ 140,42652 = 1,1444',
    );
  });

  it('lets shares pass whose sum is off by rounding, and those alone', () => {
    const share = (activity: string, value: number) =>
      factOf('shareOfGrdp', value, { ...current, unit: 'percent', activity });
    expect(audit(share('a', 22.85), share('b', 18.28), share('c', 58.86))).toEqual([]);
    expect(texts(share('a', 22.85), share('b', 18.28), share('c', 58.85))).toEqual([
      'Doubt: The shares do not add up to 100% (province, Share of GRDP, a / b / c, current prices, %, 2015, vintage yearbook).\n' +
        '22.85 + 18.28 + 58.85 = 99.98 ≠ 100.00\n' +
        'Within the rounding of the printed figures this gives 99.965 to 99.995; expected 100.000 (a gap of at least 0.005).\n' +
        'A share is wrong, an activity is missing, or figures of two vintages are mixed.\n' +
        'Rows: shareOfGrdp a 2015 yearbook, shareOfGrdp b 2015 yearbook, shareOfGrdp c 2015 yearbook.',
    ]);
  });

  it('refuses to call a sum wrong where an activity lacks that the vintage has in another year', () => {
    const level = (activity: string, value: number, period = year(2015)) =>
      factOf('grdp', value, { ...current, activity, period });
    const whole = [
      level('a', 10_500, year(2014)),
      level('b', 20_500, year(2014)),
      level('c', 30_500, year(2014)),
    ];
    expect(audit(...whole, level('a', 10_600), level('b', 20_600), level('total', 63_900))).toEqual([]);
    const [finding] = texts(...whole, level('a', 20_600), level('b', 50_600), level('total', 63_900));
    expect(finding).toContain('20,600 + 50,600 = 71,200 ≠ 63,900');
  });

  it('says by which power of ten two sides differ', () => {
    const [finding] = texts(
      factOf('grdp', 26_375_123, current),
      factOf('averagePopulation', 757.9, { unit: 'thousand persons', period: year(2015) }),
      factOf('grdpPerCapita', 34.8, { ...current, unit: 'million VND per person' }),
    );
    expect(finding).toContain(
      'The two sides differ by a factor of 1,000: check the unit or the decimal point.',
    );
  });

  it('tells of one figure with two values, which a program may hand over', () => {
    const [finding] = texts(factOf('grdp', 100.5, current), factOf('grdp', 101.5, current));
    expect(finding).toMatch(
      /^Contradiction: The same figure is given twice, with different values .*\n100\.5 ≠ 101\.5\n/,
    );
  });

  it('sees a series go on in another unit', () => {
    const schools = (value: number, unit: string, from: number) =>
      factOf('pupils', value, { unit, period: year(from) });
    const [finding] = texts(schools(120, 'thousand persons', 2014), schools(121, 'persons', 2015));
    expect(finding).toContain('2014: 120 thousand persons\n2015: 121 persons');
  });

  it('never fails, whatever the figures', () => {
    const value = fc.oneof(
      fc.constantFrom(0, -0.5, -100, 100, -150, 1e25, 1e-12, 12.5),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const row = fc.record({
      indicator: fc.constantFrom(...accountsIndicators, 'schools'),
      activity: fc.constantFrom('total', 'a', 'b'),
      priceBasis: fc.constantFrom('' as const, 'current' as const, 'constant2010' as const),
      unit: fc.constantFrom(
        'percent',
        'billion VND',
        'thousand persons',
        'VND per USD',
        'USD per person',
        'million VND per person',
        'index 2010=100',
      ),
      period: fc.constantFrom(
        year(2010),
        year(2011),
        year(2012),
        { from: 2011, to: 2012 },
        { from: 2010, to: 2012 },
      ),
      vintage: fc.constantFrom('early', 'late'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(row, value), { maxLength: 120 }), (rows) => {
        const findings = audit(...rows.map(([more, number]) => factOf(more.indicator, number, more)));
        for (const finding of findings) {
          const text = findingText(finding, 'vi');
          expect(text).not.toMatch(/NaN|undefined/);
          expect(finding.rows.length).toBeGreaterThan(0);
        }
      }),
      { seed: 20160101, numRuns: 300 },
    );
  });

  it('finds as much in whichever order the rows of the shipped facts stand', async () => {
    const { dataset } = await shippedResult('lang-son-2016-2020');
    const kinds = (observations: readonly Observation[]) =>
      auditFacts({ ...dataset, observations })
        .map(({ kind, weight, rows }) => `${kind} ${weight} ${rows.length}`)
        .sort();
    const { observations } = dataset;
    const found = kinds(observations);
    const byDigits = observations.toSorted((a, b) => ((a.value * 7919) % 1) - ((b.value * 7919) % 1));
    expect(kinds(observations.toReversed())).toEqual(found);
    expect(kinds(byDigits)).toEqual(found);
  });
});
