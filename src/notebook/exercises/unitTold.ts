import { keptIn } from '../../plan/vocabulary/ownUnit.js';
import { type KnownUnit, unitFromText } from '../../plan/vocabulary/unitFromText.js';

/** Nothing but money is told in these. */
const isMoney = /^(?:VND|USD)/;

/** What may be told in per cent as it is: an index, which has no unit, counts in hundreds too. */
const perHundred = new Set(['', 'percent', 'percentage points', 'futures']);

function powerOfPercent(unit: string): number | undefined {
  if (unit === 'ratio') return -2;
  return perHundred.has(unit) ? 0 : undefined;
}

/**
 * The power of ten that brings a number into the unit asked for from the one that stands behind it.
 *
 * @param behind - what stands behind the number
 * @param unit - that is asked for
 * @returns 0 where nothing that converts stands there; nothing where it is money, or per cent, and something else is asked for
 *
 * @example
 * powerTold(' ngh\u00ecn t\u1ef7 \u0111\u1ed3ng', 'billion VND') // => 3
 * powerTold(' million', 'USD per person') // => 6
 * powerTold(' targets of 29', 'targets') // => 0
 * powerTold(' USD', 'percent') // => undefined
 * powerTold(' %', 'degrees') // => undefined
 */
export function powerTold(behind: string, unit: string): number | undefined {
  for (const text of beginnings(behind)) {
    const kept = keptAs(text, unit);
    if (kept !== undefined) return kept.power;
    const told = unitFromText(text);
    if (told?.measure === 'percent') return powerOfPercent(unit);
    if (told !== undefined) return isMoney.test(told.measure) ? undefined : 0;
  }
  return 0;
}

function keptAs(text: string, unit: string) {
  const asked = unitFromText(unit);
  return keptIn(text, [unit]) ?? (asked && keptIn(`${text} ${asked.measure}`, [unit]));
}

/** Whether the unit that is asked for, or one that converts to it, is told behind a number. */
export function isUnitTold(behind: string, unit: string): boolean {
  const told = beginnings(behind).find((text) => keptAs(text, unit) ?? unitFromText(text));
  return unit !== '' && told !== undefined && keptAs(told, unit) !== undefined;
}

/** Whether a unit is told behind a number that does not convert to the one that is asked for. */
export function isOtherUnitTold(behind: string, unit: string): boolean {
  return behindUnit(behind) !== behind.trim() && !isUnitTold(behind, unit);
}

/** Whether per cent are told behind a number. */
export function isPercentTold(behind: string): boolean {
  const told = beginnings(behind)
    .map(unitFromText)
    .find((one: KnownUnit | undefined) => one !== undefined);
  return told?.measure === 'percent';
}

/** What stands behind a number and its unit. */
export function behindUnit(behind: string): string {
  const unit = beginnings(behind).find((text) => unitFromText(text) !== undefined) ?? '';
  return behind.trim().slice(unit.length);
}

/** The words that a text begins with, from five down to one. */
function beginnings(text: string): string[] {
  const [piece = ''] = text.split(/[(:;]|[.,](?=\s|$)/u);
  const words = piece.trim().split(/\s+/u).slice(0, 5);
  return words.map((_, at) => words.slice(0, words.length - at).join(' ')).filter((one) => one !== '');
}
