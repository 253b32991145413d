import { describe, expect, it } from 'vitest';
import { mappedComposition } from '../../src/accounts/mappedComposition.js';

describe('mappedComposition', () => {
  it('changes every number under its name and leaves the given composition alone', () => {
    const given = { agriculture: 1, services: 3 };
    const changed = mappedComposition(given, (value, name) => value * name.length);
    expect(changed).toEqual({ agriculture: 11, services: 24 });
    expect(given).toEqual({ agriculture: 1, services: 3 });
  });

  it('keeps a name that JavaScript treats specially', () => {
    const given: Record<string, number> = JSON.parse('{"__proto__": 1, "services": 3}');
    expect(Object.entries(mappedComposition(given, (value) => value + 1))).toEqual([
      ['__proto__', 2],
      ['services', 4],
    ]);
  });
});
