import type { PlanRun } from '../../analysis/PlanRun.js';
import { perCapitaTarget } from '../../analysis/perCapitaTarget.js';
import type { Sentences } from '../../report/language/Sentences.js';
import { scenariosTable } from '../../report/tables/runTables.js';
import type { Table, TableCell } from '../../report/tables/Table.js';
import { scenariosOnSlide } from './nativePerCapita.js';

/**
 * Where the scenarios lead, for a slide: each of them, or those that the slide names, and in a last line how far the
 * others reach and how many of them meet the target.
 */
export function scenariosOfSlide(run: PlanRun, say: Sentences): Table {
  const table = scenariosTable(run, { language: say.language, structure: false });
  const { shown, rest } = scenariosOnSlide(run);
  if (rest.length === 0) return table;
  const linesOf = (ids: readonly string[]) =>
    run.scenarios.flatMap(({ id }, position) => (ids.includes(id) ? [table.rows[position] ?? []] : []));
  const others = linesOf(rest.map(({ id }) => id));
  const last = table.columns.map(({ numeric }, column): TableCell => {
    if (column === 0) return textCell(say.lines.others(rest.length));
    return textCell(numeric ? reach(others.flatMap((row) => row[column] ?? [])) : meeting(run, rest, say));
  });
  return { ...table, rows: [...linesOf(shown.map(({ id }) => id)), last] };
}

const textCell = (text: string): TableCell => ({ text, value: text });

/** From the least to the most, as they are printed. */
function reach(cells: readonly TableCell[]): string {
  const known = cells.filter(({ value }) => typeof value === 'number');
  const sorted = known.sort((a, b) => Number(a.value) - Number(b.value));
  const ends = [sorted.at(0)?.text, sorted.at(-1)?.text];
  return [...new Set(ends)].join('–');
}

function meeting(run: PlanRun, rest: readonly { readonly id: string }[], say: Sentences): string {
  const target = perCapitaTarget(run.plan)?.id;
  const rows = run.scorecard.filter(
    (row) =>
      row.target.id === target && row.value !== undefined && rest.some(({ id }) => id === row.scenario),
  );
  const met = rows.filter(({ verdict }) => verdict !== 'missed').length;
  return say.slides.meeting(met, rows.length);
}
