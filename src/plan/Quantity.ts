import { z } from 'zod';
import { say } from '../errors/Message.js';
import { domains, isIn } from './domains.js';
import { says, writtenNumberHint } from './grammar.js';

/** A number as the plan writes it, with the sign that says what it counts: `%`, `pp`, or none for a unit given beside it. */
export interface Quantity {
  readonly value: number;
  readonly sign: '%' | 'pp' | '';
  /** Digits it is written with after the decimal mark, where they are more than its value shows: 5.20%. */
  readonly decimals?: number;
}

const expected = say`a number, a percentage such as 8% or points such as -2.0 pp`;

const written = /^\s*([+-]?\d+(?:\.\d+)?)\s*(%|pp)\s*$/;

const said = {
  error: ({ input }: { readonly input?: unknown }) => {
    if (input === undefined || input === null) return says('missing', expected);
    return says('badNumber', expected, writtenNumberHint(String(input)));
  },
};

/** Schema of a {@link Quantity}; whether the sign fits is known only with the target's unit. */
export const Quantity: z.ZodType<Quantity, number | string> = z
  .union([z.number(), z.string().regex(written, said)], said)
  .transform((quantity): Quantity => {
    if (typeof quantity === 'number') return { value: quantity, sign: '' };
    const [, digits, sign] = written.exec(quantity) ?? [];
    const value = Number(digits);
    const decimals = digits?.split('.')[1];
    const hidden = decimals?.endsWith('0') === true ? { decimals: decimals.length } : {};
    return { value, sign: sign === '%' ? '%' : 'pp', ...hidden };
  })
  .refine(({ value }) => isIn(value, domains.figure), { error: says('badNumber', expected) })
  .describe('A number, or a percentage such as 8%, or points such as -2.0 pp');
