import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/errors/Message.js';
import { nameHint, nearestHint, nearestName } from '../../../src/plan/text/nearestName.js';

const known = ['agriculture', 'industryConstruction', 'services', 'total'];

describe('nearestHint', () => {
  it('says nothing where no name is near, as what was expected lists them', () => {
    expect(nearestHint('x', known)).toBeUndefined();
    expect(textOf(nearestHint('servises', known) ?? nameHint('', []))).toBe('Did you mean services?');
  });
});

describe('nearestName', () => {
  it.each([
    ['servises', 'services'],
    ['Services', 'services'],
    ['sevrices', 'services'],
    ['agricultre', 'agriculture'],
    ['industry-construction', 'industryConstruction'],
    ['totl', 'total'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearestName(typed, known)).toBe(meant);
  });

  it.each(['', 'x', 'fishery', 'tourism'])('guesses nothing for "%s"', (typed) => {
    expect(nearestName(typed, known)).toBeUndefined();
  });

  it('does not guess a name that shares no letter', () => {
    expect(nearestName('a', ['b'])).toBeUndefined();
  });

  it('finds every name again after one slip of the finger', () => {
    const slip = fc.record({
      name: fc.constantFrom(...known),
      kind: fc.constantFrom('drop', 'double', 'swap'),
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    });
    fc.assert(
      fc.property(slip, ({ name, kind, place }) => {
        const i = Math.floor(place * (name.length - 1));
        const [one = '', two = ''] = name.slice(i);
        const instead = kind === 'drop' ? two : kind === 'double' ? one + one + two : two + one;
        expect(nearestName(name.slice(0, i) + instead + name.slice(i + 2), known)).toBe(name);
      }),
      { seed: 20160101 },
    );
  });
});

describe('nameHint', () => {
  it('lists the names where none is near, each once', () => {
    expect(textOf(nameHint('fishery', ['services', 'services', 'total']))).toBe(
      'Known names: services, total.',
    );
    expect(textOf(nameHint('fishery', []))).toBe('There is none yet.');
  });

  it('names the few that hold what was typed, and the one that it goes on from', () => {
    const names = ['grdp-growth', 'grdp-per-capita', 'growth', 'forest'];
    expect(textOf(nameHint('GRDP', names))).toBe('Did you mean one of these: grdp-growth, grdp-per-capita?');
    expect(textOf(nameHint('capita', names))).toBe('Did you mean grdp-per-capita?');
    expect(textOf(nameHint('growth.industry', names))).toBe('Did you mean growth?');
  });

  it('cuts a long list', () => {
    const names = Array.from({ length: 25 }, (_, i) => `name${i}`);
    expect(textOf(nameHint('zzz', names))).toBe(`Known names: ${names.slice(0, 20).join(', ')} and 5 more.`);
  });
});
