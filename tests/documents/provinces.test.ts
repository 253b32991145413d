import { describe, expect, it } from 'vitest';
import { provinces } from '../../src/documents/provinces.js';
import { readProvinces } from '../../src/files/readProvinces.js';
import { provinceComparison } from '../../src/plan/provinces/provinceComparison.js';

const data = readProvinces();
const cells = (options: Parameters<typeof provinces>[0]) =>
  provinces(options).rows.map((row) => row.map(({ text }) => text));

describe('tables.provinces', () => {
  it('lists what there is', () => {
    expect(provinces().rows.length).toBe(19);
  });

  it('compares per head and in growth', () => {
    const [first] = cells({ indicator: 'retailSales', per: 'head', region: 'tay nguyen', growth: true });
    const of = (indicator: string, year: number) =>
      data.series
        .find((one) => one.indicator === indicator && one.vintage === 'GSO-2018')
        ?.values.get('kon-tum')
        ?.get(year) ?? Number.NaN;
    const each = [2010, 2016].map((year) => of('retailSales', year) / of('averagePopulation', year));
    const growth = 100 * (((each[1] ?? 0) / (each[0] ?? 1)) ** (1 / 6) - 1);
    expect(first).toEqual([
      'Kon Tum',
      'Central Highlands',
      ...each.map((value) => value.toFixed(2)),
      growth.toFixed(2),
    ]);
  });

  it('gives figures per head that times the population are the figures', () => {
    for (const indicator of ['doctorsNumber', 'cerealsProduction', 'forestArea', 'labourForce']) {
      const [whole, perHead] = [{}, { per: 'head' as const }].map((how) =>
        provinceComparison(data, { indicator, to: 2015, from: 2010, ...how }),
      );
      for (const { province, last } of perHead?.rows ?? []) {
        const people = data.series[1]?.values.get(province.id)?.get(2015) ?? 0;
        const level = whole?.rows.find((row) => row.province === province)?.last;
        const unit = perHead?.unit ?? '';
        const over = { percent: 100, 'per 10,000 people': 10 }[unit] ?? 1000;
        if (level === undefined) expect(last).toBeUndefined();
        else expect(((last ?? 0) * people) / over).toBeCloseTo(level, 8);
      }
    }
  });

  it('leaves growth out for rates, and says where a figure was not published', () => {
    const table = provinces({ indicator: 'forestCover', language: 'vi' });
    expect(table.columns.map(({ heading }) => heading)).toEqual(['Tỉnh, thành phố', 'Vùng', '2010', '2015']);
    expect(table.rows.at(-1)?.at(-1)?.value).toBeNull();
  });

  it.each([
    [{ indicator: 'retailSale' }, 'retailSales'],
    [{ indicator: 'forestCover', per: 'head' as const }, 'a figure per head'],
    [{ indicator: 'forestCover', region: 'the moon' }, 'Red River Delta'],
    [{ indicator: 'forestCover', to: 2020 }, 'years from 2010 to 2015'],
    [{ indicator: 'forestCover', vintage: 'NSO-2025' }, 'GSO-2018'],
  ])('refuses %j', (options, told) => expect(() => provinces(options)).toThrow(told));
});
