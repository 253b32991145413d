import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { svgFromSpec } from '../../src/render/svgFromSpec.js';
import { svgTexts } from '../../src/render/svgTexts.js';
import { bars, words } from './sampleChart.js';

describe('svgFromSpec refuses', () => {
  const refusal = (spec: TopLevelSpec) => expect(svgFromSpec(spec)).rejects;
  const ofGrowth = (field: string, type: 'nominal' | 'quantitative' = 'quantitative') =>
    ({ ...bars, encoding: { ...bars.encoding, y: { field, type } } }) as const;

  test('a character the font lacks, naming it, its text and the font', async () => {
    await refusal(words('tăng 📈📈', 'ک')).toThrow(
      [
        'text: expected characters of the font Source Sans 3 (weight 400), got "U+1F4C8 📈". It stands in "tăng 📈📈": replace or remove it.',
        'text: expected characters of the font Source Sans 3 (weight 400), got "U+06A9 ک". It stands in "ک": replace or remove it.',
      ].join('\n'),
    );
  });

  test('a field no row has', async () => {
    await refusal(ofGrowth('growht')).toThrow(
      'data: expected rows with a number in the field "growht", got nothing.',
    );
    await refusal(ofGrowth('growht', 'nominal')).toThrow(
      'data: expected rows with a value in the field "growht", got nothing.',
    );
  });

  test('a text made of nothing', async () => {
    await refusal({
      ...bars,
      mark: 'text',
      encoding: { ...bars.encoding, text: { field: 'growht', type: 'quantitative' } },
    }).toThrow(
      'data: expected text made from a number or a name, got "NaN". Look for a missing value or a misspelt field.',
    );
  });

  test('what Vega-Lite drops with a warning', async () => {
    const spec: TopLevelSpec = JSON.parse(
      JSON.stringify({ ...bars, encoding: { ...bars.encoding, colour: { field: 'place' } } }),
    );
    await refusal(spec).toThrow(
      'specification: expected a chart that Vega draws without a warning, got "colour-encoding is dropped as colour is not a valid encoding channel.".',
    );
  });

  test('a mark or an expression that does not exist', async () => {
    await refusal(JSON.parse(JSON.stringify({ ...bars, mark: 'lin' }))).toThrow(
      'Look for a misspelt mark, type or property.',
    );
    await refusal({ ...bars, transform: [{ calculate: 'rund(datum.growth)', as: 'whole' }] }).toThrow(
      'got "Unrecognized function: rund".',
    );
  });

  test('a number format that vega cannot read, once', async () => {
    await refusal({
      ...bars,
      encoding: { ...bars.encoding, y: { field: 'growth', type: 'quantitative', axis: { format: 'một' } } },
    }).toThrow(
      /^specification: expected a chart that Vega draws without a warning, got "invalid format: một"\.$/,
    );
  });

  test('data, pictures and links that lie elsewhere', async () => {
    await refusal({ ...bars, data: { url: 'https://example.org/rows.csv' } }).toThrow(
      'data.url: expected rows in the chart itself, got "https://example.org/rows.csv".',
    );
    await refusal({
      ...bars,
      encoding: { ...bars.encoding, href: { value: 'https://example.org' } },
    }).toThrow('got "Links and images cannot be drawn: https://example.org".');
  });

  test('dates in the time zone of the machine', async () => {
    const dated = (type: 'utc' | 'time'): TopLevelSpec => ({
      data: { values: [{ day: '2016-01-01', growth: 8 }] },
      mark: 'point',
      encoding: {
        x: { field: 'day', type: 'temporal', scale: { type } },
        y: { field: 'growth', type: 'quantitative' },
      },
    });
    await refusal(dated('time')).toThrow(
      'specification: expected dates in universal time, got "local time". Use a time unit such as "utcyear" or a scale of type "utc", or write years as numbers.',
    );
    await refusal({
      ...bars,
      encoding: { ...bars.encoding, x: { field: 'year', timeUnit: 'year' } },
    }).toThrow('got "local time"');
    expect(await svgFromSpec(dated('utc'))).toContain('</svg>');
  });

  test('another font and italics', async () => {
    await refusal({ ...bars, config: { font: 'Arial' } }).toThrow(
      'font: expected normal Source Sans 3, got "normal Arial".',
    );
    await refusal({ ...bars, title: { text: 'a', fontStyle: 'italic' } }).toThrow(
      'font: expected normal Source Sans 3, got "italic Source Sans 3".',
    );
  });

  test('no layer for being empty while another fills the scale', async () => {
    const { data, ...layer } = bars;
    const svg = await svgFromSpec({ data, layer: [layer, { ...layer, transform: [{ filter: 'false' }] }] });
    expect(svgTexts(svg)).toContainEqual({ text: '2017', weight: 400 });
  });
});
