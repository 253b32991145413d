import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellNumber } from '../../../src/plan/tables/cellNumber.js';
import { decidedNumbers } from '../../../src/plan/tables/decidedNumbers.js';

const line = (isTotal: boolean, ...cells: string[]) => ({
  cells: cells.map(cellNumber),
  inSum: { sum: 'grdp', isTotal, columnOf: (index: number) => String(2020 + index) },
});

describe('numbers that can be read in two ways', () => {
  it('are decided by the total of their column', () => {
    // 950 + 26,375 = 27,325; as decimals 950 + 26.375 would be far from 27.325.
    const thousands = [line(true, '27.325'), line(false, '950'), line(false, '26.375')];
    expect(decidedNumbers(thousands)).toEqual([['27325'], ['950'], ['26375']]);
    // 0.5 + 26.375 = 26.875, as the mark before one digit proves too.
    const decimals = [line(true, '27.375'), line(false, '1'), line(false, '26.375')];
    expect(decidedNumbers(decimals)).toEqual([['27.375'], ['1'], ['26.375']]);
  });

  it('stay open where both readings add up, or neither', () => {
    const open = { undecided: 'ambiguous' };
    const alike = [line(true, '3.000'), line(false, '1.250'), line(false, '1.750')];
    expect(decidedNumbers(alike)).toEqual([[open], [open], [open]]);
    const neither = [line(true, '9.111'), line(false, '950'), line(false, '26.375')];
    expect(decidedNumbers(neither)[0]).toEqual([open]);
  });

  it('are neighbours of one another once one is decided', () => {
    const rows = [line(true, '27.325', '28.100'), line(false, '950', '...'), line(false, '26.375', '27.150')];
    expect(decidedNumbers(rows)[2]).toEqual(['26375', '27150']);
  });

  it('are whole where they count persons', () => {
    const persons = { cells: ['812.000', '818.000'].map(cellNumber), isWhole: true };
    expect(decidedNumbers([persons])).toEqual([['812000', '818000']]);
  });

  it('are read as they were written, whatever the mark, where a column holds small and large figures', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 999 }),
        fc.integer({ min: 2000, max: 9_999_999 }),
        fc.constantFrom('.', ','),
        (small, large, mark) => {
          const written = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
          const cells = [small + large, small, large].map((value, at) => line(at === 0, written(value)));
          expect(decidedNumbers(cells).flat()).toEqual([small + large, small, large].map(String));
        },
      ),
      { seed: 26375 },
    );
  });
});
