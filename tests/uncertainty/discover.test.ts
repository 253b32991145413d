import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import { boxLines, trajectoryTable } from '../../src/report/tables/discoveryPage.js';
import { doubtedRunOf } from '../../src/uncertainty/doubtedRunOf.js';
import { messageOf } from '../fixtures/messageOf.js';
import { scenarioNamed, shippedResult } from '../fixtures/shippedPlan.js';

const result = await shippedResult('lang-son-2016-2020');
const run = doubtedRunOf(result, { language: 'en' });
const found = run.discover();

describe('discover', () => {
  it('finds where a target in USD is missed: a dear dollar, low prices, low growth, a low base', () => {
    const sides = new Map(found.conditions.map(({ name, low, high }) => [name, { low, high }]));
    expect(sides.get('exchangeRate')?.low).toBeDefined();
    for (const name of ['base', 'deflator', 'growth']) {
      expect(sides.get(name)?.high).toBeDefined();
      expect(sides.get(name)?.low).toBeUndefined();
    }
  });

  it('tells every box on futures that were not searched, the one taken as the answer has it', () => {
    const { density, coverage, mass, conditions, missed } = found;
    expect(found.isDense).toBe(true);
    expect(found.trajectory[found.taken]).toEqual({
      density: density.value,
      coverage,
      mass,
      conditions: conditions.length,
    });
    expect(found.trajectory[0]).toEqual({ density: missed.value, coverage: 1, mass: 1, conditions: 0 });
    // The box was searched to be at least this dense.
    expect(density.value).toBeGreaterThan(0.9 - 4 * density.error);
    const error = run.odds({ scenario: 'plan-8.5' }).odds[0];
    const goal = error?.targets.find(({ target }) => target === found.target)?.probability?.value ?? 0;
    expect(Math.abs(found.missed.value - (1 - goal))).toBeLessThan(0.02);
  });

  it('finds for growth the one thing that it hangs on, at its own bound', () => {
    const growth = run.discover({ target: 'grdp-growth' });
    expect(growth.conditions.map(({ name }) => name)).toEqual(['growth']);
    // Missed below 8 %: a box of growth below that holds nothing but misses.
    expect(growth.density.value).toBeGreaterThan(0.85);
  });

  it('finds on which side a target that can be missed on either is missed', () => {
    const form = { kind: 'range', low: -0.1237, middle: 0, high: 0.0841 } as const;
    const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
    const doubts = ['structure.services', 'growth', 'deflator'].map((on) => ({ on, form, ground }));
    const scenario: Scenario = {
      ...scenarioNamed(result, 'plan-8.5'),
      doubt: { doubts, events: [], correlations: [] },
    };
    const inDoubt = doubtedRunOf({ ...result, scenarios: [scenario] }, { language: 'en' });
    const share = inDoubt.discover({ scenario: 'plan-8.5', target: 'share-services' });
    expect(share.conditions.map(({ name, kind }) => [name, kind])).toEqual([['structure.services', 'level']]);
    const [{ low, high } = { low: undefined, high: undefined }] = share.conditions;
    // Missed below 60 % in one half of the futures, above 61 % in a quarter.
    expect(low).toBeUndefined();
    expect(high).toBeGreaterThan(59.8);
    expect(high).toBeLessThan(60.2);
    expect(share.density.value).toBeGreaterThan(0.9);
    // A share that is to be reached is no average of years.
    expect(boxLines(inDoubt, share, { language: 'en' }).slice(0, 2)).toEqual([
      expect.stringMatching(
        /in which share of Services that is to be reached is at most 60\.\d%, the target is missed/,
      ),
      expect.stringMatching(
        /^This condition holds in \d+ of 100 futures, and \d+ of 100 misses fall under it\.$/,
      ),
    ]);
  });

  it('answers that all futures meet a target, or miss it, with one sentence and without a condition', () => {
    const form = { kind: 'range', low: -0.001, middle: 0, high: 0.001 } as const;
    const ground = { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } } as const;
    const doubt = { doubts: [{ on: 'growth', form, ground }], events: [], correlations: [] };
    const scenario: Scenario = { ...scenarioNamed(result, 'plan-8.5'), doubt };
    const inDoubt = doubtedRunOf({ ...result, scenarios: [scenario] }, { language: 'en' });
    const [met, missed] = ['grdp-growth', 'grdp-per-capita'].map((target) =>
      inDoubt.discover({ scenario: 'plan-8.5', target, draws: 4096 }),
    );
    if (met === undefined || missed === undefined) throw new Error('both must be answered');
    expect([met.everyFuture, met.missed.value, met.conditions]).toEqual(['meets', 0, []]);
    expect([missed.everyFuture, missed.missed.value, missed.conditions]).toEqual(['misses', 1, []]);
    expect(found.everyFuture).toBeUndefined();
    expect(boxLines(inDoubt, met, { language: 'en' })).toEqual(['Every future drawn meets the target.']);
    expect(boxLines(inDoubt, missed, { language: 'vi' })).toEqual([
      'Không tương lai nào được rút ra đạt chỉ tiêu.',
    ]);
  });

  it('tells no condition that futures it was not searched in do not bear out', () => {
    // A few of 16,384 futures have no result; what they happen to share is luck.
    const rare = run.discover({ target: 'share-services' });
    expect(rare.missed.value).toBeLessThan(0.001);
    expect(rare.everyFuture).toBeUndefined();
    expect([rare.conditions, rare.taken, rare.mass]).toEqual([[], 0, 1]);
  });

  it('says the box in both languages, and other bounds in other words', () => {
    const [first] = found.conditions;
    if (first === undefined) throw new Error('there must be a condition');
    const conditions = [
      { ...first, name: 'deflator', kind: 'level' as const, low: undefined, high: 3.1, unit: 'percent' },
      { ...first, name: 'event border-closed', kind: 'event' as const, low: 1, high: undefined, unit: '' },
    ];
    const other = { ...found, conditions, density: { value: 0.93, error: 0.002 } };
    expect(boxLines(run, other, { language: 'en' })[0]).toBe(
      'In 93 of 100 futures in which change of the deflator on average is at most 3.1% and event border-closed happens, the target is missed.',
    );
    expect(boxLines(run, other, { language: 'vi' })[0]).toContain('không quá 3,1%');
  });

  it('says in the table the digits that the sentences say', () => {
    const trajectory = found.trajectory.map((box, step) => (step === 0 ? { ...box, density: 0.0049 } : box));
    const rare = { ...found, missed: { value: 0.0049, error: 0.0005 }, trajectory };
    expect(boxLines(run, rare, { language: 'en' })).toContain(
      'Over all futures the target is missed in 0.5 of 100.',
    );
    const { rows } = trajectoryTable(run, rare, { language: 'en' });
    expect(rows[0]?.map(({ text }) => text)).toEqual(['0', '0', '0.5', '100', '100']);
  });

  it('refuses a density that is none, and a target that nothing in doubt moves', () => {
    expect(messageOf(() => run.discover({ density: 90 }))).toContain('0.9');
    expect(messageOf(() => run.discover({ target: 'grdp-growt' }))).toContain('grdp-growth');
  });
});
