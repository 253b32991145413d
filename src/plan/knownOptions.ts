import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from './nearestName.js';

/** Every key that options may have. */
export type KeysOf<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Options as they were given, where all their keys are known: code without types may write others, which nobody would
 * read.
 *
 * @throws ScenarioError for every key that is not known, with the nearest, and for what is no object
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
  return given;
}
