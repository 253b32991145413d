import { natureWords } from '../vocabulary/unitWords.js';
import type { SeriesNature } from './SeriesNature.js';

const { money, people, points, pointsOf, pure, pureHeads, index, percent, over, behind } = natureWords;
const notMeasured = new RegExp(` (?:${behind.join('|')}) `, 'u');

/**
 * What a unit alone says of a series. Money and people may come in balances, such as net exports or net migration, so
 * that nothing is known of their sign; other things that are counted or weighed are rarely below zero.
 *
 * A word counts where it is what is measured, not where it tells kinds of other things: `index`, not `index cards`;
 * `percentage points`, not `points of sale`.
 *
 * @example
 * natureOfUnit('operations') // => { nature: 'count', sign: 'mostlyPositive', addsUp: true, inPercent: false }
 * natureOfUnit('per 10,000 people').addsUp // => false
 */
export function natureOfUnit(unit: string): SeriesNature {
  const words = unit.match(/[\p{L}\p{N}%]+/gu) ?? [];
  const ratio = { nature: 'ratio', sign: 'any', addsUp: false, inPercent: false } as const;
  if (isPoints(words)) return { ...ratio, nature: 'rate' };
  const text = ` ${words.join(' ').toLowerCase()} `;
  const holds = (vocabulary: readonly string[]) => vocabulary.some((word) => text.includes(` ${word} `));
  if (holds(percent)) return { ...ratio, nature: 'unknown', inPercent: true };
  const measured = measuredIn(text);
  const isOf = (vocabulary: readonly string[]) => vocabulary.some((word) => isHead(measured, word));
  if (isOf(index) || (holds(index) && unit.includes('=')))
    return { ...ratio, nature: 'index', sign: 'positive' };
  if (words.length === 0 || isOf(pureHeads) || pure.some((word) => word === measured)) return ratio;
  if (holds(over) || unit.includes('/')) return { ...ratio, sign: 'mostlyPositive' };
  const amount = { nature: 'level', sign: 'any', addsUp: true, inPercent: false } as const;
  if (holds(money)) return amount;
  return holds(people)
    ? { ...amount, nature: 'count' }
    : { ...amount, nature: 'count', sign: 'mostlyPositive' };
}

/** What is measured: the words of a unit without numbers, and without what stands behind `of` or `per`. */
function measuredIn(text: string): string {
  const [head = ''] = text.split(notMeasured, 1);
  return head
    .replace(/\p{N}+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a word is what is measured: in English it comes last, in Vietnamese first. */
function isHead(measured: string, word: string): boolean {
  if (measured === word) return true;
  return word.includes(' ') ? measured.startsWith(`${word} `) : measured.endsWith(` ${word}`);
}

/** Whether it is points of a scale: alone, of per cent or an index, or of what bears a name in capitals, such as PCI. */
function isPoints(words: readonly string[]): boolean {
  const others = words.filter((word) => !points.some((point) => point === word.toLowerCase()));
  if (others.length === words.length) return false;
  const [first] = others;
  const isName = (word: string) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
  return others.every(isName) || pointsOf.some((word) => word === first?.toLowerCase());
}
