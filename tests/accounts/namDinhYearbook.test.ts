import { describe, expect, it } from 'vitest';
import { averageGrowthRate } from '../../src/accounts/averageGrowthRate.js';
import { growthContributionFromRate } from '../../src/accounts/growthContribution.js';
import { growthRates } from '../../src/accounts/growthRates.js';
import { lilienIndex } from '../../src/accounts/lilienIndex.js';
import { normOfAbsoluteValues } from '../../src/accounts/normOfAbsoluteValues.js';
import { shares } from '../../src/accounts/shares.js';
import { sharesRounded } from '../../src/accounts/sharesRounded.js';
import { structuralChangeCosine } from '../../src/accounts/structuralChangeCosine.js';
import { total } from '../../src/accounts/total.js';

// Nam Định statistical yearbook 2022, table 30: GRDP at current prices by economic sector, million VND.
const value2015 = {
  agriculture: 11_894_986,
  industryConstruction: 16_447_908,
  services: 17_144_675,
  taxesLessSubsidiesOnProducts: 1_323_604,
};
const value2022 = {
  agriculture: 17_835_922,
  industryConstruction: 39_225_722,
  services: 31_989_350,
  taxesLessSubsidiesOnProducts: 2_914_679,
};
const totals = [
  46_811_173, 50_783_726, 55_250_463, 62_310_058, 70_208_151, 76_958_674, 84_096_818, 91_965_673,
];

describe('the Nam Định yearbook 2022', () => {
  it('has parts that add up to its totals', () => {
    expect(total(value2015)).toBe(46_811_173);
    expect(total(value2022)).toBe(91_965_673);
  });

  it('gives the 2015 structure before rounding', () => {
    // Four decimals are kept: half a unit of the last one is the tolerance.
    const unrounded = [25.4106, 35.1367, 36.6252, 2.8275];
    for (const [i, share] of Object.values(shares(value2015)).entries())
      expect(Math.abs(share * 100 - (unrounded[i] ?? Number.NaN))).toBeLessThan(0.000051);
  });

  it('prints the 2015 structure that the residual rule gives on industry and construction', () => {
    expect(sharesRounded(value2015, { residualActivity: 'industryConstruction' })).toEqual({
      agriculture: 25.41,
      industryConstruction: 35.13,
      services: 36.63,
      taxesLessSubsidiesOnProducts: 2.83,
    });
  });

  it('does not print the 2015 structure that the largest remainders give', () => {
    expect(sharesRounded(value2015)).toEqual({
      agriculture: 25.41,
      industryConstruction: 35.14,
      services: 36.62,
      taxesLessSubsidiesOnProducts: 2.83,
    });
  });

  it('has the 2022 structure of the socio-economic report 2022 when taxes take the rest', () => {
    expect(sharesRounded(value2022, { residualActivity: 'taxesLessSubsidiesOnProducts' })).toEqual({
      agriculture: 19.39,
      industryConstruction: 42.65,
      services: 34.78,
      taxesLessSubsidiesOnProducts: 3.18,
    });
  });

  it('moved 7.857628 % of GRDP between activities from 2015 to 2022', () => {
    // Printed to six decimals of a per cent: half a unit of the last one is the tolerance.
    expect(Math.abs(normOfAbsoluteValues(value2015, value2022) * 100 - 7.857628)).toBeLessThan(5.1e-7);
  });

  it('turned its structure by 9.629850 degrees', () => {
    const change = structuralChangeCosine(value2015, value2022);
    // Each is printed to a fixed number of decimals: half a unit of the last one is the tolerance.
    expect(Math.abs(change.cosine - 0.9859090195)).toBeLessThan(5.1e-11);
    expect(Math.abs(change.angle - 9.62985)).toBeLessThan(5.1e-7);
    expect(Math.abs(change.shareOfRightAngle * 100 - 10.69983)).toBeLessThan(5.1e-6);
  });

  it('has the Lilien index of log growth weighted by end-year or by mean shares', () => {
    // Printed to seven decimals: half a unit of the last one is the tolerance.
    expect(Math.abs(lilienIndex(value2015, value2022) - 0.1775479)).toBeLessThan(5.1e-8);
    expect(Math.abs(lilienIndex(value2015, value2022, { weights: 'mean' }) - 0.1797489)).toBeLessThan(5.1e-8);
  });

  it('grew 10.127709 % a year on the geometric mean and not the 10.140294 % of the arithmetic one', () => {
    // Printed to six decimals of a per cent: half a unit of the last one is the tolerance.
    expect(Math.abs(averageGrowthRate(46_811_173, 91_965_673, 7) * 100 - 10.127709)).toBeLessThan(5.1e-7);
    const yearly = growthRates(totals).slice(1);
    const arithmeticMean = yearly.reduce<number>((sum, rate) => sum + (rate ?? Number.NaN), 0) / 7;
    expect(Math.abs(arithmeticMean * 100 - 10.140294)).toBeLessThan(5.1e-7);
  });
});

describe('the Nam Định socio-economic report 2022', () => {
  // Real growth and contributions in points: 3.90 → 0.79, 13.11 → 5.30, 7.47 → 2.69, 9.00 → 0.29; sum 9.07.
  const growth = [0.039, 0.1311, 0.0747, 0.09];
  const published = [0.0079, 0.053, 0.0269, 0.0029];
  const weights = published.map((contribution, i) => contribution / (growth[i] ?? Number.NaN));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);

  it('has contributions whose weights in the year before add up to one', () => {
    // Contributions are rounded to 0.01 points: over the growth rates that leaves up to 0.003 in the sum.
    expect(Math.abs(weightSum - 1)).toBeLessThan(0.003);
  });

  it('has contributions that are growth times weight and add up to the growth of 9.07 %', () => {
    const points = weights.map((weight, i) =>
      growthContributionFromRate(growth[i] ?? Number.NaN, weight / weightSum),
    );
    // Within 0.01 points, as the published contributions are rounded to that.
    for (const [i, point] of points.entries())
      expect(Math.abs(point - (published[i] ?? Number.NaN)) * 100).toBeLessThan(0.01);
    expect(Math.abs(points.reduce((sum, point) => sum + point, 0) * 100 - 9.07)).toBeLessThan(0.01);
  });
});
