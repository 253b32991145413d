import type { RealismRow } from '../../analysis/realism/RealismRow.js';
import type { Language } from '../../plan/LocalText.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { localNeeds } from '../language/needsText.js';
import { measureText } from '../language/realismWords.js';
import { labelledTableText } from './labelledTableText.js';
import { realismTable } from './realismTable.js';

/**
 * What each scenario asks, as a page of plain text for a terminal: a table for each scenario, then what is not
 * computable and what it needs, once.
 *
 * @param result - what `simulatePlan` returned
 * @param rows - what `realism` returned for it
 * @param language - of the text
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * realismText(result, realism(result), 'vi').split('\n')[2] // => 'plan-8.5: Kế hoạch, tăng trưởng 8,5%'
 */
export function realismText(
  { plan, scenarios }: Pick<SimulationResult, 'plan' | 'scenarios'>,
  rows: readonly RealismRow[],
  language: Language,
): string {
  const blocks = scenarios.flatMap(({ id, label }) => {
    const table = realismTable(plan, rows, { scenario: id, language });
    const columns = table.columns.filter(({ key }) => key !== 'needs');
    return ['', `${id}: ${label[language]}`, '', labelledTableText({ ...table, columns })];
  });
  const word = language === 'vi' ? 'Cần có' : 'Needs';
  const needs = rows.flatMap((row) =>
    row.needs === undefined
      ? []
      : [`- ${measureText(row, language)}. ${word}: ${localNeeds(row.needs)[language]}`],
  );
  const notes = [...new Set(needs)];
  return [plan.title[language], ...blocks, ...(notes.length === 0 ? [] : ['', ...notes])].join('\n');
}
