import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PerCapitaContribution,
  perCapitaDecomposition,
} from '../../src/analysis/perCapitaDecomposition.js';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../src/projection/PlanCase.js';
import { anyScenario, atConstantPrices } from '../fixtures/anyScenario.js';
import { messageOf } from '../fixtures/messageOf.js';
import { gap } from '../fixtures/nearness.js';
import { planOfTargets, resultOf, targetOf } from '../fixtures/planOfTargets.js';
import { theValue } from '../fixtures/rowPicking.js';
import { growthByActivity, scenarioOf, steady } from '../fixtures/scenarioOf.js';
import { shippedPlans, shippedResult } from '../fixtures/shippedPlan.js';

const usd = 'USD per person';
const units = ['USD per person', 'million VND per person'] as const;

/** A scenario that starts from 2,000 USD per person: 40,000 billion VND, a million heads, 20,000 VND per USD. */
function moving(parts: Partial<Omit<Scenario, 'base'>>): PerCapitaContribution[] {
  const base = { activities: ['all'], shares: [1], grdp: 40_000, population: 1000, exchangeRate: 20_000 };
  const still = { growth: growthByActivity({ all: 0 }), deflatorChange: { all: steady(0) } };
  return perCapitaDecomposition(resultOf(planOfTargets([]), [scenarioOf({ ...still, ...parts, base })]), usd);
}

const values = (rows: readonly PerCapitaContribution[]) => rows.map(({ value }) => value);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How far the contributions are from the change, relative to the larger level. */
function residual(rows: readonly PerCapitaContribution[]): number {
  const [{ start, end } = { start: Number.NaN, end: Number.NaN }] = rows;
  return Math.abs(sum(values(rows)) - (end - start)) / Math.max(start, end);
}

const perScenario = ({ scenarios }: SimulationResult, rows: readonly PerCapitaContribution[]) =>
  scenarios.map(({ id }) => rows.filter(({ scenario }) => scenario === id));

