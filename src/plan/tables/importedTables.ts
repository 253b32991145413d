import { issueList } from '../../errors/issueList.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Plan } from '../Plan.js';
import { hiddenFigures } from './hiddenFigures.js';
import type { ImportedTables } from './ImportedTable.js';
import type { ImportMemory, TableAnswers } from './ImportMemory.js';
import { lineSubject } from './lineSubject.js';
import { type Provenance, sheetFacts } from './sheetFacts.js';
import type { TableReading } from './TableLine.js';

/** What tables are understood with. */
export interface ImportKnowledge {
  readonly plan: Pick<Plan, 'activities' | 'indicators'>;
  readonly memory: ImportMemory;
  /** What the call says; it goes before what is kept. */
  readonly answers: TableAnswers;
  readonly provenance: Provenance;
}

/**
 * Tables as facts: which indicator, activity, unit, price basis and year every figure has. Figures are converted to the
 * unit their indicator is kept in, exactly.
 *
 * Lines whose names are not known are left out and named, with what they may mean; nothing is guessed.
 *
 * @throws ScenarioError with every problem: what headings leave open, and figures that are none or can be read in two
 * ways, each with sheet and cell
 */
export function importedTables(
  readings: readonly TableReading[],
  { plan, memory, answers, provenance }: ImportKnowledge,
): ImportedTables {
  const issues = issueList();
  const subjectOf = lineSubject(plan, memory);
  const sheets = readings.flatMap((reading) => {
    const ofSheet = memory.sheets[reading.sheet] ?? {};
    if (ofSheet === 'skip') return [];
    const { rows: _, sheets: __, vintage: ___, source: ____, ...ofAll } = memory;
    const known = { ...ofAll, ...ofSheet, ...answers };
    const { indicators } = plan;
    const found = sheetFacts(reading, { subjectOf, answers: known, indicators, provenance, issues });
    return [{ ...found, hidden: hiddenFigures(reading, found.lines) }];
  });
  const found = issues.issues();
  if (found.length > 0) throw new ScenarioError(found);
  return {
    lines: sheets.flatMap(({ lines }) => lines),
    left: sheets.flatMap(({ left }) => left),
    hidden: sheets.flatMap(({ hidden }) => hidden),
    doubts: sheets.flatMap(({ doubts }) => doubts),
  };
}
