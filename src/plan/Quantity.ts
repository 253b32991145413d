import { z } from 'zod';
import { type Message, say } from '../errors/Message.js';
import { domains, isIn } from './domains.js';
import { bareNumber, says, writtenNumberHint } from './grammar.js';
import { perMille } from './perMille.js';
import { boundHint } from './targets/boundInWords.js';
import { thousandsPoint } from './thousandsPoint.js';

/** A number as the plan writes it, with the sign that says what it counts: `%`, `pp`, or none for a unit given beside it. */
export interface Quantity {
  readonly value: number;
  readonly sign: '%' | 'pp' | '';
  /** Digits it is written with after the decimal mark, where they are more than its value shows: 5.20%. */
  readonly decimals?: number;
}

const expected = say`a number, a percentage such as 8% or points such as -2.0 pp`;

const written = /^\s*([+-]?\d+(?:\.\d+)?)\s*(%|pp)\s*$/;

const bare = /^\s*[+-]?[\d.]+\s*$/;

const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const twoNumbers = new RegExp(
  `^\\s*(${number})\\s*(%|pp)?\\s*[-\u2010-\u2015\u2212]\\s*(${number})\\s*(%|pp)?\\s*$`,
  'u',
);
const oneNumber = new RegExp(
  `^(?:[^\\d.,]*[^\\d.,\\p{L}])?(${number}\\s*(?:%|pp)?)(?![\\p{L}\\d.,])[^\\d]*$`,
  'u',
);

/**
 * Two bounds as a list, where a text names them with a dash between.
 *
 * @example
 * boundsMeant('8\u20139%') // => '[8%, 9%]'
 */
export function boundsMeant(text: string): string | undefined {
  const [, low, lowSign, high, highSign] = twoNumbers.exec(text) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const sign = (own: string | undefined) => {
    const shown = own ?? highSign ?? lowSign ?? '';
    return shown === 'pp' ? ' pp' : shown;
  };
  return `[${low}${sign(lowSign)}, ${high}${sign(highSign)}]`;
}

function quantityHint(input: unknown): Message | undefined {
  if (Array.isArray(input) && input.length === 2) return say`Two bounds are written ${'range: [a, b]'}.`;
  if (typeof input !== 'string') return undefined;
  const mille = perMille(input);
  if (mille !== undefined)
    return say`Write ${`${mille.percent}%`}, or ${mille.written} where the unit is per mille.`;
  const bounds = boundsMeant(input);
  if (bounds !== undefined) return say`Two bounds are written ${`range: ${bounds}`}.`;
  const signs = writtenNumberHint(input.trim());
  if (signs !== undefined) return signs;
  const alone = oneNumber.exec(input)?.[1];
  if (alone === undefined) return undefined;
  const ambiguous = thousandsPoint(alone.trim());
  if (ambiguous !== undefined) return ambiguous;
  return alone === input.trim() ? bareNumber : say`Write the number alone: ${alone.trim()}.`;
}

/** Schema of a {@link Quantity}; whether the sign fits is known only with the target's unit. */
export const Quantity: z.ZodType<Quantity, number | string> = quantity(quantityHint);

/** The same as the one bound of a target, where people copy the words of the resolution. */
export const BoundOfTarget: z.ZodType<Quantity, number | string> = quantity((input) => {
  const isInWords = typeof input === 'string' && boundsMeant(input) === undefined && !bare.test(input);
  return (isInWords ? boundHint(input) : undefined) ?? quantityHint(input);
});

function quantity(hintFor: (input: unknown) => Message | undefined) {
  const said = {
    error: ({ input }: { readonly input?: unknown }) => {
      if (input === undefined || input === null) return says('missing', expected);
      return says('badNumber', expected, hintFor(input));
    },
  };
  return z
    .union([z.number(), z.string().regex(written, said)], said)
    .transform((quantity, context): Quantity => {
      const read = readQuantity(quantity);
      if (isIn(read.value, domains.figure)) return read;
      const limits = say`${expected}, below ${'10^15'}`;
      const message = says('tooLarge', limits, say`Write it in another unit, such as billion VND.`);
      context.addIssue({ code: 'custom', message, input: quantity });
      return z.NEVER;
    })
    .describe('A number, or a percentage such as 8%, or points such as -2.0 pp');
}

function readQuantity(quantity: number | string): Quantity {
  if (typeof quantity === 'number') return { value: quantity, sign: '' };
  const [, digits, sign] = written.exec(quantity) ?? [];
  const value = Number(digits);
  const decimals = digits?.split('.')[1];
  const hidden = decimals?.endsWith('0') === true ? { decimals: decimals.length } : {};
  return { value, sign: sign === '%' ? '%' : 'pp', ...hidden };
}
