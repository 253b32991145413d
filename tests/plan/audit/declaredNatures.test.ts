import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import type { DeclaredNature } from '../../../src/plan/indicators/natureOfSeries.js';
import { arithmeticText } from '../../../src/report/language/findingText.js';
import { factOf } from '../../fixtures/scenarioOf.js';

type Parts = Parameters<typeof factOf>[2];

const kinds = (rows: readonly (readonly [number, Parts])[], indicators: readonly DeclaredNature[] = []) =>
  auditFacts(
    {
      region: 'province',
      observations: rows.map(([value, parts]) => factOf('own', value, parts)),
      sources: [],
    },
    { indicators },
  ).map(({ kind, weight }) => `${kind} ${weight}`);
const series = (unit: string, values: readonly number[]) =>
  values.map((value, i) => [value, { unit, period: { from: 2011 + i, to: 2011 + i } }] as const);

describe('the auditor of series that may be below zero', () => {
  it('takes net migration and a balance of trade as they are', () => {
    expect(kinds(series('persons', [-1250, -1310]))).toEqual([]);
    expect(kinds(series('million USD', [-35.2]))).toEqual([]);
    expect(kinds(series('million USD', [12.5, -3.1, 8.4]))).toEqual([]);
    expect(kinds(series('thousand tonnes', [-2, 3.4]), [{ id: 'own', nature: 'balance' }])).toEqual([]);
    expect(kinds(series('schools', [-3]), [{ id: 'own', sign: 'any' }])).toEqual([]);
  });

  it('doubts a lost sign, and contradicts what was declared never to be below zero', () => {
    expect(kinds(series('schools', [-130]))).toEqual(['impossibleSign doubt']);
    expect(kinds(series('persons', [120, -125, 131]))).toEqual(['impossibleSign doubt']);
    expect(kinds(series('percent', [22.5, -20.4, 18]))).toEqual(['impossibleSign doubt']);
    expect(kinds(series('persons', [-125]), [{ id: 'own', nature: 'count' }])).toEqual([
      'impossibleSign contradiction',
    ]);
  });

  it('adds up what is counted, whichever letters its unit holds', () => {
    const parts = [10, 20, 90].map((value, i) => [value, { unit: 'operations', activity: `a${i}` }] as const);
    const [finding] = auditFacts({
      region: 'province',
      observations: [
        factOf('own', 100, { unit: 'operations' }),
        ...parts.map(([value, more]) => factOf('own', value, more)),
      ],
      sources: [],
    });
    expect(finding?.weight).toBe('contradiction');
    expect(finding?.arithmetic.map((line) => arithmeticText(line, 'en'))).toEqual([
      '10 + 20 + 90 = 120 ≠ 100',
    ]);
  });

  it('looks for slips in exchange rates, and not in rates of change', () => {
    const rates = [21_935, 22_370, 22_602, 23_050].map((value, i) =>
      factOf('exchangeRate', i === 1 ? value / 10 : value, {
        unit: 'VND per USD',
        period: { from: 2016 + i, to: 2016 + i },
      }),
    );
    const found = auditFacts({ region: 'province', observations: rates, sources: [] });
    expect(found.map(({ kind, rows }) => `${kind} ${rows[0]?.observation.period.from}`)).toContain(
      'unitChange 2017',
    );
    const swinging = series('percent', [0.2, 7.1, 0.1]);
    expect(kinds(swinging, [{ id: 'own', nature: 'rate' }])).toEqual([]);
  });
});
