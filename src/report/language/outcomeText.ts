import type { Outcome, OutcomeVerdict } from '../../analysis/backtest/BacktestRow.js';
import type { Language } from '../../plan/LocalText.js';
import { verdictText } from './verdictText.js';

/**
 * What became of a target by the published outcome; of a kept range also where in it the outcome stands.
 *
 * @example
 * outcomeText('met', { position: 0 }, 'en') // => 'Met, at the bottom of its range'
 * outcomeText('missed', {}, 'vi') // => 'Không đạt'
 * outcomeText('notDeterminable', {}, 'vi') // => 'Chưa xác định được'
 */
export function outcomeText(
  verdict: OutcomeVerdict,
  { position }: Pick<Outcome, 'position'>,
  language: Language,
): string {
  if (verdict === 'notDeterminable') return language === 'vi' ? 'Chưa xác định được' : 'Not determinable';
  const words = verdictText(verdict, language);
  if (position === undefined) return words;
  return `${words}, ${positionText(position, language)}`;
}

function positionText(position: number, language: Language): string {
  const vi = language === 'vi';
  if (position <= 1e-9) return vi ? 'ở cận dưới của khoảng' : 'at the bottom of its range';
  if (position < 1 / 3) return vi ? 'ở phần thấp của khoảng' : 'in the lower part of its range';
  if (position <= 2 / 3) return vi ? 'ở giữa khoảng' : 'in the middle of its range';
  if (position < 1 - 1e-9) return vi ? 'ở phần cao của khoảng' : 'in the upper part of its range';
  return vi ? 'ở cận trên của khoảng' : 'at the top of its range';
}
