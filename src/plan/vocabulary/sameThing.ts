import { countedThings, dividedThings } from './countedThings.js';
import { foldedText } from './foldedText.js';

const spellings = [...countedThings, ...dividedThings].map((thing) => thing.spellings.map(foldedText));

/**
 * Whether two units are one by their words: the same but for marks and capitals, or the same thing in two languages.
 *
 * @example
 * isSameThing('Xa', 'communes') // => true
 */
export function isSameThing(one: string, other: string): boolean {
  const [first, second] = [foldedText(one), foldedText(other)];
  return first === second || spellings.some((words) => words.includes(first) && words.includes(second));
}
