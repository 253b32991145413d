import type { BaseNote } from '../../plan/facts/BaseAccounts.js';
import type { LocalText } from '../../plan/LocalText.js';
import type { AssumedValue } from '../../plan/scenarios/Scenario.js';
import { type Sentences, sentences } from './Sentences.js';

/**
 * Why a value is assumed: in the words of whoever assumes it, or what it follows from.
 */
function reasonText(reason: AssumedValue['reason'], say: Sentences): string {
  if (!('kind' in reason)) return say.of(reason);
  return reason.kind === 'follows' ? say.reasons.follows(reason) : say.reasons[reason.kind];
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
