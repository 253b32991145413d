import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { groupedBy } from '../groupedBy.js';
import type { ScenarioDraft } from './ScenarioDraft.js';

/** What a scenario can take over from those it extends, so that one addition can correct several. */
const inherited: readonly unknown[] = [
  'base',
  'closure',
  'growth',
  'investment',
  'structure',
  'deflator',
  'exchangeRate',
  'population',
];

/**
 * Each cause once: scenarios that share a layer find its problems once each, and scenarios that are missing the same
 * assumption may miss it in what they all extend.
 *
 * @param drafts - all scenarios of the file, to name those that are missing the same
 *
 * @example
 * issuesByCause([], []) // => []
 */
export function issuesByCause(issues: readonly Issue[], drafts: readonly ScenarioDraft[]): Issue[] {
  const distinct = groupedBy(issues, ({ path, expected, value }) =>
    JSON.stringify([path, expected, value ?? null]),
  );
  const alike = groupedBy(
    distinct.flatMap(([first]) => first ?? []),
    ({ code, path, expected, hint, value }) =>
      JSON.stringify(
        code === 'missing' && inherited.includes(path[2])
          ? [path.slice(2), expected, hint ?? null]
          : [path, expected, value ?? null],
      ),
  );
  return alike.flatMap(([first, ...more]) => {
    if (first === undefined || more.length === 0) return first ?? [];
    const ids = [first, ...more].map(({ path }) => drafts[Number(path[1])]?.id);
    const hint = say`It is missing in ${ids.join(', ')}: give it there, or in what they extend.`;
    return [{ ...first, hint: first.hint === undefined ? hint : say`${first.hint} ${hint}` }];
  });
}
