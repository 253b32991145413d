import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { type OptionKind, valueIssues } from './optionKinds.js';
import { nameHint } from './text/nearestName.js';

/** Every key that options may have, and what its value must be: `true` where that is told by who reads it. */
export type KeysOf<Options> = Readonly<Record<keyof Options, true | OptionKind>>;

/**
 * Options as they were given, where all their keys are known and their values are what they must be: code without types
 * may write others, which nobody would read.
 *
 * @throws ScenarioError for every key that is not known, with the nearest, every value that cannot be one, and for what is
 * no object
 *
 * @example
 * knownOptions({ size: 'slide' }, { size: true }) // => { size: 'slide' }
 */
export function knownOptions<Given extends object | undefined>(
  given: Given,
  keys: KeysOf<NonNullable<Given>>,
): Given {
  if (given === undefined) return given;
  const known = Object.keys(keys);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const expected = say`options by name: ${known.join(', ')}`;
    throw new ScenarioError([{ code: 'badArgument', path: ['options'], value: given, expected }]);
  }
  const strange = Object.keys(given).filter((key) => !known.includes(key));
  const expected = say`a known option`;
  if (strange.length > 0)
    throw new ScenarioError(
      strange.map((key) => {
        return { code: 'unknownKey', path: [key], value: key, expected, hint: nameHint(key, known) };
      }),
    );
  const values = new Map<string, unknown>(Object.entries(given));
  const kinds: [string, true | OptionKind][] = Object.entries(keys);
  const issues = kinds.flatMap(([key, kind]) =>
    kind === true ? [] : valueIssues(key, values.get(key), kind),
  );
  if (issues.length > 0) throw new ScenarioError(issues);
  return given;
}
