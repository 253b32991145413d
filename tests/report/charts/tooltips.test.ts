import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/plan/text/LocalText.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { drawnCharts } from '../../fixtures/drawnCharts.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

interface Tip {
  readonly field: string;
  readonly title?: string;
}

interface Layer {
  readonly data?: { readonly name?: string };
  readonly encoding?: { readonly tooltip?: readonly Tip[] };
  readonly layer?: readonly Layer[];
}

interface Spec extends Layer {
  readonly datasets: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly config: { readonly locale: { readonly number: { readonly decimal: string } } };
}

/** The layers a pointer finds something in, those of a layer among them. */
function pointed(layer: Layer): Layer[] {
  const own = layer.encoding?.tooltip === undefined ? [] : [layer];
  return [...own, ...(layer.layer ?? []).flatMap(pointed)];
}

describe.each(shippedPlans)('what a pointer shows on the charts of %s', (name) => {
  test.each(languages)('is named, and never empty, in %s', async (language) => {
    const run = await shippedRun(name);
    const drawn = await drawnCharts(run, { language });
    expect(drawn.length).toBeGreaterThan(8);
    for (const { id, spec } of drawn) {
      const chart = spec as unknown as Spec;
      const layers = pointed(chart);
      expect(layers, id).not.toEqual([]);
      expect(chart.config.locale.number.decimal, id).toBe(sentences(language).marks.decimal);
      for (const { data, encoding } of layers) {
        const rows = chart.datasets[data?.name ?? ''];
        expect(rows, `${id}: ${data?.name}`).toBeDefined();
        for (const { field, title = '' } of encoding?.tooltip ?? []) {
          expect(title, `${id}: ${field}`).toMatch(/^\p{Lu}/u);
          expect(title, id).not.toMatch(/[a-z][A-Z]|undefined/);
          const values = (rows ?? []).map((row) => row[field]);
          expect(values.includes(undefined), `${id}: ${field} of ${data?.name}`).toBe(false);
        }
      }
    }
  });
});
