import { describe, expect, it } from 'vitest';
import { fan } from '../../src/report/charts/fan.js';
import { oddsLines } from '../../src/report/tables/oddsLines.js';
import { odds } from '../../src/uncertainty/odds.js';
import { messageOf } from '../fixtures/messageOf.js';
import { shippedRun } from '../fixtures/shippedRun.js';

const run = await shippedRun('lang-son-2016-2020');
const later = await shippedRun('lang-son-2021-2025');
const [found] = odds(run, { scenario: 'plan-8.5', draws: 20_000, pastPlans: [run, later] }).odds;
const past = found?.asPastPlans;
if (found === undefined || past === undefined) throw new Error('past plans must be answered');

describe('the errors of past plans', () => {
  it('are those of their back-tests, and say which were not known when the plan began', () => {
    expect(past.errors.map(({ error }) => Number(error.toFixed(2)))).toEqual([-3.83, -0.15]);
    expect(past.errors.every(({ isHindsight }) => isHindsight)).toBe(true);
    const [of2021] = odds(run, { scenario: 'plan-8.5', draws: 1000, pastPlans: [run, later] }).odds;
    expect(of2021?.asPastPlans?.degrees).toBe(1);
  });

  it("are drawn around their mean as Student's t with n - 1 degrees and √(1 + 1/n)", () => {
    const growth = past.targets.find(({ target }) => target.id === 'grdp-growth')?.quantiles;
    // The quartiles of t with 1 degree lie at ±1, its 10 and 90 % points at ±3.0777 (any table of t).
    const mean = (-3.83 - 0.15) / 2;
    const scale = ((3.83 - 0.15) / Math.SQRT2) * Math.sqrt(1.5);
    // Five standard errors of a quantile of 20,000 draws, wide where t is thin.
    for (const [share, at] of [
      ['p10', -3.0777],
      ['p25', -1],
      ['p50', 0],
      ['p75', 1],
      ['p90', 3.0777],
    ] as const)
      expect(Math.abs((growth?.[share] ?? 0) - (8.5 + mean + scale * at))).toBeLessThan(
        Math.abs(at) > 2 ? 1.2 : 0.25,
      );
  });

  it('leave the stated odds as they are, and are there only where they are asked for', () => {
    const [own] = odds(run, { scenario: 'plan-8.5', draws: 20_000 }).odds;
    expect(own?.asPastPlans).toBeUndefined();
    const { asPastPlans: _, ...stated } = found;
    expect(stated).toEqual(own);
  });

  it('are said in words and drawn as a second fan', () => {
    const lines = oddsLines(run, found, { language: 'en' }).join('\n');
    expect(lines).toContain('−3.83');
    expect(lines).toContain('with 1 degree of freedom');
    const less = {
      ...found,
      asPastPlans: {
        ...past,
        errors: past.errors.map((one) => ({ ...one, error: 1.5, isHindsight: false })),
      },
    };
    const other = oddsLines(run, less, { language: 'vi' }).join('\n');
    expect(other).toContain('+1,50');
    expect(other).not.toContain('Nhìn lại');
    expect(fan(run, found, { language: 'en' })?.description).toContain('as past plans missed: half below');
  });

  it('refuse fewer than two, and one given twice', () => {
    const asked = (pastPlans: readonly (typeof run)[]) =>
      messageOf(() => odds(run, { scenario: 'plan-8.5', draws: 1000, pastPlans }));
    expect(asked([run])).toMatch(/at least 2 past plans .*, got one past plan with a known error\./);
    expect(asked([run, run])).toContain('each past plan once');
  });
});
