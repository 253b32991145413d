import type { PlanRun } from '../../analysis/PlanRun.js';
import type { HistoryComparison, RealismRow } from '../../analysis/realism/RealismRow.js';
import type { RealismOptions } from '../../analysis/realism/realism.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { styleOf } from '../draw/style.js';
import { palette, type Style } from '../draw/theme.js';
import type { RowBar, RowBlock, RowContent, RowGrid } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import { realismRows } from '../tables/realismTable.js';
import { tableOf } from '../tables/Table.js';
import { isBeyondRecord, type RealismColumn, realismColumns, realismDomain } from './realismColumns.js';
import { type RealismTeller, realismTeller, realismWords } from './realismWords.js';
import { type ShownScenarios, shownScenarios } from './shownScenarios.js';

/** One dot of the strip beside one past, as a line of the CSV. */
export interface RealismDot
  extends Pick<RealismRow, 'scenario' | 'measure' | 'unit' | 'verdict'>,
    Pick<HistoryComparison, 'least' | 'greatest' | 'percentile'> {
  readonly value: number;
  /** Region of the past. */
  readonly past: string;
}

/** More scenarios than these have one row together. */
const mostRows = 12;

/**
 * What each scenario asks of growth, investment, productivity and structure: a strip for each measure and a row for each
 * scenario, over the range of the past; what is not on record is filled.
 *
 * @unit as each column says
 * @param options - how it is drawn; `until`: the last year of the past that counts, all that is known where left out
 * @throws ScenarioError where the past that counts ends before all that is on record
 */
export function realism(
  run: PlanRun,
  { until, ...options }: DrawOptions & RealismOptions = {},
): Chart<RealismDot> {
  const style = styleOf(run, options);
  const { say } = style;
  const all = realismRows(run, until);
  const columns = realismColumns(all);
  const told = realismTeller(run, say);
  const dots = columns.flatMap((column) =>
    column.rows.flatMap((row) => (row.value === undefined ? [] : [{ ...row, value: row.value, column }])),
  );
  const rows = dots.flatMap(({ scenario, measure, unit, value, verdict, comparisons }) =>
    comparisons.map(({ region, least, greatest, percentile }) => {
      return { scenario, measure, unit, value, verdict, past: region, least, greatest, percentile };
    }),
  );
  const table = tableOf(
    say,
    [
      { heading: say.tables.scenario, cell: ({ scenario }) => told.scenario(scenario) },
      { heading: say.tables.measure, cell: (row) => told.measure(row) },
      { heading: say.tables.value, cell: ({ value, unit }) => ({ value, decimals: told.decimals(unit) }) },
      { heading: say.tables.unit, cell: ({ unit }) => say.unit(unit) },
      { heading: say.tables.verdict, cell: ({ verdict }) => say.realism.verdicts[verdict] },
      { heading: say.rows.realism.pastHeading, cell: ({ column }) => told.pasts(column).join('; ') },
    ],
    dots,
  );
  const words = realismWords(run, { all, columns, until, told });
  return rowChart(
    { id: 'realism-strip', words, grid: gridOf(run, columns, { told, style }), rows, table },
    style,
  );
}

/** Measures that stand beside each other at most in a narrow picture; more have rows of their own below. */
const mostNarrow = 2;
/** Lines of the name of a measure: with what it is of, and its unit. */
const mostLines = 8;

