import { pngFromSvg } from '../render/pngFromSvg.js';
import { svgFromSpec } from '../render/svgFromSpec.js';
import type { Chart } from '../report/draw/Chart.js';
import { interactiveForm, interactiveType } from './interactiveForm.js';
import { kernelDisplay } from './kernelDisplay.js';
import { pictureDisplay } from './pictureDisplay.js';

/** How a chart is shown. */
export interface ShowOptions {
  /**
   * Whether a form with tooltips goes beside the picture, for front ends that draw Vega-Lite (JupyterLab, VS Code). They
   * show it in place of the picture and in another font, so labels may touch; all others show the picture.
   */
  readonly interactive?: boolean;
}

/**
 * Draws a chart and displays it under the cell that is running, as one picture that every front end shows.
 *
 * @param chart - what a chart function such as `perCapitaChart` returned
 * @param options - `interactive`, for tooltips where the front end can; without it the picture alone
 * @throws ScenarioError outside of a tslab notebook, or where the chart cannot be drawn
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * await show(perCapitaChart(result, { language: 'en' }));
 */
export async function show(
  { spec, description }: Pick<Chart, 'spec' | 'description'>,
  { interactive = false }: ShowOptions = {},
): Promise<void> {
  const display = kernelDisplay('show'); // Before anything is awaited, so that the picture lands under this cell.
  const svg = await svgFromSpec(spec);
  const picture = pictureDisplay({ svg, png: await pngFromSvg(svg), description });
  const data = interactive ? { [interactiveType]: interactiveForm(spec), ...picture.data } : picture.data;
  display({ ...picture, data });
}
