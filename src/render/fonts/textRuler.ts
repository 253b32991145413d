import { readFileSync } from 'node:fs';
import type { Font, Buffer as GlyphBuffer } from 'harfbuzzjs';
import { type FontWeight, fontFile, fontWeights } from './fontFile.js';
import { type GlyphPlace, glyphPath } from './glyphPath.js';

const mostRemembered = 20_000;

interface Shaped {
  /** Width in em. */
  readonly width: number;
  readonly missing: readonly string[];
  readonly glyphs: readonly GlyphPlace[];
}

/** Where a line of text begins, in pixels, and how large and heavy it is drawn. */
export interface LinePlace {
  readonly x: number;
  /** Of the base line, downwards. */
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
}

/** Measures text as it will be drawn: with the font's own advance widths and kerning. */
export interface TextRuler {
  /** Width of one line in pixels at a font size in pixels; a character without a glyph counts as an empty box. */
  width(text: string, size: number, weight: FontWeight): number;
  /** The characters of a text that the font cannot draw, in order of appearance. */
  missing(text: string, weight: FontWeight): readonly string[];
  /** One line of text as the outlines of its letters, in the notation of SVG paths; '' where there is nothing to see. */
  outline(text: string, place: LinePlace): string;
}

let opened: Promise<TextRuler> | undefined;

/**
 * Opens the fonts once and hands out the ruler that measures with them.
 *
 * Text is composed (NFC) before it is measured, so tones typed as separate marks make no difference.
 *
 * @returns The same ruler at every call.
 *
 * @example
 * (await textRuler()).width('2026', 10, 400) // => 19.88
 * (await textRuler()).missing('year 2026 🙂', 400) // => ['🙂']
 */
export function textRuler(): Promise<TextRuler> {
  opened ??= openRuler();
  return opened;
}

async function openRuler(): Promise<TextRuler> {
  const { Blob, Buffer, ClusterLevel, Face, Font, shape } = await import('harfbuzzjs');
  const buffer = new Buffer();
  const rulers = new Map(
    fontWeights.map((weight) => {
      const face = new Face(new Blob(readFileSync(fontFile(weight))));
      const font = new Font(face);
      const outlineOf = (glyph: number) => font.glyphToPath(glyph);
      const shape = remembering((text) => shapedText(text, font, face.upem));
      return [weight, { shape, path: glyphPath(outlineOf, face.upem) }] as const;
    }),
  );

  function shapedText(text: string, font: Font, unitsPerEm: number): Shaped {
    buffer.clearContents();
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return { width: advance(buffer) / unitsPerEm, missing: undrawn(buffer, text), glyphs: placed(buffer) };
  }

  function shaped(text: string, weight: FontWeight): Shaped {
    return rulers.get(weight)?.shape(text.normalize('NFC')) ?? { width: 0, missing: [], glyphs: [] };
  }

  return {
    width: (text, size, weight) => shaped(text, weight).width * size,
    missing: (text, weight) => shaped(text, weight).missing,
    outline: (text, { weight, ...place }) => {
      const { path } = rulers.get(weight) ?? {};
      return path === undefined
        ? ''
        : shaped(text, weight)
            .glyphs.map((glyph) => path(glyph, place))
            .join('');
    },
  };
}

function advance(buffer: GlyphBuffer): number {
  return buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0);
}

function placed(buffer: GlyphBuffer): GlyphPlace[] {
  const glyphs = buffer.getGlyphInfos();
  let pen = 0;
  return buffer.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, position) => {
    const place = { glyph: glyphs[position]?.codepoint ?? 0, x: pen + xOffset, y: yOffset };
    pen += xAdvance;
    return place;
  });
}

function undrawn(buffer: GlyphBuffer, text: string): string[] {
  const empty = buffer.getGlyphInfos().filter((glyph) => glyph.codepoint === 0);
  return empty.map((glyph) => String.fromCodePoint(text.codePointAt(glyph.cluster) ?? 0xfffd));
}

function remembering(shape: (text: string) => Shaped): (text: string) => Shaped {
  const known = new Map<string, Shaped>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const now = shape(text);
    known.set(text, now);
    return now;
  };
}
