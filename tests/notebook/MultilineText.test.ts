import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLines, wholeText } from '../../src/notebook/MultilineText.js';

const text = fc.string({ unit: fc.constantFrom('a', 'ắ', '\n', '\r', ' ') });

describe('textLines', () => {
  test('and wholeText undo each other', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(wholeText(textLines(whole))).toBe(whole);
        expect(wholeText(whole)).toBe(whole);
      }),
      { seed: 20160101 },
    );
  });

  test('has a line break at the end of every line but the last', () => {
    expect(textLines('a\n\nb')).toEqual(['a\n', '\n', 'b']);
    expect(textLines('a\n')).toEqual(['a\n']);
    expect(textLines('')).toEqual([]);
  });
});
