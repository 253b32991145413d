import { say } from '../errors/Message.js';
import { numberIssues, refuse, seriesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * An index series put to 100 in another of its years. Its yearly changes stay as they were: only the
 * reference year moves. The year the weights come from does not, and results still depend on it.
 *
 * @formula index(t) / index(position) · 100
 * @unit index, 100 at `position`
 * @source System of National Accounts 2008, chapter 15 (reference period against weight period)
 * @param index - index numbers of consecutive years, above 0
 * @param position - place of the new reference year in the series, counted from 0
 * @returns series of the same length
 * @throws ScenarioError when an index number is not above 0 or the position lies outside the series
 * @example
 * rereferencedIndex([100, 125, 150], 1) // => [80, 100, 120]
 */
export function rereferencedIndex(index: readonly number[], position: number): number[] {
  const issues = seriesIssues('index', index, { what: say`index numbers`, above: 0 });
  const last = Array.isArray(index) && index.length > 0 ? index.length - 1 : 0;
  const place = { what: say`a position in the index series`, whole: true, atLeast: 0, atMost: last };
  refuse(issues, numberIssues(['position'], position, place));
  const reference = index[position] ?? Number.NaN;
  return index.map((number) => finiteResult(say`index number`, (number / reference) * 100));
}
