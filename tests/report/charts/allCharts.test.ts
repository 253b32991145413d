import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { PlanRun } from '../../../src/analysis/PlanRun.js';
import type { Language } from '../../../src/plan/text/LocalText.js';
import { svgFromSpec } from '../../../src/render/svgFromSpec.js';
import type { Chart, ChartSize } from '../../../src/report/draw/Chart.js';
import { sizes as chartSizes } from '../../../src/report/draw/theme.js';
import { drawnCharts } from '../../fixtures/drawnCharts.js';
import { shippedPlans } from '../../fixtures/shippedPlan.js';
import { shippedRun } from '../../fixtures/shippedRun.js';
import { coveredTexts, textsOutside } from './misplacedTexts.js';
import { textBoxes } from './textBoxes.js';

const schemaFile = new URL('../../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url);
const results = await Promise.all(shippedPlans.map(shippedRun));
const languages = ['vi', 'en'] as const;
const sizes = ['slide', 'halfPage', 'phone'] as const;

const cases = (
  await Promise.all(
    results.flatMap((result, position) =>
      languages.flatMap((language) =>
        sizes.map(async (size) =>
          (
            await drawnCharts(result, { language, size })
          ).map((chart) => {
            const name = `${chart.id} of ${shippedPlans[position]} (${language}, ${size})`;
            return { name, chart, size, result, language };
          }),
        ),
      ),
    ),
  )
).flat();

/** The charts that a run writes. */
const chartsOf = (wanted: PlanRun, options: { readonly language: Language; readonly size?: ChartSize }) =>
  cases
    .filter(
      ({ result, language, size }) =>
        result === wanted && language === options.language && size === (options.size ?? 'slide'),
    )
    .map(({ chart }) => chart);

/** Every text of a chart, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function wordsOf({ id, title, subtitle, footer, description, spec }: Chart): string[] {
  return [id, title, subtitle, footer, description, ...textsOf(spec)];
}

const drawings = new Map<string, Promise<string>>();
function drawn(name: string, { spec }: Chart): Promise<string> {
  const svg = drawings.get(name) ?? svgFromSpec(spec);
  drawings.set(name, svg);
  return svg;
}

describe('chartMakers', () => {
  it('draws every chart of both plans, those of odds where the plan is in doubt', () => {
    for (const [position, result] of results.entries()) {
      expect(chartsOf(result, { language: 'vi' }).map(({ id }) => id)).toEqual([
        'grdp-per-capita',
        'grdp-growth',
        'grdp-structure',
        'grdp-triangle',
        'per-capita-drivers',
        'feasibility-map',
        'exchange-rate-map',
        'implied-values',
        'realism-strip',
        'plan-against-actual',
        'gap-attribution',
        ...(shippedPlans[position] === 'lang-son-2016-2020' ? ['grdp-per-capita-fan', 'target-odds'] : []),
        'scorecard',
      ]);
    }
  });

  it('gives each chart an id of its own, the same in both languages and all sizes', () => {
    for (const result of results) {
      const lists = languages.flatMap((language) =>
        sizes.map((size) => chartsOf(result, { language, size }).map(({ id }) => id)),
      );
      const [first = []] = lists;
      expect(new Set(first).size).toBe(first.length);
      for (const list of lists) expect(list).toEqual(first);
    }
  });

  it('hands out specifications that keep the schema of Vega-Lite', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, code: { optimize: false } });
    const valid = ajv.compile(JSON.parse(readFileSync(fileURLToPath(schemaFile), 'utf8')));
    expect(valid({ mark: 'no such mark' })).toBe(false);
    for (const { name, chart } of cases) {
      const read: unknown = JSON.parse(JSON.stringify(chart.spec));
      valid(read);
      expect({ name, errors: valid.errors }).toEqual({ name, errors: null });
      expect(read, name).toEqual(chart.spec);
    }
  });

  it('carries its data inside: no address to load from, no value of JavaScript alone', () => {
    for (const { name, chart } of cases) {
      expect(JSON.stringify(chart.spec), name).not.toMatch(/"url":|"temporal"/);
    }
  });
});

describe.each(cases)('$name', ({ name, chart, size, result }) => {
  it('has all its words, in composed Unicode and without a trace of a missing figure', () => {
    const { title, subtitle, footer, description } = chart;
    for (const text of [title, subtitle, footer, description]) expect(text).not.toBe('');
    const words = wordsOf(chart);
    expect(words).toEqual(words.map((text) => text.normalize('NFC')));
    expect(words.filter((text) => /NaN|undefined|Infinity|null/.test(text))).toEqual([]);
    expect(description).toContain(title);
  });

  it('is drawn without a complaint, at the size asked for or higher', async () => {
    const svg = await drawn(name, chart);
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    expect(Number(width)).toBe(chartSizes[size].width);
    expect(Number(height)).toBeGreaterThanOrEqual(chartSizes[size].height);
  });

  it('keeps every text inside the picture', async () => {
    const svg = await drawn(name, chart);
    expect((await textBoxes(svg)).length).toBeGreaterThan(10);
    expect(await textsOutside(svg)).toEqual([]);
  });

  it('lays no text over another', async () => {
    expect(await coveredTexts(await drawn(name, chart))).toEqual([]);
  });

  it('draws of a projection nothing but rows of the result', () => {
    const known = new Set(result.rows.map((row) => JSON.stringify(row)));
    const ids = new Set(result.scenarios.map(({ id }) => id));
    const projected = chart.rows.filter(
      (row) => 'priceBasis' in row && 'scenario' in row && ids.has(String(row.scenario)),
    );
    expect(projected.filter((row) => !known.has(JSON.stringify(row)))).toEqual([]);
    expect(chart.rows.length).toBeGreaterThan(0);
  });
});
