import { readXlsx } from 'hucre';
import { expect } from 'vitest';
import type { PlanRun } from '../../src/analysis/PlanRun.js';
import { choiceNames } from '../../src/documents/workbook/inputsSheets.js';
import type { ProjectionSheet } from '../../src/documents/workbook/projectionSheet.js';
import { lineOf } from '../../src/documents/workbook/valueFormula.js';
import { workbookOf, workbookSheets } from '../../src/documents/workbook/workbookOf.js';
import type { Language } from '../../src/plan/text/LocalText.js';
import type { ResultRow } from '../../src/projection/ResultRow.js';
import { sentences } from '../../src/report/language/Sentences.js';
import { recalculated } from './libreOffice.js';
import { typedInto } from './typedInto.js';

/** The rows of a sheet. */
export type Rows = readonly (readonly unknown[])[];

/** LibreOffice computes what the model does, for every scenario of the list: figures, verdicts, and the sheet that checks. */
export async function expectModelInBook(run: PlanRun, language: Language): Promise<void> {
  const { projection, inputs, scenarios, sheets: written } = workbookSheets(run, language);
  const formulas = [...(written[2]?.cells ?? [])].filter(
    ([address, { content }]) => address.startsWith('G') && typeof content === 'object',
  );
  const say = sentences(language);
  const book = await workbookOf(run, language);
  const books = await recalculated(choiceNames(scenarios, say).map((C3) => typedInto(book, { C3 })));
  for (const [s, { id }] of scenarios.entries()) {
    const { sheets } = await readXlsx(new Uint8Array(books[s] ?? []));
    const [, projected = [], targets = [], , check = []] = sheets.map(({ rows }): Rows => rows);
    const own = run.rows.filter(({ scenario }) => scenario === id);
    const { compared, wrong } = differences(own, projected, { projection, from: inputs.baseYear });
    expect([id, wrong]).toEqual([id, []]);
    expect(compared).toBeGreaterThan(50);
    expect([id, check[3]?.[2]]).toEqual([id, say.workbook.agrees]);
    // Below them stand the targets without a formula, and why.
    const judged = targets.slice(4, 4 + formulas.length);
    const wanted = judged.map(([label]) => {
      const found = run.scorecard.find((each) => each.scenario === id && say.of(each.target.label) === label);
      return say.names.verdicts[found?.verdict ?? 'notComputable'];
    });
    expect(formulas.length).toBeGreaterThan(0);
    expect([id, judged.map((row) => row[6])]).toEqual([id, wanted]);
  }
}

/** The figures of the model that the sheet holds, and those that it holds with another value. */
export function differences(
  rows: readonly ResultRow[],
  sheet: Rows,
  { projection, from }: { readonly projection: ProjectionSheet; readonly from: number },
): { compared: number; wrong: string[] } {
  const known = rows.filter((row) => projection.rowOf(lineOf(row) ?? '') > 0);
  const wrong = known.flatMap((row) => {
    const found = sheet[projection.rowOf(lineOf(row) ?? '') - 1]?.[2 + row.year - from];
    // Growth is what a ratio in per cent is more than 100: near zero, the digits that cancel are those of the ratio.
    const size = row.indicator === 'growthRate' ? 100 : Math.abs(row.value);
    const off = Math.abs(Number(found) - row.value) / Math.max(1e-6, size);
    if (typeof found === 'number' && off <= 1e-12) return [];
    return [`${row.indicator} ${row.activity} ${row.year}: ${found}, not ${row.value}`];
  });
  return { compared: known.length, wrong };
}
