import { describe, expect, it } from 'vitest';
import { scenarioStyles } from '../../../src/report/draw/scenarioStyles.js';
import { palette } from '../../../src/report/draw/theme.js';

/** Linear red, green and blue of a colour such as #0072b2. */
function linearParts(colour: string): number[] {
  return [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linearParts(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Triple = readonly [number, number, number];

/** What is seen of linear red, green and blue: Machado, Oliveira and Fernandes, 2009, severity 1. */
const colourBlindness = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const satisfies Record<string, readonly Triple[]>;

/** A colour as it is seen through a matrix, in CIE L*a*b* of 1976. */
function seen(colour: string, matrix: readonly Triple[]): Triple {
  const linear = linearParts(colour);
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, weight, part) => sum + weight * (linear[part] ?? 0), 0),
      ),
    ),
  );
  const root = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: Triple, other: Triple) => Math.hypot(...one.map((part, n) => part - (other[n] ?? 0)));

const contrastOnWhite = (colour: string) => 1.05 / (luminance(colour) + 0.05);

describe('scenarioStyles', () => {
  it('gives twelve scenarios twelve looks, the first seven in colours of their own', () => {
    const styles = scenarioStyles(12);
    const looks = styles.map(({ colour, dash }) => `${colour} ${dash.join()}`);
    expect(new Set(looks).size).toBe(12);
    expect(new Set(styles.slice(0, 7).map(({ colour }) => colour)).size).toBe(7);
  });

  it('tells neighbours apart without colour, by dash and by mark', () => {
    const styles = scenarioStyles(12);
    for (const [position, style] of styles.slice(1).entries()) {
      expect(style.dash).not.toEqual(styles[position]?.dash);
      expect(style.shape).not.toBe(styles[position]?.shape);
    }
  });

  it('uses colours in which letters can be read on white, by the 4.5 to 1 of WCAG 2.2', () => {
    const colours = [...scenarioStyles(7).map(({ colour }) => colour), palette.goalText, palette.muted];
    expect(colours.filter((colour) => contrastOnWhite(colour) < 4.5)).toEqual([]);
  });

  it('leaves the accent to the goal', () => {
    expect(scenarioStyles(28).map(({ colour }) => colour)).not.toContain(palette.goal);
  });

  it('leaves it to the goal in the eyes of the colour-blind too', () => {
    for (const matrix of Object.values(colourBlindness)) {
      const distances = scenarioStyles(7).map(({ colour }) =>
        distance(seen(colour, matrix), seen(palette.goal, matrix)),
      );
      expect(Math.min(...distances)).toBeGreaterThan(20);
    }
    // The mustard of the palette of Okabe and Ito would not do.
    const { protanopia } = colourBlindness;
    expect(distance(seen('#8a6d00', protanopia), seen(palette.goal, protanopia))).toBeLessThan(3);
  });
});
