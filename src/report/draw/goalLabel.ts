import type { ChartMeasures } from './chartSizes.js';
import { estimatedTextWidth } from './estimatedTextWidth.js';
import { type Box, freePlace, type Obstacles } from './freePlace.js';
import { lineHeights } from './theme.js';

/** The band of a goal in the picture, in pixels, and its name. */
export interface GoalBand {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  /** Width and height of the plot. */
  readonly width: number;
  readonly height: number;
}

/** The name of the goal, in one line or two, and the place it takes. */
export interface GoalLabel extends Box {
  readonly lines: readonly string[];
}

/**
 * Where the name of the goal stands: in its band, over it or under it, at the left or at the right, in one line or in
 * two; the first of these places that is free.
 *
 * @unit pixels
 * @returns the place; over the band at the left where none is free
 *
 * @example
 * const band = { text: 'Goal: 9', top: 100, bottom: 140, width: 800, height: 400 };
 * goalLabel(band, { lines: [], boxes: [] }, chartSizes.slide).left // => 9
 */
export function goalLabel(band: GoalBand, obstacles: Obstacles, measures: ChartMeasures): GoalLabel {
  const { text, top, bottom, width, height } = band;
  const line = measures.label * lineHeights.label;
  const margin = measures.label * 0.5;
  const atBothEnds = (lines: readonly string[], from: number): [GoalLabel, GoalLabel] => {
    const length = Math.max(...lines.map((words) => estimatedTextWidth(words, measures.label)));
    const place = (left: number) => ({
      lines,
      left,
      right: left + length,
      top: from,
      bottom: from + lines.length * line,
    });
    return [place(margin), place(Math.max(margin, width - margin - length))];
  };
  const beside = [[text], text.split(/(?<=:) /)].flatMap((lines) => [
    ...atBothEnds(lines, top - lines.length * line),
    ...atBothEnds(lines, bottom),
  ]);
  const within = bottom - top >= measures.label * 1.05 ? atBothEnds([text], (top + bottom - line) / 2) : [];
  const fitting = [...within, ...beside].filter((place) => place.top >= -line && place.bottom <= height);
  return freePlace(fitting, obstacles) ?? fitting[0] ?? atBothEnds([text], top - line)[0];
}
