import { describe, expect, it } from 'vitest';
import { verdictText } from '../../../src/report/language/verdictText.js';

describe('verdictText', () => {
  it('names every verdict', () => {
    const verdicts = ['met', 'missed', 'exceeded', 'metAtStart', 'notComputable'] as const;
    expect(verdicts.map((verdict) => verdictText(verdict, 'vi'))).toEqual([
      'Đạt',
      'Không đạt',
      'Vượt',
      'Đã đạt từ đầu kỳ',
      'Chưa tính được',
    ]);
    expect(verdicts.map((verdict) => verdictText(verdict, 'en'))).toEqual([
      'Met',
      'Missed',
      'Exceeded',
      'Met at the start',
      'Not computable',
    ]);
  });
});
