import { type Message, say } from '../../errors/Message.js';
import { codeTokens } from '../codeTokens.js';

/**
 * A sentence for code in which `^` stands for a power, as in a spreadsheet: TypeScript takes it for another sign, and
 * computes something else without a word.
 *
 * @param code - of a cell
 * @returns nothing where there is no such sign outside of texts and comments
 * @example
 * powerHelp('1.05^5')?.values // => ['1.05 ** 5', '1.28 ** (1 / 5)']
 */
export function powerHelp(code: string): Message | undefined {
  if (!codeTokens(code).some(({ kind, text }) => kind === 'other' && text === '^')) return undefined;
  return say`^ is no power here: write ${'1.05 ** 5'}, and ${'1.28 ** (1 / 5)'} for a root.`;
}
