import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  GapAttribution,
  GapContribution,
  GapQuestion,
} from '../../../src/analysis/attribution/GapQuestion.js';
import { gapAttribution } from '../../../src/analysis/attribution/gapAttribution.js';
import { perCapitaUnits } from '../../../src/analysis/perCapitaTarget.js';
import type { Scenario } from '../../../src/plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../../src/projection/PlanCase.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { anyScenario, atConstantPrices } from '../../fixtures/anyScenario.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { planOfTargets, resultOf } from '../../fixtures/planOfTargets.js';
import { sampled } from '../../fixtures/sampled.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

let langSon: SimulationResult;
beforeAll(async () => {
  langSon = await shippedResult('lang-son-2016-2020');
});

const sum = (rows: readonly GapContribution[]) => rows.reduce((total, { value }) => total + value, 0);
const factor = ({ factors }: GapAttribution, name: string) =>
  factors.find((row) => row.factor === name)?.value ?? Number.NaN;

const ofBaseYear = fc.oneof(anyScenario('byActivity'), anyScenario('byTotalAndStructure'));
const anyOne = fc.oneof(ofBaseYear, atConstantPrices(ofBaseYear));

/** Two scenarios of the same years on bases of their own. */
const anyTwo = fc.tuple(anyOne, anyOne).map(([one, other]): [Scenario, Scenario] => {
  const length = Math.min(one.years.length, other.years.length);
  return [named(cut(one, length), 'one'), named(cut(other, length), 'other')];
});

const named = (scenario: Scenario, id: string): Scenario => ({ ...scenario, id });

function cut(scenario: Scenario, length: number): Scenario {
  const path = <Value>(assumption: readonly Value[]) => assumption.slice(0, length);
  const each = (paths: Scenario['deflatorChange']) =>
    Object.fromEntries(Object.entries(paths).map(([name, assumption]) => [name, path(assumption)]));
  const { growth } = scenario;
  return {
    ...scenario,
    years: path(scenario.years),
    deflatorChange: each(scenario.deflatorChange),
    exchangeRateChange: path(scenario.exchangeRateChange ?? []),
    populationChange: path(scenario.populationChange ?? []),
    growth:
      growth.closure === 'byActivity'
        ? { ...growth, rates: each(growth.rates) }
        : growth.closure === 'byTotalAndStructure'
          ? { ...growth, total: path(growth.total) }
          : growth,
  };
}

