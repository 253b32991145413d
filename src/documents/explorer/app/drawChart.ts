import { parse, View as VegaView, type View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { Handler } from 'vega-tooltip';
import type { Chart } from '../../../report/draw/Chart.js';
import { escapedHtml } from '../../../report/tables/escapedHtml.js';
import { element } from './element.js';

/** What moves in a picture while all around it stays. */
interface Moving {
  readonly datasets?: Readonly<Record<string, readonly object[]>>;
}

/** A picture, and what it is made of besides what moves. */
interface Drawn {
  readonly view: View;
  readonly form: string;
}

const drawn = new WeakMap<Element, Drawn>();

const tooltip = new Handler({ sanitize: (value: unknown) => escapedHtml(String(value)) });

/**
 * Draws a chart into an element, in place of the one before; where only its data differ from that, they are moved in it.
 * Expressions are interpreted, never compiled: the page allows no code but its own.
 */
export async function drawChart(host: HTMLElement, { spec, description }: Chart): Promise<void> {
  const form = formOf(spec);
  const earlier = drawn.get(host);
  if (earlier?.form === form) await move(earlier.view, spec);
  else {
    const stage = element('div', { 'aria-hidden': 'true' }); // The description says it all; single marks would be a list of numbers.
    const view = await viewOf(spec, stage);
    earlier?.view.finalize();
    drawn.set(host, { view, form });
    host.setAttribute('role', 'img');
    host.replaceChildren(stage);
  }
  host.setAttribute('aria-label', description);
}

function formOf(spec: Moving): string {
  return JSON.stringify({ ...spec, description: '', datasets: Object.keys(spec.datasets ?? {}) });
}

async function viewOf(spec: Chart['spec'], container: HTMLElement): Promise<View> {
  const config = { font: 'Source Sans 3', customFormatTypes: true, aria: false };
  const compiled = compile(spec as unknown as TopLevelSpec, { config }).spec;
  const view = new VegaView(parse(compiled, undefined, { ast: true }), {
    renderer: 'svg',
    expr: expressionInterpreter,
    container,
    hover: true,
    tooltip: tooltip.call,
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
  });
  return view.runAsync();
}

async function move(view: View, { datasets = {} }: Moving): Promise<void> {
  // Copies: a view marks what it is given.
  for (const [name, rows] of Object.entries(datasets)) {
    const copies = rows.map((row) => ({ ...row }));
    view.data(name, copies);
  }
  await view.runAsync();
}

/** Nothing is loaded by a chart. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('A chart loads nothing.'));
}
