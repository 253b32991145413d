import { expressionFunction, parse, textMetrics, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/render/fonts/textWidth.js';
import { svgFromSpec } from '../../src/render/svgFromSpec.js';
import { svgTexts } from '../../src/render/svgTexts.js';
import { bars, sampleChart, words } from './sampleChart.js';

const linesOf = (svg: string) => svgTexts(svg).map(({ text }) => text);

describe('svgFromSpec', () => {
  test('gives the same characters every time', async () => {
    expect(await svgFromSpec(sampleChart)).toBe(await svgFromSpec(sampleChart));
  });

  test('gives the same characters when charts are drawn at the same time', async () => {
    const alone = await svgFromSpec(sampleChart);
    const together = await Promise.all([
      svgFromSpec(sampleChart),
      svgFromSpec(bars),
      svgFromSpec(sampleChart),
    ]);
    expect([together[0], together[2]]).toEqual([alone, alone]);
  });

  test('leaves other users of vega as they were, also during and after an error', async () => {
    const { width } = textMetrics;
    const foreign = () =>
      new View(
        parse(compile({ ...bars, title: 'Tăng trưởng', config: { title: { limit: 40 } } }).spec),
      ).toSVG();
    const before = await foreign();
    const [, during] = await Promise.all([svgFromSpec(sampleChart), foreign(), svgFromSpec(bars)]);
    await expect(svgFromSpec(words('📈'))).rejects.toThrow();
    expect(during).toBe(before);
    expect(textMetrics.width).toBe(width);
    expect(await foreign()).toBe(before);
  });

  test('leaves the specification as it was', async () => {
    const [chart, copy] = [structuredClone(sampleChart), structuredClone(sampleChart)];
    await svgFromSpec(chart);
    expect(chart).toEqual(copy);
  });

  test('draws composed and separate tones as the same chart', async () => {
    const separate: typeof sampleChart = JSON.parse(JSON.stringify(sampleChart).normalize('NFD'));
    expect(separate).not.toEqual(sampleChart);
    expect(await svgFromSpec(separate)).toBe(await svgFromSpec(sampleChart));
  });

  test('removes labels hidden because they overlap', async () => {
    const spec = {
      ...bars,
      width: 90,
      encoding: {
        ...bars.encoding,
        x: {
          field: 'year',
          type: 'quantitative',
          axis: { labelOverlap: true, tickCount: 40, format: '.2f' },
        },
      },
    } as const;
    const all = await new View(parse(compile(spec).spec)).toSVG();
    expect(all).toMatch(/<text[^>]* opacity="0"/);
    const svg = await svgFromSpec(spec);
    expect(svg).not.toMatch(/<text[^>]* opacity="0"/);
    expect(linesOf(svg).length).toBeLessThan(linesOf(all).length);
  });

  test('carries both weights of the font as data and asks for nothing outside', async () => {
    const svg = await svgFromSpec(sampleChart);
    const weights = [
      ...svg.matchAll(/@font-face\{[^}]*font-weight:(\d+);src:url\(data:font\/ttf;base64,AAEAAA/g),
    ];
    expect(weights.map(([, weight]) => weight)).toEqual(['400', '600']);
    expect(svg.match(/(?:href|src)="|url\((?!#|data:)/g)).toBeNull();
    expect(svg.length).toBeLessThan(60_000);
  });

  test('names its ids and its font after its content, so that charts can share a page', async () => {
    const [one, other] = await Promise.all([
      svgFromSpec(sampleChart),
      svgFromSpec({ ...sampleChart, width: 301 }),
    ]);
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids(one)).toHaveLength(4);
    expect(new Set([...ids(one), ...ids(other)]).size).toBe(ids(one).length + ids(other).length);
    for (const id of ids(one)) expect(one).toContain(`"url(#${id})"`);
    const family = /^<svg[^>]* font-family="('Source Sans 3 [0-9a-f]{8}'), 'Source Sans 3', sans-serif"/.exec(
      one,
    )?.[1];
    expect(one).toContain(`@font-face{font-family:${family};`);
    expect(other).not.toContain(family);
  });

  test('describes the chart to screen readers once, as a picture', async () => {
    const svg = await svgFromSpec(sampleChart);
    expect(svg.slice(0, 100)).toContain(
      '<svg role="img" aria-label="GRDP theo hai kịch bản, 2015–2020, so với &quot;mục tiêu&quot;"',
    );
    expect(svg.match(/ (?:role|aria-[a-z]+)="/g)).toHaveLength(2);
    expect(await svgFromSpec(bars)).not.toMatch(/ (?:role|aria-[a-z]+)="/);
  });

  test('lets a reader select its text', async () => {
    expect(await svgFromSpec(sampleChart)).not.toContain('pointer-events');
  });

  test('makes room for text as wide as it is drawn', async () => {
    const long = 'Tỷ lệ lao động qua đào tạo có chứng chỉ';
    const legend = {
      ...bars,
      data: { values: [{ year: 1, growth: 1, place: long }] },
      encoding: { ...bars.encoding, color: { field: 'place', type: 'nominal', title: null } },
    } as const;
    const width = async (spec: TopLevelSpec) => Number(/ width="(\d+)"/.exec(await svgFromSpec(spec))?.[1]);
    const label = await textWidth(long, { size: 20 });
    const config = { legend: { labelFontSize: 20, labelLimit: 500 } };
    const limited = { legend: { labelFontSize: 20, labelLimit: 100 } };
    // The view rounds its size to whole pixels, and so does the legend.
    expect((await width({ ...legend, config })) - (await width({ ...legend, config: limited }))).toBeCloseTo(
      label - 100,
      -1,
    );
  });

  test('shortens text beyond its limit with an ellipsis and not a letter sooner', async () => {
    const title = 'Giá trị tăng thêm khu vực dịch vụ';
    const drawn = async (limit: number) =>
      linesOf(await svgFromSpec({ ...bars, title: { text: title, limit, fontSize: 20 } })).find((line) =>
        line.startsWith('Giá'),
      );
    const width = await textWidth(title, { size: 20, weight: 600 });
    expect(await drawn(Math.ceil(width))).toBe(title);
    expect(await drawn(Math.floor(width))).toMatch(
      /^Giá trị tăng thêm khu vực dịch…$|^Giá trị tăng thêm khu vực dịch .?…$/,
    );
    const short = await drawn(120);
    expect(await textWidth(short ?? '', { size: 20, weight: 600 })).toBeLessThan(120);
  });

  test('writes numbers in the locale of the specification', async () => {
    const locale = {
      number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] as [string, string] },
    };
    const text = {
      ...bars,
      mark: 'text',
      encoding: { ...bars.encoding, text: { field: 'growth', type: 'quantitative', format: ',.1f' } },
      config: { locale },
    } as const;
    expect(linesOf(await svgFromSpec(text))).toContain('1.234,5');
    expect(linesOf(await svgFromSpec({ ...text, config: {} }))).toContain('1,234.5');
  });

  test('writes numbers with a format of the caller and forgets it afterwards', async () => {
    const text = {
      ...bars,
      mark: 'text',
      encoding: { ...bars.encoding, text: { field: 'growth', formatType: 'thousands', format: 'nghìn' } },
    } as const;
    const thousands = (value: unknown, unit = '') => `${Number(value) / 1000} ${unit}`;
    expect(linesOf(await svgFromSpec(text, { formatTypes: { thousands } }))).toContain('1.2345 nghìn');
    expect(expressionFunction('thousands')).toBeUndefined();
  });
});
