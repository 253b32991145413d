import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyReport } from '../../../src/analysis/consistency/targetConsistency.js';
import { planRun } from '../../../src/analysis/runOf.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { consistencyTable, impliedValuesTable } from '../../../src/report/tables/testTables.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { factOf, indicatorOf, steady } from '../../fixtures/scenarioOf.js';
import {
  caseOfTargets,
  growthTarget,
  perCapitaTarget,
  shareTarget,
} from '../../fixtures/targetsOfAccounts.js';

function linesOf(targets: readonly Target[], language: 'vi' | 'en'): string[] {
  const planCase = caseOfTargets(targets);
  const table = consistencyTable(planRun(planCase), consistencyReport(planCase, {}), { language });
  return table.rows.map((row) => row.at(-1)?.text ?? '');
}

describe('a test of the targets, in words', () => {
  it('never advises to move a bound to where it stands', () => {
    const near = fc
      .tuple(fc.constantFrom(1, 1e-3, 1e-5, 1e-7), fc.integer({ min: 1, max: 9 }))
      .map(([size, digit]) => size * digit);
    let advised = 0;
    fc.assert(
      fc.property(near, near, (share, growth) => {
        const targets = [
          shareTarget([20, 20], 'agriculture'),
          shareTarget([20, 20], 'industry'),
          shareTarget([60 + share, 60 + share], 'services'),
          growthTarget([8, 8]),
          perCapitaTarget([500, 500 * 1.08 ** 5 * (1 - growth / 100)]),
        ];
        for (const language of ['en', 'vi'] as const)
          for (const line of linesOf(targets, language)) {
            const [, before, after] = /(?:bound|cận dưới|cận trên) (.+?) → (.+?)$/.exec(line) ?? [];
            if (before === undefined) continue;
            expect(after).not.toBe(before);
            advised += 1;
          }
      }),
      { seed: 20160101, numRuns: 40 },
    );
    expect(advised).toBeGreaterThan(200);
  });

  it('writes a bound that has to move as the plan writes it, and no sum as 100 that is not', () => {
    const shares = (services: number) =>
      [19.1234, 20.5432]
        .map((share, i) => shareTarget([share, share], i === 0 ? 'agriculture' : 'industry'))
        .concat([shareTarget([services, services], 'services')]);
    const lines = linesOf(shares(60.3335), 'en').join('\n');
    expect(lines).toContain('60.3335% → 60.3334%');
    expect(lines).toContain('19.1234% → 19.1233%');
    expect(linesOf(shares(60.3334), 'en').join('\n')).toContain('19.1234 + 20.5432 + 60.3334 = 100');
    expect(linesOf(shares(60.33340001), 'en').join('\n')).toContain('19.1234 + 20.5432 + 60.33340001 ≈ 100');
  });

  it('tells implied levels with the decimals that the plan declares', () => {
    const own = { indicator: 'hdi', unit: 'index points' };
    const targets = [
      targetOf({ ...own, id: 'level', kind: 'level', year: 2020, lower: 0.7, upper: 0.75 }),
      targetOf({ ...own, id: 'gain', kind: 'increment', lower: 0.04, upper: 0.05 }),
    ];
    const base = factOf('hdi', 0.664, { unit: 'index points' });
    const known = indicatorOf({
      indicator: 'hdi',
      unit: 'index points',
      move: 'add',
      path: steady(0.01),
      base,
    });
    const { plan, ...rest } = caseOfTargets(targets, { indicators: [known] });
    const label = { vi: 'HDI', en: 'HDI' };
    const indicators = [...plan.indicators, { id: 'hdi', label, unit: 'index points', decimals: 3 }];
    const planCase = { ...rest, plan: { ...plan, indicators } };
    const report = consistencyReport(planCase, {});
    const { rows } = impliedValuesTable(planRun(planCase), report, { language: 'vi' });
    const told = rows.filter(([name]) => name?.text === 'HDI');
    expect(told.map((row) => row.slice(1, 4).map((cell) => cell.text))).toEqual([
      ['2015', '0,664', '0,664'],
      ['2020', '0,704', '0,714'],
    ]);
  });
});
