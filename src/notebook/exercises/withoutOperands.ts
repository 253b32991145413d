import type { LocalText } from '../../plan/text/LocalText.js';
import { foldedText } from '../../plan/vocabulary/foldedText.js';
import { type FillerKind, fillers } from './fillers.js';
import { leadSense } from './leadSense.js';
import { readingsOf } from './readingsOf.js';
import { givenIn } from './withoutGiven.js';

const oneOf = (kind: FillerKind) =>
  fillers(kind)
    .map(unmarked)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Between two numbers that are reckoned with, behind the unit of the first. */
const operator = new RegExp(`(?:\\s(?:[-−–/:]|${oneOf('operators')})\\s|[+×*÷])\\s*\\$?$`, 'iu');
/** Between a calculation and its result: what may deny it, the verb, and what is said of the result. */
const verb = new RegExp(`^([^;:=<>]{0,20}?\\s)(?:${oneOf('results')})\\s(?=[^;:=<>]{0,20}$)`, 'iu');
/** Between two numbers of a calculation stand no more letters. */
const longestGap = 45;

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
  const pieces = text.length > longest ? [] : unmarked(text).split(/(\d+(?:[.,]\d+)*)/u);
  const given = givenIn(question);
  for (let from = 1; from < pieces.length; from += 2) {
    const to = endOf(pieces, from);
    const [told, lead = ''] = (to > from && verb.exec(gapAt(pieces, to + 1))) || [];
    const isResult = told !== undefined && leadSense(lead).sense !== 'another';
    const isCheck = readingsOf(pieces[to + 2] ?? '').some((value) => given.has(value));
    if (isResult && !isCheck && pieces[to + 2] && !/\p{L}$/u.test(pieces[from - 1] ?? '')) {
      const before = lengthOf(pieces.slice(0, from));
      const behind = lengthOf(pieces.slice(0, to + 1)) + told.length;
      const left = `${text.slice(0, before).replace(/\$$/, '')}${text.slice(behind)}`;
      return withoutOperands(left, question);
    }
    from = to;
  }
  return answer;
}

const lengthOf = (pieces: readonly string[]) => pieces.join('').length;

/** What stands between two numbers, or before the first; nothing where it is long. */
function gapAt(pieces: readonly string[], at: number): string {
  const gap = pieces[at] ?? '';
  return gap.length > longestGap ? '' : gap;
}

/** The place of the last number that is reckoned with from one on. */
function endOf(pieces: readonly string[], from: number): number {
  let to = from;
  while (to + 2 < pieces.length && operator.test(gapAt(pieces, to + 1))) to += 2;
  return to;
}

/** A text in small letters without marks, letter by letter: each stays at its place. */
function unmarked(text: string): string {
  return text.replace(/\p{L}/gu, foldedText);
}
