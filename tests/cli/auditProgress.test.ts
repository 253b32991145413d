import { describe, expect, it } from 'vitest';
import { auditProgress } from '../../src/cli/progress.js';
import { auditFacts } from '../../src/plan/audit/auditFacts.js';
import type { Observation } from '../../src/plan/facts/Observation.js';

const row = (region: string, year: number): Observation => ({
  region,
  indicator: 'cereals',
  activity: 'total',
  priceBasis: '',
  unit: 'tonnes',
  period: { from: year, to: year },
  value: 300 + year,
  status: 'reported',
  vintage: 'v',
  source: 's',
  note: '',
});

describe('an audit of many figures', () => {
  it('tells how far it has come, up to the whole', () => {
    const years = Array.from({ length: 60 }, (_, position) => 1960 + position);
    const regions = Array.from({ length: 400 }, (_, position) => `r${position}`);
    const observations = regions.flatMap((region) => years.map((year) => row(region, year)));
    const told: number[] = [];
    auditFacts({ region: 'r0', observations, sources: [] }, { onProgress: (percent) => told.push(percent) });
    expect(told.at(-1)).toBe(100);
    expect(told.length).toBeGreaterThan(50);
    expect(told).toEqual([...told].sort((one, other) => one - other));
  });

  it('is silent where it takes no time', () => {
    expect(auditProgress('en', 20_000)).toBeUndefined();
    expect(auditProgress('en', 20_001)).toBeTypeOf('function');
  });
});
