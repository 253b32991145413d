import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stillNeeded } from '../../../src/analysis/backcast/stillNeeded.js';
import { scorecard } from '../../../src/analysis/scorecard.js';
import type { SimulationResult } from '../../../src/projection/PlanCase.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { gap } from '../../fixtures/nearness.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

let langSon: SimulationResult;
beforeAll(async () => {
  langSon = await shippedResult('lang-son-2016-2020');
});

const total = (year: number, growth: number) => ({ year, activity: 'total', growth });

describe('stillNeeded', () => {
  it('reaches the target once the observed years are what they were, whatever they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('plan-8.5', 'continuation', 'border-closure', 'outturn'),
        fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (scenario, rates, byServices) => {
          const observed = rates.map((growth, t) => ({
            year: 2016 + t,
            activity: byServices ? 'services' : 'total',
            growth,
          }));
          const { solution, growth } = stillNeeded(langSon, {
            scenario,
            target: 'grdp-per-capita',
            observed,
            to: 2300,
          });
          expect(solution.status).toBe('reached');
          const result = simulatePlan({ ...langSon, scenarios: [solution.changed] });
          const value = scorecard(result).find(({ target }) => target.id === 'grdp-per-capita')?.value ?? 0;
          expect(gap(value, 2300)).toBeLessThan(1e-9);
          if (scenario === 'border-closure' || byServices) return;
          const mean =
            100 * (rates.reduce((level, rate) => level * (1 + rate / 100), 1) ** (1 / rates.length) - 1);
          expect(gap(growth[0]?.observed ?? 0, mean)).toBeLessThan(1e-9);
        },
      ),
      { seed: 20160101, numRuns: 40, endOnFailure: true },
    );
  });

  it('says it by activity: all gain the same points', () => {
    const { years, growth } = stillNeeded(langSon, {
      scenario: 'plan-8.5',
      target: 'grdp-growth',
      observed: [total(2016, 6), total(2017, 8)],
    });
    expect(years).toEqual([2018, 2019, 2020]);
    expect(growth.map(({ activity }) => activity)).toEqual([
      'total',
      'agriculture',
      'industryConstruction',
      'services',
    ]);
    // 8 % a year over five years, after 6 and 8 %.
    expect(gap(growth[0]?.needed ?? 0, 100 * ((1.08 ** 5 / 1.06 / 1.08) ** (1 / 3) - 1))).toBeLessThan(1e-9);
    for (const { planned, needed } of growth)
      expect(Math.sign((needed ?? 0) - planned)).toBe(Math.sign((growth[0]?.needed ?? 0) - 8.5));
  });

  it('refuses years with a gap, all years, and activities the base does not show', () => {
    const question = { scenario: 'plan-8.5', target: 'grdp-growth' };
    expect(messageOf(() => stillNeeded(langSon, { ...question, observed: [total(2017, 8)] }))).toBe(
      'observed: expected growth of the first years from 2016 on, with at least 2020 still to come, got "2017".',
    );
    expect(
      messageOf(() =>
        stillNeeded(langSon, { ...question, observed: [{ year: 2016, activity: 'servces', growth: 8 }] }),
      ),
    ).toBe(
      'observed.servces[2016]: expected an activity of the base, or total, got "servces". Did you mean services?',
    );
  });

  it('refuses growth that is given twice: by two rates, or of the whole beside all activities', () => {
    const question = { scenario: 'plan-8.5', target: 'grdp-growth' };
    const all = ['agriculture', 'industryConstruction', 'services'];
    const observed = ['total', ...all, 'services'].map((activity) => ({ year: 2016, activity, growth: 6 }));
    expect(messageOf(() => stillNeeded(langSon, { ...question, observed }))?.split('\n')).toEqual([
      'observed.total[2016]: expected growth of the whole only beside an activity that is left out, got 6. Leave it out: it follows from that of all activities.',
      'observed.services[2016]: expected one rate for an activity and a year, got 6.',
    ]);
  });

  it('needs nothing it cannot say, where growth does not move the target', () => {
    const { solution, growth } = stillNeeded(langSon, {
      scenario: 'plan-8.5',
      target: 'forest-cover',
      observed: [total(2016, 6)],
    });
    expect(solution.status).toBe('noEffect');
    expect(growth.map(({ needed }) => needed)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
