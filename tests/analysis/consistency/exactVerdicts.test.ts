import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsistencyReport } from '../../../src/analysis/consistency/ConsistencyReport.js';
import type { DriverBand } from '../../../src/analysis/consistency/Driver.js';
import { consistencyReport } from '../../../src/analysis/consistency/targetConsistency.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { accountConditions, levelConditions } from '../../fixtures/exactPlans.js';
import { decimal, type Fraction, type Inequality, rangeOf, toNumber } from '../../fixtures/fourierMotzkin.js';
import { targetOf } from '../../fixtures/planOfTargets.js';
import { sampled } from '../../fixtures/sampled.js';
import { factOf, indicatorOf, steady } from '../../fixtures/scenarioOf.js';
import {
  type Bounds,
  caseOfTargets,
  growthTarget,
  perCapitaTarget,
  shareTarget,
} from '../../fixtures/targetsOfAccounts.js';

/** Bounds hit each other often, or miss each other by half or five times the slack of the scorecard. */
const nudge = fc.constantFrom(0, 0, 0, 0.5, -0.5, 5, -5).map((slacks) => 1 + slacks * 1e-9);

const figure = (numbers: readonly number[]): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...numbers), nudge)
    .map(([number, factor]) => Number((number * factor).toPrecision(12)));

/** A range of two such figures, or one of its ends. */
const bounds = (numbers: readonly number[]): fc.Arbitrary<Pick<Target, 'lower' | 'upper'>> =>
  fc
    .tuple(figure(numbers), figure(numbers), fc.constantFrom('both', 'both', 'lower', 'upper'))
    .map(([one, other, ends]) => {
      const [lower, upper] = [Math.min(one, other), Math.max(one, other)];
      return ends === 'both' ? { lower, upper } : ends === 'lower' ? { lower } : { upper };
    });

/** A decimal moved by so many places, without arithmetic in doubles. */
const shifted = (value: number, places: number): number => Number(`${value}e${places}`);

function inUnit(target: Target, places: number): Target {
  if (target.unit === 'percent') return target;
  const ends = (['lower', 'upper'] as const).flatMap((end) =>
    target[end] === undefined ? [] : [[end, shifted(target[end], places)] as const],
  );
  return { ...target, ...Object.fromEntries(ends) };
}

const levelTargets: fc.Arbitrary<Target[]> = fc
  .uniqueArray(
    fc.oneof(
      bounds([100, 110, 120, 125]).map((ends) =>
        targetOf({ id: 'last', kind: 'level', year: 2020, ...ends }),
      ),
      bounds([100, 105, 110]).map((ends) => targetOf({ id: 'middle', kind: 'level', year: 2018, ...ends })),
      bounds([10, 20, 25, 30]).map((ends) => targetOf({ id: 'added', kind: 'increment', ...ends })),
      bounds([2, 4, 5]).map((ends) => targetOf({ id: 'yearly', kind: 'yearlyChange', ...ends })),
      bounds([500, 550, 600]).map((ends) => targetOf({ id: 'total', kind: 'periodTotal', ...ends })),
      bounds([100, 110, 120]).map((ends) => targetOf({ id: 'every', kind: 'levelEveryYear', ...ends })),
      bounds([0, 2, 4]).map((ends) =>
        targetOf({ id: 'growth', kind: 'averageGrowth', unit: 'percent', ...ends }),
      ),
    ),
    { minLength: 2, maxLength: 5, selector: ({ id }) => id },
  )
  .filter((targets) => targets.some(({ unit }) => unit !== 'percent'));

const start = fc.constantFrom(undefined, 80, 100);

function reportOf(targets: readonly Target[], known: number | undefined): ConsistencyReport {
  const indicators =
    known === undefined
      ? []
      : [indicatorOf({ indicator: 'schools', move: 'add', path: steady(1), base: factOf('schools', known) })];
  return consistencyReport(caseOfTargets(targets, { indicators }), {});
}

type Conditions = (targets: readonly Target[], part: Fraction) => Inequality[];

const canHold = (conditions: readonly Inequality[]) => rangeOf(conditions, 0) !== undefined;

/** What holds with less than the slack can, what does not with more cannot; nothing for what lies between. */
function verdict(of: Conditions, targets: readonly Target[]): boolean | undefined {
  if (canHold(of(targets, decimal(0.999)))) return true;
  return canHold(of(targets, decimal(1.001))) ? undefined : false;
}

/** The verdict is the exact one, and so is that on every conflict and on what remains of it without one target. */
function expectVerdicts(report: ConsistencyReport, targets: readonly Target[], of: Conditions): boolean {
  const expected = verdict(of, targets);
  fc.pre(expected !== undefined);
  expect(report.undecided).toEqual([]);
  expect(report.feasible).toBe(expected);
  for (const conflict of report.conflicts) {
    expect(canHold(of(conflict.targets, decimal(0.999)))).toBe(false);
    for (const left of conflict.targets)
      expect(
        canHold(
          of(
            conflict.targets.filter((target) => target !== left),
            decimal(1.001),
          ),
        ),
      ).toBe(true);
  }
  return report.feasible;
}

/** Both ends are told where there are any, as exact as doubles can; returns how many there are. */
function expectEnds(told: DriverBand, exact: Ends, scale: Scale): number {
  return (['lower', 'upper'] as const).reduce((count, end) => {
    const [value, fraction] = [told[end], exact[end]];
    const expected = fraction === undefined ? undefined : scale(toNumber(fraction));
    const isOpen = expected === undefined || expected.isOpen;
    expect(value === undefined).toBe(isOpen);
    if (value === undefined || expected === undefined) return count;
    expect(Math.abs(value / expected.unit - expected.of)).toBeLessThan(1e-9);
    return count + 1;
  }, 0);
}

