import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '../../src/files/jsonFault.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  test('finds a fault where JSON.parse does, and nowhere else', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u00e9\\n"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
    ];
    const broken = ['"', '\\', '01', '1.', '.5', 'nul', "'a'", '\t', '\u0001', 'x'];
    const text = fc
      .array(fc.constantFrom(...pieces, ...broken), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (candidate) => {
        expect(jsonFault(candidate) === undefined).toBe(isJson(candidate));
      }),
      { seed: 20160101, numRuns: 5000 },
    );
  });

  test('finds every fault that changing one letter of a document makes', () => {
    const json = fc.json().filter((text) => text.length > 0);
    fc.assert(
      fc.property(json, fc.nat(), fc.constantFrom('', '"', ',', '}', '<', '\\'), (whole, place, letter) => {
        const at = place % whole.length;
        const changed = whole.slice(0, at) + letter + whole.slice(at + 1);
        expect(jsonFault(changed) === undefined).toBe(isJson(changed));
      }),
      { seed: 20160101, numRuns: 2000 },
    );
  });

  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['', 0],
    ['{"a": "b\n"}', 8],
    ['{"a": "\\x"}', 7],
    ['[1] 2', 4],
    ['[}', 1],
  ])('says where %j breaks off', (text, offset) => {
    expect(jsonFault(text)).toBe(offset);
  });
});
