import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import { isUnavailable } from '../../analysis/Unavailable.js';
import { feasibility } from '../../report/charts/feasibility.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { conditionsTable } from '../../report/tables/appendixTables.js';
import type { Table } from '../../report/tables/Table.js';
import { type Block, table } from './Briefing.js';
import { boundToReach, conditionsSentence } from './reachSentences.js';

/** What would have to be true for the nearest end of the target range to be reached. */
export function conditionsBlocks(
  run: PlanRun,
  {
    row,
    say,
    tables,
  }: {
    readonly row: ScorecardRow | undefined;
    readonly say: Sentences;
    readonly tables: boolean;
  },
): Block[] {
  const text = say.briefing;
  const bound = row && boundToReach(row);
  if (row === undefined || bound === undefined) return [];
  const value = say.amount(bound, row.target.unit);
  const options = { language: say.language };
  const found = conditionsTable(run, { target: row.target.id, to: bound }, options);
  const map = feasibility(run, options);
  const isMissed = row.verdict === 'missed';
  const shown = conditionsSentence(found, { value, isMissed }, say);
  const told = isMissed
    ? text.eachInWords(value, changesOf(found, say))
    : text.reachedInWords(changesOf(found, say));
  return [
    { kind: 'heading', text: text.conditions },
    ...(isUnavailable(map) ? [] : [{ kind: 'paragraph', text: `${map.title}.` } as const]),
    ...(found.rows.length === 0 ? [] : [{ kind: 'paragraph', text: tables ? shown : told } as const]),
    ...(tables ? [table(found, text.captions.conditions(value))] : []),
  ];
}

/** The lines of a table of conditions in words, for a page without tables: what leads there, and what cannot. */
function changesOf({ rows }: Table, say: Sentences): { changes: string[]; never: string[] } {
  const told = rows.map((row) => {
    const [name = '', before = '', after = '', , unit = ''] = row.map(({ text }) => text);
    const of = unit === '%' ? unit : ` ${unit}`;
    const leads = row[2]?.value !== null;
    return { leads, name: say.inSentence(name), before: `${before}${of}`, after: `${after}${of}` };
  });
  return {
    changes: told.filter(({ leads }) => leads).map((one) => say.briefing.change(one)),
    never: told.filter(({ leads }) => !leads).map(({ name }) => name),
  };
}
