import type { BacktestRow, Forecast } from '../../analysis/backtest/BacktestRow.js';
import { lastOutcomes } from '../../analysis/backtest/backtestSummary.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { forecasterText, localNeeds } from '../language/needsText.js';
import { sentences } from '../language/Sentences.js';
import { unitText } from '../language/unitText.js';
import type { LabelledTable } from './LabelledTable.js';
import { targetValueText } from './targetValueText.js';

/**
 * What plan, naive benchmarks and scenarios foretold against the outcome published last: foretold value, error in the
 * target's unit, hit or miss.
 *
 * @param plan - the plan, for digits
 * @param rows - what `backtest` returned
 * @param language - of headings and labels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const { rows } = forecastTable(result.plan, backtest(result), 'vi');
 * rows.filter((row) => row['unit'] === 'USD/người').map((row) => row['error']) // => ['−733', '−702', '−684', '−550']
 */
export function forecastTable(plan: Plan, rows: readonly BacktestRow[], language: Language): LabelledTable {
  const vi = language === 'vi';
  return {
    language,
    columns: [
      { key: 'target', heading: vi ? 'Chỉ tiêu' : 'Target' },
      { key: 'forecaster', heading: vi ? 'Dự tính của' : 'Forecast by' },
      { key: 'value', heading: vi ? 'Dự tính' : 'Foretold' },
      { key: 'outcome', heading: vi ? 'Thực hiện' : 'Outcome' },
      { key: 'error', heading: vi ? 'Sai số' : 'Error' },
      { key: 'unit', heading: vi ? 'Đơn vị' : 'Unit' },
      { key: 'hit', heading: vi ? 'Đúng/sai' : 'Hit or miss' },
    ],
    rows: lastOutcomes(rows).flatMap(({ target, outcome, forecasts }) =>
      forecasts.map((forecast) => {
        const values = forecasts.map(({ value }) => value).concat(outcome?.value);
        const style = { plan, language, values: values.flatMap((value) => value ?? []) };
        const text = (value: number | undefined) => targetValueText(value, target, style);
        return {
          target: target.label[language],
          forecaster: forecasterText(forecast, sentences(language)),
          value: text(forecast.value),
          outcome: text(outcome?.value),
          error: text(forecast.error),
          unit: unitText(target.unit, language),
          hit: hitText(forecast, language),
        };
      }),
    ),
  };
}

function hitText({ hit, needs }: Forecast, language: Language): string {
  const vi = language === 'vi';
  if (hit === undefined) {
    const words = vi ? 'Chưa tính được' : 'Not computable';
    return needs === undefined ? words : `${words}: ${vi ? 'cần' : 'needs'} ${localNeeds(needs)[language]}`;
  }
  if (hit) return vi ? 'Đúng' : 'Hit';
  return vi ? 'Sai' : 'Miss';
}
