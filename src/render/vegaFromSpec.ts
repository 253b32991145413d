import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { fontFamily } from './fonts/fontFile.js';
import { machineTime } from './machineTime.js';
import { withoutComplaint } from './withoutComplaint.js';

/**
 * Compiles a Vega-Lite specification to Vega, refusing what Vega-Lite would drop with a warning.
 *
 * Text is set in the chart font unless the specification names another; custom format types are switched on. Marks get
 * no words for screen readers each, as a chart has one description.
 *
 * @param spec - The chart; its rows must be in it, for nothing is loaded while drawing.
 * @param compile - Vega-Lite's compiler.
 * @returns The Vega specification.
 * @throws ScenarioError `badValue` in Vega-Lite's words, for data that lie at an address, and for local time.
 *
 * @example
 * const { compile } = await import('vega-lite');
 * vegaFromSpec({ data: { values: [{ year: 2016 }] }, mark: 'point', encoding: { x: { field: 'year' } } }, compile);
 */
export function vegaFromSpec(spec: TopLevelSpec, compile: typeof import('vega-lite')['compile']): Spec {
  const config = { font: fontFamily, customFormatTypes: true, aria: false };
  const compiled = withoutComplaint((logger) => compile(spec, { config, logger }).spec);
  const issues = [...machineTime(compiled), ...distantData(compiled)];
  if (issues.length > 0) throw new ScenarioError(issues);
  return compiled;
}

function distantData({ data = [] }: Spec): Issue[] {
  const addresses = data.flatMap((source) => ('url' in source ? [source.url] : []));
  return addresses.map((value) => ({
    code: 'badValue',
    path: ['data', 'url'],
    value,
    expected: say`rows in the chart itself`,
  }));
}
