import type { Issue } from '../errors/Issue.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** What the command line calls what the library calls by a name. */
type Named = Readonly<Record<string, string>>;

const options: Named = {
  by: '--by',
  levers: '--by',
  target: '--target',
  to: '--to',
  from: '--from',
  stayingFrom: '--staying',
  scenario: '--scenario',
  scenarios: '--scenario',
  observed: '--observed',
  weights: '--weights',
  adds: '--adds',
  until: '--until',
  indicator: '--indicator',
  region: '--region',
  per: '--per-head',
  province: '--province',
  period: '--period',
  targets: '--target',
  together: '--together',
  draws: '--draws',
  probability: '--probability',
  seed: '--seed',
  pastPlans: '--past-plans',
};

/**
 * Asks the library, and tells its errors in the words of the command line: what is wrong with a lever is told of `--by`,
 * `--bounds` or `--weight`, and what is wrong with a driver of the option that gives it.
 *
 * @param own - what a command calls otherwise than the others do
 */
export async function inOptionWords<Answer>(
  ask: () => Answer | Promise<Answer>,
  own: Named = {},
): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const issues = error.issues.map((issue) =>
      issue.place === undefined ? { ...issue, path: named(issue.path, { ...options, ...own }) } : issue,
    );
    throw new ScenarioError(issues, { cause: error });
  }
}

function named(path: Issue['path'], options: Named): Issue['path'] {
  const [first = '', second = '', third, ...rest] = path;
  if (first === 'levers' && (third === 'bounds' || third === 'weight'))
    return [`--${third}`, second, ...rest];
  if (first === 'drivers') return [optionOf(String(second)), ...path.slice(2)];
  const option = Object.hasOwn(options, first) ? options[first] : undefined;
  return option === undefined ? path : [option, ...path.slice(1)];
}

/** The option of the command line that gives what the library calls by this name: `--exchange-rate`. */
export function optionOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
