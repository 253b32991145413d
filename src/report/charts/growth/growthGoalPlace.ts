import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { freePlace, type Obstacles } from '../../draw/freePlace.js';
import type { GoalBand, GoalLabel } from '../../draw/goalLabel.js';
import { lineHeights } from '../../draw/theme.js';

const steps = 24;

/**
 * Where the name of a goal stands among lines that cross its band: in it, under it or over it, in one line or in two,
 * from the left on; further away where all of that is taken.
 *
 * @unit pixels
 * @returns the first free place; at the top on the left where none is free
 *
 * @example
 * const band = { text: 'Goal: 9', top: 100, bottom: 140, width: 800, height: 400 };
 * growthGoalPlace(band, { lines: [[{ x: 0, y: 120 }, { x: 800, y: 120 }]], boxes: [] }, chartSizes.slide).top // => 145.4
 */
export function growthGoalPlace(band: GoalBand, obstacles: Obstacles, measures: ChartMeasures): GoalLabel {
  const line = measures.label * lineHeights.label;
  const gap = measures.label * 0.3;
  const variants = [[band.text], band.text.split(/(?<=:) /)];
  const along = (lines: readonly string[], top: number): GoalLabel[] => {
    const length = Math.max(...lines.map((words) => estimatedTextWidth(words, measures.label)));
    const first = measures.label * 0.5;
    const room = Math.max(0, band.width - length - first * 2);
    const bottom = top + lines.length * line;
    return Array.from({ length: steps + 1 }, (_, step) => {
      const left = first + (room * step) / steps;
      return { lines, left, right: left + length, top, bottom };
    });
  };
  const within = along([band.text], (band.top + band.bottom - line) / 2);
  const away = [0, 1, 2].flatMap((far) =>
    variants.flatMap((lines) => [
      ...along(lines, band.bottom + gap + far * line),
      ...along(lines, band.top - gap - (lines.length + far) * line),
    ]),
  );
  const places = [...(band.bottom - band.top >= line ? within : []), ...away].filter(
    ({ top, bottom }) => top >= 0 && bottom <= band.height,
  );
  return (
    freePlace(places, obstacles) ?? {
      lines: [band.text],
      left: measures.label * 0.5,
      right: band.width,
      top: -line,
      bottom: 0,
    }
  );
}
