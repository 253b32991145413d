import type { RangeBasis } from '../../analysis/consistency/rangesByBasis.js';
import type { Language, LocalText } from '../../plan/LocalText.js';

const texts: Readonly<Record<RangeBasis, LocalText>> = {
  implied: { vi: 'ngầm định', en: 'implied' },
  required: { vi: 'phải có', en: 'needed' },
  target: { vi: 'mục tiêu', en: 'target' },
  open: { vi: 'để ngỏ', en: 'left open' },
  stated: { vi: 'giả định', en: 'assumed' },
};

/**
 * What a range rests on, in a word: the same beside a mark and in a table.
 *
 * @example
 * rangeBasisText('stated', 'en') // => 'assumed'
 */
export function rangeBasisText(basis: RangeBasis, language: Language): string {
  return texts[basis][language];
}
