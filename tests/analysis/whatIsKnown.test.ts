import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { embeddedPlan } from '../../src/files/embeddedPlan.js';
import { readPlanFolder } from '../../src/files/readPlanFolder.js';
import { tables } from '../../src/index.js';

const run = planRun(await readPlanFolder(embeddedPlan('lang-son-2016-2020')), { scenarios: ['plan-8.5'] });
const knownOf = (id: string) => run.scorecard.find(({ target }) => target.id === id)?.known;
const told = (id: string, language: 'en' | 'vi') => {
  const at = run.scorecard.findIndex(({ target }) => target.id === id);
  return tables.scorecard(run, { scenario: 'plan-8.5', language }).rows[at]?.at(-1)?.text;
};

describe('what can still be said of a target that is not computable', () => {
  it('gives the pace from a base that is only known in a range', () => {
    // (72 - 13) / 5 and (72 - 8) / 5 communes a year.
    expect(knownOf('new-rural-communes')?.pace).toEqual({
      from: 2015,
      to: 2020,
      kind: 'step',
      lower: 11.8,
      upper: 12.8,
    });
    expect(told('new-rural-communes', 'vi')).toContain('8–13 (2015), 48 (2018), 61 (2019)');
  });

  it('gives the level that the pace of a target leads to from the first known year', () => {
    // 104.5 million USD in 2016, at 9 % a year over four years.
    expect(knownOf('local-exports-growth')?.pace?.lower).toBeCloseTo(104.5 * 1.09 ** 4, 9);
    // 22.37 % of the households in 2016, less two points in each of four years.
    expect(knownOf('poor-households')?.pace?.lower).toBeCloseTo(22.37 - 4 * 2, 12);
  });

  it('says of beds that they were met at the start on one definition and not on another', () => {
    const known = knownOf('hospital-beds');
    expect(known?.reachedIn).toBe(2015);
    expect(known?.pace).toBeUndefined();
    expect(known?.definitions.map(({ value, isReached }) => [value, isReached])).toEqual([
      [27.86, false],
      [39.39, true],
    ]);
    expect(told('hospital-beds', 'en')).toContain(
      'not reached as “Beds per 10,000 people, in hospitals alone”: 27.9 (2015)',
    );
  });

  it('names the figure that would decide, and where it is published', () => {
    for (const { verdict, known } of run.scorecard) {
      if (verdict === 'notComputable') expect(known?.published?.vi.length).toBeGreaterThan(0);
    }
    expect([knownOf('domestic-revenue-growth')?.decides, knownOf('commune-roads')?.decides]).toEqual([
      2015, 2020,
    ]);
  });

  it('gives the base from which the known end meets the target', () => {
    const base = knownOf('local-exports-growth')?.base;
    // 120 million USD in 2020 are five years of 9 % from 77.99 million.
    expect(base).toMatchObject({ year: 2015, of: { year: 2020, value: 120 } });
    expect(base?.upper).toBeCloseTo(120 / 1.09 ** 5, 9);
    expect(base).not.toHaveProperty('lower');
    expect(told('local-exports-growth', 'en')).toContain(
      'with 120.0 (2020) the target is met only if the figure of 2015 was at most 78.0 million USD',
    );
    // The end is not known, so nothing follows for the base.
    expect(knownOf('poor-households')).not.toHaveProperty('base');
  });

  it('tells what is known before and after the plan, of parts of its years and near it, where nothing else is', () => {
    expect(told('health-insurance', 'en')).toContain("known outside the plan's years: 90.0 (2012)");
    expect(knownOf('rural-water')?.outside).toEqual([{ year: 2024, value: 98.5, vintage: '2025-press' }]);
    expect(told('traffic-deaths', 'vi')).toContain('34 (9 tháng đầu năm 2020)');
    expect(told('trained-labour', 'en')).toContain(
      'near it: “Share of employed workers with a certificate (narrower than trained labour)” 16.1% (2015)',
    );
    // Exports are known within the plan: that of 2025 is not told.
    expect(knownOf('local-exports-growth')?.outside).toEqual([]);
  });

  it('is silent only where nothing is published anywhere', () => {
    const empty = run.scorecard.filter(({ verdict, known }) => {
      if (verdict !== 'notComputable' || known === undefined) return false;
      const { figures, outside, parts, related, definitions } = known;
      return [figures, outside, parts, related, definitions].every(({ length }) => length === 0);
    });
    expect(empty.map(({ target }) => target.id)).toEqual([
      'urban-water',
      'commune-health-standard',
      'medical-waste',
    ]);
  });
});
