import type { ChartMeasures } from '../../drawing/chartSizes.js';
import { estimatedTextWidth } from '../../drawing/estimatedTextWidth.js';
import { wrappedText } from '../../drawing/wrappedText.js';
import type { ScorecardContent } from './scorecardContent.js';

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
}

/** The least that names keep of the width, however many scenarios there are. */
const leastNames = 0.24;
const mostPromise = 0.17;

/**
 * Shares out the width of the heat table: cells as wide as their words, names on one line where there is room.
 *
 * Where scenarios are many, letters in cells and headings become smaller before names lose their last room.
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
  const wantedWord = widest(words, usual) + size * 0.4;
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
  const cellWidth = Math.min(most, Math.max(wantedCell, wantedWord, Math.min(spare, size * 14)));
  const nameWidth = Math.min(wantedNames, room - cellWidth * count);
  const headingSize = usual * Math.min(1, cellWidth / wantedWord);
  return {
    width,
    size,
    pad: size * 0.3,
    cellSize: size * Math.min(1, cellWidth / wantedCell),
    headingSize,
    nameWidth,
    promiseLeft: nameWidth + gap,
    promiseWidth,
    cellsLeft: nameWidth + promiseWidth + 2 * gap,
    cellWidth,
    headings: scenarios.map((scenario) =>
      wrappedText(scenario, { width: cellWidth - size * 0.3, size: headingSize, balanced: true }),
    ),
  };
}
