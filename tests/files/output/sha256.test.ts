import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/files/output/sha256.js';

describe('sha256', () => {
  it('is that of FIPS 180-4 for the message abc', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is the same for a text and for its bytes in UTF-8', () => {
    expect(sha256(new TextEncoder().encode('Lạng Sơn'))).toBe(sha256('Lạng Sơn'));
  });
});
