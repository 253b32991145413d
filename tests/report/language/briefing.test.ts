import { expect, test } from 'vitest';
import { sentences } from '../../../src/report/language/Sentences.js';

test('two targets that can be computed are both, more are all', () => {
  const counted = (all: number) =>
    sentences('en').briefing.counted({ all, computed: all, met: all, missed: 0, name: 'Plan' });
  expect(counted(2)).toBe(
    'Both targets of the plan can be computed from published figures: “Plan” meets both.',
  );
  expect(sentences('en').briefing.counted({ all: 2, computed: 1, met: 0, missed: 1 })).toMatch(
    /, 1 can be computed from published figures: this path misses it\.$/,
  );
  expect(counted(3)).toMatch(/^All 3 targets of the plan can be computed/);
});
