import type { BacktestRow } from '../../analysis/backtest/BacktestRow.js';
import { lastOutcomes } from '../../analysis/backtest/backtestSummary.js';
import type { ImpliedDeflator } from '../../analysis/backtest/impliedDeflators.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { backtestFinding } from '../language/backtestFinding.js';
import { sentences } from '../language/Sentences.js';
import { backtestTable } from './backtestTable.js';
import { forecastTable } from './forecastTable.js';
import { impliedDeflatorTable } from './impliedDeflatorTable.js';
import { labelledTableText } from './labelledTableText.js';
import { notesOf } from './testTables.js';

/**
 * A back-test as a page of plain text for a terminal: what became of every target, who foretold it how well, and which
 * pairs of vintages do not go together.
 *
 * @param plan - the plan
 * @param tested - what `backtest` and `impliedDeflators` returned
 * @param language - of the text
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const tested = { rows: backtest(result), deflators: impliedDeflators(result) };
 * backtestText(result.plan, tested, 'en').split('\n')[2] // => 'Of 29 targets 5 can be judged by a published outcome: 0 met, 0 exceeded, 5 missed.'
 */
export function backtestText(
  plan: Plan,
  {
    rows,
    deflators,
  }: { readonly rows: readonly BacktestRow[]; readonly deflators: readonly ImpliedDeflator[] },
  language: Language,
): string {
  const vi = language === 'vi';
  const all = backtestTable(plan, rows, language);
  const columns = all.columns.filter(({ key }) => key !== 'notes');
  const notes = lastOutcomes(rows).flatMap((row) =>
    notesOf(row, sentences(language)).map((note) => {
      const word = row.needs === undefined ? row.target.label[language] : vi ? 'Cần có' : 'Needs';
      return `- ${word}: ${note}`;
    }),
  );
  return [
    plan.title[language],
    '',
    ...backtestFinding(plan, rows, language),
    '',
    labelledTableText({ ...all, columns }),
    '',
    ...notes,
    '',
    vi
      ? 'Dự tính và thực hiện (sai số = thực hiện − dự tính)'
      : 'Foretold and outcome (error = outcome − foretold)',
    '',
    labelledTableText(forecastTable(plan, rows, language)),
    ...(deflators.length === 0 ? [] : ['', labelledTableText(impliedDeflatorTable(deflators, language))]),
  ].join('\n');
}
