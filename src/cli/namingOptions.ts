import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';

const options: Readonly<Record<string, string>> = {
  levers: '--by',
  from: '--from',
  stayingFrom: '--staying',
};

/**
 * An error of the library in the words of the command line: what is wrong with a lever is told of `--by`, `--bounds` or
 * `--weight`, and what is wrong with a driver of the option that gives it. Other errors are left as they are.
 *
 * @example
 * const path = ['levers', 'growth', 'bounds'];
 * const error = new ScenarioError([{ code: 'badValue', path, expected: say`two numbers` }]);
 * String(namingOptions(error)) // => 'ScenarioError: --bounds.growth: expected two numbers, got nothing.'
 */
export function namingOptions(error: unknown): unknown {
  if (!(error instanceof ScenarioError)) return error;
  return new ScenarioError(
    error.issues.map((issue) => (issue.place === undefined ? { ...issue, path: named(issue.path) } : issue)),
    { cause: error },
  );
}

function named(path: Issue['path']): Issue['path'] {
  const [first = '', second = '', third, ...rest] = path;
  if (first === 'levers' && (third === 'bounds' || third === 'weight'))
    return [`--${third}`, second, ...rest];
  if (first === 'drivers') return [optionOf(String(second)), ...path.slice(2)];
  const option = options[first];
  return option === undefined ? path : [option, ...path.slice(1)];
}

/** The option of the command line that gives what the library calls by this name: `--exchange-rate`. */
export function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