describe('gapAttribution', () => {
  it.each(['logarithmic', 'shapley'] as const)(
    'leaves nothing over, by the %s method, whatever the two cases',
    (method) => {
      fc.assert(
        fc.property(
          anyTwo,
          fc.constantFrom('shared' as const, 'apart' as const),
          fc.constantFrom(...perCapitaUnits),
          ([one, other], interaction, unit) => {
            const result = resultOf(planOfTargets([]), [one, other]);
            const year = one.years.at(-1) ?? 0;
            const asked = { from: 'one', to: 'other', year, method, interaction, unit };
            const found = gapAttribution(result, asked);
            // Relative to the gap, or to a hundredth of the figures themselves where these hardly differ.
            const size = Math.max(Math.abs(found.gap), found.from.value / 100, found.to.value / 100);
            expect(Math.abs(sum(found.factors) - found.gap)).toBeLessThanOrEqual(1e-12 * size);
            expect(Math.abs(sum(found.growth) - factor(found, 'growth'))).toBeLessThanOrEqual(1e-12 * size);
          },
        ),
        { seed: 20160101, numRuns: sampled(300), endOnFailure: true },
      );
    },
  );

  it.each(['logarithmic', 'shapley'] as const)(
    'depends on no order: the way back is the same with the other sign (%s)',
    (method) => {
      fc.assert(
        fc.property(anyTwo, ([one, other]) => {
          const result = resultOf(planOfTargets([]), [one, other]);
          const year = one.years.at(-1) ?? 0;
          const there = gapAttribution(result, { from: 'one', to: 'other', year, method });
          const back = gapAttribution(result, { from: 'other', to: 'one', year, method });
          const size = Math.max(...there.factors.map(({ value }) => Math.abs(value)), Math.abs(there.gap));
          for (const { factor: name, value } of there.factors)
            expect(Math.abs(value + factor(back, name))).toBeLessThanOrEqual(1e-9 * size);
          for (const { activity, part, value } of there.growth) {
            const same = back.growth.find((row) => row.activity === activity && row.part === part);
            expect(Math.abs(value + (same?.value ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * size);
          }
        }),
        { seed: 20160101, numRuns: sampled(100), endOnFailure: true },
      );
    },
  );

  it('gives a difference in one assumption to that assumption alone', () => {
    const plans: GapQuestion = { from: 'plan-8', to: 'plan-9' };
    for (const method of ['logarithmic', 'shapley'] as const) {
      const found = gapAttribution(langSon, { ...plans, method });
      // Reference case: 2,410.858248932669 at 8 %, 2,524.558206057465 at 9 %.
      expect(found.gap).toBeCloseTo(2524.558206057465 - 2410.858248932669, 9);
      expect(factor(found, 'growth')).toBeCloseTo(found.gap, 9);
      for (const name of ['base', 'prices', 'exchangeRate', 'population'])
        expect(factor(found, name)).toBeCloseTo(0, 9);
      // The same base: activities weigh the same at the start, and only their growth differs.
      expect(found.growth.map(({ activity, part }) => `${activity} ${part}`)).toEqual([
        'agriculture within',
        'industryConstruction within',
        'services within',
      ]);
    }
  });

  it('takes the miss of 2016-2020 apart: 2,650 USD promised, 1,917 reached', () => {
    const found = gapAttribution(langSon, {
      from: { target: 'grdp-per-capita', scenario: 'plan-8.5' },
      to: 'outturn',
    });
    expect(found.from).toMatchObject({
      target: 'grdp-per-capita',
      scenario: 'plan-8.5',
      vintage: 'plan-time',
    });
    expect(found.from.value).toBeCloseTo(2650, 9);
    // 44.5 million VND at 23,208.36833 VND per USD.
    expect(found.to.value).toBeCloseTo(1917.4, 1);
    expect(Math.abs(sum(found.factors) - found.gap)).toBeLessThan(1e-12 * Math.abs(found.gap));
    // Revised down from 1,603.9 to 1,424.1 USD in 2015; growth of 8.5 against 5.35 % a year.
    expect(found.factors[0]).toMatchObject({ factor: 'base', levelUnit: 'USD per person' });
    expect(found.factors[0]?.fromLevel).toBeCloseTo(1603.9, 1);
    expect(found.factors[0]?.toLevel).toBeCloseTo(1424.1, 1);
    expect(found.factors[1]?.fromLevel).toBeCloseTo(8.5, 9);
    expect(found.factors[1]?.toLevel).toBeCloseTo(5.349922675654439, 9);
    expect(found.factors[2]?.fromLevel).toBeCloseTo(4.21, 1);
    expect(factor(found, 'base')).toBeLessThan(-200);
    expect(factor(found, 'exchangeRate')).toBeCloseTo(0, 9);
    // The base of 2020 shows product taxes, that of 2015 does not: their weight counts, their growth cannot.
    const taxes = found.growth.filter(({ activity }) => activity === 'taxesLessSubsidiesOnProducts');
    expect(taxes.map(({ part, fromLevel }) => [part, part === 'between' ? fromLevel : 0])).toEqual([
      ['within', 0],
      ['between', 0],
    ]);
    expect(taxes[0]?.value).toBe(0);
    expect(taxes[1]?.value).toBeLessThan(0);
  });

  it("takes the unit of the plan's own target, and leaves the exchange rate out where that is VND", () => {
    const targets = langSon.plan.targets.map((target) =>
      target.id === 'grdp-per-capita'
        ? { ...target, unit: 'million VND per person', lower: 58, upper: 60 }
        : target,
    );
    const inVnd = { ...langSon, plan: { ...langSon.plan, targets } };
    const target = { target: 'grdp-per-capita', scenario: 'plan-8.5' };
    const found = gapAttribution(inVnd, { from: target, to: 'outturn' });
    expect([found.unit, found.factors.map((row) => row.factor)]).toEqual([
      'million VND per person',
      ['base', 'growth', 'prices', 'population'],
    ]);
    expect(found.from.value).toBeCloseTo(59, 9);
    // GRDP per capita of 2020 in the evaluation of 2020.
    expect(found.to.value).toBeCloseTo(44.5, 9);
    expect(found.factors[0]).toMatchObject({ factor: 'base', levelUnit: 'million VND per person' });
    expect(Math.abs(sum(found.factors) - found.gap)).toBeLessThan(1e-12 * Math.abs(found.gap));
    const usd = gapAttribution(inVnd, { from: 'plan-8.5', to: 'outturn', unit: 'USD per person' });
    expect(usd).toEqual(gapAttribution(langSon, { from: 'plan-8.5', to: 'outturn' }));
  });

  it('takes the assumption that is named as what the target leaves unsaid', () => {
    const target = { target: 'grdp-per-capita', scenario: 'plan-8.5', by: 'exchangeRate', to: 2600 };
    const found = gapAttribution(langSon, { from: 'plan-8.5', to: target });
    expect(found.gap).toBeCloseTo(2600 - 2467.184281248962, 9);
    expect(factor(found, 'exchangeRate')).toBeCloseTo(found.gap, 9);
  });

  it('names what it does not know, and refuses cases that cannot be compared', () => {
    expect(messageOf(() => gapAttribution(langSon, { from: 'plan-8.55', to: 'outturn' }))).toBe(
      'scenario: expected the id of a simulated scenario, got "plan-8.55". Did you mean plan-8.5?',
    );
    const share = { target: 'share-services', scenario: 'plan-8.5' };
    expect(messageOf(() => gapAttribution(langSon, { from: share, to: 'outturn' }))).toBe(
      'target: expected a target for the level of GRDP per capita in USD per person in 2020, got "share-services".',
    );
    const [one] = langSon.scenarios;
    const later = simulatePlan({
      ...langSon,
      scenarios: langSon.scenarios
        .flatMap((scenario) => [
          scenario,
          ...(scenario === one
            ? [
                {
                  ...scenario,
                  id: 'later',
                  years: [2017, 2018, 2019, 2020].slice(0, 4),
                  base: { ...scenario.base, year: 2016 },
                },
              ]
            : []),
        ])
        .map((scenario) => (scenario.id === 'later' ? laterOf(scenario) : scenario)),
    });
    expect(messageOf(() => gapAttribution(later, { from: 'plan-8.5', to: 'later' }))).toBe(
      'to: expected a case that starts from 2015, as the other does, got 2016.',
    );
  });
});

/** Every assumption without its first year. */
function laterOf(scenario: Scenario): Scenario {
  const rest = <Value>(assumption: readonly Value[]) => assumption.slice(1);
  const { growth } = scenario;
  return {
    ...scenario,
    indicators: [],
    deflatorChange: Object.fromEntries(
      Object.entries(scenario.deflatorChange).map(([name, assumption]) => [name, rest(assumption)]),
    ),
    exchangeRateChange: rest(scenario.exchangeRateChange ?? []),
    populationChange: rest(scenario.populationChange ?? []),
    growth: growth.closure === 'byTotalAndStructure' ? { ...growth, total: rest(growth.total) } : growth,
  };
}
