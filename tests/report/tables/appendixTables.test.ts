import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { labelsOf } from '../../../src/report/language/labels.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import {
  assumptionsTable,
  conditionsTable,
  isRoundedApart,
} from '../../../src/report/tables/appendixTables.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const run = runOf(await shippedResult('lang-son-2016-2020'));
const say = sentences('en');
const labels = labelsOf(run, say);

/** Assumption and reason of each line of a scenario. */
const linesOf = (scenario: string) =>
  assumptionsTable(run, { scenario }).rows.map(([name, , reason]) => [name?.text, reason?.text]);

describe('the table of assumptions', () => {
  it('tells prices once where they are the same for every activity, and of each where they are not', () => {
    const named = (scenario: string) => linesOf(scenario).map(([name]) => name);
    const [deflator, services] = ['deflator', 'deflator.services'].map(labels.lever);
    expect(named('plan-8.5').filter((name) => name === deflator)).toHaveLength(1);
    expect(named('plan-8.5')).not.toContain(services);
    expect(named('outturn')).toEqual(expect.arrayContaining([deflator, services]));
  });

  it('tells what is assumed as a share of GRDP, on which a verdict stands', async () => {
    const found = assumptionsTable(runOf(await shippedResult('lang-son-2021-2025')), { scenario: 'plan-7' });
    expect(found.rows.map(([name, average]) => [name?.text, average?.text])).toContainEqual([
      'Total social investment, % of GRDP',
      '33.00',
    ]);
  });

  it('gives growth of the whole no reason of one activity', () => {
    const lines = new Map(linesOf('border-trade').map(([name, reason]) => [name, reason]));
    expect(lines.get(labels.lever('growth'))).toBe(say.tables.ofActivities);
    expect(lines.get(labels.lever('growth.agriculture'))).toContain('midway');
  });
});

describe('the table of conditions', () => {
  const found = conditionsTable(run, { target: 'grdp-per-capita', to: 2600 });

  it('is rounded apart where what is added is not the difference of what is printed', () => {
    const printed = found.rows.map((row) => row.slice(1, 4).map(({ text }) => text));
    // 3.8186 less 2.7341 is 1.0845.
    expect(printed).toContainEqual(['2.73', '3.82', '+1.08']);
    expect(isRoundedApart(found)).toBe(true);
  });

  it('is not where printed figures subtract, or where what is added is no difference of averages', () => {
    const cells = (...values: readonly (number | null)[]) => values.map((value) => ({ text: '', value }));
    const of = (...values: readonly (number | null)[]) => ({ ...found, rows: [cells(null, ...values)] });
    expect(isRoundedApart(of(8.5, 9.64, 1.14))).toBe(false);
    expect(isRoundedApart(of(8.5, 9.64, 1.2))).toBe(false);
    expect(isRoundedApart(of(8.5, null, null))).toBe(false);
  });
});
