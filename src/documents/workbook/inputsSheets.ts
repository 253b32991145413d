import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { type Lever, lookOf } from './Lever.js';
import { columnOf, put, type SheetCell, type SheetContent } from './Sheets.js';

/** The sheet a reader types into, the sheet that holds the scenarios, and how a figure in use is found. */
export interface InputsSheets {
  readonly inputs: SheetContent;
  readonly data: SheetContent;
  readonly levers: readonly Lever[];
  readonly baseYear: number;
  readonly years: readonly number[];
  /** The formula of a figure in use, in the year at a position; none where it has no value there. */
  readonly used: (id: string, t: number) => string | undefined;
  /** All cells a reader may fill, row by row. */
  readonly ownRows: readonly OwnRow[];
  /** From the first to the last of them. */
  readonly ownArea: string;
}

/** The cells of one figure that a reader may fill. */
export interface OwnRow {
  readonly lever: Lever;
  readonly row: number;
  /** Addresses of the first and the last. */
  readonly from: string;
  readonly to: string;
  /** Address of the first value of the scenario. */
  readonly given: string;
}

/** Where the number of the chosen scenario stands. */
export const choiceCell = '$C$4';

/** The names of scenarios in the list of choices: each one once, without the wildcards of a search. */
export function choiceNames(scenarios: readonly Scenario[], say: Sentences): string[] {
  return scenarios.map(({ label }, i) => `${i + 1}. ${say.of(label).replace(/[*?~]/gu, ' ')}`);
}

/** The inputs, with the values of the chosen scenario and cells beside them for the reader's own. The first chosen `opens`. */
export function inputsSheets(
  scenarios: readonly Scenario[],
  levers: readonly Lever[],
  {
    say,
    title,
    opens,
  }: { readonly say: Sentences; readonly title: string; readonly opens: Scenario | undefined },
): InputsSheets {
  const words = say.workbook;
  const years = scenarios[0]?.years ?? [];
  const count = years.length;
  const names = choiceNames(scenarios, say);
  const opening = names[opens === undefined ? 0 : Math.max(scenarios.indexOf(opens), 0)];
  const data = scenariosSheet(scenarios, levers, say);
  const end = 1 + scenarios.length * levers.length;
  const chosen = (k: number, t: number) => {
    const column = isScalar(levers[k]?.id ?? '') ? onceColumn : columnOf(5 + t);
    const rows = `'${data.name}'!$${column}$2:$${column}$${end}`;
    return `INDEX(${rows},('${words.sheets.inputs}'!${choiceCell}-1)*${levers.length}+${k + 1})`;
  };
  const inputs: SheetContent = { name: words.sheets.inputs, cells: new Map() };
  const list = `'${words.sheets.compare}'!$A$5:$A$${4 + names.length}`;
  put(inputs, [1, 1], [[title, 'title']]);
  put(inputs, [2, 1], [[words.how, 'plain']]);
  put(inputs, [3, 1], [[words.choose, 'heading'], undefined, [opening ?? '', 'choice']]);
  put(inputs, [4, 1], [[words.number, 'plain'], undefined, [{ formula: `MATCH($C$3,${list},0)` }, 'plain']]);
  put(inputs, [6, 3], [[words.scenarioValues, 'verdict']]);
  put(inputs, [6, 3 + count], [[words.ownValues, 'verdict']]);
  const heads = [words.what, say.tables.unit].map((text) => [text, 'heading'] as const);
  const yearHeads = [...years, ...years].map((year) => [year, 'yearHeading'] as const);
  put(inputs, [7, 1], [...heads, ...yearHeads, [words.inUse, 'numberHeading'], [words.note, 'verdict']]);
  const ownRows = leverRows(inputs, levers, { count, chosen });
  noteColumns(inputs, ownRows, { count, words });
  const used = (id: string, t: number) => {
    const k = levers.findIndex((lever) => lever.id === id);
    const lever = levers[k];
    const scalar = isScalar(id);
    if (lever === undefined || scalar !== (t === 0)) return undefined;
    const position = scalar ? count - 1 : t - 1;
    if (!lever.own) return chosen(k, t - 1);
    const own = `'${inputs.name}'!${columnOf(3 + count + position)}${8 + k}`;
    return `IF(${own}="",'${inputs.name}'!${columnOf(3 + position)}${8 + k},${own})`;
  };
  const baseYear = scenarios[0]?.base.year ?? 0;
  const ownArea = `${columnOf(3 + count)}8:${columnOf(2 + 2 * count)}${7 + ownRows.length}`;
  return { inputs, data, levers, baseYear, years, used, ownRows, ownArea };
}

