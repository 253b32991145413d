import type { ChartLineDashStyle, DataValidation, MergeRange, SheetChart } from 'hucre';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { type SeriesStyle, seriesStyles } from '../../report/draw/series.js';
import { clipped, wrapped } from '../../report/draw/text.js';
import { palette } from '../../report/draw/theme.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { numberFormat } from '../numberFormat.js';
import { roundStep } from '../roundStep.js';
import type { InputsSheets } from './inputsSheets.js';
import type { Lever } from './Lever.js';
import { acrossPage, lineHeight, usedColumns } from './pageSetupOf.js';
import { columnOf, type SheetContent } from './Sheets.js';

/** How wide the columns of a sheet are: as their longest texts, within reason; labels no wider than a printed page has room for. */
export function columnsOf(
  { cells }: SheetContent,
  { data, years, isInputs }: { readonly data: boolean; readonly years: number; readonly isInputs: boolean },
) {
  const widest = (column: string) =>
    [...cells].reduce((most, [address, { content, look }]) => {
      if (look === 'title' || address.replace(/\d+/u, '') !== column) return most;
      // They go over several columns.
      if (look === 'reason' || look === 'choice' || (look === 'plain' && column === 'A')) return most;
      // The longest verdict, which a formula gives.
      if (look === 'verdict') return Math.max(most, 18);
      return typeof content === 'string' ? Math.max(most, content.length) : most;
    }, 0);
  const fitting = (column: string, [least, most]: readonly [number, number]) =>
    Math.min(most, Math.max(least, 2 + widest(column)));
  const rest = Array.from({ length: isInputs ? 2 * years + 2 : years + 6 }, (_, at) =>
    fitting(columnOf(3 + at), isInputs ? [ownWidth, ownWidth] : [13, 22]),
  );
  const names = data ? [fitting('A', [leastLabel, widestName])] : [];
  const units = data ? [] : [fitting('B', [12, 24])];
  const others = [...names, ...units, ...rest.slice(0, usedColumns(cells) - 2)];
  const room = acrossPage - others.reduce((sum, width) => sum + width, 0);
  const labels = fitting(data ? 'B' : 'A', [leastLabel, Math.max(leastLabel, Math.min(widestLabel, room))]);
  return [...names, labels, ...units, ...rest].map((width) => ({ width }));
}

/** As wide as a label of two parts, such as that of GRDP at constant prices of an activity, before shocks. */
const [leastLabel, widestLabel] = [30, 80];
/** As wide as most names of scenarios. */
const widestName = 36;
/** A rate of a year, and its cell for one's own. */
const ownWidth = 11;

/** The rows of titles, and those whose label takes more than a line of its column, as high as their lines; programs grow no row on opening. */
export function heightsOf(
  { cells }: SheetContent,
  columns: readonly { readonly width: number }[],
  { years, choices }: { readonly years: number; readonly choices: readonly string[] },
): Map<number, { readonly height: number }> {
  const heights = new Map<number, { readonly height: number }>();
  for (const [address, { content, look }] of cells) {
    if (look === 'title') heights.set(Number(address.slice(1)) - 1, { height: titleHeight });
    if (look !== 'label' && look !== 'reason' && look !== 'choice') continue;
    const [first, last] = {
      label: address.startsWith('A') ? ([0, 0] as const) : ([1, 1] as const),
      reason: reasonColumns,
      choice: [2, 1 + years] as const,
    }[look];
    const across = columns.slice(first, last + 1).reduce((sum, { width }) => sum + width, 0);
    const width = digit * across;
    const row = Number(address.slice(1)) - 1;
    // Whichever scenario is chosen.
    const texts = look === 'choice' ? choices : [String(content)];
    const height = lineHeight * Math.max(...texts.map((text) => wrapped(text, { width, size: 1 }).length));
    if (height > Math.max(lineHeight, heights.get(row)?.height ?? 0)) heights.set(row, { height });
  }
  return heights;
}

/** Points of a row with letters of a title, which have marks over capitals. */
const titleHeight = 21;

/** The first and the last of the columns, counted from 0, that the reason why a target has no formula goes over. */
const reasonColumns = [2, 6] as const;

/** The cells that are one: those of a reason, and in the inputs that of the scenario, as wide as the years under it. */
export function mergesOf({ cells }: SheetContent, years: number): MergeRange[] {
  const [startCol, endCol] = reasonColumns;
  const reasons = [...cells].flatMap(([address, { look }]) =>
    look === 'reason' ? [Number(address.slice(1)) - 1] : [],
  );
  return [
    ...(years > 0 ? [{ startRow: 2, startCol: 2, endRow: 2, endCol: 1 + years }] : []),
    ...reasons.map((row) => ({ startRow: row, startCol, endRow: row, endCol })),
  ];
}

/** The width of a digit of Arial beside the size of its type, less the tenth by which Arial is wider than our letters. */
const digit = 0.9 * 0.556;

