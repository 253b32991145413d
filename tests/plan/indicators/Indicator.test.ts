import { describe, expect, it } from 'vitest';
import { accountsIndicators, productionIndicators } from '../../../src/plan/indicators/accountsIndicators.js';
import {
  accountsUnits,
  mustBePositive,
  revisedTogether,
} from '../../../src/plan/indicators/accountsUnits.js';
import { Indicator } from '../../../src/plan/indicators/Indicator.js';
import { parseWith } from '../../../src/plan/parseWith.js';
import { messageOf } from '../../fixtures/messageOf.js';

const schools = { id: 'schools', label: { vi: 'Trường học', en: 'Schools' }, unit: 'schools' };

describe('Indicator', () => {
  it('shows no decimals where none are asked for', () => {
    expect(Indicator.parse(schools)).toEqual({ ...schools, decimals: 0 });
  });

  it('shows per cent to the second digit where none are asked for, and as many as are', () => {
    const poverty = { ...schools, unit: 'percent' };
    expect(Indicator.parse(poverty).decimals).toBe(2);
    expect(Indicator.parse({ ...poverty, decimals: 0 }).decimals).toBe(0);
    expect(Indicator.parse({ ...poverty, unit: 'percentage points' }).decimals).toBe(2);
  });

  it.each([-1, 7, 1.5, '1'])('refuses %j decimals', (decimals) => {
    const found = JSON.stringify(decimals);
    expect(messageOf(() => parseWith(Indicator, { ...schools, decimals }, 'plan'))).toBe(
      `decimals: expected a number of digits from 0 to 6, got ${found}.`,
    );
  });

  it('knows every account that has a unit of its own, is positive, or is revised with the others', () => {
    const named = [...accountsUnits.keys(), ...mustBePositive, ...revisedTogether];
    const known: readonly string[] = [...accountsIndicators, ...productionIndicators];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
