import { describe, expect, it } from 'vitest';
import { issueText } from '../../src/errors/ScenarioError.js';
import { repeatedIds } from '../../src/plan/repeatedIds.js';

const told = (ids: readonly string[], taken?: readonly string[]) =>
  repeatedIds(ids, (position) => ['ids', position], taken).map((issue) => issueText(issue));

describe('repeatedIds', () => {
  it('tells each id that stands in the list or elsewhere already', () => {
    expect(told(['a', 'b', 'a', 'c'], ['c'])).toEqual([
      'ids[2]: expected an id used once, got "a".',
      'ids[3]: expected an id used once, got "c".',
    ]);
  });

  it('takes case and the forms of Unicode for one id', () => {
    const composed = 'số-liệu';
    expect(told([composed, composed.normalize('NFD'), 'Số-Liệu', 'ｓố-liệu'])).toHaveLength(3);
  });

  it('lets different ids stand', () => {
    expect(told(['plan-8', 'plan-8.5', 'plan_8'])).toEqual([]);
  });
});
