import { palette } from './theme.js';

/** How the line of a scenario is told from the others: by colour, by dash and by the mark at its end. */
export interface SeriesStyle {
  readonly colour: string;
  /** Lengths of dashes and gaps, in widths of the line; empty for a line without gaps. */
  readonly dash: readonly number[];
  readonly shape: string;
}

// After the palette of Okabe and Ito, darkened until letters in these colours can be read on white (contrast of 4.5
// to 1 and more). Orange stays with the target, and so does the yellow that the colour-blind take for it: a very dark
// green stands in its place.
const colours = ['#0072b2', '#b0478c', '#00805a', '#3d4b59', '#0a3d2e', '#6a3fb0', '#6b4423'] as const;
const dashes = [[], [4, 2], [1, 1.4], [6, 1.5, 1, 1.5]] as const;
const shapes = ['circle', 'square', 'triangle-up', 'triangle-down', 'cross'] as const;

/** The path that became true: in ink, with the hollow diamond of published figures. */
const actualStyle: SeriesStyle = { colour: palette.ink, dash: [2, 1], shape: 'diamond' };

/** The scenarios of a plan folder, whichever of them a run takes. */
export interface StyledScenario {
  readonly id: string;
  readonly isActual?: boolean | undefined;
}

/**
 * The style of each scenario, by its id: the same in every chart, in every selection of scenarios, and mostly in other
 * plans too. The first seven differ in colour; no two of the first 28 share both colour and dash.
 *
 * An id asks for the colour that its letters sum up to; where that is taken, for the next.
 *
 * @param all - all scenarios of the folder, in its order
 * @source Okabe, M. and Ito, K., Color Universal Design, 2008
 */
export function seriesStyles(all: readonly StyledScenario[]): ReadonlyMap<string, SeriesStyle> {
  const styles = new Map<string, SeriesStyle>();
  const taken = new Set<number>();
  let round = 0;
  for (const { id, isActual } of all) {
    if (isActual === true) {
      styles.set(id, actualStyle);
      continue;
    }
    if (taken.size === colours.length) {
      taken.clear();
      round += 1;
    }
    let place = wanted(id);
    while (taken.has(place)) place = (place + 1) % colours.length;
    taken.add(place);
    styles.set(id, {
      colour: colours[place] ?? colours[0],
      dash: dashes[(place + round) % dashes.length] ?? dashes[0],
      shape: shapes[(place + round) % shapes.length] ?? shapes[0],
    });
  }
  return styles;
}

function wanted(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % colours.length;
}
