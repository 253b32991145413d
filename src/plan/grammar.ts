import { z } from 'zod';
import type { IssueCode } from '../errors/Issue.js';

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
 * @example
 * strict({ vi: text('a text') }).safeParse({ en: 'x' }).success // => false
 */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? says('unknownKey', known)
        : says('badValue', `an object with the keys ${known}`),
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
    .string({ error: (issue) => says(issue.input === undefined ? 'missing' : 'badText', expected) })
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
  const rule = 'Use letters, digits, ".", "-" and "_" only.';
  return z
    .string({ error: (issue) => says(issue.input === undefined ? 'missing' : 'badText', expected) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: says('badText', expected, rule) });
}

/**
 * A finite number, never a text.
 *
 * @example
 * quantity('a number of communes').safeParse('72').success // => false
 */
export function quantity(expected: string) {
  return z.number({ error: (issue) => says(issue.input === undefined ? 'missing' : 'badNumber', expected) });
}

/**
 * One word out of a closed list.
 *
 * @example
 * choice(['atLeast', 'atMost'], 'a direction').parse('atMost') // => 'atMost'
 */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words, expected: string) {
  return z.enum(words, {
    error: (issue) =>
      says(issue.input === undefined ? 'missing' : 'badValue', `${expected}: ${words.join(', ')}`),
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
