import { describe, expect, it } from 'vitest';
import { simulatePlan } from '../../src/projection/simulatePlan.js';
import { planOfTargets } from '../fixtures/planOfTargets.js';
import { factOf, scenarioOf } from '../fixtures/scenarioOf.js';

const planCase = {
  plan: planOfTargets([]),
  scenarios: ['plan-8', 'plan-8.5', 'plan-9'].map((id) => scenarioOf({ id })),
  dataset: { region: 'province', observations: [factOf('schools', 130)], sources: [] },
};
const simulated = (scenarios?: readonly string[]) =>
  simulatePlan(planCase, scenarios === undefined ? {} : { scenarios });

describe('simulatePlan', () => {
  it('gives the rows of every scenario in the order of the plan, then the published figures', () => {
    const { rows, scenarios } = simulated();
    expect([...new Set(rows.map(({ scenario }) => scenario))]).toEqual([
      'plan-8',
      'plan-8.5',
      'plan-9',
      'observed',
    ]);
    expect(scenarios).toBe(planCase.scenarios);
  });

  it('gives those that are asked for, in the order of the plan', () => {
    expect(simulated(['plan-9', 'plan-8']).scenarios.map(({ id }) => id)).toEqual(['plan-8', 'plan-9']);
  });

  it('gives the same rows for a scenario whatever else is simulated', () => {
    const alone = simulated(['plan-9']).rows.filter(({ scenario }) => scenario === 'plan-9');
    expect(alone).toEqual(simulated().rows.filter(({ scenario }) => scenario === 'plan-9'));
  });

  it('names the nearest of unknown scenarios, all of them at once', () => {
    expect(() => simulated(['plan-8,5', 'plan-9', 'baseline'])).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'scenario: expected the id of a scenario of the plan, got "plan-8,5". Did you mean plan-8.5?\n' +
          'scenario: expected the id of a scenario of the plan, got "baseline". Known names: plan-8, plan-8.5, plan-9.',
      }),
    );
  });
});
