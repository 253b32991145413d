import type { VegaLiteSpec } from '../report/draw/Chart.js';

/** The mimetype under which JupyterLab and VS Code know Vega-Lite; they know no newer one. */
export const interactiveType = 'application/vnd.vegalite.v5+json';

/**
 * A chart as a front end draws it for itself: with the tooltips its marks carry, and with as much room as the font of
 * the front end happens to need, since the one the labels were measured with is not there.
 *
 * @example
 * interactiveForm({ mark: 'point', autosize: 'none', padding: 40 }).padding // => 10
 */
export function interactiveForm(spec: VegaLiteSpec): VegaLiteSpec & { readonly padding: number } {
  return {
    ...spec,
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    autosize: { type: 'pad' },
    padding: 10,
  };
}
