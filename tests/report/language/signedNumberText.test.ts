import { describe, expect, it } from 'vitest';
import { signedNumberText } from '../../../src/report/language/signedNumberText.js';

describe('signedNumberText', () => {
  it('marks changes with plus or a true minus sign', () => {
    expect(signedNumberText(1234.5, { language: 'vi' })).toBe('+1.234,5');
    expect(signedNumberText(-1234.5, { language: 'en' })).toBe('−1,234.5');
  });

  it('gives no sign to what is or rounds to zero', () => {
    expect(
      [0, -0, 0.04, -0.04].map((value) => signedNumberText(value, { language: 'vi', decimals: 1 })),
    ).toEqual(['0,0', '0,0', '0,0', '0,0']);
  });
});
