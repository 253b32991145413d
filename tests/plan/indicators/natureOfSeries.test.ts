import { describe, expect, it } from 'vitest';
import { accountsIndicators } from '../../../src/plan/indicators/accountsIndicators.js';
import { natureOfSeries } from '../../../src/plan/indicators/natureOfSeries.js';
import { natureOfUnit } from '../../../src/plan/indicators/natureOfUnit.js';

const ofUnit = (unit: string) => {
  const { nature, sign, addsUp } = natureOfUnit(unit);
  return [nature, sign, addsUp ? 'adds up' : 'does not add up'].join(', ');
};

describe('natureOfSeries', () => {
  it('knows every indicator of the accounts, whatever its unit', () => {
    const byUnit = natureOfSeries('noSuchAccount', 'schools');
    for (const indicator of accountsIndicators)
      expect(natureOfSeries(indicator, 'schools'), indicator).not.toEqual(byUnit);
  });

  it('reads no meaning from letters inside a name or a unit', () => {
    const plain = natureOfSeries('x', 'schools');
    for (const indicator of ['exchangeSchools', 'growthFund', 'ratioSchools', 'schoolChange'])
      expect(natureOfSeries(indicator, 'schools')).toEqual(plain);
    for (const unit of ['operations', 'persimmons', 'indexed cards', 'decorations', 'percentiles'])
      expect(natureOfUnit(unit), unit).toEqual(natureOfUnit('schools'));
  });

  it('reads a word by what it is said of: index cards are no index, and points of sale no points', () => {
    const counted = ['index cards', 'points of sale', 'retail points', 'điểm trường', 'điểm du lịch'];
    for (const unit of [...counted, 'lần khám', 'hệ thống', 'đô thị', 'ratio stations', 'age groups'])
      expect(natureOfUnit(unit), unit).toEqual(natureOfUnit('schools'));
    for (const unit of ['points', 'điểm', 'index points', 'điểm phần trăm', 'PCI points', 'điểm PAPI'])
      expect(natureOfUnit(unit).nature, unit).toBe('rate');
    for (const unit of ['price index', 'chỉ số 2010=100', 'index (2010 = 100)', 'index previous year=100'])
      expect(natureOfUnit(unit).nature, unit).toBe('index');
    for (const unit of ['dependency ratio', 'years of schooling', 'tuổi', '°C', 'hệ số', 'lần'])
      expect(natureOfUnit(unit), unit).toEqual(natureOfUnit(''));
    for (const unit of ['% of households', 'per cent of GRDP', 'phần trăm hộ'])
      expect(natureOfUnit(unit).inPercent, unit).toBe(true);
  });

  it('takes units at their words', () => {
    expect(ofUnit('million USD')).toBe('level, any, adds up');
    expect(ofUnit('tỷ đồng')).toBe('level, any, adds up');
    expect(ofUnit('thousand persons')).toBe('count, any, adds up');
    expect(ofUnit('thousand tonnes')).toBe('count, mostlyPositive, adds up');
    expect(ofUnit('per 10,000 people')).toBe('ratio, mostlyPositive, does not add up');
    expect(ofUnit('tạ/ha')).toBe('ratio, mostlyPositive, does not add up');
    expect(ofUnit('percent of GRDP')).toBe('unknown, any, does not add up');
    expect(ofUnit('percentage points')).toBe('rate, any, does not add up');
    expect(ofUnit('index 2010=100')).toBe('index, positive, does not add up');
    expect(ofUnit('')).toBe('ratio, any, does not add up');
  });

  it('lets the plan declare what its indicators are', () => {
    const declared = [
      { id: 'tradeBalance', nature: 'balance' },
      { id: 'exportGrowth', nature: 'rate' },
      { id: 'migration', sign: 'any' },
      { id: 'coverage', nature: 'ratio' },
    ] as const;
    expect(natureOfSeries('tradeBalance', 'million USD', declared)).toEqual({
      nature: 'balance',
      sign: 'any',
      addsUp: true,
      inPercent: false,
    });
    expect(natureOfSeries('tradeBalance', 'percent of GRDP', declared).addsUp).toBe(false);
    expect(natureOfSeries('exportGrowth', 'percent', declared)).toMatchObject({
      nature: 'rate',
      sign: 'any',
    });
    expect(natureOfSeries('migration', 'communes', declared)).toMatchObject({ nature: 'count', sign: 'any' });
    expect(natureOfSeries('coverage', 'percent', declared).sign).toBe('notNegative');
  });
});
