import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BackcastQuestion } from '../../../src/analysis/backcast/BackcastSolution.js';
import { backcast } from '../../../src/analysis/backcast/backcast.js';
import { scorecard } from '../../../src/analysis/scorecard.js';
import type { SimulationResult } from '../../../src/projection/PlanCase.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { localNeeds } from '../../../src/report/language/needsText.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { gap } from '../../fixtures/nearness.js';
import { sampled } from '../../fixtures/sampled.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

let langSon: SimulationResult;
beforeAll(async () => {
  langSon = await shippedResult('lang-son-2016-2020');
});

const solved = (question: Partial<BackcastQuestion>) =>
  backcast(langSon, {
    scenario: 'plan-8.5',
    target: 'grdp-per-capita',
    levers: [{ on: 'growth' }],
    ...question,
  });

/** The target's value once the solution is simulated like any scenario of the plan. */
function putBack({ changed, target }: ReturnType<typeof backcast>): number | undefined {
  const card = scorecard(simulatePlan({ ...langSon, scenarios: [changed] }));
  return card.find((row) => row.target.id === target.id)?.value;
}

describe('backcast', () => {
  // Independently computed from the closed form for constant rates.
  it.each([
    [2600, 'growth', 9.643802808296575],
    [2650, 'growth', 10.06230277568527],
    [2700, 'growth', 10.474532681825766],
    [2600, 'deflator', 3.8171662842494625],
    [2700, 'deflator', 4.603749919347267],
  ])('finds what reaches %d USD per person by %s', (to, on, rate) => {
    const solution = solved({ to, levers: [{ on }] });
    expect(solution.status).toBe('reached');
    expect(gap(solution.levers[0]?.after ?? 0, rate)).toBeLessThan(1e-9);
    expect(gap(putBack(solution) ?? 0, to)).toBeLessThan(1e-9);
  });

  it('finds the exchange rate and the population that would do', () => {
    // (1 + e)^5 = 1.013553580190046^5 · 2467.184281248962 / 2600, and the same for people.
    const ratio = 2467.184281248962 / 2600;
    const power = 5;
    const factor = (rate: number) => (1 + rate / 100) ** power;
    const rate = solved({ levers: [{ on: 'exchangeRate' }] }).levers[0];
    expect(gap(factor(rate?.after ?? 0), factor(1.3553580190046) * ratio)).toBeLessThan(1e-9);
    const people = solved({ levers: [{ on: 'population' }] }).levers[0];
    expect(gap(factor(people?.after ?? 0), factor(0.9) * ratio)).toBeLessThan(1e-9);
  });

  it('puts back into the projection what it solved, whatever the scenario and the lever', () => {
    const cases = langSon.scenarios.flatMap(({ id, growth }) =>
      ['growth', 'growth.services', 'deflator', 'deflator.agriculture', 'exchangeRate', 'population']
        .filter(
          (on) => on !== 'growth.services' || (growth.closure === 'byActivity' && 'services' in growth.rates),
        )
        .map((on) => ({ id, on })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.double({ min: 0.9, max: 1.15, noNaN: true }),
        ({ id, on }, part) => {
          const start = solved({ scenario: id }).before ?? 0;
          const to = start * (on.includes('.') ? 1 + (part - 1) / 5 : part);
          const bounds = [-60, 80] as const;
          const solution = solved({ scenario: id, to, levers: [{ on, bounds }] });
          expect([on, solution.status]).toEqual([on, 'reached']);
          expect(gap(putBack(solution) ?? 0, to)).toBeLessThan(1e-9);
        },
      ),
      { seed: 20160101, numRuns: sampled(150) },
    );
  });

  it('moves several levers by what reaches the goal, none of them further than need be', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('plan-8', 'border-trade', 'outturn'),
        fc.tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0.2, max: 5, noNaN: true }))),
        fc.double({ min: 0.95, max: 1.2, noNaN: true }),
        (scenario, weights, part) => {
          const names = ['growth', 'deflator', 'exchangeRate'];
          const levers = names.map((on, i) => ({ on, weight: weights[i] ?? 1 }));
          const to = (solved({ scenario }).before ?? 0) * part;
          const solution = solved({ scenario, to, levers });
          expect(gap(putBack(solution) ?? 0, to)).toBeLessThan(1e-9);
          const cost = solution.levers.reduce(
            (sum, { change }, i) => sum + (weights[i] ?? 1) * change * change,
            0,
          );
          for (const { on, change } of solution.levers) {
            // One lever a little further, the others follow: never cheaper.
            for (const nudge of [0.99, 1.01]) {
              const fixed = solution.levers.find((lever) => lever.on === on);
              const at = (fixed?.before ?? 0) + change * nudge;
              const bounded = levers.map((lever) =>
                lever.on === on ? { ...lever, bounds: [at, at] as const } : lever,
              );
              const other = solved({ scenario, to, levers: bounded });
              const dearer = other.levers.reduce(
                (sum, move, i) => sum + (weights[i] ?? 1) * move.change * move.change,
                0,
              );
              expect(dearer).toBeGreaterThanOrEqual(cost * (1 - 1e-9));
            }
          }
        },
      ),
      { seed: 20160101, numRuns: 8 },
    );
  });

  it('says which bound stops it, and how far it comes', () => {
    const solution = solved({ levers: [{ on: 'growth', bounds: [8, 9] }] });
    expect(solution.status).toBe('unreachable');
    expect(solution.levers[0]).toMatchObject({ atBound: 'upper', bounds: [8, 9] });
    expect(solution.levers[0]?.after).toBeCloseTo(9, 12);
    // Reference case: 9 % growth ends at 2,524.558206057465 USD.
    expect(gap(solution.after ?? 0, 2524.558206057465)).toBeLessThan(1e-9);
    expect(
      solved({
        levers: [
          { on: 'growth', bounds: [8, 9] },
          { on: 'deflator', bounds: [2, 3] },
        ],
      }).levers,
    ).toMatchObject([{ atBound: 'upper' }, { atBound: 'upper' }]);
  });

  it('says that a lever has no effect, and that a target cannot be computed', () => {
    expect(solved({ levers: [{ on: 'indicators.forestCover' }] }).status).toBe('noEffect');
    const exports = solved({ target: 'local-exports-growth', levers: [{ on: 'indicators.localExports' }] });
    expect(exports.status).toBe('notComputable');
    expect(localNeeds(exports.needs ?? []).en).toContain('Exports of local goods');
  });

  it('works on targets of other kinds: a share, a total over the years, average growth', () => {
    const share = solved({
      scenario: 'border-trade',
      target: 'share-services',
      levers: [{ on: 'growth.services' }],
    });
    expect(share.status).toBe('reached');
    expect(gap(putBack(share) ?? 0, share.sought)).toBeLessThan(1e-9);
    const investment = solved({
      target: 'social-investment',
      levers: [{ on: 'indicators.socialInvestment' }],
      to: 77_000,
    });
    expect(gap(putBack(investment) ?? 0, 77_000)).toBeLessThan(1e-9);
    const growth = solved({ scenario: 'outturn', target: 'grdp-growth', levers: [{ on: 'growth' }] });
    expect(gap(putBack(growth) ?? 0, 8)).toBeLessThan(1e-9);
    expect(growth.levers[0]?.after).toBeCloseTo(8, 9);
  });

  it('enters the band and stays in it from a year on', () => {
    const staying = solved({ stayingFrom: 2018 });
    expect(staying.status).toBe('reached');
    const rows = simulatePlan({ ...langSon, scenarios: [staying.changed] }).rows.filter(
      (row) =>
        row.scenario === 'plan-8.5' &&
        row.indicator === 'grdpPerCapita' &&
        row.unit === 'USD per person' &&
        row.priceBasis === 'current',
    );
    const least = Math.min(...rows.filter(({ year }) => year >= 2018).map(({ value }) => value));
    expect(gap(least, 2600)).toBeLessThan(1e-9);
    expect(rows.find(({ year }) => year === 2017)?.value).toBeLessThan(2600);
    // Services at 60-61 % from 2018 on: the share must neither be missed below nor above.
    const share = solved({
      scenario: 'border-trade',
      target: 'share-services',
      levers: [{ on: 'growth.services' }],
      stayingFrom: 2018,
    });
    expect(share.breaks).toEqual([2019, 2020]);
  });

  it('changes only the years from which it may', () => {
    const late = solved({ from: 2019 });
    expect(gap(putBack(late) ?? 0, 2600)).toBeLessThan(1e-9);
    const growth = late.changed.growth.closure === 'byTotalAndStructure' ? late.changed.growth.total : [];
    expect(growth.slice(0, 3).map(({ value }) => value)).toEqual([0.085, 0.085, 0.085]);
    expect(growth[3]).toMatchObject({
      status: 'assumed',
      source: '',
      reason: { kind: 'solved' },
    });
  });

  it('names everything that is wrong with a question', () => {
    const question = {
      scenario: 'plan-85',
      target: 'grdp-per-capital',
      levers: [{ on: 'growth', bounds: [9, 8] as const, weight: 0 }],
    };
    expect(messageOf(() => solved(question))?.split('\n')).toEqual([
      'scenario: expected the id of a scenario of the plan, got "plan-85". Did you mean plan-8?',
      'target: expected the id of a target of the plan, got "grdp-per-capital". Did you mean grdp-per-capita?',
      'levers.growth.bounds: expected two numbers, the lower bound before the upper, got [9,8].',
      'levers.growth.weight: expected a weight above 0, got 0.',
    ]);
    expect(messageOf(() => solved({ levers: [{ on: 'growth', bounds: [0.06, 0.09] }] }))).toBe(
      'levers.growth.bounds: expected bounds of growth in per cent, got [0.06,0.09]. In per cent they are 6 and 9.',
    );
    // 0.5 to 1% a year is what a population can grow by.
    expect(solved({ levers: [{ on: 'population', bounds: [0.5, 1] }] }).levers[0]?.bounds).toEqual([0.5, 1]);
    expect(messageOf(() => solved({ levers: [{ on: 'grwoth' }] }))).toBe(
      'levers: expected an assumption of the scenario plan-8.5: growth, deflator, deflator.agriculture, deflator.industryConstruction, deflator.services, exchangeRate, population, indicators.cerealsProduction, indicators.forestCover, indicators.socialInvestment, indicators.nationalStandardSchools, indicators.localExports, indicators.domesticRevenue, got "grwoth". Did you mean growth?',
    );
    expect(messageOf(() => solved({ from: 2015, target: 'grdp-growth', stayingFrom: 2018 }))).toBe(
      'from: expected a projected year, 2016 to 2020, got 2015.\nstayingFrom: expected a target of a level or a share, which has a band in every year, got "grdp-growth".',
    );
  });
});
