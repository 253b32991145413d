import { expect, it } from 'vitest';
import type { LeverMove } from '../../../src/analysis/backcast/Lever.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { addedColumn } from '../../../src/report/tables/addedColumn.js';

const move = (unit: string, change: number): LeverMove => ({
  ...{ on: 'growth', unit, change, before: 8, after: 9, bounds: [0, 20] },
});
const shown = (language: 'vi' | 'en', ...moves: LeverMove[]) => {
  const { heading, cell } = addedColumn(sentences(language), moves, (lever) => ({ lever, decimals: 2 }));
  return [heading, ...moves.map((one) => (cell(one) as { text: string }).text)];
};

it('says points, which are what is added to a rate, in the heading or, beside amounts, in the cell', () => {
  expect(shown('en', move('percent', 1.144), move('percent', -2))).toEqual([
    'Added each year, points',
    '+1.14',
    '−2.00',
  ]);
  expect(shown('vi', move('percent', 1.144), move('billion VND', 250))).toEqual([
    'Thêm mỗi năm',
    '+1,14 điểm phần trăm',
    '+250,00',
  ]);
});

it('shows nothing where no move was found', () => {
  const lever = move('percent', 12);
  const { cell } = addedColumn(sentences('en'), [lever], () => ({ lever, decimals: 2, isShown: false }));
  expect(cell(lever)).toEqual({ value: undefined, text: '' });
});
