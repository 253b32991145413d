import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOfScenario } from '../../src/projection/accountsOfScenario.js';
import { missingAssumptions } from '../../src/projection/missingAssumptions.js';
import { anyScenario } from '../fixtures/anyScenario.js';
import {
  growthByActivity,
  growthToStructure,
  indicatorOf,
  scenarioOf,
  steady,
} from '../fixtures/scenarioOf.js';

describe('missingAssumptions', () => {
  it('finds nothing in a complete scenario', () => {
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        expect(missingAssumptions(scenario)).toEqual([]);
      }),
      { seed: 20160101 },
    );
  });

  it('tells everything that a changed scenario lacks at once, instead of taking it for zero', () => {
    const growth = growthByActivity({ agriculture: 0.04, services: 0.1 });
    const { services, ...deflatorChange } = scenarioOf().deflatorChange;
    const indicators = [indicatorOf({ indicator: 'schools', move: 'amount', path: [] })];
    const changed = scenarioOf({ growth, deflatorChange, populationChange: steady(0, 4), indicators });
    expect(services).toHaveLength(5);
    expect(() => accountsOfScenario(changed)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'growth.industry: expected a value for each year, 2016, 2017, 2018, 2019, 2020, got nothing.\n' +
          'deflatorChange.services: expected a value for each year, 2016, 2017, 2018, 2019, 2020, got nothing.\n' +
          'populationChange: expected a value for each year, 2016, 2017, 2018, 2019, 2020, got "2016, 2017, 2018, 2019".\n' +
          'indicators.schools: expected a value for each year, 2016, 2017, 2018, 2019, 2020, got "".',
      }),
    );
  });

  it('asks for the total that a residual is left of', () => {
    const { rates } = growthByActivity({ agriculture: 0, industry: 0 });
    const growth = {
      closure: 'byActivity' as const,
      rates,
      residual: { activity: 'services', total: steady(0.1, 2) },
    };
    expect(missingAssumptions(scenarioOf({ growth })).map(({ path }) => path)).toEqual([['growth', 'total']]);
  });

  it('asks for shares of every activity that add up to 1', () => {
    for (const shares of [
      [0.5, 0.5],
      [0.2, 0.2, 0.605],
    ]) {
      const scenario = scenarioOf({ growth: growthToStructure(0.08, shares) });
      expect(() => accountsOfScenario(scenario)).toThrow(
        `growth.shares: expected a share for each of agriculture, industry, services, as decimals that add up to 1, got "${shares.join(' + ')}".`,
      );
    }
  });

  it('asks for the years after the base in order', () => {
    const scenario = scenarioOf({ years: [2017, 2018, 2019, 2020, 2021] });
    expect(() => accountsOfScenario(scenario)).toThrow(
      'years: expected the years after the base 2015, in order, got "2017, 2018, 2019, 2020, 2021".',
    );
  });
});
