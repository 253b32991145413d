import type { LocalText } from '../../plan/text/LocalText.js';
import { type FillerKind, fillers, lengthAtStart, plainWords } from './fillers.js';
import { asksFall } from './leadSense.js';
import { plainWord } from './plainWord.js';
import { type ToldNumber, toldNumber } from './toldNumber.js';
import { isOtherUnitTold } from './unitTold.js';
import { withoutGiven } from './withoutGiven.js';

interface Asked {
  readonly unit: string;
  readonly question: LocalText;
}

/** A part of an answer with its number, and whether it follows from what stands before. */
interface Clause {
  readonly text: string;
  readonly told: ToldNumber;
  readonly isConclusion: boolean;
}

const phrases = (kind: FillerKind) => fillers(kind).map(plainWords);
const [conclusions, yardsticks] = [phrases('therefore'), phrases('yardsticks')];

/**
 * The part of an answer that tells the number asked for, where its parts tell several: the only one that stands in no other
 * unit, of a gap and what has the gap the one that is asked for, else what is concluded. An answer of one number is left
 * whole.
 *
 * @example
 * const asked = { unit: 'USD per person', question: { vi: 'C\u00f2n thi\u1ebfu bao nhi\u00eau USD?', en: 'By how many USD does it fall short?' } };
 * clauseMeant('It is 2,467, so 133 USD short', asked) // => '133 USD short'
 * clauseMeant('It falls short by 133, so it is 2,467', asked) // => 'It falls short by 133,'
 * clauseMeant('It is 2,467', asked) // => 'It is 2,467'
 */
export function clauseMeant(text: string, asked: Asked): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.filter((word) => /\d/.test(word)).length < 2) return text;
  const parts = partsOf(words).filter((part) => /\d/.test(part.text));
  const told = parts.flatMap((part): Clause[] => {
    const number = toldNumber(withoutGiven(part.text, asked.question), asked.unit);
    return number === undefined ? [] : [{ ...part, told: number }];
  });
  if (told.length < 2 || told.length < parts.length) return text;
  const inUnit = told.filter((clause) => !isOtherUnitTold(clause.told.rest, asked.unit));
  const [only, ...more] = inUnit;
  if (only !== undefined && more.length === 0) return only.text;
  const isFallAsked = asksFall(asked.question);
  const [ofSense, ...others] = inUnit.filter((clause) => clause.told.isFall === isFallAsked);
  if (ofSense !== undefined && others.length === 0) return ofSense.text;
  const conclusion = inUnit.at(-1);
  return conclusion?.isConclusion === true ? conclusion.text : text;
}

/** The parts of what is said: behind a mark that ends one, an arrow, or a word of conclusions, which is left out. */
function partsOf(words: readonly string[]): { readonly text: string; readonly isConclusion: boolean }[] {
  const plain = words.map(plainWord);
  const parts: { words: string[]; isConclusion: boolean }[] = [{ words: [], isConclusion: false }];
  for (let at = 0; at < words.length; ) {
    const length = /^(?:[=-]>|[⇒→])$/u.test(words[at] ?? '') ? 1 : conclusionAt(plain, at);
    const isOver = /[,;.]$/u.test(words[at - 1] ?? '');
    if (length > 0 || isOver) parts.push({ words: [], isConclusion: length > 0 });
    if (length === 0) parts.at(-1)?.words.push(words[at] ?? '');
    at += Math.max(1, length);
  }
  return parts.map(({ words: said, isConclusion }) => ({ text: said.join(' '), isConclusion }));
}

/** How many words at a place say that something follows; 0 where they say that it is compared, as `so` may in Vietnamese. */
function conclusionAt(plain: readonly string[], at: number): number {
  const said = plain.slice(at, at + 4);
  const length = lengthAtStart(said, conclusions);
  return lengthAtStart(said, yardsticks) > length ? 0 : length;
}
