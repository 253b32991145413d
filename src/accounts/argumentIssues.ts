import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** What a numeric argument must be; every number must also be finite. */
export interface NumberRule {
  /** What is expected, with its unit, as a noun phrase. */
  readonly what: Message;
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly notZero?: boolean;
  readonly whole?: boolean;
  /** What to do, as a sentence; left out of the issue where the value is no finite number. */
  readonly hint?: Message | undefined;
}

const none: readonly Issue[] = [];

/**
 * The issue with one number, or none. The expectation is written from the rule, so that the two agree.
 *
 * @param path - name of the argument, or the keys that lead to the number inside it
 * @param value - what was given
 * @param rule - what it must be
 * @returns no issue or one
 * @example
 * numberIssues(['years'], 5, { what: say`a number of years`, whole: true }) // => []
 * numberIssues(['years'], 0, { what: say`a number of years`, atLeast: 1 }).map((issue) => issueText(issue))
 * // => ['years: expected a number of years, at least 1, got 0.']
 */
export function numberIssues(path: Issue['path'], value: unknown, rule: NumberRule): readonly Issue[] {
  return typeof value === 'number' && obeys(value, rule) ? none : [numberIssue(path, value, rule)];
}

/**
 * The issues with a series: the series itself when it is too short, else each number that breaks the rule.
 *
 * @param name - name of the argument
 * @param series - what was given
 * @param options - the rule for each number, and `minimumLength` (1 when left out)
 * @returns the issues in the order of the series
 * @example
 * seriesIssues('series', [1, -2], { what: say`a level`, above: 0 })[0].path // => ['series', 1]
 */
export function seriesIssues(
  name: string,
  series: unknown,
  { minimumLength = 1, ...rule }: NumberRule & { readonly minimumLength?: number },
): readonly Issue[] {
  if (!Array.isArray(series) || series.length < minimumLength)
    return [
      badArgument([name], series, {
        expected: say`a series of ${rule.what}, of length ${minimumLength} or more`,
      }),
    ];
  return Array.from(series, (value, i) => numberIssues([name, i], value, rule)).flat();
}

/**
 * The issues with a composition, that is numbers keyed by activity or by factor: that there is nothing in
 * it, or each number that breaks the rule.
 *
 * @param name - name of the argument
 * @param composition - what was given
 * @param rule - what each number must be
 * @returns the issues in the order of the composition
 * @example
 * compositionIssues('composition', { services: -1 }, { what: say`a value`, above: 0 })[0].path // => ['composition', 'services']
 */
export function compositionIssues(name: string, composition: unknown, rule: NumberRule): readonly Issue[] {
  const entries = isRecord(composition) ? Object.entries(composition) : [];
  if (entries.length === 0)
    return [badArgument([name], composition, { expected: say`${rule.what} under each name` })];
  return entries.flatMap(([key, value]) => numberIssues([name, key], value, rule));
}

/**
 * The issues with two compositions that must have the same names: each name that one has and the other does not.
 *
 * @param compositions - the two compositions under the names of their arguments
 * @returns an issue for each missing name
 * @example
 * sameNamesIssues({ previous: { a: 1 }, current: { a: 1 } }) // => []
 * sameNamesIssues({ previous: { a: 1, b: 2 }, current: { a: 1 } })[0].path // => ['current', 'b']
 */
export function sameNamesIssues(compositions: Readonly<Record<string, unknown>>): readonly Issue[] {
  const sides = Object.entries(compositions).filter(([, side]) => isRecord(side));
  return sides.flatMap(([missing, side]) =>
    sides.flatMap(([having, other]) =>
      Object.keys(Object(other))
        .filter((key) => !Object.hasOwn(Object(side), key))
        .map((key) =>
          badArgument([missing, key], undefined, { expected: say`a number, as ${having} has one` }),
        ),
    ),
  );
}

/**
 * The issue with a level whose sign is not that of the level it is compared with, or none.
 *
 * @param reference - the level it is compared with
 * @param path - name of the argument, or the keys that lead to the level inside it
 * @param value - the level
 * @returns no issue or one
 * @example
 * signChangeIssues(100, ['current'], 108) // => []
 * signChangeIssues(100, ['current'], -8)[0].value // => -8
 */
