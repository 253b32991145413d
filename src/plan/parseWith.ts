import type { z } from 'zod';
import type { DocumentName, Issue, IssueCode } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from './nearestName.js';

/**
 * Checks a value against a schema; every problem comes back at once, in this package's terms.
 *
 * @returns the parsed value
 * @throws ScenarioError with one issue for each problem
 *
 * @example
 * parseWith(strict({ id: name('an id') }), { id: 'a' }, 'plan') // => { id: 'a' }
 */
export function parseWith<Output>(schema: z.ZodType<Output>, value: unknown, document: DocumentName): Output {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ScenarioError(
    parsed.error.issues.flatMap((issue) => issuesFromZod(issue, [])).map((issue) => ({ ...issue, document })),
  );
}

type ZodIssue = z.core.$ZodIssue;

function issuesFromZod(issue: ZodIssue, above: readonly (string | number)[]): Issue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliest(issue.errors).flatMap((inner) => issuesFromZod(inner, path));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => issuesFromZod(inner, path)).map((inner) => ({ ...inner, path }));
  }
  const { code, expected, hint } = wording(issue.message);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknownKey',
      path: [...path, key],
      value: key,
      expected: 'a known key',
      hint: nameHint(key, expected.split(', ')),
    }));
  }
  const found = 'input' in issue && issue.input !== undefined ? { value: issue.input } : {};
  return [{ code, path, ...found, expected, ...(hint === '' ? {} : { hint }) }];
}

/** Of the branches of a union, the one the writer most likely meant: right in type, and with the fewest problems. */
function likeliest(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const wrongType = (branch: readonly ZodIssue[]) =>
    branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  const ranked = [...branches].sort(
    (a, b) => Number(wrongType(a)) - Number(wrongType(b)) || a.length - b.length,
  );
  return ranked[0] ?? [];
}

function wording(message: string): { code: IssueCode; expected: string; hint: string } {
  const [code, expected, hint] = message.split('\n');
  if (expected === undefined) return { code: 'badValue', expected: message, hint: '' };
  return { code: code as IssueCode, expected, hint: hint ?? '' };
}
