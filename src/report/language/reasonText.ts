import { entryOf } from '../../plan/entryOf.js';
import type { BaseNote } from '../../plan/facts/BaseAccounts.js';
import type { AssumedValue } from '../../plan/scenarios/Scenario.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import { type Sentences, sentences } from './Sentences.js';

/**
 * Why a value is assumed: in the words of whoever assumes it, or what it follows from.
 */
function reasonText(reason: AssumedValue['reason'], say: Sentences): string {
  if (!('kind' in reason)) return say.of(reason);
  if (reason.kind !== 'follows') return say.reasons[reason.kind];
  const { indicator, region, period, named = {}, ...rest } = reason;
  const ofAccounts: Readonly<Record<string, string>> = say.names.indicators;
  const own = Object.hasOwn(ofAccounts, indicator) ? ofAccounts[indicator] : undefined;
  return say.reasons.follows({
    ...rest,
    // From a year to a year.
    period: period.replace(/^(\d{4})-(\d{4})$/u, '$1–$2'),
    indicator: named.indicator === undefined ? (own ?? indicator) : say.of(named.indicator),
    region:
      named.region === undefined ? (entryOf(say.reasons.regions, region) ?? region) : say.of(named.region),
  });
}

/** What was derived or rescaled in a base, in words. */
export function noteText(note: BaseNote, say: Sentences): string {
  switch (note.kind) {
    case 'sharesRescaled':
      return say.reasons.sharesRescaled(say.number(note.sum));
    case 'constantPrices':
      return say.reasons.constantPrices(note.referenceYear);
    case 'rereferenced':
      return say.reasons.rereferenced(note.from, note.referenceYear);
    default:
      return say.reasons[note.kind];
  }
}

/** Why a value is assumed, in both languages, as files and JSON hold it. */
export function localReason(reason: AssumedValue['reason']): LocalText {
  return { vi: reasonText(reason, sentences('vi')), en: reasonText(reason, sentences('en')) };
}

/** What was derived or rescaled in a base, in both languages. */
export function localNote(note: BaseNote): LocalText {
  return { vi: noteText(note, sentences('vi')), en: noteText(note, sentences('en')) };
}
