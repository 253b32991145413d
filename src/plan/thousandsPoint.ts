import { type Message, say } from '../errors/Message.js';

/**
 * What to say of a number whose point may part thousands, as in Vietnamese `80.000`: nobody can know whether eighty or
 * eighty thousand was meant. Decimals that do not end in a zero are taken at their word.
 *
 * @param written - the number as it was written
 * @returns the advice; nothing for a number that can be read in one way only
 *
 * @example
 * textOf(thousandsPoint('2.650') ?? say``) // => 'Write 2650 or 2.65: a point before three digits may part thousands.'
 * thousandsPoint('140.427') // => undefined
 */
export function thousandsPoint(written: string): Message | undefined {
  if (!/^[+-]?[1-9]\d{0,2}\.\d\d0$/.test(written)) return undefined;
  return say`Write ${written.replace('.', '')} or ${Number(written)}: a point before three digits may part thousands.`;
}
