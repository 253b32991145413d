import { z } from 'zod';
import { type Message, say } from '../errors/Message.js';
import { decimalPoint, says, writtenNumberHint } from './grammar.js';
import { perMille } from './perMille.js';

const example = say`a rate such as 8.5%`;

/** Nothing changes by this much in a year, nor is this part of a whole: a level was meant. */
const most = 100;

const levelHint = say`It looks like a level; a rate such as ${'1.4%'} is a change or a part. Levels, of later years too, stand in facts.csv, and observed follows them.`;

/** A relative rate as a decimal: 8.5 % is 0.085. */
export type Rate = number;

/**
 * Schema of a rate as people write it, `8.5%`. A bare `8.5` or `0.085` is refused: nobody can know which was meant.
 *
 * The digits are read before the point is moved, so `2.734146876823984%` loses nothing to rounding twice.
 */
export const Rate: z.ZodType<Rate, string> = z
  .string({ error: (issue) => rateComplaint(issue.input, example) })
  .regex(/^[+-]?\d+(\.\d+)?\s*%$/, { error: (issue) => rateComplaint(issue.input, example), abort: true })
  .refine((text) => Math.abs(rateFrom(text)) < most, { error: says('badNumber', example, levelHint) })
  .transform(rateFrom)
  .describe('A rate with its sign, such as 8.5%');

/**
 * A rate in per cent, with the digits it was written with: the point is moved, nothing is multiplied.
 *
 * @unit decimal in, per cent out
 *
 * @example
 * percentFromRate(0.07) // => 7
 */
export function percentFromRate(rate: Rate): number {
  const [digits, exponent] = String(rate).split('e');
  return Number(`${digits}e${Number(exponent ?? 0) + 2}`);
}

/** Percentage points, such as the change of a rate from 22 % to 20 %: -2. */
export type Points = number;

const pointsExample = say`percentage points such as -2.0 pp`;

/** Schema of percentage points as people write them, `-2.0 pp`. */
export const Points: z.ZodType<Points, string> = z
  .string({ error: (issue) => complaint(issue.input, 'pp', pointsExample) })
  .regex(/^[+-]?\d+(\.\d+)?\s*pp$/, { error: (issue) => complaint(issue.input, 'pp', pointsExample) })
  .transform((text) => Number(numberText(text)))
  .refine(Number.isFinite, { error: ({ input }) => complaint(input, 'pp', pointsExample) })
  .describe('Percentage points with their sign, such as -2.0 pp');

function rateFrom(text: string): Rate {
  return Number(`${numberText(text)}e-2`);
}

function numberText(text: string): string {
  return text.replace(/[^\d.+-]/g, '');
}

/**
 * What to say against a value that should have been a rate, where it is not one.
 *
 * @example
 * complaintFrom(rateComplaint(8.5, say`a rate such as 8.5%`))?.code // => 'bareRate'
 */
export function rateComplaint(input: unknown, expected: Message): string {
  return complaint(input, '%', expected);
}

function complaint(input: unknown, sign: '%' | 'pp', expected: Message): string {
  if (input === undefined || input === null) return says('missing', expected);
  if (typeof input !== 'string' && typeof input !== 'number') return says('badNumber', expected);
  const text = String(input).trim();
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return says('bareRate', expected, addSign(sign, text));
  if (/^[+-]?\d+,\d+[^\d\u2030]*$/.test(text))
    return says('badNumber', expected, say`Write a decimal point: ${text.replace(',', '.')}.`);
  if (/\d[,.]\d{3}/.test(text)) return says('badNumber', expected, decimalPoint);
  const mille = sign === '%' ? perMille(text) : undefined;
  if (mille !== undefined) return says('badNumber', expected, say`Write ${`${mille.percent}%`}.`);
  const hint = writtenNumberHint(text);
  if (hint !== undefined) return says('badNumber', expected, hint);
  if (sign === '%' && /pp$/.test(text))
    return says('badNumber', expected, say`pp counts points; a relative rate is written with %.`);
  if (sign === 'pp' && /%$/.test(text))
    return says('badNumber', expected, say`% is relative; a change in points is written with pp.`);
  return says('badNumber', expected);
}

/**
 * The advice for a number without the sign that says what it counts: `0.33` can be a part of one, `102.7` an index of the
 * year before, and `23200` is a level.
 *
 * @example
 * textOf(addSign('%', '8.5')) // => 'Add the % sign.'
 * textOf(addSign('%', '0.33')) // => 'Write 33% if it is a part of one, 0.33% if it is in per cent.'
 * textOf(addSign('%', '1.085')) // => 'Write 8.5% if it is a factor of growth, 1.085% if it is in per cent.'
 * textOf(addSign('%', '102.7')) // => 'Write 2.7% if it is an index with the year before = 100; else add the % sign.'
 */
export function addSign(sign: '%' | 'pp', written: string): Message {
  if (sign === 'pp') return say`Add the unit pp.`;
  const number = Math.abs(Number(written));
  if (number > 0 && number < 1)
    return say`Write ${`${percentFromRate(Number(written))}%`} if it is a part of one, ${`${Number(written)}%`} if it is in per cent.`;
  if (number > 1 && number < 1.5 && !/^\d(\.\d)?$/.test(written))
    return say`Write ${`${Number((100 * (Number(written) - 1)).toFixed(10))}%`} if it is a factor of growth, ${`${Number(written)}%`} if it is in per cent.`;
  if (number > 100 && number < 200)
    return say`Write ${`${Number((Number(written) - 100).toFixed(10))}%`} if it is an index with the year before = 100; else add the % sign.`;
  return number >= 200 ? levelHint : say`Add the % sign.`;
}
