import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { nearestCorrelations } from '../nearestCorrelations.js';
import { nameHint } from '../text/nearestName.js';
import type { Doubt, DoubtCorrelation } from './Doubt.js';
import type { DraftPath } from './ScenarioContext.js';

/**
 * What is wrong with correlations: one without its partner in doubt, a pair given twice, a pair that keeps different
 * parts of an error from year to year, or values that no numbers can have together.
 *
 * @param doubts - all that is in doubt
 * @param path - of the list of correlations
 */
export function correlationIssues(
  correlations: readonly DoubtCorrelation[],
  doubts: readonly Doubt[],
  path: DraftPath,
): Issue[] {
  const names = doubts.map(({ on }) => on);
  const pairs = correlations.map(({ between }) => [...between].sort().join(' – '));
  const issues = correlations.flatMap(({ between: [one, other] }, rank): Issue[] => {
    const at = [...path, rank, 'between'];
    const unknown = [one, other].filter((name) => !names.includes(name));
    if (unknown.length > 0)
      return unknown.map((value) => ({
        code: 'unknownName',
        path: at,
        value,
        expected: say`two assumptions that are in doubt`,
        hint: nameHint(value, names),
      }));
    if (one === other)
      return [{ code: 'badValue', path: at, value: one, expected: say`two different assumptions` }];
    if (pairs.indexOf(pairs[rank] ?? '') !== rank)
      return [{ code: 'duplicate', path: at, value: pairs[rank], expected: say`each pair once` }];
    const [first, second] = [one, other].map((name) => doubts.find(({ on }) => on === name)?.persistence);
    if (first === second) return [];
    const hint = say`Give both the same persistence, or leave it out of both.`;
    const expected = say`a pair with the same persistence`;
    const value = say`${first ?? say`none`} and ${second ?? say`none`}`;
    return [{ code: 'badValue', path: at, value, expected, hint }];
  });
  return issues.length > 0 ? issues : impossible(correlations, path);
}

function impossible(correlations: readonly DoubtCorrelation[], path: DraftPath): Issue[] {
  const names = [...new Set(correlations.flatMap(({ between }) => between))];
  const matrix = names.map((row) =>
    names.map((column) =>
      row === column
        ? 1
        : (correlations.find(({ between }) => between.includes(row) && between.includes(column))?.value ?? 0),
    ),
  );
  const nearest = nearestCorrelations(matrix);
  if (nearest === undefined) return [];
  const told = (values: readonly (readonly number[])[]) =>
    names
      .flatMap((row, i) =>
        names.flatMap((column, j) => {
          const value = values[i]?.[j] ?? 0;
          const isStated = (matrix[i]?.[j] ?? 0) !== 0;
          return j > i && (isStated || Math.abs(value) >= 0.005)
            ? [`${row} – ${column} ${Number(value.toFixed(2))}`]
            : [];
        }),
      )
      .join('; ');
  return [
    {
      code: 'badValue',
      path,
      value: told(matrix),
      expected: say`correlations that can hold together; a pair that is not named is taken as independent`,
      hint: say`The nearest that can: ${told(nearest)}.`,
    },
  ];
}
