import { estimatedTextWidth } from './estimatedTextWidth.js';
import { filledLines, type LineRoom } from './filledLines.js';

/** How much more uneven lines may be for a break where a clause ends, or where a smaller part does. */
const [clauseWorth, partWorth] = [0.35, 0.2];
/** How uneven a line that tears brackets apart is held to be. */
const tornCost = 0.1;
/** A text of more lines is set evenly, wherever its clauses end. */
const fewLines = 4;

/**
 * Words set in the fewest lines, as equally long as the words allow; broken between clauses, parts of a list and before
 * brackets rather than within them, where that is nearly as even.
 *
 * @unit pixels
 *
 * @example
 * const words = 'Outturn 2016–2020 (2020 evaluation)'.split(' ');
 * balancedLines(words, { width: 180, size: 12 }) // => ['Outturn 2016–2020', '(2020 evaluation)']
 */
export function balancedLines(words: readonly string[], { width, size }: LineRoom): string[] {
  const full = filledLines(words, { width, size });
  if (full.length < 2) return full;
  const narrower = Array.from({ length: 50 }, (_, step) => width * (0.5 + step / 100));
  const filled = (some: readonly string[], room: number) => filledLines(some, { width: room, size });
  const even = narrower.map((room) => filled(words, room)).filter((lines) => lines.length === full.length);
  const [evenest = full] = even;
  if (full.length > fewLines) return evenest;
  const parted = words.flatMap((word, position) => {
    const [before, after] = [words.slice(0, position), words.slice(position)];
    if (position === 0 || !(/[;:.,]$/u.test(before.at(-1) ?? '') || word.startsWith('('))) return [];
    return [...narrower.filter((_, step) => step % 4 === 0), width].flatMap((room) => [
      [...filled(before, room), ...filled(after, room)],
      [...filled(before, width), ...filled(after, room)],
      [...filled(before, room), ...filled(after, width)],
    ]);
  });
  const candidates = [evenest, ...even, ...parted.filter((lines) => lines.length === full.length), full];
  return candidates
    .map((lines) => ({ lines, cost: costOf(lines, size) }))
    .reduce((best, each) => (each.cost < best.cost - 1e-9 ? each : best)).lines;
}

/** How welcome a break between two lines is; of brackets only those with which a text ends stand alone. */
function worthOf(before: string, after: string): number {
  // A colon that follows a full stop in its line belongs to a short name, which should not be left behind.
  if (/^(?!.*\. .*:$).*[;:.]$/u.test(before)) return clauseWorth;
  return /,$/u.test(before) || /^\([^()]*\)\S*( \S+)?$/u.test(after) ? partWorth : 0;
}

/** How uneven lines are; the last may be shorter than the others. */
function costOf(lines: readonly string[], size: number): number {
  const widths = lines.map((line) => estimatedTextWidth(line, size));
  const widest = Math.max(...widths);
  return lines.reduce((sum, line, position) => {
    const slack = (1 - (widths[position] ?? 0) / widest) ** 2;
    const next = lines[position + 1];
    if (next === undefined) return sum + slack / 2;
    const torn = line.lastIndexOf('(') > line.lastIndexOf(')') ? tornCost : 0;
    return sum + slack + torn - worthOf(line, next);
  }, 0);
}
