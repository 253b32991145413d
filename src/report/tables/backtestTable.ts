import type { BacktestRow } from '../../analysis/backtest/BacktestRow.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { vintageText } from '../language/figureText.js';
import { midSentenceText } from '../language/midSentenceText.js';
import { outcomeText } from '../language/outcomeText.js';
import { sentences } from '../language/Sentences.js';
import { statusText } from '../language/statusText.js';
import { targetBoundsText } from '../language/targetBoundsText.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';
import { targetValueText } from './targetValueText.js';
import { notesOf } from './testTables.js';

/**
 * Promise against outcome for every target, a line for each vintage that publishes the outcome; where none does, what
 * is needed to determine it.
 *
 * @param plan - the plan, for digits and vintages
 * @param rows - what `backtest` returned
 * @param language - of headings and labels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const { rows } = backtestTable(result.plan, backtest(result), 'en');
 * rows.find((row) => row['outcome'] === '1,917')?.['gap'] // => '−683'
 */
export function backtestTable(plan: Plan, rows: readonly BacktestRow[], language: Language): LabelledTable {
  const vi = language === 'vi';
  return {
    language,
    columns: [
      { key: 'target', heading: vi ? 'Chỉ tiêu' : 'Target' },
      { key: 'promise', heading: vi ? 'Mục tiêu' : 'Promise' },
      { key: 'outcome', heading: vi ? 'Thực hiện' : 'Outcome' },
      { key: 'gap', heading: vi ? 'Chênh lệch' : 'Gap' },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      { key: 'vintage', heading: vi ? 'Bộ số liệu' : 'Vintage' },
      { key: 'verdict', heading: vi ? 'Đánh giá' : 'Verdict' },
      { key: 'notes', heading: vi ? 'Cần có, lưu ý' : 'Needs, cautions' },
    ],
    rows: rows.map((row) => {
      const { target, verdict, outcome } = row;
      const values = outcome === undefined ? [] : [outcome.value];
      const text = (value: number | undefined) => targetValueText(value, target, { plan, language, values });
      const status = outcome === undefined ? '' : statusText(outcome.status, language);
      return {
        target: target.label[language],
        promise: targetBoundsText(target, language),
        outcome: text(outcome?.value),
        gap: text(outcome?.gap),
        unit: unitText(target.unit, language),
        vintage:
          outcome === undefined
            ? null
            : `${vintageText(outcome.vintage, plan, language)} (${midSentenceText(status)})`,
        verdict: outcomeText(verdict, outcome ?? {}, language),
        notes: notesOf(row, sentences(language)).join('. '),
      };
    }),
  };
}
