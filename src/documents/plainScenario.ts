import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';

/** Whether a value holds others by name, and is no list, nor an object with a content of its own such as a Map or a Date. */
export const isByName = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Object]';

/** Deeper than any scenario. */
const deepest = 30;

/**
 * A scenario given as an object, as scenarios.yaml would hold it: what is worded in a cell is for those who read it there,
 * so that one text stands for both languages.
 *
 * @param scenario - may hold anything, as code without types may give it
 * @param place - its place among the scenarios chosen
 * @throws ScenarioError where it holds itself, goes on without end, or cannot be read, with the place
 */
export function plainScenario(scenario: unknown, place: number): Readonly<Record<string, unknown>> {
  return plain(scenario, ['scenarios', place], []) as Readonly<Record<string, unknown>>;
}

/**
 * A part of it.
 *
 * @param above - the objects that it stands in
 */
function plain(part: unknown, path: Issue['path'], above: readonly object[]): unknown {
  if (typeof part === 'string') return isWorded(path) ? { vi: part, en: part } : part;
  if (typeof part !== 'object' || part === null) return part;
  if (above.includes(part) || above.length > deepest) throw refused(path, say`an object that holds itself`);
  const inside = [...above, part];
  if (Array.isArray(part))
    return Array.from(part, (one, position) => plain(one, [...path, position], inside));
  // A symbol is what no place takes: it is refused with what is expected there, under the name of its kind.
  if (!isByName(part)) return Symbol(part.constructor?.name);
  const entries = Object.keys(part).map((name) => {
    const at = [...path, name];
    return [name, plain(valueAt(part, name, at), at, inside)] as const;
  });
  return Object.fromEntries(entries);
}

const isWorded = (path: Issue['path']) => /^(?:label|motive|reason)$/.test(String(path.at(-1)));

function valueAt(part: object, name: string, path: Issue['path']): unknown {
  try {
    return Reflect.get(part, name);
  } catch (cause) {
    throw refused(path, say`a value that cannot be read`, cause);
  }
}

function refused(path: Issue['path'], value: Message, cause?: unknown): ScenarioError {
  const expected = say`what ${'scenarios.yaml'} can hold: texts, numbers, lists, and objects by name`;
  return new ScenarioError([{ code: 'badValue', path, value, expected }], { cause });
}
