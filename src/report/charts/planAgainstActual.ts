import type { BacktestRow, BacktestVerdict } from '../../analysis/backtest/BacktestRow.js';
import { latestActuals } from '../../analysis/backtest/backtestSummary.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Target } from '../../plan/targets/Target.js';
import { axisTicks } from '../draw/axisTicks.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowAxis, RowContent, RowGrid, RowPoint } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { tableOf } from '../tables/Table.js';
import { type ActualLine, type ActualPoint, actualLines, middleOf } from './actualLines.js';
import { sourceSentences } from './sources.js';

/** Rows up to which each mark has the date of its vintage beside it. */
const mostDated = 10;

/**
 * Target and actual of every target whose actual is published, a row each: the target range, the actual published last,
 * and what earlier vintages said.
 *
 * Units differ from row to row, so that the axis is the actual in per cent of the middle of the target range; the
 * figures beside the rows are in the target's own unit. A target whose middle is not above zero has figures alone.
 *
 * @unit per cent of the target
 */
export function planAgainstActual(run: PlanRun, options: DrawOptions = {}): Chart<ActualPoint> {
  const style = styleOf(run, options);
  const { say } = style;
  const labels = labelsOf(run, say);
  const lines = actualLines(run);
  const told = lines.flatMap((line) => line.points.map((point) => ({ ...point, line })));
  const { tables: headings, rows: said } = say;
  const table = tableOf(
    say,
    [
      { heading: headings.target, cell: ({ line }) => say.of(line.target.label) },
      { heading: headings.targetRange, cell: ({ line }) => say.targetCells(line.target).bounds },
      { heading: headings.vintage, cell: ({ vintage }) => labels.vintage(vintage) },
      { heading: headings.actual, cell: ({ value, line: { decimals } }) => ({ value, decimals }) },
      {
        heading: headings.gap,
        cell: ({ gap, line: { decimals } }) => ({ value: gap, text: say.signed(gap, decimals) }),
      },
      { heading: headings.unit, cell: ({ line }) => say.targetCells(line.target).unit },
      { heading: headings.verdict, cell: ({ verdict }) => verdictText(verdict, say) },
      { heading: said.actual.percent, cell: ({ percentOfTarget: value }) => ({ value, decimals: 1 }) },
    ],
    told,
  );
  const words = wordsOf(run, lines, say);
  const rows = told.map(({ line: _, ...point }) => point);
  return rowChart({ id: 'plan-against-actual', words, grid: gridOf(run, lines, say), rows, table }, style);
}

function gridOf({ plan }: PlanRun, lines: readonly ActualLine[], say: Sentences): RowGrid {
  const vintages = new Set(lines.flatMap(({ points }) => points.map(({ vintage }) => vintage)));
  const isDated = vintages.size > 1 && lines.length <= mostDated;
  const dateOf = (id: string) => say.date(plan.vintages.find((one) => one.id === id)?.published ?? id);
  const { key } = say.rows.actual;
  const rows = lines.map((line): RowContent[] => {
    const { target, last } = line;
    const [actual, bounds] = besideTexts(line, say);
    const points = pointsOf(line, { say, dateOf, isDated });
    const [from, to] = [100, last.percentOfTarget];
    return [
      { words: [{ text: say.of(target.label) }] },
      to === undefined ? {} : { marks: { bars: [bandOf(target)], lines: [{ from, to }], points } },
      {
        words: [
          { text: actual, bold: true },
          { text: bounds, color: palette.targetText, small: true },
        ],
      },
    ];
  });
  const axis = axisOf(lines, say);
  const hasEarlier = lines.some(({ points }) => points.some(({ latest }) => !latest));
  const dot = { shape: 'circle', ink: palette.ink };
  return {
    columns: [
      { kind: 'words', least: 0.2 },
      { kind: 'strip', least: 0.44 },
      { kind: 'words', least: 0.22 },
    ],
    blocks: lines.length === 0 ? [] : [{ rows, axes: [undefined, axis], least: isDated ? 2.7 : 1.4 }],
    key:
      lines.length === 0
        ? []
        : [
            { shape: 'square', fill: band, ink: band, text: key.target },
            { ...dot, fill: palette.ink, text: key.last },
            ...(hasEarlier ? [{ ...dot, ink: palette.muted, fill: palette.paper, text: key.earlier }] : []),
          ],
    tips: [say.tables.target, say.tables.actual, say.tables.vintage, say.tables.verdict],
  };
}