function gridOf(
  run: PlanRun,
  columns: readonly RealismColumn[],
  { told, style }: { readonly told: RealismTeller; readonly style: Style },
): RowGrid {
  const { say } = told;
  const { key } = say.rows.realism;
  const each = style.measures.isNarrow ? mostNarrow : Math.max(1, columns.length);
  const banks = Array.from({ length: Math.ceil(columns.length / each) }, (_, bank) =>
    columns.slice(bank * each, (bank + 1) * each),
  );
  const growthOf = ({ id }: Scenario) => columns[0]?.rows.find(({ scenario }) => scenario === id)?.value;
  const scenarios = shownScenarios(run, mostRows, growthOf);
  /** Whether records are the province's; nothing where some are and some are not. */
  const ownOf = (record: (column: RealismColumn) => HistoryComparison | undefined) => {
    const owns = new Set(columns.flatMap((column) => record(column)?.own ?? []));
    return owns.size === 1 ? owns.has(true) : undefined;
  };
  const { ink, paper, grid: grey } = palette;
  const dot = { shape: 'circle', ink };
  return {
    columns: [
      { kind: 'words', least: 0.18 },
      ...Array.from({ length: each }, () => ({ kind: 'strip', least: 0.72 / each, mostLines }) as const),
    ],
    blocks: banks.flatMap((bank) => blocksOf(bank, scenarios, told)),
    key: [
      { ...dot, fill: ink, text: key.unprecedented },
      { ...dot, fill: paper, text: key.recorded },
      { fill: grey, ink, text: key.past(ownOf(({ past }) => past)) },
      ...(columns.some(({ other }) => other !== undefined)
        ? [
            {
              shape: 'diamond',
              fill: paper,
              ink: palette.muted,
              text: key.other(ownOf(({ other }) => other)),
            },
          ]
        : []),
    ],
    tips: [say.tables.scenario, say.tables.measure, say.tables.value, say.tables.verdict],
    largest: 0.95,
  };
}

/** The rows of measures that stand beside each other: their names, the scenarios, and the past. */
function blocksOf(
  bank: readonly RealismColumn[],
  { shown, rest }: ShownScenarios,
  told: RealismTeller,
): RowBlock[] {
  const { say } = told;
  const row = (text: string, content: (column: RealismColumn) => RowContent) => [
    { words: [{ text }] },
    ...bank.map(content),
  ];
  const head = row('', (column) => {
    const name = column.rows.slice(0, 1).map(told.measure).join('');
    return { words: [{ text: say.rows.realism.heading(name, say.unit(column.unit)), bold: true }] };
  });
  const rows = shown.map(({ id, label }) => row(say.of(label), (column) => dotOf(column, id, told)));
  if (rest.length > 0)
    rows.push(row(say.rows.realism.others(rest.length), (column) => restOf(column, rest, told)));
  const axes = [undefined, ...bank.map((column) => ({ domain: realismDomain(column), ticks: [] }))];
  const pasts: RowBlock['rows'] = [
    row('', ({ past, other }) => ({
      marks: {
        ticks: past.values.map(({ value }) => value),
        points: (other?.values ?? []).map(({ value }) => ({ ...diamond, value, tip: [] })),
      },
    })),
    row('', (column) => ({
      words: told.pasts(column).map((text) => ({ text, color: palette.muted, small: true })),
    })),
  ];
  return [
    { rows: [head], close: true },
    { rows, axes },
    { rows: pasts, axes, close: true },
  ];
}

const diamond = { shape: 'diamond', fill: palette.paper, stroke: palette.muted };

const bandOf = ({ past }: RealismColumn): RowBar => {
  return { from: past.least, to: past.greatest, fill: palette.grid, height: 1 };
};

function dotOf(column: RealismColumn, id: string, { say, ...told }: RealismTeller): RowContent {
  const points = column.rows.flatMap((row) => {
    const { scenario, value, unit, verdict } = row;
    if (scenario !== id || value === undefined) return [];
    const fill = isBeyondRecord({ verdict }) ? palette.ink : palette.paper;
    const tip = [
      told.scenario(id),
      told.measure(row),
      told.amount(value, unit),
      say.realism.verdicts[verdict],
    ];
    const text = say.number(value, told.decimals(unit));
    return [{ value, shape: 'circle', fill, stroke: palette.ink, text, tip }];
  });
  return { marks: { bars: [bandOf(column)], track: true, points } };
}

/** The range of the scenarios that have no row of their own. */
function restOf(column: RealismColumn, rest: readonly Scenario[], { say, range }: RealismTeller): RowContent {
  const ids = new Set(rest.map(({ id }) => id));
  const values = column.rows.flatMap(({ scenario, value }) => (ids.has(scenario) ? (value ?? []) : []));
  if (values.length === 0) return { marks: { bars: [bandOf(column)], track: true } };
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const tip = [say.rows.realism.others(rest.length), '', range(from, to, column.unit), ''];
  const bar = { from, to, fill: palette.muted, height: 0.25, tip };
  return { marks: { bars: [bandOf(column), bar] } };
}
