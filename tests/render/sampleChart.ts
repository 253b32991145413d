import type { TopLevelSpec } from 'vega-lite';

const paths = [
  ['Kịch bản cơ sở', 1.085],
  ['Tăng trưởng nhanh', 1.1],
] as const;

/** Two made-up paths of GRDP with clipping, a goal band, a gradient, labels and a decimal comma. */
export const sampleChart = {
  description: 'GRDP theo hai kịch bản, 2015–2020, so với "mục tiêu"',
  title: { text: ['Cả hai kịch bản', 'đều đạt mục tiêu'], subtitle: 'GRDP, tỷ đồng, giá so sánh' },
  width: 300,
  height: 160,
  data: {
    values: paths.flatMap(([scenario, growth]) =>
      [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({
        year,
        scenario,
        value: 20_531.4 * growth ** (year - 2015),
      })),
    ),
  },
  layer: [
    {
      mark: {
        type: 'rect',
        clip: true,
        color: {
          gradient: 'linear',
          stops: [
            { offset: 0, color: '#fff' },
            { offset: 1, color: '#fc0' },
          ],
        },
      },
      data: { values: [{ low: 29_000, high: 32_000 }] },
      encoding: { y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
    },
    {
      mark: { type: 'line', clip: true },
      encoding: {
        x: { field: 'year', type: 'quantitative', axis: { format: 'd', labelOverlap: true, tickCount: 60 } },
        y: { field: 'value', type: 'quantitative', scale: { zero: false }, title: 'Tỷ đồng' },
        color: { field: 'scenario', type: 'nominal', title: 'Kịch bản' },
      },
    },
  ],
  config: { locale: { number: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] } } },
} satisfies TopLevelSpec;

const rows = [
  { year: 2016, growth: 8.2, place: 'tỉnh' },
  { year: 2017, growth: 1234.5, place: 'huyện' },
];
/** Two bars. */
export const bars = {
  data: { values: rows },
  mark: 'bar',
  encoding: { x: { field: 'year', type: 'ordinal' }, y: { field: 'growth', type: 'quantitative' } },
} satisfies TopLevelSpec;

/** A chart of nothing but these words. */
export const words = (...lines: string[]): TopLevelSpec => ({
  data: { values: lines.map((line) => ({ line })) },
  mark: 'text',
  encoding: { y: { field: 'line', axis: null }, text: { field: 'line' } },
});