interface Dating {
  readonly say: Sentences;
  readonly dateOf: (vintage: string) => string;
  /** Whether the date of its vintage stands beside each mark. */
  readonly isDated: boolean;
}

function pointsOf({ target, points, decimals }: ActualLine, { say, dateOf, isDated }: Dating): RowPoint[] {
  return points.flatMap(({ percentOfTarget, value, vintage, verdict, latest }): RowPoint[] => {
    if (percentOfTarget === undefined) return [];
    const [fill, stroke] = latest ? [palette.ink, palette.ink] : [palette.paper, palette.muted];
    const date = dateOf(vintage);
    const tip = [
      say.of(target.label),
      say.amount(value, target.unit, decimals),
      date,
      verdictText(verdict, say),
    ];
    const point = { value: percentOfTarget, shape: 'circle', fill, stroke, tip };
    return [isDated ? { ...point, text: date, side: latest ? 'over' : 'under' } : point];
  });
}

/** The target's own orange, so light that marks and dates are read on it. */
const band = '#f2cfb2';

function bandOf(target: Target) {
  const middle = middleOf(target);
  const { lower = middle, upper = middle } = target;
  const isBound = lower === upper;
  const fill = isBound ? palette.target : band;
  return { from: (100 * lower) / middle, to: (100 * upper) / middle, fill, height: 0.6 };
}

function axisOf(lines: readonly ActualLine[], say: Sentences): RowAxis {
  const drawn = lines.filter(({ target }) => middleOf(target) > 0);
  const values = drawn.flatMap(({ target, points }) => {
    const { from, to } = bandOf(target);
    return [from, to, ...points.flatMap(({ percentOfTarget }) => percentOfTarget ?? [])];
  });
  const marks = axisTicks([100, ...values], 5);
  const ticks = marks.map((value) => {
    const text = say.amount(value, 'percent');
    return value === 100
      ? { value, text: say.rows.actual.axis(text), color: palette.targetText }
      : { value, text };
  });
  return { domain: [marks[0] ?? 0, marks.at(-1) ?? 100], ticks };
}

/** Value, gap and verdict; and the target range; both in the target's own unit and decimals. */
function besideTexts({ target, last, decimals }: ActualLine, say: Sentences): [string, string] {
  const { value, gap, verdict } = last;
  const amount = say.amount(value, target.unit, decimals);
  const missed = gap === 0 ? '' : say.signed(gap, decimals);
  const { actual, target: targetText } = say.rows.actual;
  return [actual(amount, missed, verdictText(verdict, say)), targetText(say.targetBounds(target))];
}

function verdictText(verdict: BacktestVerdict, say: Sentences): string {
  return verdict === 'notDeterminable' ? say.tables.notDeterminable : say.names.verdicts[verdict];
}

function wordsOf(run: PlanRun, lines: readonly ActualLine[], say: Sentences): ChartWords {
  const { plan, rows, backtest } = run;
  const said = say.rows.actual;
  const all = latestActuals(backtest);
  const judged = all.filter(({ actual }) => actual !== undefined);
  const isMet = ({ verdict }: BacktestRow) => verdict !== 'missed';
  const sources = new Set(backtest.flatMap(({ actual }) => actual?.sources ?? []));
  const vintages = new Set(lines.flatMap(({ points }) => points.map(({ vintage }) => vintage)));
  const drawn = rows.filter(
    (row) => row.scenario === 'observed' && vintages.has(row.vintage) && sources.has(row.source),
  );
  const isOtherWhole = backtest.some(({ cautions }) => cautions.length > 0);
  const remarks = [
    ...(isOtherWhole ? [said.otherWhole] : []),
    say.rows.targetsOf(say.of(plan.document.title)),
  ];
  return {
    title: said.title({ met: judged.filter(isMet).length, judged: judged.length, all: all.length }),
    subtitle: said.subtitle(
      say.span(String(plan.period.from), String(plan.period.to)),
      say.of(plan.region.name),
    ),
    footer: sourceSentences(run, { rows: drawn, remarks }, say),
    kind: said.kind,
    said: lines.map((line) => `${say.of(line.target.label)}: ${besideTexts(line, say).join(', ')}`),
  };
}
