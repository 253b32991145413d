import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftedDecimal } from '../../../src/plan/vocabulary/shiftedDecimal.js';
import { powerBetween, unitFromText } from '../../../src/plan/vocabulary/unitFromText.js';

describe('unitFromText', () => {
  it.each([
    ['Triệu đồng', 'million VND'],
    ['TỶ ĐỒNG', 'billion VND'],
    ['tỉ đồng', 'billion VND'],
    ['Nghìn tỷ đồng', 'trillion VND'],
    ['Mill. dongs', 'million VND'],
    ['Bill. VND', 'billion VND'],
    ['VND', 'VND'],
    ['Triệu USD', 'million USD'],
    ['tỷ đô la Mỹ', 'billion USD'],
    ['Nghìn người', 'thousand persons'],
    ['Thous. persons', 'thousand persons'],
    ['1000 người', 'thousand persons'],
    ['Người', 'persons'],
    ['%', 'percent'],
    ['điểm phần trăm', 'percentage points'],
    ['nghìn tấn', 'thousand tonnes'],
    ['ha', 'ha'],
    ['USD/người', 'USD per person'],
    ['nghìn đồng/người', 'thousand VND per person'],
    ['Nghìn ha', 'thousand ha'],
    ['nghìn đồng/người/tháng', 'thousand VND per person per month'],
    ['triệu đồng/người/1 tháng', 'million VND per person per month'],
    ['Million VND per person per month', 'million VND per person per month'],
    ['triệu đồng/tháng', 'million VND per month'],
    ['VND per USD', 'VND per USD'],
  ])('reads %s as %s, in either form of Unicode', (text, name) => {
    expect(unitFromText(text)?.name).toBe(name);
    expect(unitFromText(text.normalize('NFD'))?.name).toBe(name);
  });

  it('keeps what is of a month apart from what is of a year', () => {
    expect(powerBetween('nghìn đồng/người/tháng', 'million VND per person per month')).toBe(-3);
    expect(powerBetween('million VND per person per month', 'million VND per person')).toBeUndefined();
  });

  it.each(['communes', 'xã', '', 'index 2010=100', 'per 10,000 people', 'million', 'trường'])(
    'does not know %s',
    (text) => {
      expect(unitFromText(text)).toBeUndefined();
    },
  );

  it('cancels multipliers on both sides of a ratio', () => {
    expect(powerBetween('billion VND per thousand persons', 'million VND per person')).toBe(0);
  });

  it('never converts what does not measure the same', () => {
    expect(powerBetween('million VND', 'million USD')).toBeUndefined();
    expect(powerBetween('percent', 'percentage points')).toBeUndefined();
    expect(powerBetween('persons', 'households')).toBeUndefined();
  });
});

describe('shiftedDecimal', () => {
  it('moves the point and nothing else', () => {
    expect(shiftedDecimal('26374.92', 3)).toBe('26374920');
    expect(shiftedDecimal('26374920', -3)).toBe('26374.920');
    expect(shiftedDecimal('-0.05', 1)).toBe('-0.5');
    expect(shiftedDecimal('7', -3)).toBe('0.007');
    expect(shiftedDecimal('1.2e3', 0)).toBe('1200');
  });

  it('goes there and back', () => {
    const decimals = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 6 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(decimals, ([digits, places, power]) => {
        const decimal = shiftedDecimal(String(digits), -places);
        expect(Number(shiftedDecimal(shiftedDecimal(decimal, power), -power))).toBe(Number(decimal) + 0);
      }),
      { seed: 10 },
    );
  });
});
