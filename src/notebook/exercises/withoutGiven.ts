import { type LocalText, languages } from '../../plan/text/LocalText.js';
import { readingsOf } from './readingsOf.js';

/** A number among words: no end of a range, no part of a calculation. */
const amongWords =
  /(?<![\p{L}\p{M}\d.,]|[/=+*×:~<>≥≤−–-]\s?|\d\s)\$?\d[\d.,]*(?<![.,])(?!\s?[/=+*×−–-]|[\d\p{L}\p{M}])/gu;

/** Told by the words beside it. */
const year = /^(?:19|20)\d\d$/;

/**
 * An answer without the numbers that the question gives, where another is left: `133 short of 2,600` tells 133 where the
 * question names 2,600.
 *
 * @example
 * const question = { vi: 'Thi\u1ebfu bao nhi\u00eau so v\u1edbi 2.600 USD?', en: 'How far below 2,600 USD?' };
 * withoutGiven('it falls 133 short of 2600', question).trim() // => 'it falls 133 short of'
 * withoutGiven('2600', question) // => '2600'
 */
export function withoutGiven(answer: string, question: LocalText): string {
  const given = givenIn(question);
  const left = answer.replace(amongWords, (number) =>
    !year.test(number) && readingsOf(number.replace('$', '')).some((value) => given.has(value))
      ? ' '
      : number,
  );
  return /\d/.test(left) ? left : answer;
}

/** All that the numbers of a question may mean. */
export function givenIn(question: LocalText): ReadonlySet<number> {
  return new Set(
    languages.flatMap((language) => question[language].match(/\d[\d.,]*/g) ?? []).flatMap(readingsOf),
  );
}