describe('perCapitaDecomposition', () => {
  it('gives all of the change to the factor that moves alone', () => {
    const others = values(moving({ growth: growthByActivity({ all: 0.05 }) })).slice(1);
    for (const other of others) expect(gap(other, 0)).toBeLessThan(1e-12);
    const alone = [
      moving({ growth: growthByActivity({ all: 0.05 }) })[0],
      moving({ deflatorChange: { all: steady(0.05) } })[1],
      moving({ exchangeRateChange: steady(0.05) })[2],
      moving({ populationChange: steady(0.05) })[3],
    ].map((row) => row?.value ?? Number.NaN);
    const [up, down] = [2000 * (1.05 ** 5 - 1), 2000 * (1.05 ** -5 - 1)];
    for (const [position, expected] of [up, up, down, down].entries())
      expect(gap(alone[position] ?? Number.NaN, expected)).toBeLessThan(1e-12);
  });

  it('shares a change in proportion to the logarithms of the factors (Ang 2005, equation 4)', () => {
    const rows = moving({
      growth: growthByActivity({ all: 0.08 }),
      deflatorChange: { all: steady(0.03) },
      exchangeRateChange: steady(0.02),
      populationChange: steady(0.01),
    });
    const logs = [5 * Math.log(1.08), 5 * Math.log(1.03), -5 * Math.log(1.02), -5 * Math.log(1.01)];
    const end = 2000 * Math.exp(sum(logs));
    for (const [position, log] of logs.entries())
      expect(gap(rows[position]?.value ?? Number.NaN, ((end - 2000) / sum(logs)) * log)).toBeLessThan(1e-12);
  });

  it('lets opposite factors outweigh each other where nothing changes in the end', () => {
    const rows = moving({ growth: growthByActivity({ all: 0.05 }), populationChange: steady(0.05) });
    expect(rows[0]?.value).toBeGreaterThan(400);
    expect(gap((rows[0]?.value ?? 0) + (rows[3]?.value ?? 0), 0)).toBeLessThan(1e-9);
  });

  it('tells each factor in its own unit, with its average change', () => {
    const rows = moving({ growth: growthByActivity({ all: 0.08 }), exchangeRateChange: steady(0.02) });
    expect(rows.map(({ factor, factorUnit, factorStart }) => [factor, factorUnit, factorStart])).toEqual([
      ['growth', 'billion VND', 40_000],
      ['prices', 'index 2015=100', 100],
      ['exchangeRate', 'VND per USD', 20_000],
      ['population', 'thousand persons', 1000],
    ]);
    const changes = rows.map(({ factorGrowth }) => factorGrowth);
    for (const [position, expected] of [8, 0, 2, 0].entries())
      expect(gap(changes[position] ?? Number.NaN, expected)).toBeLessThan(1e-12);
    expect(gap(rows[2]?.factorEnd ?? 0, 20_000 * 1.02 ** 5)).toBeLessThan(1e-12);
    expect(rows[0]).toMatchObject({ from: 2015, to: 2020, unit: 'USD per person', vintage: 'plan-time' });
  });

  it.each(shippedPlans)('adds up to the change of the rows of %s in every scenario', async (name) => {
    const result = await shippedResult(name);
    const scenarios = perScenario(result, perCapitaDecomposition(result));
    expect(scenarios.map((rows) => rows.length)).toEqual(result.scenarios.map(() => 4));
    for (const rows of scenarios) {
      expect(residual(rows)).toBeLessThan(1e-12);
      for (const { scenario, from, to, start, end } of rows) {
        const wanted = {
          scenario,
          indicator: 'grdpPerCapita',
          priceBasis: 'current',
          unit: 'USD per person',
        } as const;
        expect(theValue(result.rows, { ...wanted, year: from })).toBe(start);
        expect(theValue(result.rows, { ...wanted, year: to })).toBe(end);
      }
    }
  });

  it('leaves nothing over in any scenario, and does not mind in which order rows come', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyScenario(), atConstantPrices(anyScenario())),
        fc.constantFrom(...units),
        (scenario, unit) => {
          const result = resultOf(planOfTargets([]), [scenario]);
          const rows = perCapitaDecomposition(result, unit);
          expect(residual(rows)).toBeLessThan(1e-12);
          expect(perCapitaDecomposition({ ...result, rows: [...result.rows].reverse() }, unit)).toEqual(rows);
        },
      ),
      { seed: 20160101 },
    );
  });

  it('has the signs of what moves: more people and a dearer dollar take away', () => {
    fc.assert(
      fc.property(fc.oneof(anyScenario(), atConstantPrices(anyScenario())), (scenario) => {
        for (const { factor, value, factorStart, factorEnd } of perCapitaDecomposition(
          resultOf(planOfTargets([]), [scenario]),
          usd,
        )) {
          const upward = factor === 'growth' || factor === 'prices' ? 1 : -1;
          expect(value * upward * Math.log(factorEnd / factorStart)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('says which figure it lacks', () => {
    const result = resultOf(planOfTargets([]), [scenarioOf()]);
    const rows = result.rows.filter(({ indicator }) => indicator !== 'exchangeRate');
    expect(messageOf(() => perCapitaDecomposition({ ...result, rows }, usd))).toBe(
      'handmade.exchangeRate[2015]: expected a figure in VND per USD, got nothing.',
    );
  });

  it("speaks the unit of the plan's own target, and of no exchange rate where that is VND", () => {
    const parts = { kind: 'level', indicator: 'grdpPerCapita', year: 2020, lower: 1 } as const;
    const inUnit = (unit: string) =>
      perCapitaDecomposition(resultOf(planOfTargets([targetOf({ ...parts, unit })]), [scenarioOf()]));
    expect(inUnit('USD per person').map(({ factor }) => factor)).toContain('exchangeRate');
    const rows = inUnit('million VND per person');
    expect(rows.map(({ factor, unit }) => [factor, unit])).toEqual(
      ['growth', 'prices', 'population'].map((factor) => [factor, 'million VND per person']),
    );
    // 1,000 billion VND over 100 thousand persons.
    expect(rows[0]?.start).toBe(10);
  });
});
