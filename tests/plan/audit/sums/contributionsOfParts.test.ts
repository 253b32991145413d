import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../../src/plan/audit/auditFacts.js';
import { findingText } from '../../../../src/report/language/findingText.js';
import { factOf } from '../../../fixtures/scenarioOf.js';

const level = (activity: string, year: number, value: number) =>
  factOf('grdp', value, {
    activity,
    priceBasis: 'constant2010',
    unit: 'billion VND',
    period: { from: year, to: year },
  });
const contribution = (value: number) =>
  factOf('growthContribution', value, {
    activity: 'services',
    priceBasis: 'constant2010',
    unit: 'percentage points',
    period: { from: 2015, to: 2015 },
  });
const levels = [
  ...[level('services', 2014, 60.5), level('others', 2014, 39.5), level('total', 2014, 100)],
  ...[level('services', 2015, 64.7), level('others', 2015, 41.3), level('total', 2015, 106)],
];
const found = (value: number) =>
  auditFacts({ region: 'province', observations: [...levels, contribution(value)], sources: [] }).filter(
    ({ kind }) => kind === 'contributionOfPart',
  );

describe('contributions beside levels alone', () => {
  it('are what was added over the total of the year before: 4.2 of 100', () => {
    expect(found(4.2)).toEqual([]);
    const [finding] = found(5.7);
    expect(finding && findingText(finding, 'en')).toContain(
      '2015 services: 100 × (64.7 - 60.5) ÷ 100 = 4.20 ≠ 5.7',
    );
  });
});
