import { describe, expect, it } from 'vitest';
import * as charts from '../../src/charts.js';
import { openPlan } from '../../src/documents/openPlan.js';
import { runNotebook } from '../../src/notebook/runNotebook.js';
import { show } from '../../src/notebook/show.js';
import { knownOptions } from '../../src/plan/knownOptions.js';
import * as tables from '../../src/tables.js';
import { shippedOpened } from '../fixtures/shippedRun.js';

const keys = { language: true, size: true } as const;

/** Options as code without types writes them. */
const strange = (text: string) => JSON.parse(text);

describe('knownOptions', () => {
  it('takes what is known and what is left out', () => {
    const options = { size: 1 } as { size?: number; language?: string };
    expect(knownOptions(options, keys)).toBe(options);
    expect(knownOptions(undefined, keys)).toBeUndefined();
  });

  it.each([
    ['{ "lang": "vi" }', 'lang: expected a known option, got "lang". Did you mean language?'],
    ['{ "Size": 1, "zzz": 2 }', 'Size: expected a known option, got "Size". Did you mean size?\nzzz:'],
    ['"vi"', 'options: expected options by name: language, size, got "vi".'],
    ['null', 'options: expected options by name: language, size, got nothing.'],
    ['["vi"]', 'options: expected options by name: language, size'],
  ])('refuses %s', (text, message) => {
    expect(() => knownOptions(strange(text), keys)).toThrow(message);
  });
});

describe('the way in', async () => {
  const plan = await shippedOpened('lang-son-2016-2020');
  const run = plan.simulate();
  const report = await run.consistency();
  const zzz = strange('{ "zzz": 1 }');
  const refused = /zzz: expected a known option, got "zzz"/;

  it('refuses options that a chart does not know', () => {
    const found = Object.entries(charts).flatMap(([name, chart]: [string, unknown]) => {
      if (typeof chart !== 'function') return [];
      const takesMore = ['impliedValues', 'scenarioOdds', 'tornado', 'discovery'].includes(name);
      return [() => Reflect.apply(chart, undefined, takesMore ? [run, report, zzz] : [run, zzz])];
    });
    expect(found.length).toBeGreaterThan(15);
    for (const draw of found) expect(draw).toThrow(refused);
  });

  it('refuses options that a table does not know', () => {
    const made = Object.entries(tables).map(([name, table]: [string, unknown]) => {
      const first =
        name === 'provinces' ? [] : name === 'revision' ? [{ ...plan, amended: plan.plan }] : [run];
      const second = ['consistency', 'impliedValues'].includes(name) ? [report] : [];
      return () => typeof table === 'function' && Reflect.apply(table, undefined, [...first, ...second, zzz]);
    });
    expect(made.length).toBeGreaterThan(12);
    for (const make of made) expect(make).toThrow(refused);
  });

  it('refuses questions with keys that nobody reads', async () => {
    const asked = [
      () => plan.simulate(strange('{ "scenario": ["plan-8"] }')),
      () => plan.audit(zzz),
      () => run.solve(zzz),
      () => run.latestChange(zzz),
      () => run.latestStart(zzz),
      () => run.stillNeeded(zzz),
      () => run.quartersNeeded(zzz),
      () => run.explain(zzz),
      () => run.gap(zzz),
      () => run.odds(zzz),
      () => run.sensitivity(zzz),
      () => run.neededFor(zzz),
      () => run.discover(zzz),
    ];
    for (const ask of asked) expect(ask).toThrow('expected a known option');
    expect(asked[0]).toThrow('Did you mean scenarios?');
    await expect(openPlan('lang-son-2016-2020', strange('{ "lang": "vi" }'))).rejects.toThrow(
      'Did you mean language?',
    );
    await expect(run.consistency(zzz)).rejects.toThrow(refused);
    await expect(run.save('x.docx', zzz)).rejects.toThrow(refused);
    await expect(charts.growth(run).save('x.svg', zzz)).rejects.toThrow(refused);
    await expect(show('text', zzz)).rejects.toThrow(refused);
    const empty = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] } as const;
    await expect(runNotebook(empty, zzz)).rejects.toThrow(refused);
  });
});
