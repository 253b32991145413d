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
});
