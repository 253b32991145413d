import type { z } from 'zod';
import type { DocumentName, Issue } from '../errors/Issue.js';
import { say, textOf } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type Complaint, complaintFrom } from './grammar.js';
import { nameHint } from './text/nearestName.js';

/**
 * Checks a value against a schema; every problem comes back at once, in this package's terms.
 *
 * @returns the parsed value
 * @throws ScenarioError with one issue for each problem
 *
 * @example
 * parseWith(strict({ id: name(say`an id`) }), { id: 'a' }, 'plan') // => { id: 'a' }
 */
export function parseWith<Output>(schema: z.ZodType<Output>, value: unknown, document: DocumentName): Output {
  const parsed = schema.safeParse(value, { reportInput: true });
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issuesFromZod(issue, []));
  const told = new Set(issues.map(({ path }) => path.join('.')));
  const unread = unreadKeys(value, []).filter(({ path }) => !told.has(path.join('.')));
  if (parsed.success && unread.length === 0) return parsed.data;
  throw new ScenarioError(
    [...withoutEchoes(issues), ...unread].map((issue) => ({
      ...issue,
      ...asWritten(issue, value),
      document,
    })),
  );
}

/** Deeper than any document that is read. */
const deepest = 60;

/** Keys that a schema of things by name passes over: objects have one called so without being given it. */
function unreadKeys(part: unknown, path: Issue['path']): Issue[] {
  if (typeof part !== 'object' || part === null || path.length > deepest) return [];
  const own: Issue[] = Object.hasOwn(part, '__proto__')
    ? [{ code: 'unknownKey', path: [...path, '__proto__'], value: '__proto__', expected: say`a known key` }]
    : [];
  const isList = Array.isArray(part);
  return [
    ...own,
    ...Object.keys(part)
      .filter((key) => key !== '__proto__')
      .flatMap((key) => unreadKeys(Reflect.get(part, key), [...path, isList ? Number(key) : key])),
  ];
}

/** What was read from a text, such as 1.2 from `120%`, or a list of such, is told as it was written. */
function asWritten({ value, path }: Issue, whole: unknown): Pick<Issue, 'value'> | undefined {
  if (typeof value !== 'number' && (typeof value !== 'object' || value === null)) return undefined;
  let found = whole;
  for (const part of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  return typeof found === 'string' || typeof found === 'object' ? { value: found } : undefined;
}

/**
 * A misspelt key is missing under its right name too: that is told once, as the misspelling. Of a value that is refused
 * as a whole, nothing is told of its parts.
 */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const wholes = new Set(issues.map(({ path }) => JSON.stringify(path)));
  const isPart = ({ path }: Issue) =>
    path.some((_, length) => wholes.has(JSON.stringify(path.slice(0, length))));
  const meant = new Set(
    issues.flatMap(({ code, path, hint }) =>
      code === 'unknownKey' && hint !== undefined ? [`${path.slice(0, -1).join('.')} ${textOf(hint)}`] : [],
    ),
  );
  return issues.filter(
    (issue) =>
      !isPart(issue) &&
      (issue.code !== 'missing' ||
        !meant.has(`${issue.path.slice(0, -1).join('.')} Did you mean ${issue.path.at(-1)}?`)),
  );
}

type ZodIssue = z.core.$ZodIssue;

/** What is said where a schema leaves the wording to zod, whose own words no user should read. */
const unworded: Complaint = { code: 'badValue', expected: say`a value of another kind` };

function issuesFromZod(issue: ZodIssue, above: readonly (string | number)[]): Issue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !speaksForItself(issue)) {
    return ranked(issue.errors, path)[0]?.issues ?? [];
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => issuesFromZod(inner, path)).map((inner) => ({ ...inner, path }));
  }
  const { code, expected, hint, known = [], hints = {} } = complaintFrom(issue.message) ?? unworded;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknownKey',
      path: [...path, key],
      value: key,
      expected,
      hint: Object.hasOwn(hints, key) ? hints[key] : nameHint(key, known),
    }));
  }
  const found = 'input' in issue && issue.input !== undefined ? { value: issue.input } : {};
  return [{ code, path, ...found, expected, hint }];
}

/**
 * A union that words its own message speaks for plain values, for what is of no branch's type, for keys that no
 * branch takes together, and where every branch lacks a key; for all else its likeliest branch does.
 */
function speaksForItself({ message, input, errors }: z.core.$ZodIssueInvalidUnion): boolean {
  if (complaintFrom(message) === undefined) return false;
  if (typeof input !== 'object' || input === null || errors.every(isOfWrongType)) return true;
  const branches = ranked(errors, []);
  const misfits = strangeKeys(branches[0]?.branch ?? []);
  if (misfits.some((key) => errors.some((branch) => !strangeKeys(branch).includes(key)))) return true;
  return branches.every(({ issues }) => issues.some(lacksKey));
}

const lacksKey = ({ path, code, value }: Issue) =>
  path.length === 1 && value === undefined && code !== 'unknownKey';

function isOfWrongType(branch: readonly ZodIssue[]): boolean {
  return branch.some(
    ({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
  );
}

function strangeKeys(branch: readonly ZodIssue[]): readonly string[] {
  return branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
}

/** Keys that a branch does not take, be it one of known keys or of keys of a form such as years. */
function strangerCount(branch: readonly ZodIssue[]): number {
  const misformed = branch.filter(({ code, path }) => code === 'invalid_key' && path.length === 1);
  return strangeKeys(branch).length + misformed.length;
}

/**
 * The branches of a union, the one the writer most likely meant first: right in type, with the fewest keys that it does
 * not take, and with the fewest problems.
 */
function ranked(branches: readonly (readonly ZodIssue[])[], path: readonly (string | number)[]) {
  return branches
    .map((branch) => ({
      branch,
      issues: withoutEchoes(branch.flatMap((issue) => issuesFromZod(issue, path))),
    }))
    .sort(
      (a, b) =>
        Number(isOfWrongType(a.branch)) - Number(isOfWrongType(b.branch)) ||
        strangerCount(a.branch) - strangerCount(b.branch) ||
        a.issues.length - b.issues.length,
    );
}
