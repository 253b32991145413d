import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateGrowthRate } from '../../src/accounts/aggregateGrowthRate.js';
import { averageGrowthRate } from '../../src/accounts/averageGrowthRate.js';
import { constantUsdFromVnd } from '../../src/accounts/constantUsdFromVnd.js';
import { deflatorChange } from '../../src/accounts/deflatorChange.js';
import { finiteResult } from '../../src/accounts/finiteResult.js';
import { growthContribution, growthContributionFromRate } from '../../src/accounts/growthContribution.js';
import { growthRate } from '../../src/accounts/growthRate.js';
import { growthRates } from '../../src/accounts/growthRates.js';
import { harrodDomarGrowth } from '../../src/accounts/harrodDomarGrowth.js';
import { icorDirect } from '../../src/accounts/icorDirect.js';
import { icorIndirect } from '../../src/accounts/icorIndirect.js';
import { icorPeriod } from '../../src/accounts/icorPeriod.js';
import { implicitDeflator } from '../../src/accounts/implicitDeflator.js';
import { investmentRate } from '../../src/accounts/investmentRate.js';
import { labourProductivity } from '../../src/accounts/labourProductivity.js';
import { levelsFromGrowth } from '../../src/accounts/levelsFromGrowth.js';
import { lilienIndex } from '../../src/accounts/lilienIndex.js';
import { logDecomposition } from '../../src/accounts/logDecomposition.js';
import { normOfAbsoluteValues } from '../../src/accounts/normOfAbsoluteValues.js';
import { perCapita } from '../../src/accounts/perCapita.js';
import { requiredInvestmentRate } from '../../src/accounts/requiredInvestmentRate.js';
import { rereferencedIndex } from '../../src/accounts/rereferencedIndex.js';
import { shapleyDecomposition } from '../../src/accounts/shapleyDecomposition.js';
import { shares } from '../../src/accounts/shares.js';
import { sharesRounded } from '../../src/accounts/sharesRounded.js';
import { structuralChangeCosine } from '../../src/accounts/structuralChangeCosine.js';
import { total } from '../../src/accounts/total.js';
import { usdFromVnd } from '../../src/accounts/usdFromVnd.js';
import { valueFromVolume } from '../../src/accounts/valueFromVolume.js';
import { volumeFromValue } from '../../src/accounts/volumeFromValue.js';
import { say } from '../../src/errors/Message.js';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import { sampled } from '../fixtures/sampled.js';

type Composition = Readonly<Record<string, number>>;
type Series = readonly number[];

const ofNumbers: Record<string, (a: number, b: number, c: number) => unknown> = {
  growthRate,
  averageGrowthRate,
  valueFromVolume,
  volumeFromValue,
  implicitDeflator,
  deflatorChange,
  growthContribution,
  growthContributionFromRate,
  perCapita,
  labourProductivity,
  usdFromVnd,
  constantUsdFromVnd,
  investmentRate,
  icorDirect,
  icorIndirect,
  harrodDomarGrowth: (a, b, c) => harrodDomarGrowth(a, b, { depreciation: c }),
  requiredInvestmentRate: (a, b, c) => requiredInvestmentRate(a, b, { depreciation: c }),
};
const ofSeries: Record<string, (a: Series, b: Series, c: number) => unknown> = {
  growthRates,
  levelsFromGrowth: (a, _, c) => levelsFromGrowth(c, a),
  rereferencedIndex: (a, _, c) => rereferencedIndex(a, c),
  icorPeriod: (a, b, c) => icorPeriod(a, b, { lag: c }),
};
const ofCompositions: Record<string, (a: Composition, b: Composition, c: number) => unknown> = {
  total,
  shares,
  sharesRounded: (a, _, c) => sharesRounded(a, { decimals: c }),
  aggregateGrowthRate,
  normOfAbsoluteValues,
  structuralChangeCosine,
  lilienIndex: (a, b) => lilienIndex(a, b, { weights: 'mean' }),
  logDecomposition,
  shapleyDecomposition: (a, b) =>
    shapleyDecomposition(a, b, (factors) => Object.values(factors).reduce((x, y) => x * y, 1)),
};

/** Every number in a result; a first year without a rate is not a number. */
function numbersIn(result: unknown): unknown[] {
  if (typeof result !== 'object' || result === null) return [result];
  return Object.values(result).filter((value) => value !== undefined);
}

function expectFiniteOrRefusal(compute: () => unknown): void {
  try {
    expect(numbersIn(compute()).filter((value) => !Number.isFinite(value))).toEqual([]);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
  }
}

describe('finiteResult', () => {
  it('says what could not be computed', () => {
    expect(() => finiteResult(say`growth rate`, Number.NaN)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'expected a finite growth rate, got NaN. The arguments are too large or too far apart.',
        issues: [expect.objectContaining({ code: 'notComputable' })],
      }),
    );
  });
});

describe('NaN and infinity never leave', () => {
  const number = fc.oneof(
    fc.double(),
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.integer({ min: -1, max: 6 }),
    fc.constantFrom(Number.MAX_VALUE, Number.MIN_VALUE, 1e300, 1e-300),
  );
  const series = fc.array(number, { maxLength: 5 });
  const compositions = fc
    .array(fc.tuple(fc.string(), number, number), { maxLength: 4 })
    .map((rows) => [
      Object.fromEntries(rows.map(([name, a]) => [name, a])),
      Object.fromEntries(rows.map(([name, , b]) => [name, b])),
    ]);
  const settings = { seed: 20160101, numRuns: sampled(2000) };

  it.each(Object.entries(ofNumbers))('%s', (_, compute) => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => expectFiniteOrRefusal(() => compute(a, b, c))),
      settings,
    );
  });

  it.each(Object.entries(ofSeries))('%s', (_, compute) => {
    fc.assert(
      fc.property(series, series, number, (a, b, c) => expectFiniteOrRefusal(() => compute(a, b, c))),
      settings,
    );
  });

  it.each(Object.entries(ofCompositions))('%s', (_, compute) => {
    fc.assert(
      fc.property(compositions, number, ([a = {}, b = {}], c) =>
        expectFiniteOrRefusal(() => compute(a, b, c)),
      ),
      settings,
    );
  });

  it.each(Object.entries({ ...ofNumbers, ...ofSeries, ...ofCompositions }))(
    '%s refuses arguments that are no numbers at all',
    (_, compute) => {
      const call = compute as (...values: unknown[]) => unknown;
      for (const value of [undefined, null, '8.5', true, {}, []])
        expect(() => call(value, value, value)).toThrow(ScenarioError);
    },
  );
});
