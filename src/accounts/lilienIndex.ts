import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { compositionIssues, optionsIssues, refuse, sameNamesIssues } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';
import { sharePairs } from './sharePairs.js';

/** Which year's shares weigh the growth gaps. */
export interface LilienIndexOptions {
  /** Shares of the second year (`end`, when left out) or the mean of both years (`mean`). */
  readonly weights?: 'end' | 'mean';
}

/**
 * How unevenly the activities grew: the weighted standard deviation of their logarithmic growth around
 * that of the whole. 0 when all grew alike. Growth is taken over the whole span given, not a year.
 *
 * The gap of an activity, its log growth less that of the total, is the log change of its share, so
 * levels and shares give the same index. Weights of the end year follow Lilien; mean weights give the
 * same number in both directions of time.
 *
 * @formula √(Σ w(i) · (ln(x1(i)/x0(i)) - ln(X1/X0))²), with w the shares of the second year or the mean of both
 * @unit decimal (a log growth rate over the span)
 * @source Lilien, Sectoral Shifts and Cyclical Unemployment, Journal of Political Economy 90(4), 1982
 * @param previous - employment or value by activity of the first year, all above 0
 * @param current - the same activities in the second year
 * @param options - the weights
 * @returns Lilien index
 * @throws ScenarioError when the activities differ, a value is not above 0, or the weights are unknown
 * @example
 * lilienIndex({ a: 1, b: 1 }, { a: 3, b: 3 }) // => 0
 * lilienIndex({ a: 0, b: 1 }, { a: 1, b: 1 }) // => throws ScenarioError
 */
export function lilienIndex(
  previous: Readonly<Record<string, number>>,
  current: Readonly<Record<string, number>>,
  options: LilienIndexOptions = {},
): number {
  refuse(optionsIssues(options, ['weights']));
  const { weights = 'end' } = options;
  const rule = {
    what: say`employment or value in one unit`,
    above: 0,
    hint: say`An activity that starts or ends at nothing has no log growth: join it to another.`,
  };
  refuse(
    compositionIssues('previous', previous, rule),
    compositionIssues('current', current, rule),
    sameNamesIssues({ previous, current }),
    weightsIssues(weights),
  );
  const squares = sharePairs(previous, current, rule).map((pair) => {
    const weight = weights === 'end' ? pair.current : (pair.previous + pair.current) / 2;
    return weight * Math.log(pair.current / pair.previous) ** 2;
  });
  return finiteResult(say`Lilien index`, Math.sqrt(squares.reduce((sum, square) => sum + square, 0)));
}

function weightsIssues(weights: string): readonly Issue[] {
  if (weights === 'end' || weights === 'mean') return [];
  return [{ code: 'badArgument', path: ['weights'], value: weights, expected: say`'end' or 'mean'` }];
}
