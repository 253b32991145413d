import { axisTicks } from '../draw/axisTicks.js';
import type { Chart } from '../draw/Chart.js';
import { framed, frameOf } from '../draw/frame.js';
import type { Style } from '../draw/theme.js';
import { type ColumnOf, type Table, tableOf } from '../tables/Table.js';
import { endOf, type LineContent } from './LineContent.js';
import { lineLayers } from './lineLayers.js';
import { linePlaces } from './linePlaces.js';

/**
 * Lines over years, named at their ends, with published figures as diamonds and the band of a target with its name.
 *
 * A picture with more names than its height can hold grows higher. The footer says where the vertical axis starts,
 * unless it starts from zero or shows it.
 */
export function lineChart<Row extends object>(content: LineContent<Row>, style: Style): Chart<Row> {
  const { say } = style;
  const ticks = ticksOf(content);
  const years = yearsOf(content);
  const [start = 0, end = start] = [ticks[0], ticks.at(-1)];
  const remarks = [
    ...(content.rest.length === 0 ? [] : [say.lines.rest(content.rest.length)]),
    ...(start <= 0 && end >= 0 ? [] : [say.phrases.footer.axisStart(say.number(start))]),
  ];
  const words = {
    ...content.words,
    footer: [...remarks, ...content.words.footer],
    kind: say.lines.kind,
    said: saidOf(content, style),
  };
  const frame = frameOf(words, style);
  const { plot, datasets, look } = linePlaces({ content, frame, ticks, years }, style);
  const layers = lineLayers(content, look, style);
  const { id, rows } = content;
  return framed(
    { id, words, frame, plot, datasets, layers, rows, table: tableOfLines(content, style) },
    style,
  );
}

/** Marks of the axis; no bound of the band stands at its very end, where it could not be told from the frame. */
function ticksOf<Row extends object>({ lines, rest, published, starts, band }: LineContent<Row>): number[] {
  const ofLines = [...lines, ...rest].flatMap(({ points, summary }) => [
    ...points.map(({ value }) => value),
    ...(summary === undefined ? [] : [summary]),
  ]);
  const figures = [...ofLines, ...[...published, ...starts].map(({ value }) => value)];
  // Growth by 5 % comes out as 5.000000000000004: that is no reason for one more mark.
  const values = figures.map((value) => Number(value.toFixed(9)));
  const { lower, upper } = band ?? {};
  const bounds = [lower, upper].flatMap((bound) => bound ?? []);
  const all = [...values, ...bounds];
  if (all.length === 0) return [0, 1];
  const beyond = (Math.max(...all) - Math.min(...all)) * 0.02;
  const room = [
    ...(lower === undefined ? [] : [lower - beyond]),
    ...(upper === undefined ? [] : [upper + beyond]),
    // An open end needs room in which the band can be seen.
    ...(band !== undefined && upper === undefined ? [Math.max(...all) + 2 * beyond] : []),
    ...(band !== undefined && lower === undefined ? [Math.min(...all) - 2 * beyond] : []),
  ];
  return axisTicks([...all, ...room], 7);
}

function yearsOf<Row extends object>({ lines, rest, published }: LineContent<Row>): number[] {
  const points = [...[...lines, ...rest].flatMap((line) => line.points), ...published];
  return [...new Set(points.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}

/** The figures named on the chart, one phrase each. */
function saidOf<Row extends object>(
  { lines, published, band, column = '', decimals }: LineContent<Row>,
  { say }: Style,
): string[] {
  const named = [
    ...lines.flatMap((line) => {
      const end = endOf(line);
      return end === undefined ? [] : [{ ...end, name: line.name }];
    }),
    ...published,
  ];
  return [
    ...(band === undefined ? [] : [band.text]),
    ...named.map(({ name, year, value }) => `${name}, ${year ?? column}: ${say.number(value, decimals)}`),
  ];
}

/** All figures drawn: a row for each line and for each name of published figures, a column for each year. */
function tableOfLines<Row extends object>(content: LineContent<Row>, { say }: Style): Table {
  const { lines, rest, published, column, unit, decimals } = content;
  const names = [...new Set(published.map(({ name }) => name))];
  const rows = [
    ...[...lines, ...rest].map(({ name, points, summary }) => {
      return {
        name,
        points: summary === undefined ? points : [...points, { year: undefined, value: summary }],
      };
    }),
    ...names.map((name) => ({ name, points: published.filter((point) => point.name === name) })),
  ];
  const columnOf = (year: number | undefined, heading: string): ColumnOf<(typeof rows)[number]> => ({
    heading: `${heading} (${say.unit(unit)})`,
    cell: ({ points }) => {
      const point = points.find((one) => one.year === year);
      return point === undefined ? '' : { value: point.value, decimals };
    },
  });
  return tableOf(
    say,
    [
      { heading: say.tables.scenario, cell: ({ name }) => name },
      ...yearsOf(content).map((year) => columnOf(year, `${year}`)),
      ...(column === undefined ? [] : [columnOf(undefined, column)]),
    ],
    rows,
  );
}
