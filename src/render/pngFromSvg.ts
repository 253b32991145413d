import { setImmediate } from 'node:timers/promises';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { fontFamily, fontFile, fontWeights } from './fonts/fontFile.js';
import { textRuler } from './fonts/textRuler.js';
import { outlinedSvg } from './outlinedSvg.js';
import { palettePng } from './palettePng.js';
import { svgPainter } from './svgPainter.js';

const widest = 16_384;

/**
 * Paints a chart as a PNG on white, with the chart font's own files: fonts of the machine are never used.
 *
 * A picture of at most 256 colours is written with a palette.
 *
 * @param svg - A chart from `svgFromSpec`. Text in other fonts would be drawn in the chart font.
 * @param options - `scale`: pixels of the picture for each pixel of the chart; 2 (the default) suits print.
 * @returns The bytes of the PNG; the same for the same SVG.
 * @throws ScenarioError `unreadable` when the text is not SVG, `badArgument` for a scale that is not above zero,
 * `tooLarge` for a picture wider or higher than 16,384 pixels.
 *
 * @example
 * const png = await pngFromSvg('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>');
 * [...png.subarray(16, 24)] // => [0, 0, 0, 8, 0, 0, 0, 6]
 */
export async function pngFromSvg(svg: string, { scale = 2 }: { scale?: number } = {}): Promise<Uint8Array> {
  if (!Number.isFinite(scale) || scale <= 0) {
    throw new ScenarioError([
      { code: 'badArgument', path: ['scale'], value: scale, expected: say`a number above zero` },
    ]);
  }
  const [Resvg, ruler] = await Promise.all([svgPainter(), textRuler()]);
  // Shapes are painted in half the time that letters take. Parsed once, and drawn by the same object.
  const shapes = outlinedSvg(svg, ruler);
  const picture = opened(() => new Resvg(shapes, paintOptions(scale, shapes.includes('<text'))), svg);
  const side = Math.ceil(Math.max(picture.width, picture.height) * scale);
  if (side > widest) {
    throw new ScenarioError([
      {
        code: 'tooLarge',
        path: ['scale'],
        value: scale,
        expected: say`a picture of at most ${widest} pixels a side`,
        hint: say`It would have ${side}.`,
      },
    ]);
  }
  const painted = picture.render();
  const { width, height, pixels } = painted;
  const png = palettePng({ width, height, pixels }) ?? new Uint8Array(painted.asPng());
  // What was painted lies beside the memory of JavaScript, and is given back between two turns of its loop only.
  await setImmediate();
  return png;
}

function paintOptions(scale: number, hasText: boolean): ResvgRenderOptions {
  return {
    background: 'white',
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: hasText ? fontWeights.map(fontFile) : [],
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
    logLevel: 'off',
  };
}

function opened<Picture>(open: () => Picture, svg: string): Picture {
  try {
    return open();
  } catch (error) {
    throw new ScenarioError(
      [{ code: 'unreadable', path: ['svg'], value: svg, expected: say`an SVG picture` }],
      {
        cause: error,
      },
    );
  }
}
