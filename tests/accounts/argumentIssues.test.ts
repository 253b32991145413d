import { describe, expect, it } from 'vitest';
import {
  compositionIssues,
  numberIssues,
  refuse,
  sameNamesIssues,
  seriesIssues,
  signChangeIssues,
} from '../../src/accounts/argumentIssues.js';
import { say } from '../../src/errors/Message.js';
import { issueText } from '../../src/errors/ScenarioError.js';

describe('argumentIssues', () => {
  it('says in the expectation what the rule asks for', () => {
    const rule = {
      what: say`a number of years`,
      whole: true,
      above: 0,
      atLeast: 1,
      atMost: 5,
      notZero: true,
      hint: say`Count.`,
    };
    expect(numberIssues(['years'], -0.5, rule).map((issue) => issueText(issue))).toEqual([
      'years: expected a number of years, whole, above 0, at least 1, at most 5, other than 0, got -0.5. Count.',
    ]);
  });

  it.each([
    { rule: { above: 1 }, bad: 1, good: 1.5 },
    { rule: { atLeast: 1 }, bad: 0.5, good: 1 },
    { rule: { atMost: 1 }, bad: 1.5, good: 1 },
    { rule: { notZero: true }, bad: 0, good: -1 },
    { rule: { whole: true }, bad: 1.5, good: 2 },
  ])('under $rule refuses $bad and takes $good', ({ rule, bad, good }) => {
    expect(numberIssues(['x'], bad, { what: say`a number`, ...rule })).toHaveLength(1);
    expect(numberIssues(['x'], good, { what: say`a number`, ...rule })).toEqual([]);
  });

  it.each([undefined, null, '8.5%', true, [1], {}, Number.NaN, Number.POSITIVE_INFINITY])(
    'takes %j for no number',
    (value) => {
      expect(numberIssues(['x'], value, { what: say`a number` })).toHaveLength(1);
    },
  );

  it('gives no advice on NaN, which the rule cannot help', () => {
    const rule = { what: say`a level`, notZero: true, hint: say`A zero has no growth rate.` };
    expect(numberIssues(['x'], Number.NaN, rule).map((issue) => issueText(issue))).toEqual([
      'x: expected a level, other than 0, got NaN.',
    ]);
  });

  it('finds holes in a series', () => {
    const holed = Object.assign(new Array<number>(3), { 0: 1, 2: 3 });
    const issues = seriesIssues('series', holed, { what: say`a level` });
    expect(issues.map(({ path }) => path)).toEqual([['series', 1]]);
  });

  it('takes no list, no text and no empty object for a composition', () => {
    for (const value of [[1], 'services', null, undefined, {}])
      expect(compositionIssues('composition', value, { what: say`a value` })).toHaveLength(1);
  });

  it('does not take an inherited name for a given one', () => {
    const issues = sameNamesIssues({ previous: { toString: 1 }, current: { services: 1 } });
    expect(issues.map(({ path }) => path)).toEqual([
      ['previous', 'services'],
      ['current', 'toString'],
    ]);
  });

  it('sees no sign change where there is a zero or no number', () => {
    expect(signChangeIssues(0, ['current'], -1)).toEqual([]);
    expect(signChangeIssues(1, ['current'], Number.NaN)).toEqual([]);
  });

  it('refuses with all issues in one error and lets none pass', () => {
    const issue = numberIssues(['a'], 0, { what: say`a level`, above: 0 });
    expect(() => refuse([], issue, issue)).toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message: 'a: expected a level, above 0, got 0.\na: expected a level, above 0, got 0.',
        issues: [...issue, ...issue],
      }),
    );
    expect(() => refuse([], [])).not.toThrow();
  });
});