type Ends = NonNullable<ReturnType<typeof rangeOf>>;

/** What an exact end comes to in the figure that is told, counted in `unit`. */
type Scale = (end: number) => { readonly of: number; readonly unit: number; readonly isOpen: boolean };

describe('verdicts against exact fractions', () => {
  it('agree on the levels of an indicator, in units from 1e-6 to 1e16', () => {
    const found = { feasible: 0, conflicts: 0, ends: 0 };
    fc.assert(
      fc.property(levelTargets, start, fc.integer({ min: -6, max: 14 }), (plain, from, places) => {
        const targets = plain.map((target) => inUnit(target, places));
        const known = from === undefined ? undefined : shifted(from, places);
        const of: Conditions = (some, part) => levelConditions(some, known, part);
        const report = reportOf(targets, known);
        if (!expectVerdicts(report, targets, of)) {
          found.conflicts += 1;
          return;
        }
        found.feasible += 1;
        const size = shifted(100, places);
        const strict = rangeOf(of(targets, decimal(0)), 5);
        const told = report.implied.find(({ quantity, year }) => quantity === 'schools' && year === 2020);
        if (strict !== undefined && told !== undefined)
          found.ends += expectEnds(told, strict, (level) => ({
            of: level / size,
            unit: size,
            isOpen: level < 1e-6 * size,
          }));
      }),
      { seed: 20160101, numRuns: sampled(600) },
    );
    expect(found.feasible).toBeGreaterThan(sampled(150));
    expect(found.conflicts).toBeGreaterThan(sampled(150));
    expect(found.ends).toBeGreaterThan(sampled(100));
  });

  it('agree on growth, shares and GRDP per capita, where shares add up to 100 or hardly miss it', () => {
    const ranges = (numbers: readonly number[]) =>
      fc.tuple(figure(numbers), figure(numbers)).map(([a, b]): Bounds => [Math.min(a, b), Math.max(a, b)]);
    const growth = [4, 5, 6, 8];
    const accounts = fc.uniqueArray(
      fc.oneof(
        ranges(growth).map((band) => growthTarget(band)),
        ranges(growth).map((band) => growthTarget(band, 'agriculture')),
        ranges(growth).map((band) => growthTarget(band, 'services')),
        ranges([19.123456, 20, 25]).map((band) => shareTarget(band, 'agriculture')),
        ranges([20, 20.54321]).map((band) => shareTarget(band, 'industry')),
        ranges([55, 60, 60.333335]).map((band) => shareTarget(band, 'services')),
        ranges([640, 700, 750]).map((band) => perCapitaTarget(band)),
        ranges([13, 14, 15]).map((band) => perCapitaTarget(band, 'million VND per person')),
      ),
      { minLength: 2, maxLength: 5, selector: ({ id }) => id },
    );
    const prices = fc.constantFrom({}, { lower: 1, upper: 2 }, { lower: 2, upper: 2 }, { upper: 3 });
    const found = { feasible: 0, conflicts: 0 };
    fc.assert(
      fc.property(accounts, prices, (targets, deflator) => {
        const report = consistencyReport(caseOfTargets(targets), { drivers: { deflator } });
        const of: Conditions = (some, part) => accountConditions(some, deflator, part);
        if (!expectVerdicts(report, targets, of)) {
          found.conflicts += 1;
          return;
        }
        found.feasible += 1;
        const strict = rangeOf(of(targets, decimal(0)), 3);
        const told = report.implied.find(
          ({ quantity, activity }) => quantity === 'growth' && activity === 'total',
        );
        if (strict !== undefined && told !== undefined)
          expectEnds(told, strict, (volume) => ({
            of: 100 * (volume ** (1 / 5) - 1),
            unit: 1,
            isOpen: volume <= 1.001e-3,
          }));
      }),
      { seed: 20160101, numRuns: sampled(300) },
    );
    expect(found.feasible).toBeGreaterThan(sampled(60));
    expect(found.conflicts).toBeGreaterThan(sampled(60));
  });

  it('are the same whether a plan is written in billions, millions, thousands or single dong', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(levelTargets, start, (plain, from) => {
        const written = [-3, 0, 3, 6, 9].map((places) => {
          const targets = plain.map((target) => inUnit(target, places));
          const report = reportOf(targets, from === undefined ? undefined : shifted(from, places));
          const plainly = (value: number | undefined, unit: string) =>
            value === undefined
              ? 'open'
              : (unit === 'percent' ? value : shifted(value, -places)).toPrecision(6);
          return {
            feasible: report.feasible,
            conflicts: report.conflicts.map((conflict) => conflict.targets.map(({ id }) => id)),
            cost: report.leastChange
              .reduce((sum, { from: before, to }) => sum + Math.abs(to / before - 1), 0)
              .toPrecision(3),
            implied: report.implied
              .filter(({ quantity }) => quantity === 'schools')
              .map(({ lower, upper, unit }) => [plainly(lower, unit), plainly(upper, unit)]),
          };
        });
        conflicts += written[0]?.conflicts.length ?? 0;
        for (const other of written) expect(other).toEqual(written[0]);
      }),
      { seed: 20160101, numRuns: sampled(150) },
    );
    expect(conflicts).toBeGreaterThan(sampled(30));
  });
});
