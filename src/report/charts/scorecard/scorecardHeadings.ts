import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { wrappedText } from '../../draw/wrappedText.js';

/** Letters smaller than this, 6.5 points on a page, are not drawn where the table can be set another way. */
export const leastLetters = 9.17;

/** Headings of as many lines need no more room. */
const fewLines = 4;

/** A width of the columns, and the names of scenarios in lines of it. */
export interface Headings {
  readonly cellWidth: number;
  readonly lines: readonly (readonly string[])[];
}

/**
 * The width, between two, at which the names of scenarios break best: into few lines, without a short word alone on
 * one; the narrowest of those that are equally good.
 *
 * @unit pixels
 * @param names - of the scenarios
 * @param range - the least and the greatest width of a column, and beyond which width names of targets lose room
 * @param size - of the letters
 *
 * @example
 * scorecardHeadings(['Kế hoạch, tăng trưởng 8,5%'], { least: 50, most: 62, spare: 62 }, 9.6).lines // => [['Kế hoạch,', 'tăng trưởng', '8,5%']]
 */
export function scorecardHeadings(
  names: readonly string[],
  { least, most, spare }: Readonly<Record<'least' | 'most' | 'spare', number>>,
  size: number,
): Headings {
  const widths = Array.from(
    { length: Math.max(1, Math.floor((most - least) / 2) + 1) },
    (_, step) => least + step * 2,
  );
  const candidates = [...widths, Math.max(least, most)].map((cellWidth): Headings => {
    const room = { width: cellWidth - size * 0.15, size, balanced: true };
    return { cellWidth, lines: names.map((name) => wrappedText(name, room)) };
  });
  const [first = { cellWidth: least, lines: [] }, ...others] = candidates;
  const worse = (each: Headings) => worseness(each, size) + (each.cellWidth > Math.max(least, spare) ? 2 : 0);
  return others.reduce((best, each) => (worse(each) < worse(best) ? each : best), first);
}

/** A word left alone is as bad as a line more in the highest heading, from the fifth on. */
function worseness({ lines }: Headings, size: number): number {
  const lonely = lines.flatMap((words) => {
    const widest = Math.max(...words.map((line) => estimatedTextWidth(line, size)));
    // What stands alone at the end or has a figure is often what tells scenarios apart.
    return words
      .slice(0, -1)
      .filter((line) => !/[ \d]/u.test(line) && estimatedTextWidth(line, size) < widest * 0.65);
  });
  return Math.max(fewLines, ...lines.map((words) => words.length)) + lonely.length;
}

/**
 * Names of scenarios that stand upright over narrow columns, in two lines where the column is wide enough.
 *
 * @unit pixels
 *
 * @example
 * turnedHeadings(['Thực tế 2016–2020 (đánh giá 2020)'], 30, 9.6) // => [['Thực tế 2016–2020', '(đánh giá 2020)']]
 */
export function turnedHeadings(
  names: readonly string[],
  cellWidth: number,
  size: number,
): readonly (readonly string[])[] {
  const most = Math.max(1, Math.min(2, Math.floor(cellWidth / (size * 1.2))));
  return names.map((name) => {
    const whole = estimatedTextWidth(name, size);
    const rooms = Array.from({ length: 20 }, (_, step) => whole * (0.2 + step * 0.042));
    const lines = (width: number) => wrappedText(name, { width, size, balanced: true });
    const width = rooms.find((room) => lines(room).length <= most) ?? whole;
    // A little more room lets lines end where clauses do.
    return lines(width * 1.15);
  });
}
