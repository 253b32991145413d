import { describe, expect, it } from 'vitest';
import { perCapitaDecomposition } from '../../../src/analysis/perCapitaDecomposition.js';
import { planRun } from '../../../src/analysis/runOf.js';
import { drivers } from '../../../src/report/charts/drivers.js';
import { messageOf } from '../../fixtures/messageOf.js';
import { gap } from '../../fixtures/nearness.js';
import { steady } from '../../fixtures/scenarioOf.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { drawnFields, drawnRows } from './drawnRows.js';
import { expectDrawnWell } from './drawnWell.js';
import { goalOfCase, growing, perCapitaCase } from './perCapita/perCapitaCase.js';

type Case = NonNullable<Parameters<typeof perCapitaCase>[0]>;

const runOf = (parts?: Case) => planRun(perCapitaCase(parts));
const vnd = { unit: 'million VND per person', lower: 50, upper: 52 };

describe('drivers', () => {
  it.each(shippedPlans)(
    'lets the bars of %s start where the last one ended, from zero to the end',
    async (plan) => {
      const run = await shippedRun(plan);
      for (const { id } of run.scenarios) {
        const chart = drivers(run, { scenario: id });
        const bars = drawnRows(chart, 'bars').map(({ from, to }) => ({ from: Number(from), to: Number(to) }));
        expect([bars.length, bars[0]?.from, bars[5]?.from]).toEqual([6, 0, 0]);
        for (const [position, { from }] of bars.slice(1, 5).entries()) expect(from).toBe(bars[position]?.to);
        expect(gap(bars[4]?.to ?? 0, bars[5]?.to ?? 0)).toBeLessThan(1e-12);
        expect(chart.rows).toEqual(perCapitaDecomposition(run).filter(({ scenario }) => scenario === id));
        expect(bars[5]?.to).toBe(chart.rows[0]?.end);
      }
    },
  );

  it('shows the scenario that stands for the plan where none is named, says so, and refuses one that is not there', async () => {
    const run = await shippedRun('lang-son-2016-2020');
    expect(drivers(run).rows[0]?.scenario).toBe('plan-8.5');
    expect(drivers(run).footer).toMatch(
      /^“Plan at 8.5% growth” stands for the plan: the middle of three candidates/,
    );
    expect(drivers(run, { scenario: 'plan-9' }).footer).not.toContain('stands for');
    expect(messageOf(() => drivers(run, { scenario: 'plan9' }))).toMatch(/^scenario: .*plan-9/);
  });

  it('speaks million VND where the target does, and then takes no exchange rate', async () => {
    const run = runOf({ targets: [goalOfCase(vnd)], scenarios: [growing('A', 0.05)] });
    const chart = drivers(run, { language: 'en' });
    expect(chart.rows.map(({ factor, unit }) => [factor, unit])).toEqual([
      ['growth', 'million VND per person'],
      ['prices', 'million VND per person'],
      ['population', 'million VND per person'],
    ]);
    const [first] = chart.rows;
    expect(gap(first?.start ?? 0, 40)).toBeLessThan(1e-12);
    expect(
      gap((first?.start ?? 0) + chart.rows.reduce((sum, { value }) => sum + value, 0), first?.end ?? 0),
    ).toBeLessThan(1e-12);
    expect(`${chart.title} ${chart.subtitle}`).not.toMatch(/USD|exchange/);
    expect(drawnFields(chart, 'band', 'from', 'to')).toEqual([[50, 52]]);
    expect(chart.table?.rows.map(([, { text } = { text: '' }]) => text)).toEqual([
      '40.0',
      '+11.1',
      '0.0',
      '0.0',
      '51.1',
    ]);
    await expectDrawnWell(run, drivers);
  });

  it('draws no band where the plan has no target for the last year', () => {
    for (const targets of [[], [goalOfCase({ year: 2018 })]]) {
      const chart = drivers(runOf({ targets }));
      expect(Object(chart.spec['datasets'])).not.toHaveProperty('band');
      expect(chart.footer).not.toContain('Target');
    }
  });

  it('lets the band of a single bound reach the end of an axis that is longer than the bound', () => {
    const { upper: _, ...target } = goalOfCase({ lower: 3000 });
    const [[from, to] = []] = drawnFields(drivers(runOf({ targets: [target] })), 'band', 'from', 'to');
    expect(from).toBe(3000);
    expect(Number(to)).toBeGreaterThan(3000);
  });

  it('writes one more decimal where a miss would look like a hit', () => {
    const { table, title } = drivers(runOf({ targets: [goalOfCase({ lower: 2552.9, upper: 2600 })] }));
    expect(table?.rows.at(-1)?.[1]?.text).toBe('2,552.6');
    expect(title).toContain('0.3 short of');
  });

  it('names what adds before what takes away, the larger first, and what moves nothing not at all', () => {
    const fall = {
      ...growing('A', -0.05),
      deflatorChange: { all: steady(-0.01) },
      populationChange: steady(0.01),
    };
    const title = (parts: Case) => drivers(runOf({ targets: [], ...parts })).title;
    expect(title({ scenarios: [fall] })).toBe(
      'Real growth subtracts 8.6 million VND, prices 1.7 and population 1.7: 28.0 million VND per person in 2020',
    );
    expect(title({ scenarios: [growing('A', 0)] })).toBe(
      'No factor changes: 40.0 million VND per person in 2020',
    );
  });

  it('says on which side of the target it ends', () => {
    const title = (rate: number, direction: 'atLeast' | 'within' | 'atMost', language: 'vi' | 'en') =>
      drivers(runOf({ scenarios: [growing('A', rate)], targets: [goalOfCase({ direction })] }), { language })
        .title;
    expect(title(0.1, 'atLeast', 'en')).toMatch(/621 above the target$/);
    expect(title(0.1, 'atLeast', 'vi')).toMatch(/vượt mục tiêu 621$/);
    expect(title(0.1, 'atMost', 'vi')).toMatch(/cao hơn mục tiêu 621$/);
    expect(title(0.02, 'atLeast', 'en')).toMatch(/292 short of the target$/);
    expect(title(0.02, 'within', 'en')).toMatch(/292 below the target$/);
    expect(title(0.05, 'within', 'vi')).toMatch(/đạt mục tiêu$/);
  });

  it('says so where rounded amounts do not add up to the rounded change', async () => {
    expect(drivers(await shippedRun('lang-son-2021-2025')).footer).toContain('need not add up');
    expect(drivers(await shippedRun('lang-son-2016-2020')).footer).not.toContain('need not add up');
  });

  it('cuts a name that has no room, and says it in full in the table', async () => {
    const long = `Kịch\u00a0bản ${'rấtdài'.repeat(28)}`;
    const scenarios = [{ ...growing('A', 0.05), label: { vi: long, en: long } }];
    await expectDrawnWell(runOf({ scenarios }), drivers);
  });
});
