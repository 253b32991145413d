import type { Language } from '../../../plan/LocalText.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { verdictText } from '../../language/verdictText.js';
import type { ScorecardContent } from './scorecardContent.js';
import type { ScorecardGrid } from './scorecardGrid.js';
import type { PlacedWords } from './scorecardRows.js';
import { verdictSigns } from './scorecardWords.js';

/** A sign in its colour: part of the key, or before a target that cannot be computed. */
export interface Chip {
  readonly verdict: string;
  readonly sign: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  /** The words after it. */
  readonly text: string;
}

/** The head of the heat table: the key at the left, the scenarios over their columns. */
export interface ScorecardHead {
  readonly key: readonly Chip[];
  readonly headings: readonly PlacedWords[];
  readonly bottom: number;
}

const headingLine = 1.2;

/**
 * A chip with its words, from its left edge and the middle of its height.
 *
 * @unit pixels
 *
 * @example
 * chipOf({ verdict: 'met', sign: '✓', text: 'Đạt' }, { left: 0, middle: 10, size: 10 }).right // => 14
 */
export function chipOf(
  words: Pick<Chip, 'verdict' | 'sign' | 'text'>,
  { left, middle, size }: { readonly left: number; readonly middle: number; readonly size: number },
): Chip {
  const half = size * 0.6;
  return {
    ...words,
    left: roundedPixels(left),
    right: roundedPixels(left + (words.sign.length > 1 ? 2 : 1.4) * size),
    top: roundedPixels(middle - half),
    bottom: roundedPixels(middle + half),
    middle: roundedPixels(middle),
  };
}

/**
 * Places the key of verdicts and the names of scenarios above the rows of the heat table.
 *
 * @unit pixels
 *
 * @example
 * const grid = { size: 10, cellsLeft: 200, cellWidth: 80, headingSize: 10, headings: [['Plan']], narrow: false };
 * scorecardHead({ verdicts: ['met'] }, grid, 'en').headings // => [{ text: 'Plan', x: 240, y: 9 }]
 */
export function scorecardHead(
  { verdicts }: Pick<ScorecardContent, 'verdicts'>,
  grid: Pick<ScorecardGrid, 'size' | 'cellsLeft' | 'cellWidth' | 'headingSize' | 'headings' | 'narrow'>,
  language: Language,
): ScorecardHead {
  const { size, cellsLeft, cellWidth, headingSize, headings, narrow } = grid;
  const line = size * 1.5;
  let [left, row] = [0, 0];
  const key = verdicts.map((verdict) => {
    const words = { verdict, sign: verdictSigns[verdict], text: verdictText(verdict, language) };
    const room = size * 3.2 + estimatedTextWidth(words.text, size);
    if (left > 0 && left + room > cellsLeft) [left, row] = [0, row + 1];
    const chip = chipOf(words, { left, middle: line * (row + 0.5), size });
    left += room;
    return chip;
  });
  const highest = Math.max(0, ...headings.map((words) => headingHeight(words, grid)));
  const height = Math.max(verdicts.length === 0 ? 0 : line * (row + 1), highest);
  return {
    key,
    headings: headings.map((words, position) => {
      const middle = cellsLeft + cellWidth * (position + 0.5);
      const rise = (words.length - 1) * headingSize * headingLine;
      const x = narrow ? middle - rise / 2 : middle;
      const y = height - (narrow ? 0 : rise + (headingSize * headingLine) / 2);
      return { text: words.join('\n'), x: roundedPixels(x), y: roundedPixels(y) };
    }),
    bottom: roundedPixels(height + size * 0.3),
  };
}

function headingHeight(
  words: readonly string[],
  { narrow, headingSize }: Pick<ScorecardGrid, 'narrow' | 'headingSize'>,
): number {
  if (!narrow) return Math.max(1, words.length) * headingSize * headingLine;
  return Math.max(...words.map((line) => estimatedTextWidth(line, headingSize)));
}
