import { describe, expect, it } from 'vitest';
import * as accounts from '../../src/accounts.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';

const shares = { a: 1, b: 2 };

/** Each function that takes options or values by name, with such in place of which stands what code without types may write. */
const calls: Readonly<Record<string, (strange: unknown) => unknown>> = {
  harrodDomarGrowth: (options) => Reflect.apply(accounts.harrodDomarGrowth, undefined, [0.24, 3, options]),
  requiredInvestmentRate: (options) =>
    Reflect.apply(accounts.requiredInvestmentRate, undefined, [0.03, 3, options]),
  icorPeriod: (options) => Reflect.apply(accounts.icorPeriod, undefined, [[30, 40], [100, 110], options]),
  lilienIndex: (options) => Reflect.apply(accounts.lilienIndex, undefined, [shares, shares, options]),
  sharesRounded: (options) => Reflect.apply(accounts.sharesRounded, undefined, [shares, options]),
  growthStillNeeded: (known) =>
    Reflect.apply(accounts.growthStillNeeded, undefined, [[20, 25, 25, 30], known, 0.08]),
  longTermGrowth: (years) =>
    Reflect.apply(accounts.longTermGrowth, undefined, [
      { capitalOutputRatio: 3, labourShare: 0.5, depreciation: 0.05 },
      years,
    ]),
  totalFactorProductivityGrowth: (factors) =>
    Reflect.apply(accounts.totalFactorProductivityGrowth, undefined, [factors, 0.5]),
};

describe('the arithmetic', () => {
  it('says of a number in quotes that it is to be written without, and of one left out only what it takes', () => {
    const growthRate = (...levels: unknown[]) => Reflect.apply(accounts.growthRate, undefined, levels);
    expect(() => growthRate('100', 108)).toThrow(/got "100"\. Write it without quotes\.$/);
    expect(() => growthRate(100)).toThrow(/^current: .*, got nothing\.$/);
    expect(() => growthRate(0, 108)).toThrow(/got 0\. A zero has no growth rate\.$/);
  });

  it.each(Object.entries(calls))('refuses what is of another kind: %s', (_, call) => {
    for (const strange of [null, 'x', 5, { depreciaton: 0.05 }, [null]])
      expect(() => call(strange)).toThrow(ScenarioError);
  });

  it('names an option that nobody reads', () => {
    const call = () => calls['harrodDomarGrowth']?.({ depreciaton: 0.05 });
    expect(call).toThrow('depreciaton: expected one of depreciation, got "depreciaton".');
  });

  it('takes an option that is left out', () => {
    expect(accounts.harrodDomarGrowth(0.15, 5, {})).toBe(accounts.harrodDomarGrowth(0.15, 5));
  });
});
