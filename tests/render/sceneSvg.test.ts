import * as vega from 'vega';
import { parse, resetSVGDefIds, type Spec, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { sceneSvg } from '../../src/render/sceneSvg.js';
import { withoutComplaint } from '../../src/render/withoutComplaint.js';
import { bars, sampleChart } from './sampleChart.js';

const { data, ...panel } = bars;
const size = { width: 400, height: 200 };
const charts: Readonly<Record<string, TopLevelSpec>> = {
  'a chart that grows with its labels': sampleChart,
  'a chart fitted to a size': { ...sampleChart, ...size, autosize: 'fit' },
  'a chart fitted with its padding': {
    ...sampleChart,
    ...size,
    autosize: { type: 'fit', contains: 'padding' },
  },
  'a chart that is laid out again': { ...sampleChart, autosize: { type: 'pad', resize: true } },
  'two charts side by side': { data, hconcat: [panel, { ...panel, mark: 'point' }] },
  'a chart for each place': { data, facet: { field: 'place' }, spec: panel },
};

describe('sceneSvg', () => {
  test.each(Object.keys(charts))('draws %s exactly as View.toSVG does, but at once', async (name) => {
    const spec = (): Spec => compile(charts[name] ?? sampleChart).spec;
    resetSVGDefIds();
    const svg = withoutComplaint((logger) => sceneSvg(vega, spec(), { logger }));
    resetSVGDefIds();
    expect(svg).toBe(await new View(parse(spec())).toSVG());
  });
});
