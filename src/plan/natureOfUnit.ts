import type { SeriesNature } from './SeriesNature.js';
import { natureWords } from './vocabulary/unitWords.js';

const { money, people, points, pure, over } = natureWords;

/** Words of a unit, in small letters: what stands between blanks and signs. */
const wordsOf = (unit: string): string[] => unit.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];

/**
 * What a unit alone says of a series. Money and people may come in balances, such as net exports or net migration, so
 * that nothing is known of their sign; other things that are counted or weighed are rarely below zero.
 *
 * @example
 * natureOfUnit('operations') // => { nature: 'count', sign: 'mostlyPositive', addsUp: true, inPercent: false }
 * natureOfUnit('per 10,000 people').addsUp // => false
 */
export function natureOfUnit(unit: string): SeriesNature {
  const words = wordsOf(unit);
  const holds = (vocabulary: readonly string[]) => words.some((word) => vocabulary.includes(word));
  const ratio = { nature: 'ratio', sign: 'any', addsUp: false, inPercent: false } as const;
  if (holds(points)) return { ...ratio, nature: 'rate' };
  if (words.includes('percent') || words.includes('%'))
    return { ...ratio, nature: 'unknown', inPercent: true };
  if (words.includes('index')) return { ...ratio, nature: 'index', sign: 'positive' };
  if (words.length === 0 || holds(pure)) return ratio;
  if (holds(over) || unit.includes('/')) return { ...ratio, sign: 'mostlyPositive' };
  const amount = { nature: 'level', sign: 'any', addsUp: true, inPercent: false } as const;
  if (holds(money)) return amount;
  return holds(people)
    ? { ...amount, nature: 'count' }
    : { ...amount, nature: 'count', sign: 'mostlyPositive' };
}
