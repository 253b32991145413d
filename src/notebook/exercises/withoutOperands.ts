import type { LocalText } from '../../plan/text/LocalText.js';
import { type FillerKind, fillers } from './fillers.js';
import { leadSense } from './leadSense.js';
import { readingsOf } from './readingsOf.js';
import { givenIn } from './withoutGiven.js';

const oneOf = (kind: FillerKind) =>
  fillers(kind)
    .map(unmarked)
    .sort((a, b) => b.length - a.length)
    .join('|');
const number = '\\$?\\d[\\d.,]*';
/** A unit, or nothing. */
const unit = '[^\\d;:=<>]{0,20}?';
const operator = `(?:\\s(?:[-−–/:]|${oneOf('operators')})\\s|\\s?[+×*÷]\\s?)\\s*`;

/** Numbers that are reckoned with, up to the verb behind which the result stands. */
const calculation = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,]|[/=+*×~<>≥≤−–-]\\s?)${number}(?:${unit}${operator}${number})+(${unit}\\s)(?:${oneOf('results')})\\s+(?=[^\\d;:=<>]{0,20}?(${number}))`,
  'iu',
);

/** A longer text is no number. */
const longest = 200;

/**
 * An answer without the numbers that a calculation in it begins with, where a verb tells its result: `2600 minus 2467 is 133`
 * tells 133. A result that the question gives is the check of an answer, and one that is denied none: both are left whole.
 *
 * @example
 * const question = { vi: 'C\u00f2n thi\u1ebfu bao nhi\u00eau so v\u1edbi 2.600?', en: 'How far below 2,600?' };
 * withoutOperands('it is 2600 minus 2467 makes 133 USD', question) // => 'it is 133 USD'
 * withoutOperands('133 plus 2467 is 2600', question) // => '133 plus 2467 is 2600'
 */
export function withoutOperands(answer: string, question: LocalText): string {
  const text = answer.normalize('NFC');
  const found = text.length > longest ? null : calculation.exec(unmarked(text));
  if (found === null) return answer;
  const [operands, lead = '', result = ''] = found;
  const given = givenIn(question);
  const isCheck = readingsOf(result.replace('$', '')).some((value) => given.has(value));
  if (isCheck || leadSense(lead).sense === 'another') return answer;
  const left = text.slice(0, found.index) + text.slice(found.index + operands.length);
  return withoutOperands(left, question);
}

/** A text without its marks, letter by letter: each stays at its place. */
function unmarked(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/g, (letter) =>
    letter === '\u0111' ? 'd' : letter.normalize('NFD').charAt(0),
  );
}
