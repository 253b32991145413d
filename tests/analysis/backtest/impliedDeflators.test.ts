import { describe, expect, it } from 'vitest';
import { power } from '../../../src/accounts/root.js';
import { impliedDeflators } from '../../../src/analysis/backtest/impliedDeflators.js';
import { localNeeds } from '../../../src/report/language/needsText.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const found = impliedDeflators(await shippedResult('lang-son-2016-2020'));

describe('the deflators that vintages imply', () => {
  it('flags the 2021 evaluation on the base of the 2020 evaluation, which would need prices up by 18 %', () => {
    const mixed = found.find(
      ({ baseVintage, actualVintage }) =>
        baseVintage === '2020-evaluation' && actualVintage === '2021-evaluation',
    );
    expect(mixed).toMatchObject({ mixed: true, growth: 4.67 });
    expect(mixed?.deflator).toBeCloseTo(34900 / 23503 / power(1.0467, 5), 12);
    expect(mixed?.deflator?.toFixed(2)).toBe('1.18');
    // The country's deflator, World Bank: 140.42652 in 2015, 160.70272 in 2020.
    expect(mixed?.countryDeflator).toBeCloseTo(160.70272 / 140.42652, 12);
  });

  it('says what lacks where the vintage of the actual publishes no total', () => {
    const own = found.filter(({ mixed }) => !mixed);
    expect(
      own.map(({ actualVintage, needs, deflator }) => [
        actualVintage,
        needs && localNeeds(needs).en,
        deflator,
      ]),
    ).toEqual([
      ['2020-evaluation', 'GRDP of 2020 at current prices in the vintage 2020-evaluation', undefined],
    ]);
  });
});