/** The rows of what a reader may change, and where his own values go. */
function leverRows(
  inputs: SheetContent,
  levers: readonly Lever[],
  { count, chosen }: { readonly count: number; readonly chosen: (k: number, t: number) => string },
): OwnRow[] {
  const rows: OwnRow[] = [];
  for (const [k, lever] of levers.entries()) {
    if (!lever.own) continue;
    const row = 8 + k;
    put(
      inputs,
      [row, 1],
      [
        [lever.label, 'label'],
        [lever.unit, 'plain'],
      ],
    );
    const looks =
      lever.shown === 'percent' ? (['percent', 'percentInput'] as const) : (['ratio', 'input'] as const);
    // A share has its place in the last year, where it is reached.
    const scalar = isScalar(lever.id);
    const first = scalar ? count - 1 : 0;
    for (let t = first; t < count; t += 1) {
      put(inputs, [row, 3 + t], [[{ formula: chosen(k, t) }, looks[0]]]);
      put(inputs, [row, 3 + count + t], [['', looks[1]]]);
    }
    const at = (column: number) => `${columnOf(column)}${row}`;
    rows.push({ lever, row, from: at(3 + count + first), to: at(2 + 2 * count), given: at(3 + first) });
  }
  return rows;
}

/** Says beside a row what becomes of values that the scenario has no use for, and of shares that do not add up. */
function noteColumns(
  inputs: SheetContent,
  rows: readonly OwnRow[],
  { count, words }: { readonly count: number; readonly words: Sentences['workbook'] },
): void {
  const shares = rows.filter(({ lever }) => lever.id.startsWith('to.'));
  const used = ({ given, to }: OwnRow) => `IF(${to}="",${given},${to})`;
  const sum = shares.map(used).join('+');
  for (const each of rows) {
    const { row, from, to, given } = each;
    const unused = (otherwise: string) =>
      `IF(AND(COUNT(${from}:${to})>0,COUNT(${given})=0),"${words.notUsed}",${otherwise})`;
    const isShare = shares.includes(each);
    const scaled = `IF(COUNT(${given})=0,"",IF(ABS(${sum}-1)<0.000001,"","${words.scaled}"))`;
    const note: SheetCell = { content: { formula: unused(isShare ? scaled : '""') }, look: 'warning' };
    inputs.cells.set(`${columnOf(4 + 2 * count)}${row}`, note);
    if (isShare) {
      const share = `IF(COUNT(${given})=0,${given},${used(each)}/(${sum}))`;
      inputs.cells.set(`${columnOf(3 + 2 * count)}${row}`, { content: { formula: share }, look: 'percent' });
    }
  }
}

function scenariosSheet(
  scenarios: readonly Scenario[],
  levers: readonly Lever[],
  say: Sentences,
): SheetContent {
  const words = say.workbook;
  const years = scenarios[0]?.years ?? [];
  const names = choiceNames(scenarios, say);
  const data: SheetContent = { name: words.sheets.scenarios, cells: new Map() };
  put(
    data,
    [1, 1],
    [
      ...[say.tables.scenario, words.what, say.tables.unit].map((text) => [text, 'heading'] as const),
      [words.once, 'numberHeading'],
      ...years.map((year) => [year, 'yearHeading'] as const),
    ],
  );
  for (const [s, scenario] of scenarios.entries())
    for (const [k, lever] of levers.entries()) {
      const texts = [names[s] ?? '', lever.label].map((text) => [text, 'label'] as const);
      const values = lever.of(scenario).map((value) => [value, lookOf(lever), lever.decimals] as const);
      const places = isScalar(lever.id) ? values : [undefined, ...values];
      put(data, [2 + s * levers.length + k, 1], [...texts, [lever.unit, 'plain'], ...places]);
    }
  return data;
}

/** Where the sheet of scenarios has what holds for no single year. */
const onceColumn = 'D';

function isScalar(id: string): boolean {
  return /^(to|base)\.|^(closure|steps|path|residual)$/.test(id);
}
