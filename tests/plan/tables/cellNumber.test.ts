import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellNumber } from '../../../src/plan/tables/cellNumber.js';
import { decidedNumbers } from '../../../src/plan/tables/decidedNumbers.js';

const numberIn = (text: string) => {
  const read = cellNumber(text);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('cellNumber', () => {
  it.each([
    ['26.374,9', '26374.9'],
    ['26.374.920', '26374920'],
    ['1,234,567.8', '1234567.8'],
    ['26\u00a0374,9', '26374.9'],
    ['26\u2009374\u2009920', '26374920'],
    ['8,5', '8.5'],
    ['0,375', '0.375'],
    ['1234.567', '1234.567'],
    ['−3,2', '-3.2'],
    ['– 3', '-3'],
    ['8,5%', '8.5'],
    ['8,5 (1)', '8.5'],
    ['8,5*', '8.5'],
    ['26374', '26374'],
    ['(1,2)', '-1.2'],
    ['(1.234,5)', '-1234.5'],
    ['(0,5) %', '-0.5'],
    ['26\u202f374,9', '26374.9'],
    ['0*', '0'],
  ])('reads %s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it.each(['2,63E+07', '2.8e7', '#REF!', '#DIV/0!'])('finds that %s lost its digits', (text) => {
    expect(numberIn(text)).toBe('broken');
  });

  it.each([
    ...['', ' ', '-', '–', '..', '...', '…', 'x', '- -', '--'],
    ...['n/a', 'N.A.', 'na', '#N/A', 'NaN', '... (1)', 'x*'],
  ])('takes "%s" for a missing figure', (text) => {
    expect(numberIn(text)).toBe('missing');
  });

  it.each(['26.375', '26,375', '-1.025', '999,000'])('finds two readings in %s', (text) => {
    expect(numberIn(text)).toBe('ambiguous');
  });

  it.each(['1.2.3', '12.34,5,6', 'abc', '1 23', '5.', '(123)', '26.37,4.1'])('refuses %s', (text) => {
    expect(numberIn(text)).toBe('text');
  });

  it('reads what Vietnamese and English writers make of a number, where it has no two readings', () => {
    const numbers = fc.tuple(fc.nat({ max: 1e9 }), fc.nat({ max: 99 }));
    fc.assert(
      fc.property(numbers, ([whole, cents]) => {
        const decimals = String(cents).padStart(2, '0');
        const grouped = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(numberIn(`${grouped('.')},${decimals}`)).toBe(`${whole}.${decimals}`);
        expect(numberIn(`${grouped(',')}.${decimals}`)).toBe(`${whole}.${decimals}`);
        expect(numberIn(`${grouped('\u00a0')},${decimals}`)).toBe(`${whole}.${decimals}`);
      }),
      { seed: 10 },
    );
  });
});

describe('decidedNumbers', () => {
  const decided = (texts: readonly string[], more: object = {}) =>
    decidedNumbers([{ cells: texts.map(cellNumber), ...more }])[0]?.map((one) =>
      typeof one === 'string' ? one : one.undecided,
    );

  it('never guesses', () => {
    expect(decided(['26.375', '28.102'])).toEqual(['ambiguous', 'ambiguous']);
  });

  it('lets a cell elsewhere in the table prove the decimal mark', () => {
    const lines = [['26.375'], ['8,5']].map((texts) => ({ cells: texts.map(cellNumber) }));
    expect(decidedNumbers(lines)[0]).toEqual(['26375']);
    expect(decided(['26.375', '1.5'], { isUpToHundred: true })).toEqual(['26.375', '1.5']);
  });

  it('lets the unit decide', () => {
    expect(decided(['26.375'], { isUpToHundred: true })).toEqual(['26.375']);
    expect(decided(['26.375'], { isWhole: true })).toEqual(['26375']);
  });

  it('lets the neighbours decide', () => {
    expect(decided(['998', '1.025'])).toEqual(['998', '1025']);
  });

  it('leaves undecided what is contradicted', () => {
    expect(decided(['1,1', '1,2', '1.150'])?.[2]).toBe('ambiguous');
    expect(decidedNumbers([{ cells: ['1,5', '1.5', '26.375'].map(cellNumber) }])[0]?.[2]).toEqual({
      undecided: 'ambiguous',
    });
  });

  it('takes a person at their word', () => {
    expect(decidedNumbers([{ cells: [cellNumber('26.375')] }], ',')).toEqual([['26375']]);
  });
});
