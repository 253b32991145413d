import { describe, expect, it } from 'vitest';
import type { OwnScenario } from '../../src/documents/ownScenarios.js';
import { figuresOf } from '../../src/projection/figuresOf.js';
import { messageOf } from '../fixtures/messageOf.js';
import { shippedOpened } from '../fixtures/shippedRun.js';

const plan = await shippedOpened('lang-son-2016-2020');

describe('a scenario of one’s own', () => {
  it('takes all else from what it extends, and is projected as if it stood in scenarios.yaml', () => {
    const run = plan.simulate({
      scenarios: [{ id: 'nine', extends: 'plan-8.5', growth: { total: '9%' } }, 'plan-9'],
    });
    expect(run.scenarios.map(({ id }) => id)).toEqual(['plan-9', 'nine']);
    const of = (scenario: string) =>
      figuresOf(run, { scenario }).map(({ scenario: _, status: __, source: ___, ...row }) => row.value);
    expect(of('nine')).toEqual(of('plan-9'));
    expect(run.scenarios[1]?.label).toEqual({ vi: 'nine', en: 'nine' });
  });

  it('may be worded once, for both languages', () => {
    const shock = { on: 'services', year: 2018, size: '-6%', effect: 'lasting' };
    const told = (text: unknown) =>
      plan.simulate({
        scenarios: [
          { extends: 'border-trade', label: text, shocks: [{ ...shock, reason: text }] } as OwnScenario,
        ],
      }).scenarios[0];
    expect(told('Gián đoạn')).toEqual(told({ vi: 'Gián đoạn', en: 'Gián đoạn' }));
    expect(told('Gián đoạn')?.label.en).toBe('Gián đoạn');
  });

  it('is refused where it is no object as YAML has it, and not taken for one without content', () => {
    for (const growth of [new Map([['total', '9%']]), new Date(0)])
      expect(() =>
        plan.simulate({ scenarios: [{ extends: 'plan-8.5', growth } as unknown as OwnScenario] }),
      ).toThrow('scenarios[0].growth: expected growth by activity or of the total');
  });

  it('has a name where it gives none, and colours of others stay', () => {
    const run = plan.simulate({ scenarios: [{ extends: 'plan-8' }, { extends: 'plan-9' }] });
    expect(run.scenarios.map(({ id }) => id)).toEqual(['own', 'own-2']);
    const before = plan.simulate().allScenarios.map(({ id }) => id);
    expect(run.allScenarios.map(({ id }) => id)).toEqual([...before, 'own', 'own-2']);
  });

  it('is told everything that is wrong with it, by its place among those chosen', () => {
    const ask =
      (...scenarios: unknown[]) =>
      () =>
        plan.simulate({ scenarios: scenarios as string[] });
    expect(ask('plan-8', { extends: 'plan-7', growth: { total: 9 }, growht: 1 })).toThrow(
      /scenarios\[1\]\.growth\.total: expected a rate such as 8\.5%, got 9\..*\n.*scenarios\[1\]\.growht: expected a known key.*growth/s,
    );
    expect(ask({ extends: 'plan-7' })).toThrow(
      /scenarios\[0\]\.extends: .*got "plan-7"\. Did you mean plan-8\?/,
    );
    expect(ask({ id: 'plan-8', extends: 'plan-9' })).toThrow(/scenarios\[0\]\.id/);
    expect(() => plan.simulate({ scenarios: 'plan-8' as unknown as string[] })).toThrow(
      /scenarios: expected a list of ids of scenarios, or of scenarios as scenarios\.yaml writes them, got "plan-8"/,
    );
    expect(ask(8)).toThrow(/expected a list of ids/);
    expect(ask()).toThrow(/at least one scenario/);
  });
});

describe('a scenario that code without types gives', () => {
  const growth = { total: '9%' };
  const told = (...scenarios: unknown[]) =>
    messageOf(() => plan.simulate({ scenarios: scenarios as string[] }));
  const within = 'an object that holds itself';

  it('is refused where it holds itself, or goes on without end, with the place', () => {
    const itself: Record<string, unknown> = { extends: 'plan-8.5' };
    itself['growth'] = itself;
    expect(told('plan-8', itself)).toMatch(/^scenarios\[1\]\.growth: .*an object that holds itself/);
    const list: unknown[] = [];
    list.push({ list });
    expect(told({ extends: 'plan-8.5', shocks: list })).toContain('scenarios[0].shocks[0].list');
    let deep: object = {};
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(told({ extends: 'plan-8.5', growth: deep })).toContain(within);
    // The same object in two places is none within itself.
    expect(
      told({ extends: 'plan-8.5', growth, deflator: { all: '2%' } }, { extends: 'plan-9', growth }),
    ).toBeUndefined();
  });

  it('is refused where a value cannot be read', () => {
    const thrown = {
      extends: 'plan-8.5',
      get growth() {
        throw new Error('not there');
      },
    };
    expect(told(thrown)).toMatch(/^scenarios\[0\]\.growth: .*a value that cannot be read/);
  });

  it.each([new Date(0), new Map([['total', '9%']]), Promise.resolve(growth), /9%/, new Number(9)])(
    'is not taken for an object without content: %s',
    (strange) => {
      for (const key of ['investment', 'doubt', 'growth'])
        expect(told({ extends: 'plan-8.5', [key]: strange })).toContain(`scenarios[0].${key}`);
      expect(told(strange)).toContain('expected a list of ids of scenarios');
    },
  );

  it('is refused where the list has a hole, and where a name would be passed over', () => {
    const holed = Object.assign(new Array<string>(2), { 1: 'plan-8.5' });
    expect(messageOf(() => plan.simulate({ scenarios: holed }))).toContain('scenarios: expected');
    expect(messageOf(() => plan.simulate({ scenarios: new Array(3) as string[] }))).toContain(
      'scenarios: expected',
    );
    const passed = JSON.parse('{ "extends": "plan-8.5", "growth": { "__proto__": "9%" } }');
    expect(told(passed)).toBe('scenarios[0].growth.__proto__: expected a known key, got "__proto__".');
  });

  it('may have a prototype of its own, or be frozen', () => {
    const bare = Object.assign(Object.create(null), { extends: 'plan-8.5', growth });
    expect(told(bare, Object.freeze({ extends: 'plan-8.5', growth: Object.freeze(growth) }))).toBeUndefined();
  });
});
