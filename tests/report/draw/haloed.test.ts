import { expect, it } from 'vitest';
import { haloed } from '../../../src/report/draw/haloed.js';

it('draws the same words twice, first with an outline of a third of their size in the colour of the ground', () => {
  const words = {
    data: { name: 'ends' },
    mark: { type: 'text', fontSize: 12, dx: 4 },
    encoding: { text: { field: 'text', type: 'nominal' } },
  } as const;
  const [halo, plain] = haloed(words, '#f6dbc7');
  expect(plain).toEqual(words);
  expect(halo).toEqual({
    ...words,
    mark: { ...words.mark, stroke: '#f6dbc7', strokeWidth: 4, strokeJoin: 'round', color: '#f6dbc7' },
  });
});
