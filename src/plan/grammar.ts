import { z } from 'zod';
import { characterName } from '../errors/characterName.js';
import type { IssueCode } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { nearestName } from './text/nearestName.js';
import { strangeCharacter } from './text/strangeCharacter.js';

/** What a schema says of a value it refuses. */
export interface Complaint {
  readonly code: IssueCode;
  readonly expected: Message;
  readonly hint?: Message | undefined;
  /** The keys an object may have, where one is not known. */
  readonly known?: readonly string[];
  /** The advice for keys that are not known here. */
  readonly hints?: Readonly<Record<string, Message>>;
}

/**
 * A complaint as the text that zod carries untouched, so that the wording stands where the schema is written; read
 * again by {@link complaintFrom}.
 *
 * @example
 * complaintFrom(says('badText', say`a name`))?.code // => 'badText'
 */
export function says(
  code: IssueCode,
  expected: Message,
  more?: Message | Pick<Complaint, 'known' | 'hints'>,
): string {
  const complaint: Complaint = {
    code,
    expected,
    ...(more !== undefined && 'text' in more ? { hint: more } : more),
  };
  return JSON.stringify(complaint);
}

/**
 * The complaint that a message of zod carries, or nothing where zod worded it itself.
 *
 * @example
 * complaintFrom('Invalid input') // => undefined
 */
export function complaintFrom(message: string): Complaint | undefined {
  return message.startsWith('{') ? JSON.parse(message) : undefined;
}

/**
 * An object that refuses keys it does not know; the message lists the known ones, so that the nearest can be named.
 *
 * @param shape - the schemas by key
 * @param hints - the advice for keys that stand elsewhere, or are called otherwise now
 *
 * @example
 * strict({ vi: text(say`a text`) }).safeParse({ en: 'x' }).success // => false
 */
export function strict<Shape extends z.ZodRawShape>(
  shape: Shape,
  hints: Readonly<Record<string, Message>> = {},
) {
  const known = Object.keys(shape);
  const advice = 'label' in shape ? { ...calledOtherwise, ...hints } : hints;
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? says('unknownKey', say`a known key`, { known, hints: advice })
        : says(
            issue.input === undefined ? 'missing' : 'badValue',
            say`an object with the keys ${known.join(', ')}`,
          ),
  });
}

const asLabel = say`Write ${'label'}.`;
const calledOtherwise = { name: asLabel, title: asLabel };

/**
 * A text in one line that is not empty and that charts can draw, trimmed and in Unicode's composed form (NFC).
 *
 * @example
 * text(say`a title`).parse(' Lang Son ') // => 'Lang Son'
 */
export function text(expected: Message) {
  return z
    .string({ error: ({ input }) => textComplaint(input, expected) })
    .transform((value) => value.normalize('NFC').trim())
    .refine((value) => value !== '', { error: says('badText', expected), abort: true })
    .refine((value) => strangeCharacter(value) === undefined, {
      error: ({ input }) => says('missingGlyph', drawableText, strangeHint(strangeCharacter(String(input)))),
    });
}

/** What is expected of a text that charts show. */
export const drawableText = say`text in one line, in letters that charts can draw`;

/**
 * The advice for a text with a character that cannot be drawn.
 *
 * @example
 * textOf(strangeHint('U+000A')) // => 'Remove or replace U+000A. In YAML, > joins lines where | keeps them apart.'
 */
export function strangeHint(character = ''): Message {
  const hint = say`Remove or replace ${character}.`;
  return character === 'U+000A'
    ? say`${hint} ${say`In YAML, > joins lines where | keeps them apart.`}`
    : hint;
}

/**
 * A name that other parts of the plan point at: letters, digits, `.`, `-` and `_`, beginning with a letter or digit.
 *
 * @example
 * name(say`a scenario id`).safeParse('plan 8').success // => false
 */
export function name(expected: Message) {
  const taken = say`The language the program is written in keeps this word for itself: choose another.`;
  return z
    .string({ error: ({ input }) => textComplaint(input, expected) })
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, {
      error: ({ input }) => says('badText', expected, nameRule(String(input))),
      abort: true,
    })
    .refine((value) => !(value in {}), { error: says('badText', expected, taken) });
}

/** What a name may be; and the first of its signs that looks as if it were one of them, or is not seen. */
function nameRule(written: string): Message {
  const rule = say`Use letters, digits, ".", "-" and "_" only, and begin with a letter or digit.`;
  const other = /[^\p{ASCII}]/u.exec(written)?.[0];
  return other === undefined ? rule : say`${rule} ${say`${characterName(other)} is none of them.`}`;
}

