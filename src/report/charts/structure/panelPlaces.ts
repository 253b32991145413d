import { roundedPixels } from '../../draw/roundedPixels.js';

/** A panel beside others: its edges in pixels, and the values that stand there. */
export interface PanelPlace {
  readonly left: number;
  readonly right: number;
  /** Values at the left and at the right edge. */
  readonly domain: readonly [number, number];
}

/** What a panel has to show. */
export interface PanelContent {
  readonly values: readonly number[];
  /** Width it needs at least, in pixels. */
  readonly width: number;
}

/**
 * Shares a width among panels so that one unit is equally long in all of them: what moves further looks as if.
 *
 * @unit pixels
 * @param contents - of the panels
 * @param room - the width of all, the gap between two, and what each keeps free at both sides of its values
 *
 * @example
 * const contents = [{ values: [20, 26], width: 80 }, { values: [50, 62], width: 80 }];
 * panelPlaces(contents, { width: 580, gap: 20, aside: 50 }).map(({ left, right }) => right - left) // => [220, 340]
 */
export function panelPlaces(
  contents: readonly PanelContent[],
  { width, gap, aside }: { readonly width: number; readonly gap: number; readonly aside: number },
): PanelPlace[] {
  const free = width - gap * (contents.length - 1);
  const perUnit = unitLength(contents, free, aside);
  const wanted = contents.map((content) => Math.max(content.width, spanOf(content) * perUnit + 2 * aside));
  const stretch = free / wanted.reduce((sum, each) => sum + each, 0);
  let left = 0;
  return contents.map(({ values }, position) => {
    const own = (wanted[position] ?? 0) * stretch;
    // Where all together want more than there is, units shrink with everything else.
    const [start, half] = [left, own / (perUnit * Math.min(1, stretch)) / 2];
    const middle = (Math.min(...values) + Math.max(...values)) / 2;
    left += own + gap;
    return {
      left: roundedPixels(start),
      right: roundedPixels(start + own),
      domain: [middle - half, middle + half],
    };
  });
}

const spanOf = ({ values }: PanelContent) => Math.max(...values) - Math.min(...values);

// Panels that show little keep the width they need; the others share what is left.
function unitLength(contents: readonly PanelContent[], free: number, aside: number): number {
  const few = { perUnit: 10, narrow: new Set<PanelContent>() };
  for (let round = 0; round < contents.length; round += 1) {
    const wide = contents.filter((content) => !few.narrow.has(content));
    const span = wide.reduce((sum, content) => sum + spanOf(content), 0);
    if (span === 0) break;
    const taken = [...few.narrow].reduce((sum, content) => sum + content.width, 0);
    const shared = (free - taken - wide.length * 2 * aside) / span;
    few.perUnit = Math.min(free, Math.max(1, shared));
    const narrow = wide.filter((content) => spanOf(content) * few.perUnit + 2 * aside < content.width);
    if (narrow.length === 0) break;
    for (const content of narrow) few.narrow.add(content);
  }
  return few.perUnit;
}
