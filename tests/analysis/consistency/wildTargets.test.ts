import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consistencyReport } from '../../../src/analysis/consistency/targetConsistency.js';
import { type Target, targetKinds } from '../../../src/plan/targets/Target.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { sampled } from '../../fixtures/sampled.js';
import { factOf, indicatorOf, steady } from '../../fixtures/scenarioOf.js';
import { caseOfTargets } from '../../fixtures/targetsOfAccounts.js';

const numbers = fc.oneof(
  fc.constantFrom(0, 100, -100, 8.5, 5e-324, 1e300, -1e300),
  fc.integer({ min: -150, max: 150 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const units: Readonly<Record<string, string>> = {
  grdp: 'billion VND',
  socialInvestment: 'billion VND',
  grdpPerCapita: 'USD per person',
  exchangeRate: 'VND per USD',
};

const target: fc.Arbitrary<Target> = fc
  .record({
    kind: fc.constantFrom(...targetKinds),
    indicator: fc.constantFrom('schools', 'schools', 'schools', ...Object.keys(units), 'shareOfGrdp'),
    activity: fc.constantFrom('total', 'total', 'total', 'services'),
    year: fc.constantFrom(2015, 2018, 2020, 2020, 2021),
    direction: fc.constantFrom('atLeast', 'atMost', 'within'),
    bounds: fc.tuple(numbers, numbers).map((both) => both.sort((a, b) => a - b)),
    open: fc.constantFrom('none', 'none', 'lower', 'upper'),
  })
  .map(({ bounds: [lower = 0, upper = 0], open, ...parts }) => {
    const isRate = ['averageGrowth', 'share', 'yearlyReduction'].includes(parts.kind);
    const unit = isRate ? 'percent' : (units[parts.indicator] ?? 'schools');
    const ends = { ...(open === 'lower' ? {} : { lower }), ...(open === 'upper' ? {} : { upper }) };
    return targetOf({ ...parts, ...ends, unit });
  });

function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectFinite);
}

it('answers any targets whatever, in finite numbers, or says what is undecided', () => {
  const found = { feasible: 0, conflicts: 0, undecided: 0 };
  const drivers = fc.constantFrom(
    {},
    { deflator: 'scenario' as const },
    { deflator: { lower: 1, upper: 4 }, exchangeRate: 'free' as const, population: 'free' as const },
    { icor: { upper: 6 }, investmentRate: { lower: 20, upper: 40 } },
  );
  fc.assert(
    fc.property(
      fc.array(target, { minLength: 1, maxLength: 6 }),
      fc.option(numbers, { nil: undefined }),
      drivers,
      (promised, start, held) => {
        const targets = promised.map((one, position) => ({ ...one, id: `target-${position}` }));
        const indicators =
          start === undefined
            ? []
            : [
                indicatorOf({
                  indicator: 'schools',
                  move: 'add',
                  path: steady(1),
                  base: factOf('schools', start),
                }),
              ];
        const report = consistencyReport(caseOfTargets(targets, { indicators }), { drivers: held });
        const { conflicts, undecided, leastChange, implied, slips } = report;
        expectFinite([
          conflicts.map(({ required, single }) => [required, single]),
          leastChange,
          implied,
          slips,
        ]);
        expect(report.feasible).toBe(conflicts.length === 0 && undecided.length === 0);
        if (report.feasible) found.feasible += 1;
        else if (conflicts.length > 0) found.conflicts += 1;
        else found.undecided += 1;
      },
    ),
    { seed: 20160101, numRuns: sampled(500) },
  );
  expect(found.feasible).toBeGreaterThan(sampled(50));
  expect(found.conflicts).toBeGreaterThan(sampled(15));
  expect(found.undecided).toBeGreaterThan(sampled(5));
});
