import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import type { CellWords, ScorecardContent } from './scorecardContent.js';
import { leastLetters, scorecardHeadings, turnedHeadings } from './scorecardHeadings.js';

/** The columns of the heat table and the sizes of its letters, in pixels from the left edge of the table. */
export interface ScorecardGrid {
  readonly width: number;
  /** Font size of names and promises. */
  readonly size: number;
  /** Height of a row beyond its lines. */
  readonly pad: number;
  readonly cellSize: number;
  readonly headingSize: number;
  readonly nameWidth: number;
  readonly promiseLeft: number;
  readonly promiseWidth: number;
  readonly cellsLeft: number;
  readonly cellWidth: number;
  /** Lines of the scenarios' names. */
  readonly headings: readonly (readonly string[])[];
  /** Whether columns are so narrow that names stand upright over them, and values under their signs. */
  readonly narrow: boolean;
}

/** The least that names keep of the width, however many scenarios there are. */
const leastNames = 0.2;
const mostPromise = 0.16;

/**
 * Shares out the width of the heat table: cells as wide as their words, names on one line where there is room.
 *
 * Where scenarios are so many that letters would become too small, names of scenarios stand upright, and the value of a
 * cell under its sign.
 *
 * @unit pixels
 *
 * @example
 * const cells = [{ scenario: 'a', target: 't', verdict: 'met', sign: '✓', value: '8,0' } as const];
 * const groups = [{ heading: 'Đạt', lines: [{ name: 'Tốc độ tăng', promise: '8–9%/năm', cells }] }];
 * const content = { scenarios: ['A'], verdicts: [], groups, unknown: { heading: '', lines: [] } };
 * scorecardGrid(content, 16, chartSizes.slide).cellsLeft // => 176.64
 */
export function scorecardGrid(
  { scenarios, groups }: ScorecardContent,
  size: number,
  measures: ChartMeasures,
): ScorecardGrid {
  const width = measures.width - 2 * measures.margin;
  const lines = groups.flatMap((group) => group.lines);
  const widest = (texts: readonly string[], letters: number) =>
    Math.max(0, ...texts.map((text) => estimatedTextWidth(text, letters)));
  const gap = size * 0.6;
  const cells = lines.flatMap((line) => line.cells);
  const cellTexts = cells.map(({ sign, value }) => `${sign} ${value}`);
  const wantedCell = widest(cellTexts, size) + size * 0.8;
  const words = scenarios.flatMap((scenario) => scenario.split(' '));
  const usual = Math.min(measures.small, size);
  const wantedWord = widest(words, usual) + size * 0.15;
  const wantedNames = widest(
    lines.map(({ name }) => name),
    size,
  );
  const wantedPromise = widest(
    lines.map(({ promise }) => promise),
    size,
  );
  const count = Math.max(1, scenarios.length);
  const wanted = wantedNames + wantedPromise + 2 * gap + count * Math.max(wantedCell, wantedWord);
  const promiseWidth = wanted <= width ? wantedPromise : Math.min(wantedPromise, width * mostPromise);
  const room = width - promiseWidth - 2 * gap;
  const most = (room - width * leastNames) / count;
  const spare = (room - wantedNames) / count;
  const least = Math.min(most, Math.max(wantedCell, wantedWord, Math.min(spare, size * 14)));
  const tooSmall = size * (most / wantedCell) < leastLetters || usual * (most / wantedWord) < leastLetters;
  const columns = tooSmall
    ? narrowColumns(scenarios, { most, wanted: widest(stackedTexts(cells), 1), usual })
    : wideColumns(scenarios, { least, most, spare, wanted: wantedCell / size, usual, wantedWord });
  const nameWidth = Math.min(wantedNames, room - columns.cellWidth * count);
  return {
    width,
    size,
    pad: size * 0.3,
    ...columns,
    cellSize: Math.min(size, columns.cellSize),
    nameWidth,
    promiseLeft: nameWidth + gap,
    promiseWidth,
    cellsLeft: nameWidth + promiseWidth + 2 * gap,
  };
}

type Columns = Pick<ScorecardGrid, 'cellWidth' | 'cellSize' | 'headingSize' | 'headings' | 'narrow'>;

const stackedTexts = (cells: readonly CellWords[]) => cells.flatMap(({ sign, value }) => [sign, value]);

/** Columns as wide as their names break well, sign and value beside each other. */
function wideColumns(
  scenarios: readonly string[],
  {
    least,
    most,
    spare,
    wanted,
    usual,
    wantedWord,
  }: Readonly<Record<'least' | 'most' | 'spare' | 'wanted' | 'usual' | 'wantedWord', number>>,
): Columns {
  const headingSize = usual * Math.min(1, most / wantedWord);
  const { cellWidth, lines } = scorecardHeadings(
    scenarios,
    { least, most: Math.min(most, least * 1.3), spare },
    headingSize,
  );
  return { cellWidth, cellSize: cellWidth / wanted, headingSize, headings: lines, narrow: false };
}

/** Columns as wide as their values, in letters that can still be read where that is possible. */
function narrowColumns(
  scenarios: readonly string[],
  { most, wanted, usual }: Readonly<Record<'most' | 'wanted' | 'usual', number>>,
): Columns {
  const part = wanted + 0.35;
  const cellSize = Math.min(usual, most / part);
  const headings = turnedHeadings(scenarios, most, usual);
  return { cellWidth: most, cellSize, headingSize: usual, headings, narrow: true };
}
