import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import type { RangeBasis } from '../../analysis/consistency/rangesByBasis.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { axisTicks } from '../draw/axisTicks.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowAxis, RowBlock, RowContent, RowGrid, RowMarks, RowPoint } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import type { Sentences } from '../language/Sentences.js';
import { tableOf } from '../tables/Table.js';
import { type ImpliedFigure, type ImpliedFigures, impliedFigures } from './impliedFigures.js';
import { type ImpliedTexts, impliedTexts } from './impliedTexts.js';
import { impliedWords } from './impliedWords.js';

/** A line of the picture as a row of the chart's CSV; what is open or unknown is left empty. */
export interface ImpliedPoint extends Pick<ImpliedFigure, 'quantity' | 'activity' | 'unit' | 'basis'> {
  readonly year: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly actual: number | undefined;
  readonly vintage: string;
  /** The actual is another region's, such as the country's prices. */
  readonly borrowed: boolean;
}

/** More lines than these stand in the table alone, so that a slide stays a slide. */
const mostLines = 26;

const looks: Readonly<
  Record<RangeBasis, { readonly fill: string; readonly stroke: string; readonly dashed?: boolean }>
> = {
  implied: { fill: '#0072b2', stroke: '#0072b2' },
  required: { fill: '#0072b2', stroke: '#0072b2' },
  target: { fill: '#f5d3bc', stroke: palette.target },
  stated: { fill: palette.paper, stroke: palette.muted, dashed: true },
  open: { fill: palette.paper, stroke: palette.grid },
};

/**
 * What a plan's targets silently assume, a row for each figure: the range between its lowest and its highest value, what
 * it rests on, and the actual where the run holds one. Chart and table take what a range rests on from the same report.
 *
 * Where the targets conflict, the rows are what would end the conflict, the targets in it, and what is assumed.
 *
 * @unit per cent a year, per cent, and as each row says
 * @returns nothing where the report has no range to draw
 */
export function impliedValues(
  run: PlanRun,
  report: ConsistencyReport,
  options: DrawOptions = {},
): Chart<ImpliedPoint> | undefined {
  const figures = impliedFigures(run, report);
  if (figures.lines.length === 0) return undefined;
  const style = styleOf(run, options);
  const { say } = style;
  const texts = impliedTexts(run, say);
  const { tables: headings, rows: said } = say;
  const table = tableOf(
    say,
    [
      { heading: headings.figure, cell: texts.name },
      { heading: headings.basis, cell: ({ basis }) => headings.bases[basis] },
      { heading: said.implied.range, cell: texts.range },
      { heading: headings.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: headings.actual, cell: ({ actual, decimals }) => ({ value: actual?.value, decimals }) },
      { heading: headings.vintage, cell: texts.vintage },
    ],
    figures.lines,
  );
  const rows = figures.lines.map(({ quantity, activity, unit, year, lower, upper, basis, actual }) => ({
    quantity,
    activity,
    unit,
    year,
    lower,
    upper,
    basis,
    actual: actual?.value,
    vintage: actual?.vintage ?? '',
    borrowed: actual?.borrowed ?? false,
  }));
  const words = impliedWords(run, { report, figures, texts }, say);
  const { isNarrow } = style.measures;
  const grid = gridOf(figures, { texts, say, hasActual: run.actual !== undefined, isNarrow });
  return rowChart({ id: 'implied-values', words, grid, rows, table }, style);
}

interface Told {
  readonly texts: ImpliedTexts;
  readonly say: Sentences;
  readonly hasActual: boolean;
  /** What a range rests on stands under it, and the date of an actual under that. */
  readonly isNarrow: boolean;
}