/** What is said where a text was wanted and none is there, or something else. */
export function textComplaint(input: unknown, expected: Message): string {
  if (input === undefined || input === null) return says('missing', expected);
  return says('badText', expected, typeof input === 'object' ? undefined : say`Put it in quotes.`);
}

/**
 * A finite number, never a text.
 *
 * @example
 * quantity(say`a number of communes`).safeParse('72').success // => false
 */
export function quantity(expected: Message) {
  return z.number({
    error: ({ input }) => {
      if (input === undefined || input === null) return says('missing', expected);
      if (typeof input !== 'string') return says('badNumber', expected);
      const unsigned = /^\s*[+-]?\d+(?:\.\d+)?\s*(?:%|pp)\s*$/.test(input) ? withoutSign : bareNumber;
      return says('badNumber', expected, writtenNumberHint(input) ?? unsigned);
    },
  });
}

/** Digits after the decimal mark. */
export const digits = z
  .int({ error: says('badValue', say`a number of digits from 0 to 6`) })
  .min(0)
  .max(6);

/** The advice for a number with a sign that nothing is counted in. */
const withoutSign = say`Write a bare number, without a sign such as %.`;

/** The advice for a number in quotes. */
export const bareNumber = say`Write the bare number, no quotes.`;

/** The advice for a dash before a number. */
const minusSign = say`Write the minus sign as a hyphen: -.`;

/** The advice for a number in the Vietnamese way of writing: a decimal comma, or points between thousands. */
export const decimalPoint = say`Write a decimal point, and no separator of thousands.`;

/**
 * The advice for a number in other signs than those of the keyboard, or with a comma.
 *
 * @returns nothing where its signs are not what is wrong
 *
 * @example
 * textOf(writtenNumberHint('\u22122%') ?? say``) // => 'Write the minus sign as a hyphen: -.'
 */
export function writtenNumberHint(written: string): Message | undefined {
  const [alike] = /(?!\d)\p{Nd}/u.exec(written) ?? [];
  if (alike !== undefined) return say`Write ${characterName(alike)} as a digit from 0 to 9.`;
  if (/^[\u2010-\u2015\u2212]\s*\d/.test(written)) return minusSign;
  return /\d[\s,'\u2019]\d|\d\.\d+\.\d/.test(written) ? decimalPoint : undefined;
}

/**
 * One word out of a closed list.
 *
 * @param meant - which of them another word stands for
 *
 * @example
 * choice(['atLeast', 'atMost'], say`a direction`).parse('atMost') // => 'atMost'
 */
export function choice<const Words extends readonly [string, ...string[]]>(
  words: Words,
  expected: Message,
  meant: (word: string) => string | undefined = () => undefined,
) {
  return z.enum(words, {
    error: (issue) =>
      says(
        issue.input === undefined ? 'missing' : 'badValue',
        say`${expected}: ${words.join(', ')}`,
        didYouMean((typeof issue.input === 'string' && meant(issue.input)) || issue.input, words),
      ),
  });
}

/**
 * A list; what is not a list is refused with the expectation.
 *
 * @example
 * list(name(say`an id`), say`a list of ids`).parse(['a']) // => ['a']
 */
export function list<Item extends z.ZodType>(item: Item, expected: Message) {
  return z.array(item, {
    error: (issue) => says(issue.input === undefined ? 'missing' : 'badValue', expected),
  });
}

/**
 * Values by name, such as growth by activity; what is not an object is refused with the expectation.
 *
 * @example
 * byName(name(say`an activity id`), quantity(say`an amount`), say`amounts by activity`).parse({ services: 2 }) // => { services: 2 }
 */
export function byName<Key extends z.ZodType<string, string>, Value extends z.ZodType>(
  key: Key,
  value: Value,
  expected: Message,
) {
  return z.record(key, value, { error: says('badValue', expected) });
}

/**
 * The advice that follows a word which is near one of a closed list; nothing where none is near.
 *
 * @example
 * didYouMean('atleast', ['atLeast', 'atMost'])?.values // => ['atLeast']
 */
export function didYouMean(input: unknown, words: readonly string[]): Message | undefined {
  const nearest = typeof input === 'string' ? nearestName(input, words) : undefined;
  return nearest === undefined ? undefined : say`Did you mean ${nearest}?`;
}
