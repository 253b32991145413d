import type { Message } from '../../errors/Message.js';
import { text } from '../grammar.js';
import { ownUnit } from '../vocabulary/ownUnit.js';
import { plainSpaces } from './plainSpaces.js';

/**
 * A text that is compared with others, such as a unit or a vintage: as {@link text}, with plain blanks.
 *
 * @example
 * plainText(say`a unit`).parse('million\u00a0USD') // => 'million USD'
 */
export function plainText(expected: Message) {
  return text(expected).transform(plainSpaces);
}

/**
 * A unit: as {@link plainText}, and by the name that plan folders use where it is another spelling of one of the
 * vocabulary's.
 *
 * @example
 * unitText(say`a unit`).parse('trieu dong') // => 'million VND'
 */
export function unitText(expected: Message) {
  return plainText(expected).transform(ownUnit);
}
