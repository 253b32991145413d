import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { drawnCharts } from '../../fixtures/drawnCharts.js';
import { growthTarget, oddRun, perCapitaTarget } from '../../fixtures/oddRuns.js';

describe('the data of a chart', () => {
  it.each([
    ['a target of one bound', [perCapitaTarget({ lower: 2500 }), growthTarget({ lower: 4 })]],
    ['no target of the accounts', []],
  ])('are all drawn, so that they can be moved in the picture: %s', async (_, targets) => {
    const charts = await drawnCharts(oddRun({ targets }));
    expect(charts.map(({ id }) => id)).toContain('grdp-growth');
    for (const { id, spec } of charts) {
      const { datasets = {} } = spec as { readonly datasets?: Readonly<Record<string, object[]>> };
      const view = new View(parse(compile(spec as unknown as TopLevelSpec).spec));
      for (const [name, rows] of Object.entries(datasets))
        expect(() => view.data(name, rows), `${id}: ${name}`).not.toThrow();
    }
  });
});
