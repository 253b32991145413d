import { expect, it } from 'vitest';
import { latestStart } from '../../../src/analysis/backcast/latestStart.js';
import { gap } from '../../fixtures/nearness.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const langSon = await shippedResult('lang-son-2016-2020');
const measure = { scenario: 'plan-8.5', target: 'grdp-per-capita', on: 'growth' };

it('tells what each start brings: the later, the less of the growth it adds is left', () => {
  const { starts, latest } = latestStart(langSon, { ...measure, adds: 2 });
  // 2,467.184281248962 USD at 8.5 % (reference case), with n years at 10.5 %.
  for (const { year, value } of starts) {
    const factor = (1.105 / 1.085) ** (2021 - year);
    expect(gap(value ?? 0, 2467.184281248962 * factor)).toBeLessThan(1e-9);
  }
  const kept = starts.filter(({ value = 0 }) => value >= 2600).map(({ year }) => year);
  expect(latest).toBe(kept.at(-1));
  expect(starts.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
});

it('has no latest start where even the first is too late', () => {
  const { starts, latest } = latestStart(langSon, { ...measure, adds: 0.5 });
  expect(latest).toBeUndefined();
  expect(new Set(starts.map(({ verdict }) => verdict))).toEqual(new Set(['missed']));
});
