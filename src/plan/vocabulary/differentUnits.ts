import { foldedText } from './foldedText.js';
import { unitFromText } from './unitFromText.js';

/**
 * Spellings of units without those that mean one that is there already, in another language or otherwise.
 *
 * @example
 * differentUnits(['triệu đồng', 'mill. dongs', '%']) // => ['triệu đồng', '%']
 */
export function differentUnits(units: readonly string[]): string[] {
  const byMeaning = new Map<string, string>();
  for (const unit of units) {
    const known = unitFromText(unit);
    const meaning = known === undefined ? foldedText(unit) : `${known.power} ${known.measure}`;
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, unit);
  }
  return [...byMeaning.values()];
}
