import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import { findingText } from '../../../src/report/language/findingText.js';
import { factOf } from '../../fixtures/scenarioOf.js';

type Parts = Parameters<typeof factOf>[2];

const series = (indicator: string, values: readonly number[], parts: Parts = {}) =>
  values.map((value, i) => factOf(indicator, value, { ...parts, period: { from: 2014 + i, to: 2014 + i } }));
const found = (rows: ReturnType<typeof series>) =>
  auditFacts({ region: 'province', observations: rows, sources: [] });
const told = (rows: ReturnType<typeof series>) =>
  found(rows).map(({ kind, slip, rows: [row] }) =>
    [kind, row?.observation.period.to, slip?.kind, slip?.value]
      .filter((part) => part !== undefined)
      .join(' '),
  );
const people = { unit: 'thousand persons' };
const rate = { unit: 'VND per USD' };
const prices = { unit: 'index 2010=100' };
const growth = { unit: 'percent', priceBasis: 'constant2010' } as const;

describe('the auditor of orders of magnitude', () => {
  it('doubts single figures by their unit and year, and names the likely slip', () => {
    const single = (indicator: string, value: number, parts: Parts) =>
      told([factOf(indicator, value, parts)]);
    const current = { priceBasis: 'current' } as const;
    expect(single('exchangeRate', 21.698, rate)).toEqual(['implausibleSize 2015 thousandsPoint 21698']);
    expect(single('grdp', 26.375, { ...current, unit: 'billion VND' })).toEqual([
      'implausibleSize 2015 thousandsPoint 26375',
    ]);
    expect(single('grdpPerCapita', 34_800, { ...current, unit: 'million VND per person' })).toEqual([
      'implausibleSize 2015 thousandfold 34.8',
    ]);
    expect(single('averagePopulation', 757_900, people)).toEqual(['implausibleSize 2015 thousandfold 757.9']);
    expect(single('growthRate', 850, growth)).toEqual(['implausibleSize 2015 perCent 8.5']);
  });

  it('names the share whose point or sign has slipped, where its sum shows which', () => {
    const percent = fc.integer({ min: 500, max: 4500 });
    const slips = fc.constantFrom(['perCent', 0.01], ['perCent', 100], ['shiftedPoint', 10], ['sign', -1]);
    fc.assert(
      fc.property(percent, percent, slips, (a, b, [kind, factor]) => {
        const values = [a / 100, b / 100, (10_000 - a - b) / 100];
        const [first = 0, ...others] = values;
        const slipped = Number((first * Number(factor)).toPrecision(12));
        const rows = [slipped, ...others].map((value, i) =>
          factOf('shareOfGrdp', value, { activity: `a${i}`, priceBasis: 'current', unit: 'percent' }),
        );
        const sum = found(rows).find((finding) => finding.kind === 'shareSum');
        // A share that a slip of another one explains as well is left unnamed.
        if (sum?.slip !== undefined)
          expect([sum.rows[0]?.observation.activity, sum.slip]).toEqual(['a0', { kind, value: first }]);
        else
          expect(
            others.some((other) =>
              [10, 0.1, 100, 0.01, -1].some((move) => Math.abs(other * (move - 1) + slipped - first) < 2),
            ),
          ).toBe(true);
      }),
      { seed: 2020 },
    );
  });

  it('doubts a figure far from what is published of the region', () => {
    const published = [factOf('averagePopulation', 757.9, people)];
    const kinds = (value: number, parts: Parts = people) =>
      auditFacts(
        { region: 'province', observations: [factOf('averagePopulation', value, parts)], sources: [] },
        { published },
      ).map(({ kind, slip }) => [kind, slip?.value]);
    expect(kinds(7579)).toEqual([['implausibleSize', 757.9]]);
    expect(kinds(75.79)).toEqual([['implausibleSize', 757.9]]);
    // Merged provinces have up to four times the people of one.
    expect(kinds(3000)).toEqual([]);
    expect(kinds(7579, { ...people, region: 'another' })).toEqual([]);
    expect(kinds(7579, { ...people, period: { from: 2040, to: 2040 } })).toEqual([]);
  });

  it('doubts a leap in a calm series, such as a merger of provinces brings, in whatever is counted', () => {
    const leap = fc.tuple(fc.double({ min: 1.85, max: 4, noNaN: true }), fc.integer({ min: 1, max: 4 }));
    const growth = fc.array(fc.double({ min: 0.9, max: 1.15, noNaN: true }), { minLength: 4, maxLength: 4 });
    const units = fc.constantFrom('billion VND', 'thousand tonnes', 'schools', 'ha');
    fc.assert(
      fc.property(leap, growth, units, ([times, at], steps, unit) => {
        const values = (factor: number) => {
          const levels = [3000];
          for (const [i, step] of steps.entries())
            levels.push(Math.round((levels.at(-1) ?? 0) * (i + 1 === at ? factor : step)));
          return levels;
        };
        const breaks = (factor: number) =>
          told(series('own', values(factor), { unit })).filter((text) => text.startsWith('seriesBreak'));
        expect(breaks(1.1)).toEqual([]);
        expect(breaks(times)).toEqual([`seriesBreak ${2014 + at}`]);
      }),
      { seed: 2025, numRuns: 60 },
    );
    const leaps = (values: readonly number[]) =>
      told(series('grdp', values, { unit: 'billion VND', priceBasis: 'current' }));
    expect(leaps([48_000, 90_000])).toEqual(['seriesBreak 2015']);
    expect(leaps([48_000, 70_000])).toEqual([]);
  });

  it('sees one figure ten times its neighbours, at the ends of a series too', () => {
    expect(told(series('exchangeRate', [21_935, 2237.01, 22_602], rate))).toContain(
      'unitChange 2015 shiftedPoint 22370.1',
    );
    expect(told(series('own', [3154, 323.2, 329.1], { unit: 'thousand tonnes' }))).toEqual([
      'unitChange 2014 shiftedPoint 315.4',
    ]);
    expect(told(series('own', [60.6, 61.2, 62, 6.21], { unit: 'percent' }))).toEqual([
      'unitChange 2017 shiftedPoint 62.1',
    ]);
  });

  it('sees a slip beside figures of another vintage', () => {
    const other = factOf('own', 31.54, { unit: 'thousand tonnes', vintage: 'earlier' });
    expect(told([...series('own', [312.2, 315.4, 323.2], { unit: 'thousand tonnes' }), other])).toContain(
      'unitChange 2015 shiftedPoint 315.4',
    );
  });

  it('sees slips in rates by their decimals, and leaves alone rates that are truly near zero', () => {
    expect(told(series('growthRate', [6.42, 0.641, 5.52, 5.98], growth))).toEqual([
      'unitChange 2015 shiftedPoint 6.41',
    ]);
    expect(told(series('growthRate', [6.42, 6.41, -5.82, 5.98], growth))).toEqual([
      'doubtfulSign 2016 sign 5.82',
    ]);
    expect(told(series('consumerPriceChange', [4.09, 0.63, 2.66, 3.53], { unit: 'percent' }))).toEqual([]);
  });

  it('doubts a merger of provinces and an index set to another year', () => {
    expect(told(series('averagePopulation', [1480.2, 1516.3, 3619.4], people))).toEqual(['seriesBreak 2016']);
    const [text] = found(series('deflator', [142.9, 146.1, 102.1], prices)).map((one) =>
      findingText(one, 'en'),
    );
    expect(text).toContain('2015-2016: 146.1 → 102.1 (−30%)');
    const gap = [factOf('deflator', 140.4, prices)];
    expect(
      told([...gap, factOf('deflator', 102.1, { ...prices, period: { from: 2020, to: 2020 } })]),
    ).toEqual(['seriesBreak 2020']);
  });

  it('lets real series pass: fast growth, small numbers, gaps', () => {
    expect(told(series('newCommunes', [8, 13, 48], { unit: 'communes' }))).toEqual([]);
    expect(told(series('exports', [310.5, 640.2, 1190.7], { unit: 'million USD' }))).toEqual([]);
    const far = factOf('exports', 4100, { unit: 'million USD', period: { from: 2030, to: 2030 } });
    expect(told([...series('exports', [310.5], { unit: 'million USD' }), far])).toEqual([]);
  });

  it('speaks Vietnamese', () => {
    const [text] = found([factOf('exchangeRate', 21.698, rate)]).map((one) => findingText(one, 'vi'));
    expect(text).toContain('Khoảng hợp lý: 8.680 đến 54.250.\nDấu chấm có thể là dấu ngăn cách hàng nghìn');
  });
});