export function signChangeIssues(reference: number, path: Issue['path'], value: number): readonly Issue[] {
  if (!(Math.sign(reference) * Math.sign(value) < 0)) return none;
  const expected = say`a level of the same sign as ${reference}`;
  return [badArgument(path, value, { expected, hint: say`A sign change has no growth rate.` })];
}

/**
 * The issues with arguments that hold values by name: those that do not.
 *
 * @param given - the arguments under their names
 * @example
 * recordIssues({ start: null }).length // => 1
 */
export function recordIssues(given: Readonly<Record<string, unknown>>): readonly Issue[] {
  return Object.entries(given)
    .filter(([, value]) => !isRecord(value))
    .map(([name, value]) => badArgument([name], value, { expected: say`values by name` }));
}

/**
 * The issues with a list of what holds values by name: that it is none, or each that does not.
 *
 * @param name - name of the argument
 * @param list - what was given
 * @example
 * listIssues('years', [{}, null]).map(({ path }) => path) // => [['years', 1]]
 */
export function listIssues(name: string, list: unknown): readonly Issue[] {
  if (!Array.isArray(list)) return [badArgument([name], list, { expected: say`a list of values by name` })];
  return Array.from(list, (one: unknown, i) => ({ one, i }))
    .filter(({ one }) => !isRecord(one))
    .map(({ one, i }) => badArgument([name, i], one, { expected: say`values by name` }));
}

/**
 * The issues with options by name: that they are none, or each name that nobody reads.
 *
 * @param options - what was given
 * @param names - what is read
 * @example
 * optionsIssues({ depreciaton: 0.05 }, ['depreciation']).map((issue) => issueText(issue))
 * // => ['depreciaton: expected one of depreciation, got "depreciaton".']
 */
export function optionsIssues(options: unknown, names: readonly string[]): readonly Issue[] {
  if (!isRecord(options))
    return [badArgument(['options'], options, { expected: say`options by name: ${names.join(', ')}` })];
  return Object.keys(options)
    .filter((name) => !names.includes(name))
    .map((name) => {
      const expected = say`one of ${names.join(', ')}`;
      return { code: 'unknownKey', path: [name], value: name, expected };
    });
}

/**
 * Nothing when no list holds an issue, else one error with all of them.
 *
 * @param lists - the issues with each argument
 * @throws ScenarioError when there is any issue
 * @example
 * refuse(numberIssues(['icor'], 0, { what: say`an ICOR`, above: 0 })) // => throws ScenarioError
 */
export function refuse(...lists: readonly (readonly Issue[])[]): void {
  if (lists.some((issues) => issues.length > 0)) throw new ScenarioError(lists.flat());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a number is what a rule asks for.
 *
 * @example
 * obeys(1, { above: 1 }) // => false
 */
export function obeys(
  value: number,
  { above, atLeast, atMost, notZero, whole }: Omit<NumberRule, 'what'>,
): boolean {
  return (
    Number.isFinite(value) &&
    !(above !== undefined && value <= above) &&
    !(atLeast !== undefined && value < atLeast) &&
    !(atMost !== undefined && value > atMost) &&
    !(notZero === true && value === 0) &&
    !(whole === true && !Number.isInteger(value))
  );
}

function numberIssue(path: Issue['path'], value: unknown, rule: NumberRule): Issue {
  const { what, above, atLeast, atMost, notZero, whole, hint } = rule;
  let expected = what;
  if (whole === true) expected = say`${expected}, whole`;
  if (above !== undefined) expected = say`${expected}, above ${above}`;
  if (atLeast !== undefined) expected = say`${expected}, at least ${atLeast}`;
  if (atMost !== undefined) expected = say`${expected}, at most ${atMost}`;
  if (notZero === true) expected = say`${expected}, other than 0`;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return badArgument(path, value, { expected, hint: say`Write it without quotes.` });
  return badArgument(path, value, isNumber(value) ? { expected, hint } : { expected });
}

/** Not NaN or infinite, a fault of what was computed before, nor left out: no hint on the rule helps there. */
function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function badArgument(path: Issue['path'], value: unknown, rest: Pick<Issue, 'expected' | 'hint'>): Issue {
  return { code: 'badArgument', path, value, ...rest };
}
