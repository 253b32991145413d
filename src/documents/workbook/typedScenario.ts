import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { languages } from '../../plan/text/LocalText.js';
import { sentences } from '../../report/language/Sentences.js';
import { choiceNames, type OwnRow } from './inputsSheets.js';
import { columnOf } from './Sheets.js';
import { type TypedValues, typedYaml } from './typedYaml.js';
import { workbookSheets } from './workbookOf.js';

/** A scenario that a reader typed into a workbook. */
export interface TypedScenario {
  readonly id: string;
  /** Id of the scenario it extends: the one that was chosen. */
  readonly start: string;
  /** How many values were typed. */
  readonly count: number;
  /** As an item of the list in scenarios.yaml. */
  readonly yaml: (indent: string) => string;
}

type Cells = readonly (readonly unknown[])[];

/**
 * The values that a reader typed into a workbook, as a scenario that extends the one chosen there.
 *
 * @param bytes - the workbook, as a spreadsheet program saved it
 * @param run - of the plan that it was made from, with all scenarios
 * @param file - its name, for errors
 * @throws ScenarioError with each cell that cannot be taken; for a workbook of another plan; where nothing was typed
 */
export async function typedScenario(bytes: Uint8Array, run: PlanRun, file: string): Promise<TypedScenario> {
  const { sheetsFromXlsx } = await import('./xlsxFile.js');
  const sheets = await sheetsFromXlsx(bytes);
  const sheet = sheets.find(({ name }) => languages.some((each) => sheetOf(each) === name.normalize('NFC')));
  const language = languages.find((each) => sheetOf(each) === sheet?.name.normalize('NFC'));
  const place = { file };
  const refuse = (issue: Pick<Issue, 'code' | 'expected'> & Partial<Issue>) =>
    new ScenarioError([{ path: [], ...issue, place }]);
  if (sheet === undefined || language === undefined)
    throw refuse({ code: 'missing', expected: say`the sheet of inputs that brief writes` });
  const cells: Cells = sheet.rows;
  const { inputs, scenarios } = workbookSheets(run, language);
  const { years } = inputs;
  // Rows may have moved, as each is found by its words; the columns of the years may not.
  const headRow = 1 + cells.findIndex((_, at) => yearsAt(cells, at + 1, years));
  if (headRow === 0) {
    const hint = say`Its rows and columns must stand as brief wrote them; type the values into a new workbook of the plan.`;
    throw refuse({ code: 'badValue', expected: say`a workbook of the years ${years.join(', ')}`, hint });
  }
  const words = sentences(language);
  const names = choiceNames(scenarios, words);
  const choiceRow = 1 + cells.findIndex((_, at) => textAt(cells, at + 1, 1) === words.workbook.choose) || 3;
  const chosen = textAt(cells, choiceRow, 3);
  const start = scenarios[chosenOf(chosen, names)];
  if (start === undefined) {
    const expected = say`the name of a scenario of the plan in cell ${`C${choiceRow}`}`;
    throw refuse({
      code: 'unknownName',
      expected,
      value: chosen,
      hint: say`Known are ${names.join(', ')}.`,
    });
  }
  const { values, issues } = readValues(cells, inputs.ownRows, { start, years, headRow });
  if (issues.length > 0) throw new ScenarioError(issues.map((issue) => ({ ...issue, place })));
  const count = [...values.values()].reduce(
    (sum, typed) => sum + typed.filter((x) => x !== undefined).length,
    0,
  );
  if (count === 0) {
    const hint = say`Type values of your own into the yellow cells.`;
    throw refuse({ code: 'missing', expected: say`a value that was typed`, hint });
  }
  const id = freeId(run.allScenarios);
  return {
    id,
    start: start.id,
    count,
    yaml: (indent) => typedYaml({ id, start, values, levers: inputs.levers }, indent),
  };
}

function sheetOf(language: (typeof languages)[number]): string {
  return sentences(language).workbook.sheets.inputs;
}

function textAt(cells: Cells, row: number, column: number): string {
  return String(cells[row - 1]?.[column - 1] ?? '').normalize('NFC');
}

/** By the whole name; by the name without its number, where the workbook held fewer scenarios. */
function chosenOf(chosen: string, names: readonly string[]): number {
  const whole = names.indexOf(chosen);
  const bare = (name: string) => name.replace(/^\d+\. /u, '');
  return whole >= 0 ? whole : names.findIndex((name) => bare(name) === bare(chosen));
}

/** Whether a row is that of the headings: the years, once for the scenario and once for the reader's own values. */
function yearsAt(cells: Cells, row: number, years: readonly number[]): boolean {
  return [...years, ...years].every((year, t) => Number(cells[row - 1]?.[2 + t]) === year);
}

/** What stands in the cells for the reader's own values, each row found by its label and unit. */
function readValues(
  cells: Cells,
  rows: readonly OwnRow[],
  {
    start,
    years,
    headRow,
  }: { readonly start: Scenario; readonly years: readonly number[]; readonly headRow: number },
): { values: Map<string, TypedValues>; issues: Issue[] } {
  const values = new Map<string, TypedValues>();
  const issues: Issue[] = [];
  const first = 3 + years.length;
  for (let row = headRow + 1; row <= cells.length; row += 1) {
    const typed = years.map((_, t) => cells[row - 1]?.[first + t - 1] ?? '');
    if (typed.every((value) => value === '')) continue;
    const [label, unit] = [textAt(cells, row, 1), textAt(cells, row, 2)];
    const own = rows.find((each) => each.lever.label === label && each.lever.unit === unit);
    const isTwice = own !== undefined && values.has(own.lever.id);
    for (const [t, value] of typed.entries()) {
      const last = `${columnOf(first + years.length - 1)}${row}`;
      const fault = faultOf(value, { own, isTwice, label, start, last, behind: years.length - 1 - t });
      const where = say`cell ${`${columnOf(first + t)}${row}`}`;
      if (fault !== undefined) issues.push({ path: [], value: String(value), where, ...fault });
    }
    const numbers = typed.map((value) => (typeof value === 'number' ? value : undefined));
    if (own !== undefined && !isTwice) values.set(own.lever.id, numbers);
  }
  return { values, issues };
}

/** Why a value cannot be taken, if so; `behind`: how many years come after its own, `last`: the cell of the last of them. */
function faultOf(
  value: unknown,
  {
    own,
    isTwice,
    label,
    start,
    behind,
    last,
  }: {
    readonly own: OwnRow | undefined;
    readonly isTwice: boolean;
    readonly label: string;
    readonly start: Scenario;
    readonly behind: number;
    readonly last: string;
  },
): Pick<Issue, 'code' | 'expected'> | undefined {
  if (value === '') return undefined;
  if (isTwice) return { code: 'duplicate', expected: say`${label} in one row only` };
  if (own === undefined) return { code: 'unknownName', expected: say`a figure of the plan, not ${label}` };
  if (own.from === own.to && behind > 0)
    return { code: 'badValue', expected: say`nothing: ${label} has its value in cell ${last}` };
  const given = own.lever.of(start).at(-1 - behind) ?? own.lever.of(start)[0];
  if (typeof given !== 'number')
    return {
      code: 'badValue',
      expected: say`nothing: the scenario ${start.id} does not use this figure`,
    };
  return typeof value === 'number' ? undefined : { code: 'badNumber', expected: say`a number` };
}

function freeId(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map(({ id }) => id));
  let number = 1;
  while (taken.has(`workbook-${number}`)) number += 1;
  return `workbook-${number}`;
}
