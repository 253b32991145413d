import { z } from 'zod';
import type { IssueCode } from '../errors/Issue.js';
import { nearestName } from './nearestName.js';

/**
 * A schema's message that carries an issue: code, expectation and advice on a line each.
 *
 * zod hands a message through untouched, so the wording stands where the schema is written and
 * `parseWith` takes it apart again.
 *
 * @example
 * says('badText', 'a name', 'Write one word.') // => 'badText\na name\nWrite one word.'
 */
export function says(code: IssueCode, expected: string, hint = ''): string {
  return `${code}\n${expected}\n${hint}`;
}

/**
 * An object that refuses keys it does not know; the message lists the known ones, so that the nearest can be named.
 *
 * @param shape - the schemas by key
 * @param renamed - keys of before with what they are called now: who writes one is told
 *
 * @example
 * strict({ vi: text('a text') }).safeParse({ en: 'x' }).success // => false
 */
export function strict<Shape extends z.ZodRawShape>(
  shape: Shape,
  renamed: Readonly<Record<string, string>> = {},
) {
  const known = Object.keys(shape).join(', ');
  const before = Object.entries(renamed)
    .map((names) => names.join(': '))
    .join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? says('unknownKey', known, before)
        : says(issue.input === undefined ? 'missing' : 'badValue', `an object with the keys ${known}`),
  });
}

/**
 * A text that is not empty, trimmed and brought to Unicode's composed form (NFC).
 *
 * @example
 * text('a title').parse(' Lạng Sơn ') // => 'Lạng Sơn'
 */
export function text(expected: string) {
  return z
    .string({ error: ({ input }) => textComplaint(input, expected) })
    .transform((value) => value.normalize('NFC').trim())
    .refine((value) => value !== '', { error: says('badText', expected) });
}

/**
 * A name that other parts of the plan point at: letters, digits, `.`, `-` and `_`, beginning with a letter or digit.
 *
 * @example
 * name('a scenario id').safeParse('plan 8').success // => false
 */
export function name(expected: string) {
  const rule = 'Use letters, digits, ".", "-" and "_" only, and begin with a letter or digit.';
  const taken = 'The language the program is written in keeps this word for itself: choose another.';
  return z
    .string({ error: ({ input }) => textComplaint(input, expected) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: says('badText', expected, rule), abort: true })
    .refine((value) => !(value in {}), { error: says('badText', expected, taken) });
}

function textComplaint(input: unknown, expected: string): string {
  if (input === undefined || input === null) return says('missing', expected);
  return says('badText', expected, typeof input === 'object' ? '' : 'Put it in quotes.');
}

/**
 * A finite number, never a text.
 *
 * @example
 * quantity('a number of communes').safeParse('72').success // => false
 */
export function quantity(expected: string) {
  return z.number({
    error: ({ input }) => {
      if (input === undefined || input === null) return says('missing', expected);
      if (typeof input !== 'string') return says('badNumber', expected);
      return says(
        'badNumber',
        expected,
        /\d,\d/.test(input) ? decimalPoint : 'Write the bare number, no quotes.',
      );
    },
  });
}

/** The advice for a number in the Vietnamese way of writing: a decimal comma, or points between thousands. */
export const decimalPoint = 'Write a decimal point, and no separator of thousands.';

/**
 * One word out of a closed list.
 *
 * @example
 * choice(['atLeast', 'atMost'], 'a direction').parse('atMost') // => 'atMost'
 */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words, expected: string) {
  return z.enum(words, {
    error: (issue) =>
      says(
        issue.input === undefined ? 'missing' : 'badValue',
        `${expected}: ${words.join(', ')}`,
        didYouMean(issue.input, words),
      ),
  });
}

/**
 * A list; what is not a list is refused with the expectation.
 *
 * @example
 * list(name('an id'), 'a list of ids').parse(['a']) // => ['a']
 */
export function list<Item extends z.ZodType>(item: Item, expected: string) {
  return z.array(item, {
    error: (issue) => says(issue.input === undefined ? 'missing' : 'badValue', expected),
  });
}

/**
 * Values by name, such as growth by activity; what is not an object is refused with the expectation.
 *
 * @example
 * byName(name('an activity id'), quantity('an amount'), 'amounts by activity').parse({ services: 2 }) // => { services: 2 }
 */
export function byName<Key extends z.ZodType<string, string>, Value extends z.ZodType>(
  key: Key,
  value: Value,
  expected: string,
) {
  return z.record(key, value, { error: says('badValue', expected) });
}

/**
 * The advice that follows a word which is near one of a closed list; nothing where none is near.
 *
 * @example
 * didYouMean('atleast', ['atLeast', 'atMost']) // => 'Did you mean atLeast?'
 */
export function didYouMean(input: unknown, words: readonly string[]): string {
  const nearest = typeof input === 'string' ? nearestName(input, words) : undefined;
  return nearest === undefined ? '' : `Did you mean ${nearest}?`;
}
