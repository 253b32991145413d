/** How the line of a scenario is told from the others: by colour, by dash and by the mark at its end. */
export interface ScenarioStyle {
  readonly colour: string;
  /** Lengths of dashes and gaps, in widths of the line; empty for a line without gaps. */
  readonly dash: readonly number[];
  readonly shape: string;
}

// After the palette of Okabe and Ito, darkened until letters in these colours can be read on white (contrast of 4.5
// to 1 and more). Orange stays with the goal, and so does the yellow that the colour-blind take for it: a very dark green
// stands in its place.
const colours = ['#0072b2', '#b0478c', '#00805a', '#3d4b59', '#0a3d2e', '#6a3fb0', '#6b4423'] as const;
const dashes = [[], [4, 2], [1, 1.4], [6, 1.5, 1, 1.5]] as const;
const shapes = ['circle', 'square', 'triangle-up', 'triangle-down', 'cross'] as const;

/**
 * A style for each scenario, in their order. The first seven differ in colour; no two of the first 28 share both
 * colour and dash.
 *
 * @source Okabe, M. and Ito, K., Color Universal Design, 2008
 *
 * @example
 * scenarioStyles(2).map(({ colour }) => colour) // => ['#0072b2', '#b0478c']
 */
export function scenarioStyles(count: number): ScenarioStyle[] {
  return Array.from({ length: count }, (_, position) => ({
    colour: colours[position % colours.length] ?? colours[0],
    dash: dashes[position % dashes.length] ?? dashes[0],
    shape: shapes[position % shapes.length] ?? shapes[0],
  }));
}
