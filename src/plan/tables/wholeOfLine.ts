import { activityNames } from '../vocabulary/activityNames.js';
import { isTotal } from './lineLabel.js';
import { knownActivity } from './sameName.js';

const within: ReadonlyMap<string, string> = new Map(
  activityNames.flatMap(({ id, within }) => (within === undefined ? [] : [[id, within] as const])),
);

/** An activity of the vocabulary, with those that it is a part of, the nearest first. */
function wholesOf(id: string): string[] {
  const whole = within.get(id);
  return whole === undefined ? [] : [whole, ...wholesOf(whole)];
}

/**
 * The line that another one is a part of: what the classification of activities says goes before marks and indents, which
 * spreadsheets keep outside of the text. Nothing is a part of the total: what adds up to it are the activities.
 *
 * @param names - the spellings of the line's name
 * @param marked - the label of the line that marks and indents make its whole
 * @param listed - labels of the lines before it, by the id of the activity
 * @returns the label of its whole; nothing for a line that is no part
 */
export function wholeOfLine(
  names: readonly string[],
  marked: string | undefined,
  listed: ReadonlyMap<string, string>,
): string | undefined {
  const found = marked === undefined || isTotal(marked) ? undefined : marked;
  const id = knownActivity(names);
  if (id === undefined) return found;
  const wholes = wholesOf(id);
  const [idOfFound] = [...listed].find(([, label]) => label === found) ?? [];
  if (found !== undefined && (idOfFound === undefined || wholes.includes(idOfFound))) return found;
  return wholes.flatMap((whole) => listed.get(whole) ?? []).at(0);
}
