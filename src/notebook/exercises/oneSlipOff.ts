/** Of shorter words one letter more or less makes another word; what is longer is no word. */
const [fewestLetters, mostLetters] = [4, 60];

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/**
 * The plain words that are one slip of the pen away from a plain word: a letter that is wrong, missing, added, or swapped
 * with its neighbour. Of short words there are none.
 *
 * @param word - as `plainWord` gives it
 */
export function* wordsOneSlipOff(word: string): Generator<string> {
  if (word.length < fewestLetters || word.length > mostLetters) return;
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const without = after.slice(1);
    const around = letters.flatMap((letter) => [
      `${before}${letter}${after}`,
      ...(after === '' ? [] : [`${before}${letter}${without}`]),
    ]);
    if (after !== '') around.push(`${before}${without}`);
    if (after.length > 1) around.push(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    yield* around.filter((other) => other.length >= fewestLetters);
  }
}

/**
 * Whether one plain word is another with one slip of the pen.
 *
 * @example
 * isOneSlipOff('servces', 'services') // => true
 * isOneSlipOff('industry', 'services') // => false
 */
export function isOneSlipOff(word: string, other: string): boolean {
  if (word === other || word.length < fewestLetters || word.length > mostLetters) return false;
  if (other.length < fewestLetters) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  const [rest, otherRest] = [word.slice(same), other.slice(same)];
  const isSwapped = rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.length > 1;
  return (
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest.slice(1) === otherRest.slice(1) ||
    (isSwapped && rest.slice(2) === otherRest.slice(2))
  );
}
