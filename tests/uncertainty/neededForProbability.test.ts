import { describe, expect, it } from 'vitest';
import { runOf } from '../../src/analysis/runOf.js';
import type { ScenarioDoubt } from '../../src/plan/scenarios/Doubt.js';
import { neededForProbability } from '../../src/uncertainty/neededForProbability.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';

const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
const result = await shippedResult('lang-son-2016-2020');
/** One error of all years, normal with a standard deviation of 1.3 points. */
const doubt: ScenarioDoubt = {
  doubts: [{ on: 'growth', form: { kind: 'normal', mean: 0, sd: 0.013 }, ground }],
  events: [],
  correlations: [],
};
const run = runOf({ ...result, scenarios: [{ ...scenarioNamed(result, 'plan-8.5'), doubt }] });

describe('what is needed for a probability', () => {
  // Growth g with one normal error x of all years averages g + x: it is at least 8 % with probability p where g is
  // 8 + 1.3 Φ⁻¹(p); Φ⁻¹(.8) = .84162. The error of p with 51,200 futures is √(p (1 - p) / n), its slope φ(Φ⁻¹(p)) / 1.3
  // a point: .0018 / .2154 = .0082 points. Four of them are allowed.
  it.each([
    [80, 8 + 1.3 * 0.84162],
    [50, 8],
    [20, 8 - 1.3 * 0.84162],
  ])('of %s per cent is growth by the quantile of its error', (probability, growth) => {
    const { found } = neededForProbability(run, { probability, target: 'grdp-growth' });
    expect(found.length).toBe(1);
    expect(Math.abs((found[0]?.needed ?? 0) - growth)).toBeLessThan(4 * 0.0082);
    expect(found[0]?.error).toBeGreaterThan(0.006);
    expect(found[0]?.error).toBeLessThan(0.01);
  });

  it('is nothing where no change within reach gives it', () => {
    const { found } = neededForProbability(run, { probability: 80, by: 'population', target: 'grdp-growth' });
    expect(found[0]?.now.value).toBeGreaterThan(0.6);
    expect(found[0]).not.toHaveProperty('needed');
  });

  it('is refused for what is no probability, names that are not known, and scenarios that doubt nothing', () => {
    const calm = runOf({ ...result, scenarios: [scenarioNamed(result, 'outturn')] });
    expect(() => neededForProbability(run, { probability: 100 })).toThrow(
      'probability: expected a probability above 0% and below 100%, got 100.',
    );
    expect(() => neededForProbability(run, { probability: 80, scenario: 'plan-85' })).toThrow(
      'scenario: expected the id of a scenario of the plan, got "plan-85". Did you mean plan-8.5?',
    );
    expect(() => neededForProbability(run, { probability: 80, by: 'grwth' })).toThrow('Did you mean growth?');
    expect(() => neededForProbability(calm, { probability: 80 })).toThrow(
      'doubt: expected a doubt in scenarios.yaml on what outturn assumes, got nothing.',
    );
  });
});
