import { expect } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import { isUnavailable, type Unavailable } from '../../../src/analysis/Unavailable.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import type { Chart, DrawOptions } from '../../../src/report/draw/Chart.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';

/** The chart, where there is one. */
export function chartOf<Row extends object>(answer: Chart<Row> | Unavailable): Chart<Row> {
  if (isUnavailable(answer)) throw new Error(`no chart: ${answer.reason}`);
  return answer;
}

/** Draws a chart in both languages and all sizes, and finds no text over another or over the edge, nor a missing figure. */
export async function expectDrawnWell(
  run: PlanRun,
  draw: (run: PlanRun, options: DrawOptions) => Chart | Unavailable,
): Promise<void> {
  for (const language of ['vi', 'en'] as const) {
    for (const size of ['slide', 'halfPage', 'phone'] as const) {
      const { spec, description, table } = chartOf(draw(run, { language, size }));
      const svg = await svgFromSpec(spec);
      expect({ language, size, outside: await textsOutside(svg), covered: await coveredTexts(svg) }).toEqual({
        language,
        size,
        outside: [],
        covered: [],
      });
      const words = JSON.stringify([spec, description, table]);
      expect(words).not.toMatch(/NaN|undefined|Infinity/);
      expect(words).toBe(words.normalize('NFC'));
    }
  }
}
