/** A letter of a line, and where it stands: in units of the font, from the beginning of the line, upwards. */
export interface GlyphPlace {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** Draws a letter of a line that begins at a place, both in pixels. */
export type GlyphPath = (glyph: GlyphPlace, line: { x: number; y: number; size: number }) => string;

const mostRemembered = 5_000;

/**
 * Draws the letters of a font as SVG paths. What is drawn is remembered letter by letter and size by size: a letter is
 * written from its own beginning on, so that only that place differs.
 *
 * @param outlineOf - the outline of a glyph in units of the font, upwards, in absolute places
 * @param unitsPerEm - of the font
 *
 * @example
 * const path = glyphPath(() => 'M0,0L500,1000Z', 1000);
 * path({ glyph: 1, x: 100, y: 0 }, { x: 20, y: 30, size: 10 }) // => 'M21 30l5-10z'
 */
export function glyphPath(outlineOf: (glyph: number) => string, unitsPerEm: number): GlyphPath {
  const known = new Map<string, Written>();
  return ({ glyph, x, y }, line) => {
    const key = `${glyph} ${line.size}`;
    const written = known.get(key) ?? writtenFromStart(outlineOf(glyph), line.size / unitsPerEm);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, written);
    if (written.rest === '') return '';
    const scale = line.size / unitsPerEm;
    const [right, down] = written.start;
    return `M${numbers(line.x + x * scale + right / 100, line.y - y * scale + down / 100)}${written.rest}`;
  };
}

/** An outline as one point and the way from it. */
interface Written {
  /** Hundredths of a pixel. */
  readonly start: readonly [number, number];
  readonly rest: string;
}

/** Each step is the difference of two rounded places, so that nothing adds up along the way. */
function writtenFromStart(outline: string, scale: number): Written {
  let start: readonly [number, number] | undefined;
  let at: readonly [number, number] = [0, 0];
  let begun = at;
  const parts = [...outline.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, command = '', places = '']) => {
    if (command === 'Z') {
      at = begun;
      return 'z';
    }
    const points = places
      .trim()
      .split(/\s+/)
      .map((place): readonly [number, number] => {
        const [x = 0, y = 0] = place.split(',').map(Number);
        return [Math.round(x * scale * 100), Math.round(-y * scale * 100)];
      });
    const steps = points.map(([x, y]) => numbers((x - at[0]) / 100, (y - at[1]) / 100));
    at = points.at(-1) ?? at;
    if (command === 'M') begun = at;
    if (start !== undefined) return `${command.toLowerCase()}${steps.join(' ')}`;
    start = at;
    return '';
  });
  return { start: start ?? at, rest: parts.join('') };
}

function numbers(x: number, y: number): string {
  const [right, down] = [x, y].map((value) => String(Number(value.toFixed(2)) + 0));
  return `${right}${down?.startsWith('-') ? '' : ' '}${down}`;
}
