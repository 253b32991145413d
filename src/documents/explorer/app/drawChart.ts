import { parse, View as VegaView, type View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { Handler } from 'vega-tooltip';
import type { Chart } from '../../../report/draw/Chart.js';
import { escapedHtml } from '../../../report/tables/escapedHtml.js';

const drawn = new WeakMap<Element, View>();
const tooltip = new Handler({ sanitize: (value: unknown) => escapedHtml(String(value)) });

/**
 * Draws a chart into an element, in place of the one before. Expressions are interpreted, never compiled: the page
 * allows no code but its own.
 */
export async function drawChart(host: HTMLElement, { spec, description }: Chart): Promise<void> {
  const config = { font: 'Source Sans 3', customFormatTypes: true, aria: false };
  const compiled = compile(spec as unknown as TopLevelSpec, { config }).spec;
  const stage = document.createElement('div');
  stage.setAttribute('aria-hidden', 'true'); // The description says it all; single marks would be a list of numbers.
  const view = new VegaView(parse(compiled, undefined, { ast: true }), {
    renderer: 'svg',
    expr: expressionInterpreter,
    container: stage,
    hover: true,
    tooltip: tooltip.call,
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
  });
  await view.runAsync();
  drawn.get(host)?.finalize();
  drawn.set(host, view);
  host.setAttribute('role', 'img');
  host.tabIndex = 0; // On a phone it is wider than the screen.
  host.setAttribute('aria-label', description);
  host.replaceChildren(stage);
}

/** Nothing is loaded by a chart. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('A chart loads nothing.'));
}
