import { describe, expect, it } from 'vitest';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { readPlanFolder } from '../../../src/files/readPlanFolder.js';
import { gap } from '../../fixtures/nearness.js';

const folder = await readPlanFolder('data/lang-son-2016-2020');

type Report = Awaited<ReturnType<typeof targetConsistency>>;

function range({ implied }: Pick<Report, 'implied'>, quantity: string, activity = 'total') {
  const found = implied.find((entry) => entry.quantity === quantity && entry.activity === activity);
  return [found?.lower ?? Number.NaN, found?.upper ?? Number.NaN] as const;
}

const near = (found: readonly number[], expected: readonly number[]) =>
  expect(
    Math.max(...found.map((value, position) => gap(value, expected[position] ?? Number.NaN))),
  ).toBeLessThan(1e-9);

describe('targets of Lạng Sơn 2016-2020 together', () => {
  it('requires prices to rise 3.34 to 5.09 % a year for growth and USD per person (reference cases)', async () => {
    const report = await targetConsistency(folder);
    expect(report.feasible).toBe(true);
    near(range(report, 'deflator'), [3.340940750835464, 5.088026543362756]);
    near(range(report, 'growth'), [8, 9]);
    expect(report.tested).toHaveLength(29);
  });

  it('conflicts at the deflator of the outturn, and growth of 9.64 % would end it (reference cases)', async () => {
    const report = await targetConsistency(folder, {
      drivers: { deflator: { lower: 2.734146876823984, upper: 2.734146876823984 } },
    });
    expect(report.feasible).toBe(false);
    const [conflict] = report.conflicts;
    expect(report.conflicts).toHaveLength(1);
    expect(conflict?.targets.map(({ id }) => id)).toEqual(['grdp-growth', 'grdp-per-capita']);
    expect(conflict?.drivers.map(({ name }) => name)).toEqual(['deflator', 'exchangeRate', 'population']);
    near(range({ implied: conflict?.required ?? [] }, 'deflator'), [3.340940750835464, 5.088026543362756]);
    near(conflict?.single.map(({ to }) => to) ?? [], [9.643802808296575, 2524.558206057465]);
    expect(report.leastChange.map(({ target, bound }) => [target.id, bound])).toEqual([
      ['grdp-per-capita', 'lower'],
    ]);
  });

  it('changes what is cheapest by the weights that are given', async () => {
    const { leastChange } = await targetConsistency(folder, {
      drivers: { deflator: 'scenario' },
      weights: { 'grdp-growth': 1, 'grdp-per-capita': 1 },
    });
    expect(leastChange.map(({ target, bound }) => [target.id, bound])).toEqual([['grdp-growth', 'upper']]);
    near(
      leastChange.map(({ to }) => to),
      [9.643802808296575],
    );
  });

  it('holds at the outturn deflator where growth may be exceeded', async () => {
    const report = await targetConsistency(folder, {
      drivers: { deflator: 'scenario' },
      bounds: 'byDirection',
    });
    expect(report.feasible).toBe(true);
    near([range(report, 'growth')[0]], [9.643802808296575]);
    expect(Number.isNaN(range(report, 'growth')[1])).toBe(true);
  });

  it('takes bands of the investment rate and the ICOR for what they rule out', async () => {
    const free = await targetConsistency(folder);
    const [low, high] = range(free, 'investmentRate');
    const [leastIcor] = range(free, 'icor');
    const within = { lower: low, upper: high };
    expect((await targetConsistency(folder, { drivers: { investmentRate: within } })).feasible).toBe(true);
    const poor = await targetConsistency(folder, { drivers: { investmentRate: { upper: low - 0.1 } } });
    expect(poor.conflicts.map(({ targets }) => targets.map(({ id }) => id))).toEqual([
      ['grdp-per-capita', 'social-investment'],
    ]);
    const narrowed = await targetConsistency(folder, { drivers: { investmentRate: { upper: low + 0.1 } } });
    expect(range(narrowed, 'grdpPerCapita')[0]).toBeGreaterThan(2600);
    const icor = await targetConsistency(folder, { drivers: { icor: { upper: leastIcor - 0.01 } } });
    expect(icor.conflicts[0]?.targets.map(({ id }) => id)).toEqual([
      'grdp-growth',
      'grdp-per-capita',
      'social-investment',
    ]);
  });

  it('names what is wrong with the options, all at once', async () => {
    const wrong = targetConsistency(folder, {
      scenario: 'plan-7',
      weights: { 'grdp-growth': 0 },
      drivers: { deflator: { lower: 3, upper: 2 } },
    });
    await expect(wrong).rejects.toMatchObject({
      issues: [
        { code: 'unknownName', path: ['scenario'], value: 'plan-7' },
        { code: 'badArgument', path: ['weights', 'grdp-growth'] },
        { code: 'badArgument', path: ['drivers', 'deflator'] },
      ],
    });
  });
});
