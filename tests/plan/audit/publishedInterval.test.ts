import { describe, expect, it } from 'vitest';
import { publishedInterval } from '../../../src/plan/audit/publishedInterval.js';
import { writtenDecimals } from '../../../src/plan/text/writtenDecimals.js';
import { factOf } from '../../fixtures/scenarioOf.js';

const ends = (written: string, more: Parameters<typeof factOf>[2] = {}) => {
  const { low, high } = publishedInterval(factOf('grdp', Number(written), more), written);
  return [Number(low.toFixed(6)), Number(high.toFixed(6))];
};

describe('publishedInterval', () => {
  it('is half a unit of the last printed digit to both sides', () => {
    expect(ends('34.8')).toEqual([34.75, 34.85]);
    expect(ends('50.20')).toEqual([50.195, 50.205]);
    expect(ends('26375')).toEqual([26_374.5, 26_375.5]);
    expect(ends('-0.83')).toEqual([-0.835, -0.825]);
    expect(ends('1.5e-3')).toEqual([0.00145, 0.00155]);
    expect(writtenDecimals('1.5e-3')).toBe(4);
  });

  it('takes the zeros at the end of a whole number as rounding, down to two digits', () => {
    expect(ends('34900')).toEqual([34_850, 34_950]);
    expect(ends('1620')).toEqual([1615, 1625]);
    expect(ends('30000')).toEqual([29_500, 30_500]);
    expect(ends('20')).toEqual([19.5, 20.5]);
    expect(ends('0')).toEqual([-0.5, 0.5]);
  });

  it('takes the margin that the note states where it is wider', () => {
    expect(ends('30.9', { note: '44.5 / 1.44; +-0.1' })).toEqual([30.8, 31]);
    expect(ends('23503', { note: '30.9 million x 760.6 thousand; +-1 percent' })).toEqual([
      23_267.97, 23_738.03,
    ]);
    expect(ends('30.9', { note: '± 0.01' })).toEqual([30.85, 30.95]);
  });

  it('knows that an index is exactly 100 in its reference year', () => {
    const index = { unit: 'index 2010=100', period: { from: 2010, to: 2010 } };
    expect(ends('100', index)).toEqual([100, 100]);
    expect(ends('100', { ...index, period: { from: 2011, to: 2011 } })).toEqual([95, 105]);
  });
});
