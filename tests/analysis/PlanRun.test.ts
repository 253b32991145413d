import { describe, expect, it } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { scorecard } from '../../src/analysis/scorecard.js';
import { isUnavailable } from '../../src/analysis/Unavailable.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { shippedResult } from '../fixtures/shippedPlan.js';

const langSon = await shippedResult('lang-son-2016-2020');

describe('planRun', () => {
  it('holds what was simulated, the plan and the actual told apart', () => {
    const run = planRun(langSon);
    expect(run.rows).toEqual(langSon.rows);
    expect(run.scenarios).toBe(langSon.scenarios);
    expect(run.pathways.map(({ id }) => id)).not.toContain('outturn');
    expect(run.actual?.id).toBe('outturn');
    expect(planRun(langSon, { scenarios: ['plan-8'] }).allScenarios).toBe(langSon.scenarios);
    expect(run.language).toBe('en');
    expect(planRun(langSon, { language: 'vi' }).language).toBe('vi');
  });

  it('computes an answer once', async () => {
    const run = planRun(langSon, { scenarios: ['plan-8.5', 'outturn'] });
    expect(run.scorecard).toEqual(scorecard(run));
    for (const ask of [
      () => run.scorecard,
      () => run.backtest,
      () => run.realism,
      () => run.pathways,
      () => run.planScenario,
      () => run.gap(),
      () => run.feasibility('deflator'),
      () => run.consistency(),
      () => run.solve({ to: 2600, by: 'growth' }),
    ])
      expect(ask()).toBe(ask());
    expect((await run.consistency()).feasible).toBe(true);
  });

  it('refuses a question that no JSON can hold as it refuses others', async () => {
    const wrong = { targets: [5n] } as unknown as { targets: string[] };
    await expect(planRun(langSon).consistency(wrong)).rejects.toThrow(ScenarioError);
  });

  it('asks anew where the question is another', () => {
    const run = planRun(langSon);
    expect(run.gap({ from: 'plan-8', to: 'outturn' })).not.toBe(run.gap());
    expect(run.solve({ by: 'growth' })).not.toBe(run.solve({ by: 'deflator' }));
    expect(run.gap()).toMatchObject({ from: { target: 'grdp-per-capita', scenario: 'plan-8.5' } });
  });

  it('leaves the answers behind where its fields are copied', () => {
    const run = planRun(langSon, { scenarios: ['plan-8.5'] });
    expect(Object.keys({ ...run }).sort()).toEqual([
      'allScenarios',
      'dataset',
      'language',
      'plan',
      'rows',
      'scenarios',
    ]);
  });

  it('says why there is no answer', () => {
    const ownOnly = planRun(langSon, { scenarios: ['plan-8.5'] });
    expect(ownOnly.actual).toBeUndefined();
    expect(ownOnly.gap()).toEqual({ reason: 'noActual', issues: [] });
    const actualOnly = planRun(langSon, { scenarios: ['outturn'] });
    expect(actualOnly.planScenario).toBeUndefined();
    expect(actualOnly.feasibility('deflator')).toEqual({ reason: 'noPlanScenario', issues: [] });
    const untargeted = planRun({ ...langSon, plan: { ...langSon.plan, targets: [] } });
    expect(untargeted.feasibility('deflator')).toEqual({ reason: 'noTarget', issues: [] });
    expect(isUnavailable(untargeted.feasibility('deflator'))).toBe(true);
    expect(isUnavailable(untargeted.gap())).toBe(false);
  });

  it('refuses no scenarios, and unknown ones with the nearest name', () => {
    expect(() => planRun(langSon, { scenarios: [] })).toThrow(
      'scenarios: expected at least one scenario of the plan, got nothing. Leave the option out for all of them, or name some: plan-8, ',
    );
    expect(() => planRun(langSon, { scenarios: ['plan-8,5'] })).toThrow('Did you mean plan-8.5?');
  });
});