/** A value of one's own is a number within its bounds, where the scenario has a use for it. */
export function validations(
  list: string,
  count: number,
  { inputs, words }: { readonly inputs: InputsSheets; readonly words: Sentences['workbook'] },
): DataValidation[] {
  const refusing = { showErrorMessage: true, errorTitle: words.refusedTitle, errorMessage: words.refused };
  const own = inputs.ownRows.map(({ lever: { id, shown }, from, to, given }): DataValidation => {
    const [least, most] = boundsOf(id, shown);
    return {
      type: 'custom',
      formula1: `AND(ISNUMBER(${given}),ISNUMBER(${from}),${from}>=${least},${from}<=${most})`,
      allowBlank: true,
      range: from === to ? from : `${from}:${to}`,
      ...refusing,
    };
  });
  return [
    { type: 'list', formula1: `'${list}'!$A$5:$A$${4 + count}`, range: 'C3', showErrorMessage: true },
    ...own,
  ];
}

function boundsOf(id: string, shown: Lever['shown']): readonly [string, string] {
  if (id.startsWith('to.') || id === 'investment' || id.startsWith('shareOfGrdp:')) return ['0', '1'];
  if (id === 'icor') return ['0.01', '1000'];
  return shown === 'percent' ? ['-0.99', '10'] : ['-1E+15', '1E+15'];
}

/** A name in the key of a chart of many: of longer ones each takes a line, and leaves the lines of the chart no room. */
const inKey = (name: string) => clipped(name, { width: 19, size: 1 }, 1)[0] ?? '';
/** Of so few the key has room for whole names. */
const mostWhole = 6;

/** The dash of a scenario in all charts, by the names that spreadsheets have; bounds of a target are dashed. */
function dashOf(style: SeriesStyle | undefined): ChartLineDashStyle {
  if (style === undefined) return 'dash';
  const [stroke = 0] = style.dash;
  if (stroke === 0) return 'solid';
  if (stroke > 4) return 'dashDot';
  return stroke > 1 ? 'sysDash' : 'sysDot';
}

/**
 * GRDP per capita as lines of the spreadsheet's own: the chosen path, every scenario in its colour, and the bounds of the
 * target.
 */
export function chartOf(
  { name, cells }: SheetContent,
  {
    years,
    scenarios,
    all,
  }: { readonly years: number; readonly scenarios: readonly Scenario[]; readonly all: readonly Scenario[] },
): SheetChart {
  const last = columnOf(2 + years);
  const colours = seriesStyles(all);
  const rows = [...cells].filter(([address]) => /^A\d+$/.test(address) && Number(address.slice(1)) > 3);
  const series = rows.map(([address, { content }], position) => {
    const row = address.slice(1);
    const range = (at: string) => `'${name}'!$B$${at}:$${last}$${at}`;
    const scenario = scenarios[position - 1];
    const isOwn = position === 0;
    const colour = isOwn
      ? palette.ink
      : scenario === undefined
        ? palette.target
        : (colours.get(scenario.id)?.colour ?? palette.muted);
    return {
      name: rows.length > mostWhole ? inKey(String(content)) : String(content),
      values: range(row),
      categories: range('3'),
      color: colour.slice(1),
      stroke: {
        width: isOwn ? 3 : 1.5,
        dash: isOwn ? 'solid' : dashOf(scenario && colours.get(scenario.id)),
      },
      marker: isOwn ? { symbol: 'circle' as const, size: 6 } : { symbol: 'none' as const },
    };
  });
  const title = String(cells.get('A3')?.content ?? '');
  const top = 5 + rows.length;
  const letters = { labelFontSize: 9 };
  return {
    type: 'line',
    title,
    titleFontSize: 12,
    altText: title,
    series,
    legend: 'bottom',
    legendFontSize: 9,
    axes: {
      x: { ...letters },
      // Some programs fill an axis that begins above zero with small marks.
      y: {
        ...letters,
        minorTickMark: 'none',
        numberFormat: { formatCode: numberFormat(0) },
        ...lowEnd(cells),
      },
    },
    anchor: {
      from: { row: top, col: 0 },
      to: { row: top + 26 + Math.ceil(rows.length / 3), col: 3 + years },
    },
  };
}

/**
 * Where the axis of the chart begins: not at zero, where lines could not be told apart, but with room under the lowest
 * for a path of one's own.
 */
function lowEnd(cells: SheetContent['cells']): { readonly scale?: { readonly min: number } } {
  const values = [...cells.values()].flatMap(({ content, look }) =>
    look === 'number' && typeof content === 'number' ? [content] : [],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || high <= low) return {};
  const least = low - (high - low) / 4;
  const step = roundStep(high - least);
  const min = Math.floor(least / step) * step;
  return min > 0 ? { scale: { min } } : {};
}
