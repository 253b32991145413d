import { describe, expect, it } from 'vitest';
import { scenarioStyles } from '../../src/drawing/scenarioStyles.js';
import { palette } from '../../src/drawing/theme.js';

/** Relative luminance after WCAG 2.2, from a colour such as #0072b2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

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
});
