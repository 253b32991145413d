import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nearestHint } from './text/nearestName.js';

/** What the value of an option must be, and how that is said. */
export interface OptionKind {
  readonly fits: (value: unknown) => boolean;
  readonly expected: Message;
  readonly hint?: (value: unknown) => Message | undefined;
  /** Whether there is no answer without it. */
  readonly needed?: boolean;
}

/**
 * What is wrong with the value of an option; nothing where it is left out and may be.
 *
 * @example
 * valueIssues('year', '2020', aYear).map(({ value }) => value) // => ['2020']
 * valueIssues('year', undefined, aYear) // => []
 */
export function valueIssues(key: string, value: unknown, kind: OptionKind): Issue[] {
  if (value === undefined && kind.needed !== true) return [];
  if (kind.fits(value)) return [];
  const hint = kind.hint?.(value);
  const code = value === undefined ? 'missing' : 'badArgument';
  return [{ code, path: [key], value, expected: kind.expected, ...(hint === undefined ? {} : { hint }) }];
}

/**
 * Refuses an argument that is not what it must be.
 *
 * @throws ScenarioError that names the argument
 *
 * @example
 * refuseOther('file', 5, aText) // => throws ScenarioError
 */
export function refuseOther(name: string, value: unknown, kind: OptionKind): void {
  const issues = valueIssues(name, value, needed(kind));
  if (issues.length > 0) throw new ScenarioError(issues);
}

/** The same kind where there is no answer without it. */
export const needed = (kind: OptionKind): OptionKind => ({ ...kind, needed: true });

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
/** Whether something holds values by name: no list, and nothing. */
export const isNamed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(fits);

/** A number in quotes is the likeliest slip. */
const unquoted = (value: unknown) =>
  isText(value) && value.trim() !== '' && Number.isFinite(Number(value))
    ? say`Write it without quotes.`
    : undefined;

/** One of a few words. */
export const oneOf = (words: readonly string[]): OptionKind => ({
  fits: (value) => isText(value) && words.includes(value),
  expected: say`one of ${words.join(', ')}`,
  hint: (value) => (isText(value) ? nearestHint(value, words) : undefined),
});

/** The same kind, or nothing. */
export const perhaps = (kind: OptionKind): OptionKind => ({
  ...kind,
  fits: (value) => value === undefined || kind.fits(value),
});

/** A switch. */
export const aFlag: OptionKind = {
  fits: (value) => typeof value === 'boolean',
  expected: say`true or false`,
};

/** A text, such as an id. */
export const aText: OptionKind = { fits: isText, expected: say`a text` };

/** A finite number. */
export const aNumber: OptionKind = { fits: isNumber, expected: say`a finite number`, hint: unquoted };

/** How many, one at least. */
export const aCount: OptionKind = {
  fits: (value) => isNumber(value) && Number.isInteger(value) && value > 0,
  expected: say`a whole number above 0`,
  hint: unquoted,
};

/** A year of the calendar. */
export const aYear: OptionKind = {
  fits: (value) => isNumber(value) && Number.isInteger(value) && value > 0 && value < 10_000,
  expected: say`a year such as ${2020}`,
  hint: unquoted,
};

/** A number, or several. */
export const numbers: OptionKind = {
  fits: (value) => isNumber(value) || isListOf(value, isNumber),
  expected: say`a finite number, or a list of them, at least one`,
  hint: unquoted,
};

/** Several numbers. */
export const listOfNumbers: OptionKind = {
  fits: (value) => isListOf(value, isNumber),
  expected: say`a list of finite numbers, at least one`,
};

/** A lower and an upper end. */
export const aRange: OptionKind = {
  fits: (value) => isListOf(value, isNumber) && [value].flat().length === 2,
  expected: say`two numbers, the lower one first, such as ${'[6, 10]'}`,
};

/** Several ids. */
export const ids: OptionKind = {
  fits: (value) => isListOf(value, isText),
  expected: say`a list of ids, at least one`,
};

/** Sets of ids. */
export const listsOfIds: OptionKind = {
  fits: (value) => Array.isArray(value) && value.every((one) => isListOf(one, isText)),
  expected: say`a list of lists of ids, such as ${"[['grdp-growth', 'grdp-per-capita']]"}`,
};

/** An id, or several. */
export const idOrIds: OptionKind = {
  fits: (value) => isText(value) || isListOf(value, isText),
  expected: say`an id, or a list of ids, at least one`,
};

/** Values by name, which are checked by who reads them. */
export const byName: OptionKind = { fits: isNamed, expected: say`values by name, such as ${'{ lower: 2 }'}` };

/** Whether something holds values by name that are all what they must be. */
const holds = (value: unknown, kinds: Readonly<Record<string, OptionKind>>): boolean => {
  if (!isNamed(value)) return false;
  const values = new Map<string, unknown>(Object.entries(value));
  return Object.entries(kinds).every(([key, { fits }]) => fits(values.get(key)));
};

/** A list of things with values by name, such as the one shown; it may be empty. */
export const listLike = (example: string, kinds: Readonly<Record<string, OptionKind>>): OptionKind => ({
  fits: (value) => Array.isArray(value) && value.every((one) => holds(one, kinds)),
  expected: say`a list such as ${example}`,
});

/** A name, or values by name such as those shown. */
export const nameOrLike = (example: string, kinds: Readonly<Record<string, OptionKind>>): OptionKind => ({
  fits: (value) => isText(value) || holds(value, kinds),
  expected: say`an id, or values by name such as ${example}`,
});

/** A name, or a list of names and of values by name such as those shown. */
export const namesOrLike = (example: string, kinds: Readonly<Record<string, OptionKind>>): OptionKind => ({
  fits: (value) => isText(value) || isListOf(value, (one) => isText(one) || holds(one, kinds)),
  expected: say`an id, or a list such as ${example}`,
});

/** A function to be called. */
export const aFunction: OptionKind = {
  fits: (value) => typeof value === 'function',
  expected: say`a function`,
};

/** Years from and to. */
export const aPeriod: OptionKind = {
  fits: (value) => holds(value, { from: aYear, to: aYear }),
  expected: say`years such as ${'{ from: 2016, to: 2020 }'}`,
};

/** A colour as CSS writes it. */
export const aColour: OptionKind = {
  fits: (value) =>
    isText(value) &&
    /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(?:rgb|hsl)a?\([-\d\s.,%/]+\))$/iu.test(value),
  expected: say`a colour such as ${'#f5f5f5'}, ${'white'} or ${'transparent'}`,
};
