import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { isUnavailable } from '../../src/analysis/Unavailable.js';
import { needsExchangeRate } from '../../src/plan/needsExchangeRate.js';
import { planOfTargets, targetOf } from '../fixtures/planOfTargets.js';
import { itTells } from '../fixtures/problemCases.js';
import { type Edits, smallPlan } from '../fixtures/smallPlan.js';
import { noRate, noRatePath } from '../fixtures/withoutPeople.js';

const inVnd = [
  '    unit: USD per person\n    year: 2018\n    value: 2600\n',
  '    unit: million VND per person\n    year: 2018\n    value: 55\n',
] as const;
const withoutRate: Edits = { 'plan.yaml': [inVnd], 'scenarios.yaml': [noRate, noRatePath] };

describe('a plan without an exchange rate', () => {
  it('is asked for one by targets in USD and on the rate itself only', () => {
    const of = (parts: { indicator: string; unit: string }) =>
      needsExchangeRate(planOfTargets([targetOf({ kind: 'level', ...parts })]));
    expect(of({ indicator: 'grdpPerCapita', unit: 'USD per person' })).toBe(true);
    expect(of({ indicator: 'grdp', unit: 'million USD' })).toBe(true);
    expect(of({ indicator: 'exchangeRate', unit: 'VND per USD' })).toBe(true);
    expect(of({ indicator: 'grdpPerCapita', unit: 'million VND per person' })).toBe(false);
    expect(of({ indicator: 'exports', unit: 'million USD' })).toBe(false);
  });

  it('is projected, judged and asked like any other where no target takes one', async () => {
    const run = planRun(await (await smallPlan(withoutRate)).read());
    const ids = run.scenarios.map(({ id }) => id);
    const own = run.rows.filter(({ scenario }) => ids.includes(scenario));
    expect(own.filter(({ unit }) => unit.includes('USD') && unit !== 'million USD')).toEqual([]);
    const income = run.scorecard.filter(({ target }) => target.id === 'income');
    expect(income.map(({ verdict }) => verdict)).toEqual(['missed', 'missed', 'missed']);
    expect(run.gap({ from: 'plan', to: 'drift' })).toMatchObject({ unit: 'million VND per person' });
    expect(isUnavailable(run.feasibility('deflator'))).toBe(false);
    expect(run.feasibility('exchangeRate')).toEqual({ reason: 'notInDollars', issues: [] });
    const { drivers, implied, feasible } = await run.consistency();
    expect(feasible).toBe(true);
    expect(drivers.map(({ name }) => name)).not.toContain('exchangeRate');
    expect(implied.map(({ quantity, unit }) => `${quantity} ${unit}`)).not.toContain(
      'grdpPerCapita USD per person',
    );
    await expect(run.consistency({ drivers: { exchangeRate: 'free' } })).rejects.toThrow(
      'drivers.exchangeRate: expected no exchange rate: the base has none',
    );
    expect([run.backtest.length, run.realism.length]).not.toContain(0);
  });

  itTells([
    {
      title: 'is refused where a target takes one',
      edits: { 'scenarios.yaml': [noRate, noRatePath] },
      problems: (at) => [
        `${at('scenarios.yaml', 'base: { year', '{ year')} scenarios[0].base.exchangeRate: expected the vintage of the exchange rate, got nothing. A target of the plan in USD takes it, or the change of the exchange rate that is assumed. Such vintages: world.`,
      ],
    },
    {
      title: 'is refused where a change of it is assumed',
      edits: { 'plan.yaml': [inVnd], 'scenarios.yaml': [noRate] },
      problems: (at) => [
        `${at('scenarios.yaml', 'base: { year', '{ year')} scenarios[0].base.exchangeRate: expected the vintage of the exchange rate, got nothing. A target of the plan in USD takes it, or the change of the exchange rate that is assumed. Such vintages: world.`,
      ],
    },
    {
      title: 'is refused where a shock pushes it',
      edits: {
        'plan.yaml': [inVnd],
        'scenarios.yaml': [noRate, noRatePath, ['on: farming, year: 2017', 'on: exchangeRate, year: 2017']],
      },
      problems: (at) => [
        `${at('scenarios.yaml', 'on: exchangeRate', 'exchangeRate')} scenarios[3].shocks[0].on: expected something this scenario gives a path to, got "exchangeRate". Known names: total, farming, services, deflator, population, schools, forest.`,
      ],
    },
  ]);
});
