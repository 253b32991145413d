import { z } from 'zod';
import { type Message, say } from '../errors/Message.js';
import { says } from './grammar.js';
import { periodFromText, periodText, type YearSpan } from './yearsOf.js';

/** A run of years, both ends included; a single year has the same year at both ends. */
export type Period = YearSpan;

const expected = say`a year such as 2020 or years such as 2016-2020`;

const said = {
  error: ({ input }: { readonly input?: unknown }) =>
    says(input === undefined || input === null ? 'missing' : 'badValue', expected, yearsMeant(input)),
};

/** The one or two years that a text of other words or marks names. */
function yearsMeant(input: unknown): Message | undefined {
  const years = typeof input === 'string' ? (input.match(/(?<!\d)\d{4}(?!\d)/gu) ?? []) : [];
  const meant = years.length > 2 ? undefined : periodFromText(years.join('-'));
  return meant === undefined ? undefined : say`Write ${periodText(meant)}.`;
}

/** Schema of a period as people write it: `2020` or `2016-2020`. */
export const Period: z.ZodType<Period, string | number> = z
  .union(
    [
      z.int(said).min(1000, said).max(9999, said),
      z.string().regex(/^\s*\d{4}(?:\s*[-‐-―−]\s*\d{4})?\s*$/, said),
    ],
    said,
  )
  .transform((text, context) => {
    const period = periodFromText(String(text));
    if (period !== undefined) return period;
    const message = says('badValue', expected, say`The earlier year comes first.`);
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  })
  .describe('A year (2020) or a run of years (2016-2020)');
