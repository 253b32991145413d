import type { NamedRange, WriteSheet } from 'hucre';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { say as told } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Language } from '../../plan/text/LocalText.js';
import { labelsOf } from '../../report/language/labels.js';
import { sentences } from '../../report/language/Sentences.js';
import { type Repair, sameBytes } from '../sameBytes.js';
import { evaluated } from './evaluated.js';
import { indicatorsBeside } from './indicatorLevers.js';
import { choiceNames, inputsSheets } from './inputsSheets.js';
import { checkSheets, compareSheet, targetsSheet } from './judgingSheets.js';
import { pageSetupOf } from './pageSetupOf.js';
import { projectionSheet } from './projectionSheet.js';
import { columnOf, type SheetContent } from './Sheets.js';
import { chartOf, columnsOf, heightsOf, mergesOf, validations } from './workbookLayout.js';
import { volumePrices, workbookActivities, workbookLevers, workbookScenarios } from './workbookLevers.js';
import { font, styleOf } from './workbookStyles.js';

/**
 * The sheets of a run as a workbook that computes: inputs, projection, targets, comparison, check, and the numbers of
 * scenarios and model that they are read from.
 *
 * @throws ScenarioError for a run without a scenario that has accounts of the year before the plan
 */
export function workbookSheets(run: PlanRun, language: Language) {
  const say = sentences(language);
  const labels = labelsOf({ plan: run.plan, scenarios: run.scenarios }, say);
  const scenarios = workbookScenarios(run);
  if (scenarios.length === 0)
    throw new ScenarioError([
      { code: 'missing', path: ['scenarios'], expected: told`a scenario that starts from the accounts` },
    ]);
  const words = { say, labels, prices: volumePrices(scenarios, say) };
  const title = say.workbook.title(say.of(run.plan.title));
  const inputs = inputsSheets(scenarios, workbookLevers(scenarios, words), {
    say,
    title,
    opens: run.planScenario?.scenario,
  });
  const projection = projectionSheet(
    inputs,
    {
      parts: workbookActivities(scenarios),
      beside: indicatorsBeside(scenarios).map((each) => ({ ...each, decimals: decimalsOf(each, run.plan) })),
    },
    words,
  );
  const judged = { run, scenarios, inputs, projection, say };
  const [check, model] = checkSheets(judged) as [SheetContent, SheetContent];
  const compare = compareSheet(judged);
  const sheets = [inputs.inputs, projection.sheet, targetsSheet(judged), compare, check, inputs.data, model];
  const choices = choiceNames(scenarios, say);
  return { sheets, inputs, projection, compare, scenarios, title, words: say.workbook, choices };
}

/**
 * A run as a workbook of live formulas, with right values in every cell.
 *
 * @throws ScenarioError for a run without a scenario that has accounts of the year before the plan
 */
export async function workbookOf(run: PlanRun, language: Language): Promise<Uint8Array> {
  const { sheets, inputs, compare, scenarios, title, words, choices } = workbookSheets(run, language);
  const valueAt = evaluated(sheets);
  const holdsData = (sheet: SheetContent) => sheet === sheets.at(-1) || sheet === inputs.data;
  const written = sheets.map((sheet): WriteSheet => {
    const rows = new Map(
      [...sheet.cells].map(([address, shown]) => {
        const { content } = shown;
        const [letters = '', number = ''] = address.split(/(?<=[A-Z])(?=\d)/u);
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const style = styleOf(shown);
        const cell =
          typeof content === 'object'
            ? {
                value: null,
                type: 'formula' as const,
                formula: content.formula,
                formulaResult: valueAt(sheet.name, address),
                style,
              }
            : { value: content === '' ? null : content, style };
        return [`${Number(number) - 1},${column}`, cell] as const;
      }),
    );
    const data = holdsData(sheet);
    const heads = headRowOf(sheet);
    const columns = columnsOf(sheet, { data, years: inputs.years.length, isInputs: sheet === inputs.inputs });
    const heights = heightsOf(sheet, columns, { years: inputs.years.length, choices });
    return {
      name: sheet.name,
      rows: [],
      cells: rows,
      columns,
      rowDefs: heights,
      freezePane: { rows: heads, columns: data ? 2 : 1 },
      merges: mergesOf(sheet, sheet === inputs.inputs ? inputs.years.length : 0),
      protection: { sheet: true },
      // The chart stays on the page of its table.
      pageSetup: pageSetupOf(sheet, columns, {
        ...{ kept: keptAcross(data), heads, heights },
        isWhole: sheet === compare,
      }),
      headerFooter: { oddFooter: '&L&A&R&P/&N' },
      ...(sheet === compare
        ? { charts: [chartOf(compare, { years: inputs.years.length, scenarios, all: run.allScenarios })] }
        : {}),
      ...(sheet === inputs.inputs
        ? { dataValidations: validations(compare.name, scenarios.length, { inputs, words }) }
        : {}),
    };
  });
  const { xlsxFromSheets } = await import('./xlsxFile.js');
  const epoch = new Date(Date.UTC(1980, 0, 1));
  return sameBytes(
    await xlsxFromSheets({
      sheets: written,
      defaultFont: font,
      properties: { title, created: epoch, modified: epoch },
      namedRanges: [
        { name: 'Scenario', range: `'${inputs.inputs.name}'!$C$3` },
        { name: 'ScenarioNumber', range: `'${inputs.inputs.name}'!$C$4` },
        ...sheets.map((sheet) => printedHeads(sheet, keptAcross(holdsData(sheet)))),
      ],
    }),
    withPlainTexts,
  );
}

/** How many columns name a row: its label and unit, behind its scenario where a sheet holds several. */
const keptAcross = (data: boolean) => (data ? 3 : 2);

/** The headings and names of a sheet on each page of it; the library's own option leaves a name with a space without its quotes. */
function printedHeads(sheet: SheetContent, kept: number): NamedRange {
  const [row, name] = [headRowOf(sheet), `'${sheet.name}'`];
  const range = `${name}!$A:$${columnOf(kept)},${name}!$${row}:$${row}`;
  return { name: '_xlnm.Print_Titles', range, scope: sheet.name };
}

/** Where the headings of the columns of a sheet stand: below them it scrolls, and they are printed on each page. */
function headRowOf({ cells }: SheetContent): number {
  const rows = [...cells].flatMap(([address, { look }]) =>
    /heading/iu.test(look) ? [Number(/\d+/u.exec(address))] : [],
  );
  return rows.find((row) => rows.filter((other) => other === row).length > 2) ?? 1;
}

/** Spreadsheets read `_x0041_` in a text as the letter A: where it is meant as it stands, its first letter is written so. */
const withPlainTexts: Repair = (_, text) =>
  text.replace(/<(t|v)( [^>]*)?>[^<]*_x[^<]*</gu, (content) =>
    content.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_'),
  );
