import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from '../../src/accounts/growthRate.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';
import type { GrowthByActivity, Scenario } from '../../src/plan/scenarios/Scenario.js';
import { accountsOfScenario } from '../../src/projection/accountsOfScenario.js';
import type { YearlyAccounts } from '../../src/projection/YearlyAccounts.js';
import { anyScenario } from '../fixtures/anyScenario.js';
import { gap, largestGap } from '../fixtures/nearness.js';
import { assumptionOf, growthToStructure, scenarioOf, shockOf, steady } from '../fixtures/scenarioOf.js';

const totals = ({ activities, years }: YearlyAccounts, series: YearlyAccounts['values']) =>
  years.map((_, t) => activities.reduce((sum, activity) => sum + (series[activity]?.[t] ?? Number.NaN), 0));

/** The closure by activity with the growth that the accounts turned out to have. */
function impliedGrowth({ activities, volumes }: YearlyAccounts): GrowthByActivity {
  const ratesOf = (volume: readonly number[]) =>
    assumptionOf(volume.slice(1).map((level, t) => growthRate(volume[t] ?? Number.NaN, level)));
  return {
    closure: 'byActivity',
    rates: Object.fromEntries(activities.map((activity) => [activity, ratesOf(volumes[activity] ?? [])])),
  };
}

function byTotal(scenario: Scenario) {
  const { growth } = scenario;
  if (growth.closure !== 'byTotalAndStructure')
    throw new Error('the closure by total and structure was expected');
  return { growth, accounts: accountsOfScenario(scenario) };
}

describe('volumesByStructure', () => {
  it('reaches the given shares and the given total growth, whatever the deflators', () => {
    fc.assert(
      fc.property(anyScenario('byTotalAndStructure'), (scenario) => {
        const { growth, accounts } = byTotal(scenario);
        const at = growth.year - 2015;
        const value = totals(accounts, accounts.values)[at] ?? Number.NaN;
        const shares = accounts.activities.map(
          (activity) => (accounts.values[activity]?.[at] ?? Number.NaN) / value,
        );
        expect(largestGap(shares, growth.shares)).toBeLessThan(1e-9);
        const expected = levelsFromGrowth(
          scenario.base.grdp,
          growth.total.map((year) => year.value),
        );
        expect(largestGap(totals(accounts, accounts.volumes), expected)).toBeLessThan(1e-9);
      }),
      { seed: 20160101 },
    );
  });

  it('gives the same accounts as the closure by activity that is fed with the growth it implies', () => {
    fc.assert(
      fc.property(anyScenario('byTotalAndStructure'), (scenario) => {
        const { accounts } = byTotal(scenario);
        const fed = accountsOfScenario({ ...scenario, growth: impliedGrowth(accounts) });
        for (const activity of accounts.activities) {
          expect(largestGap(fed.volumes[activity] ?? [], accounts.volumes[activity] ?? [])).toBeLessThan(
            1e-9,
          );
          expect(largestGap(fed.values[activity] ?? [], accounts.values[activity] ?? [])).toBeLessThan(1e-9);
        }
      }),
      { seed: 20160101 },
    );
  });

  it('needs less volume of what grows dearer for the same share', () => {
    const growth = growthToStructure(0.08, [0.3, 0.2, 0.5]);
    const alike = accountsOfScenario(scenarioOf({ growth }));
    const still = { agriculture: steady(0), services: steady(0) };
    const dearer = accountsOfScenario(
      scenarioOf({ growth, deflatorChange: { ...still, industry: steady(0.1) } }),
    );
    expect(dearer.volumes['industry']?.[5]).toBeLessThan(alike.volumes['industry']?.[5] ?? Number.NaN);
    expect(dearer.volumes['services']?.[5]).toBeGreaterThan(alike.volumes['services']?.[5] ?? Number.NaN);
  });

  it('keeps the shares of the year of arrival to the end', () => {
    const growth = growthToStructure(0.08, [0.2, 0.2, 0.6], { year: 2018 });
    const { values } = accountsOfScenario(scenarioOf({ growth }));
    const share = (t: number) => (values['services']?.[t] ?? Number.NaN) / (1000 * 1.08 ** t);
    expect(gap(share(3), 0.6)).toBeLessThan(1e-12);
    expect(gap(share(5), 0.6)).toBeLessThan(1e-12);
  });

  it('spreads a shock on the total over all activities alike, and leaves the shares', () => {
    const growth = growthToStructure(0.08, [0.2, 0.2, 0.6]);
    const calm = accountsOfScenario(scenarioOf({ growth }));
    const shocks = [shockOf('total', [1, 0.9, 1, 1, 1])];
    const pushed = accountsOfScenario(scenarioOf({ growth, shocks }));
    for (const activity of calm.activities) {
      const expected = (calm.volumes[activity] ?? []).map((volume, t) => (t === 2 ? volume * 0.9 : volume));
      expect(largestGap(pushed.volumes[activity] ?? [], expected)).toBeLessThan(1e-12);
    }
  });
});
