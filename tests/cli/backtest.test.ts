import { describe, expect, it } from 'vitest';
import { commandLine } from './commandLine.js';

describe('backtest', () => {
  it('prints the finding and every target in either language', async () => {
    const english = await commandLine('backtest', 'lang-son-2016-2020');
    expect([english.status, english.stderr]).toEqual([0, '']);
    expect(english.stdout.split('\n').slice(0, 5)).toEqual([
      'Five-year socio-economic development plan 2016–2020 of Lạng Sơn province',
      '',
      'Of 29 targets 5 can be judged by published actual values: 0 met, 0 exceeded, 5 missed.',
      'GRDP per capita in 2020: 1,917 against 2,650 USD per person (the midpoint of about 2,600–2,700 USD per person): missed.',
      'Structure: 0 of 3 shares came within their range.',
    ]);
    // Of the other 24, four have figures of years before 2020.
    expect(english.stdout.match(/Not determinable$/gm)).toHaveLength(20);
    expect(english.stdout).toContain('Mixed vintages: includes the revision of the base, not prices alone');
    const vietnamese = (await commandLine('backtest', 'data/lang-son-2021-2025', '--lang', 'vi')).stdout;
    expect(vietnamese).toContain(
      'GRDP bình quân đầu người năm 2025: 2.900 so với 2.950 USD/người (điểm giữa của mục tiêu 2.900–3.000 USD/người): đạt, ở cận dưới của khoảng.',
    );
    expect(vietnamese).toContain('Cơ cấu: 1 trong 4 tỷ trọng nằm trong khoảng mục tiêu.');
  });

  it('gives the rows as JSON, for the scenarios that are asked for', async () => {
    const { status, stdout } = await commandLine(
      'backtest',
      'lang-son-2016-2020',
      '--json',
      '--scenario',
      'plan-8',
    );
    expect(status).toBe(0);
    const told = JSON.parse(stdout);
    expect([told.plan, told.targets.length, told.impliedDeflators.length]).toEqual([
      'lang-son-2016-2020',
      34,
      4,
    ]);
    const goal = told.targets.filter(({ target }: { target: string }) => target === 'grdp-per-capita').at(-1);
    expect(goal.actual.value).toBe(1917);
    expect(goal.forecasts.map(({ forecaster }: { forecaster: string }) => forecaster)).toEqual([
      'plan',
      'benchmark:last-growth',
      'benchmark:average-growth',
      'plan-8',
    ]);
  });

  it('tells an unknown scenario with the nearest name and exits with 1', async () => {
    const { status, stderr } = await commandLine('backtest', 'lang-son-2016-2020', '--scenario', 'plan-85');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'scenario: expected the id of a scenario of the plan, got "plan-85". Did you mean plan-8?',
    );
  });
});
