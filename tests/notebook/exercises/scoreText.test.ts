import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/notebook/exercises/Exercise.js';
import { scoreText } from '../../../src/notebook/exercises/scoreText.js';
import { sentences } from '../../../src/report/language/Sentences.js';

const both = (text: string) => ({ vi: `${text} (vi)`, en: `${text} (en)` });
const value = (id: string, points: number): Exercise => ({
  kind: 'value',
  id,
  lesson: '05',
  level: 'compute',
  points,
  question: both(`What of ${id}?`),
  unit: '',
  answer: 1,
  accepts: [],
  decimals: 0,
  tolerance: 0.5,
  isChange: false,
  why: both('Because.'),
  hint: both(`Look at ${id}.`),
  mistakes: [],
});
const essay: Exercise = {
  kind: 'essay',
  id: 'e',
  lesson: '05',
  level: 'design',
  points: 4,
  question: both('Argue.'),
  rubric: [{ points: 4, ...both('An argument.') }],
};

describe('the score of a unit', () => {
  it('counts the points of right answers, and says what to repeat', () => {
    const standings = new Map([
      ['a', 'right'],
      ['b', 'wrong'],
    ] as const);
    expect(
      scoreText([value('a', 2), value('b', 3), value('c', 1), essay], standings, { say: sentences('en') }),
    ).toBe(
      [
        '**Score: 2 of 6 points; 4 more are graded by hand**',
        '',
        '| Exercise | Points | State |',
        '|---|---|---|',
        '| What of a? (en) | 2 / 2 | right |',
        '| What of b? (en) | 0 / 3 | not yet |',
        '| What of c? (en) | 0 / 1 | not tried |',
        '| Argue. (en) | 0 / 4 | graded by hand |',
        '',
        'To repeat:',
        '',
        '- Look at b. (en)',
      ].join('\n'),
    );
    expect(scoreText([value('a', 2)], standings, { say: sentences('vi') })).toContain(
      '**Kết quả: 2 trên 2 điểm**',
    );
  });

  it('names exercises by their numbers where the questions stand above', () => {
    const standings = new Map([['b', 'wrong']] as const);
    const told = scoreText([value('a', 2), value('b', 3)], standings, {
      say: sentences('en'),
      numbered: true,
    });
    expect(told).toContain('| 1 | 0 / 2 | not tried |\n| 2 | 0 / 3 | not yet |');
    expect(told).toContain('- **2** · Look at b. (en)');
    expect(told).not.toContain('What of');
  });
});
