import { z } from 'zod';
import { decimalPoint, says } from './grammar.js';

/** A number as the plan writes it, with the sign that says what it counts: `%`, `pp`, or none for a unit given beside it. */
export interface Quantity {
  readonly value: number;
  readonly sign: '%' | 'pp' | '';
}

const expected = 'a number, a percentage such as 8% or points such as -2.0 pp';

/** Schema of a {@link Quantity}; whether the sign fits is known only with the target's unit. */
export const Quantity: z.ZodType<Quantity, number | string> = z
  .union([z.number(), z.string()], {
    error: (issue) => says(issue.input === undefined ? 'missing' : 'badNumber', expected),
  })
  .transform((written, context): Quantity => {
    if (typeof written === 'number') return { value: written, sign: '' };
    const match = /^([+-]?\d+(?:\.\d+)?)\s*(%|pp)$/.exec(written.trim());
    if (match !== null) return { value: Number(match[1]), sign: match[2] === '%' ? '%' : 'pp' };
    const hint = /\d,\d/.test(written) ? decimalPoint : '';
    context.addIssue({ code: 'custom', message: says('badNumber', expected, hint), input: written });
    return z.NEVER;
  })
  .describe('A number, or a percentage such as 8%, or points such as -2.0 pp');