function gridOf({ lines, finding }: ImpliedFigures, told: Told): RowGrid {
  const { texts, say, hasActual, isNarrow } = told;
  const { tables: headings, rows: said } = say;
  const shown = lines.slice(0, lines.length > mostLines ? mostLines - 1 : mostLines);
  // Which set of figures is told where there are several.
  const isDated = new Set(lines.flatMap((line) => texts.vintage(line) || [])).size > 1;
  const contents = (line: ImpliedFigure, axis: RowAxis | undefined): RowContent[] => {
    const bold = line === finding;
    const basisColor = line.basis === 'target' ? palette.targetText : palette.muted;
    const muted = line.actual === undefined ? { color: palette.muted } : {};
    const words = {
      basis: { text: headings.bases[line.basis], color: basisColor, small: isNarrow },
      range: { text: texts.range(line), bold },
      actual: hasActual ? [{ text: texts.actual(line), bold, ...muted }] : [],
      vintage: isDated ? [{ text: texts.vintage(line), color: palette.muted, small: isNarrow }] : [],
    };
    const beside = isNarrow
      ? [
          [words.range, words.basis],
          [...words.actual, ...words.vintage],
        ]
      : [[words.basis], [words.range], words.actual, words.vintage];
    return [
      { words: [{ text: texts.name(line), bold }], wide: line.block === 'amount' },
      axis === undefined ? {} : { marks: marksOf(line, axis, told) },
      ...beside.filter((own) => own.length > 0).map((own) => ({ words: own })),
    ];
  };
  const names = [...new Set(shown.map(({ block }) => block))];
  const blocks = names.map((block, position): RowBlock => {
    const own = shown.filter((line) => line.block === block);
    const axis = block === 'amount' ? undefined : axisOf(own, say);
    return {
      ...(position === 0 ? {} : { heading: said.implied.blocks[block] }),
      rows: own.map((line) => contents(line, axis)),
      axes: [undefined, axis],
    };
  });
  const more = lines.length - shown.length;
  const rest = { rows: [[{ words: [{ text: said.implied.more(more), color: palette.muted }], wide: true }]] };
  const bases = [...new Set(lines.map(({ basis }) => basis))].filter((basis) => basis !== 'open');
  return {
    columns: columnsOf(said.implied.blocks[names[0] ?? 'amount'], isDated, told),
    blocks: more === 0 ? blocks : [...blocks, rest],
    key: [
      ...bases.map((basis) => {
        const { fill, stroke: ink } = looks[basis];
        return { shape: 'square', fill, ink, text: headings.bases[basis] };
      }),
      ...(hasActual
        ? [{ shape: 'diamond', fill: palette.ink, ink: palette.ink, text: headings.actual }]
        : []),
    ],
    tips: [headings.figure, said.implied.range, headings.basis, ...(hasActual ? [headings.actual] : [])],
    loose: 0.6,
    largest: 0.85,
  };
}

/** The first of its columns tells what the rows of the first block are. */
function columnsOf(
  heading: string,
  isDated: boolean,
  { say, hasActual, isNarrow }: Told,
): RowGrid['columns'] {
  const { tables: headings, rows: said } = say;
  return [
    { kind: 'words', heading, bold: true, least: 0.24 },
    { kind: 'strip', least: 0.25 },
    ...(isNarrow
      ? []
      : [{ kind: 'words', heading: headings.basis, color: palette.muted, least: 0.1 } as const]),
    { kind: 'words', heading: said.implied.range, align: 'right', least: isNarrow ? 0.22 : 0.15 },
    ...(hasActual
      ? [
          {
            kind: 'words',
            heading: headings.actual,
            align: 'right',
            least: isNarrow ? 0.16 : 0.08,
          } as const,
        ]
      : []),
    ...(isDated && !isNarrow
      ? [{ kind: 'words', heading: headings.vintage, least: 0.08, color: palette.muted } as const]
      : []),
  ];
}

function axisOf(lines: readonly ImpliedFigure[], say: Sentences): RowAxis {
  const values = lines.flatMap(({ lower, upper, actual }) =>
    [lower, upper, actual?.value].flatMap((value) => value ?? []),
  );
  const marks = axisTicks([0, ...values], 6);
  const ticks = marks.map((value) => {
    const zero = value === 0 ? { color: palette.ink } : {};
    return { value, text: say.number(value), ...zero };
  });
  return { domain: [marks[0] ?? 0, marks.at(-1) ?? 1], ticks };
}

/** The range as a bar, arrows where it has no end, the actual, and the way there from the nearest end. */
function marksOf(line: ImpliedFigure, { domain }: RowAxis, { texts, say, hasActual }: Told): RowMarks {
  const { lower, upper, basis, actual, gap, block } = line;
  const { fill, stroke, dashed = false } = looks[basis];
  const tip = [
    texts.name(line),
    texts.range(line),
    say.tables.bases[basis],
    ...(hasActual ? [texts.actual(line)] : []),
  ];
  const bars = basis === 'open' ? [] : [{ from: lower, to: upper, fill, stroke, dashed, height: 0.6, tip }];
  const arrow = (value: number, shape: string) => ({ value, shape, fill: stroke, stroke, tip });
  // No share is below nothing.
  const open =
    basis === 'open'
      ? []
      : [
          ...(lower === undefined && block === 'yearly' ? [arrow(domain[0], 'triangle-left')] : []),
          ...(upper === undefined ? [arrow(domain[1], 'triangle-right')] : []),
        ];
  const diamonds: RowPoint[] =
    actual === undefined
      ? []
      : [{ value: actual.value, shape: 'diamond', fill: palette.ink, stroke: palette.paper, tip }];
  return {
    bars,
    lines: actual === undefined || gap === 0 ? [] : [{ from: actual.value - gap, to: actual.value }],
    points: [...open, ...diamonds],
  };
}
