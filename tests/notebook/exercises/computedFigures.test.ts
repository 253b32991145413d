import { describe, expect, it } from 'vitest';
import { computedFigures, type FigureArgument } from '../../../src/notebook/exercises/computedFigures.js';

const start = { capitalOutputRatio: 2.5, labourShare: 0.65, depreciation: 0.05 };
const drivers = { investmentRate: 0.2, productivityGrowth: 0.01, labourGrowth: 0.02 };

describe('the functions that exercises compute with', () => {
  // Reference cases of Harrod-Domar, of the two ICORs and of the Long Term Growth Model; the rest by hand.
  const cases: readonly (readonly [string, readonly FigureArgument[], number])[] = [
    ['harrodDomarGrowth', [0.15, 5], 0.03],
    ['requiredInvestmentRate', [0.08, 2.5], 0.2],
    ['icorDirect', [42, 100, 105], 8.4],
    ['icorIndirect', [42, 105, 0.05], 8],
    ['labourProductivity', [24500, 490], 50],
    [
      'lilienIndex',
      [
        { a: 1, b: 1 },
        { a: 3, b: 3 },
      ],
      0,
    ],
    ['longTermGrowth.growth', [start, drivers, 1], 1.0134547028062613 * 1.02 - 1],
    ['totalFactorProductivityGrowth', [0.21, 0.21, 0, 0.5], 0.1],
  ];

  it.each(cases)('%s', (name, given, value) => {
    expect(computedFigures[name]?.(given)).toBeCloseTo(value, 12);
  });

  it('refuse a driver that is not given', () => {
    expect(() => computedFigures['longTermGrowth.growth']?.([start, { investmentRate: 0.2 }, 1])).toThrow(
      'productivityGrowth',
    );
  });
});
