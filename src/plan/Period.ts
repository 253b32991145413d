import { z } from 'zod';
import { say } from '../errors/Message.js';
import { says } from './grammar.js';

/** A run of years, both ends included; a single year has the same year at both ends. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const expected = say`a year such as 2020 or years such as 2016-2020`;

const written = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/;

const said = {
  error: ({ input }: { readonly input?: unknown }) =>
    says(input === undefined || input === null ? 'missing' : 'badValue', expected),
};

/** Schema of a period as people write it: `2020` or `2016-2020`. */
export const Period: z.ZodType<Period, string | number> = z
  .union([z.int(said).min(1000, said).max(9999, said), z.string().regex(written, said)], said)
  .transform((text, context) => {
    const period = periodFromText(String(text));
    if (period !== undefined) return period;
    const message = says('badValue', expected, say`The earlier year comes first.`);
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  })
  .describe('A year (2020) or a run of years (2016-2020)');

/**
 * The period a text names, or nothing where it names none.
 *
 * @example
 * periodFromText('2016-2020') // => { from: 2016, to: 2020 }
 */
export function periodFromText(text: string): Period | undefined {
  const match = written.exec(text);
  if (match === null) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to ? { from, to } : undefined;
}

/**
 * The years of a period in order.
 *
 * @example
 * yearsOf({ from: 2016, to: 2018 }) // => [2016, 2017, 2018]
 */
export function yearsOf({ from, to }: Period): number[] {
  return Array.from({ length: to - from + 1 }, (_, position) => from + position);
}

/**
 * A period as people write it.
 *
 * @example
 * periodText({ from: 2020, to: 2020 }) // => '2020'
 */
export function periodText({ from, to }: Period): string {
  return from === to ? String(from) : `${from}-${to}`;
}
