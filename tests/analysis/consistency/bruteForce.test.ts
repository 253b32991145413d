import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DriverBand } from '../../../src/analysis/consistency/Driver.js';
import { consistencyReport } from '../../../src/analysis/consistency/targetConsistency.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { marginByHand } from '../../fixtures/accountsByHand.js';
import { sampled } from '../../fixtures/sampled.js';
import {
  type Bounds,
  caseOfTargets,
  growthTarget,
  perCapitaTarget,
  shareTarget,
} from '../../fixtures/targetsOfAccounts.js';

const activities = ['agriculture', 'industry', 'services'] as const;

/** A band of a random width above a random lower end. */
const bounds = (min: number, max: number, width: number): fc.Arbitrary<Bounds> => {
  const number = (from: number, to: number) =>
    fc.integer({ min: 1000 * from, max: 1000 * to }).map((thousandths) => thousandths / 1000);
  return fc.tuple(number(min, max), number(0, width)).map(([lower, more]) => [lower, lower + more]);
};

const sometimes = (target: fc.Arbitrary<Target>): fc.Arbitrary<Target[]> =>
  fc.tuple(fc.integer({ min: 0, max: 1 }), target).map(([there, found]) => (there === 0 ? [] : [found]));

const targets = fc
  .tuple(
    sometimes(bounds(2, 10, 3).map((band) => growthTarget(band))),
    ...activities.map((activity) => sometimes(bounds(0, 12, 4).map((band) => growthTarget(band, activity)))),
    ...activities.map((activity) => sometimes(bounds(10, 45, 20).map((band) => shareTarget(band, activity)))),
    sometimes(bounds(600, 950, 60).map((band) => perCapitaTarget(band))),
    sometimes(bounds(12, 19, 2).map((band) => perCapitaTarget(band, 'million VND per person'))),
  )
  .map((found) => found.flat());

const deflator = fc.oneof(
  fc.constant({}),
  bounds(0, 5, 0.5).map(([lower, upper]) => ({ lower, upper })),
);

const subsetsOf = (found: readonly Target[]): Target[][] =>
  Array.from({ length: 2 ** found.length }, (_, mask) =>
    found.filter((_target, position) => Math.floor(mask / 2 ** position) % 2 === 1),
  ).sort((one, other) => one.length - other.length);

/** The margins of all sets of targets, but for those that hold another which cannot hold: they cannot either. */
function marginsOf(promised: readonly Target[], band: DriverBand): { set: Target[]; margin: number }[] {
  const whole = { set: [...promised], margin: marginByHand(promised, band) };
  // What holds together holds in part, by no less.
  if (whole.margin > 0) return [whole];
  const tried: { set: Target[]; margin: number }[] = [];
  for (const set of subsetsOf(promised)) {
    const isBroken = tried.some(
      (other) => other.margin < 0 && other.set.every((target) => set.includes(target)),
    );
    if (!isBroken) tried.push({ set, margin: marginByHand(set, band) });
  }
  return tried;
}

describe('conflicts against brute force', () => {
  it('finds a smallest conflict, of which every part can hold, in random small plans', async () => {
    const found = { conflicts: 0, feasible: 0, sizes: new Set<number>() };
    fc.assert(
      fc.property(targets, deflator, (promised, band) => {
        const sets = marginsOf(promised, band);
        // A plan that holds by a hair is not for a test with two arithmetics.
        fc.pre(sets.every(({ margin }) => Math.abs(margin) > 1e-6 || margin === 0));
        const broken = sets.filter(({ margin }) => margin < 0);
        const report = consistencyReport(caseOfTargets(promised), { drivers: { deflator: band } });
        expect(report.feasible).toBe(broken.length === 0);
        found[broken.length === 0 ? 'feasible' : 'conflicts'] += 1;
        const [first] = report.conflicts;
        if (first === undefined) return;
        const ids = first.targets.map(({ id }) => id).join();
        expect(broken.map(({ set }) => set.map(({ id }) => id).join())).toContain(ids);
        expect(first.targets.length).toBe(Math.min(...broken.map(({ set }) => set.length)));
        found.sizes.add(first.targets.length);
      }),
      { seed: 20160101, numRuns: sampled(300) },
    );
    expect(found.conflicts).toBeGreaterThan(sampled(100));
    expect(found.feasible).toBeGreaterThan(sampled(20));
    expect([...found.sizes].sort()).toEqual([1, 2, 3, 4].filter((size) => found.sizes.has(size)));
    expect(found.sizes.size).toBeGreaterThanOrEqual(2);
  });

  it('changes bounds by enough, and for a target alone by no more than enough', async () => {
    let changed = 0;
    fc.assert(
      fc.property(targets, deflator, (promised, band) => {
        const report = consistencyReport(caseOfTargets(promised), { drivers: { deflator: band } });
        fc.pre(!report.feasible);
        const moved = (changes: typeof report.leastChange, part: number) =>
          promised.map((target) => {
            const own = changes.filter((change) => change.target === target);
            const ends = own.map(({ bound, from, to }) => [bound, from + part * (to - from)]);
            return { ...target, ...Object.fromEntries(ends) };
          });
        expect(marginByHand(moved(report.leastChange, 1), band)).toBeGreaterThan(-1e-8);
        changed += report.leastChange.length;
        for (const change of report.conflicts.length === 1 ? (report.conflicts[0]?.single ?? []) : []) {
          const size = Math.abs(change.to - change.from);
          expect(marginByHand(moved([change], 1), band)).toBeGreaterThan(-1e-8);
          if (size > 1e-3) expect(marginByHand(moved([change], 0.99), band)).toBeLessThan(0);
        }
      }),
      { seed: 20160101, numRuns: sampled(200) },
    );
    expect(changed).toBeGreaterThan(sampled(200));
  });
});
