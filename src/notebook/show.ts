import type { Chart } from '../drawing/Chart.js';
import { pngFromSvg } from '../render/pngFromSvg.js';
import { svgFromSpec } from '../render/svgFromSpec.js';
import { kernelDisplay } from './kernelDisplay.js';
import { pictureDisplay } from './pictureDisplay.js';

/**
 * Draws a chart and displays it under the cell that is running, as one picture that every front end shows.
 *
 * @param chart - what a chart function such as `perCapitaChart` returned
 * @throws ScenarioError outside of a tslab notebook, or where the chart cannot be drawn
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * await show(perCapitaChart(result, { language: 'en' }));
 */
export async function show({ spec, description }: Pick<Chart, 'spec' | 'description'>): Promise<void> {
  const display = kernelDisplay('show'); // Before anything is awaited, so that the picture lands under this cell.
  const svg = await svgFromSpec(spec);
  display(pictureDisplay({ svg, png: await pngFromSvg(svg), description }));
}
