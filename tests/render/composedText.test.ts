import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composedText } from '../../src/render/composedText.js';

describe('composedText', () => {
  test('composes texts and keys at every depth', () => {
    const separate = { ['năm'.normalize('NFD')]: [{ place: 'tỉnh'.normalize('NFD') }] };
    expect(composedText(separate)).toEqual({ năm: [{ place: 'tỉnh' }] });
  });

  test('composes records made in a notebook cell, whose prototypes are not ours', () => {
    const record: object = runInNewContext('({ place: "ti\\u0309nh" })');
    expect(composedText(record)).toEqual({ place: 'tỉnh' });
  });

  test('hands on dates and functions as they are', () => {
    const value = { at: new Date(0), format: () => '' };
    expect(composedText(value).at).toBe(value.at);
    expect(composedText(value).format).toBe(value.format);
  });

  test('changes nothing that is composed, and nothing when done twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = composedText(value);
        expect(composedText(once)).toEqual(once);
        expect(JSON.stringify(once)).toBe(JSON.stringify(value).normalize('NFC'));
      }),
      { seed: 20160101 },
    );
  });
});
