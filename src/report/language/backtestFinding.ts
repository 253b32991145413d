import type { BacktestRow } from '../../analysis/backtest/BacktestRow.js';
import { backtestSummary, lastOutcomes } from '../../analysis/backtest/backtestSummary.js';
import { perCapitaGoal } from '../../analysis/perCapitaGoal.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { midSentenceText } from './midSentenceText.js';
import { numberText } from './numberText.js';
import { outcomeText } from './outcomeText.js';
import { targetAmountText } from './targetBoundsText.js';
import { unitText } from './unitText.js';

/**
 * What a back-test found, in sentences: how many targets can be judged and how they ended, GRDP per capita against its
 * promise, and how much of the promised structure came about.
 *
 * @param plan - the plan
 * @param rows - what `backtest` returned
 * @param language - of the sentences
 * @returns one to three sentences
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2021-2025'));
 * backtestFinding(result.plan, backtest(result), 'en').at(-1) // => 'Structure: 1 of 4 shares came within its range.'
 */
export function backtestFinding(plan: Plan, rows: readonly BacktestRow[], language: Language): string[] {
  const vi = language === 'vi';
  const { targets, determined, counts } = backtestSummary(rows);
  const { met, exceeded, missed } = counts;
  const count = vi
    ? `Trong ${targets} chỉ tiêu có ${determined} chỉ tiêu đánh giá được bằng số liệu thực hiện đã công bố: ${met} đạt, ${exceeded} vượt, ${missed} không đạt.`
    : `Of ${targets} targets ${determined} can be judged by a published outcome: ${met} met, ${exceeded} exceeded, ${missed} missed.`;
  const last = lastOutcomes(rows);
  return [count, ...goalFinding(plan, last, language), ...structureFinding(last, language)];
}

function goalFinding(plan: Plan, rows: readonly BacktestRow[], language: Language): string[] {
  const goal = perCapitaGoal(plan);
  const row = rows.find(({ target }) => target.id === goal?.id);
  const promise = row?.forecasts.find(({ kind }) => kind === 'plan');
  if (goal === undefined || row?.outcome === undefined || promise?.value === undefined) return [];
  const { outcome, verdict } = row;
  const number = (value: number) => numberText(value, { language, decimals: 0 });
  const figures = `${number(outcome.value)} ${language === 'vi' ? 'so với' : 'against'} ${number(promise.value)}`;
  const unit = unitText(goal.unit, language);
  const bounds = targetAmountText(goal, language);
  const ending = midSentenceText(outcomeText(verdict, outcome, language));
  return [
    language === 'vi'
      ? `${goal.label.vi} năm ${goal.year}: ${figures} ${unit} (điểm giữa của mục tiêu ${bounds}): ${ending}.`
      : `${goal.label.en} in ${goal.year}: ${figures} ${unit} (the middle of ${bounds}): ${ending}.`,
  ];
}

function structureFinding(rows: readonly BacktestRow[], language: Language): string[] {
  const shares = rows.filter(
    ({ target, outcome }) => target.kind === 'share' && target.indicator === 'shareOfGrdp' && outcome,
  );
  if (shares.length === 0) return [];
  const kept = shares.filter(({ verdict }) => verdict !== 'missed').length;
  return [
    language === 'vi'
      ? `Cơ cấu: ${kept} trong ${shares.length} tỷ trọng nằm trong khoảng mục tiêu.`
      : `Structure: ${kept} of ${shares.length} shares came within its range.`,
  ];
}
