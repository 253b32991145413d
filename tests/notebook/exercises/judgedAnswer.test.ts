import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExerciseAnswer, ValueExercise } from '../../../src/notebook/exercises/Exercise.js';
import { judgedAnswer } from '../../../src/notebook/exercises/judgedAnswer.js';
import { sentences } from '../../../src/report/language/Sentences.js';

const both = (text: string) => ({ vi: `${text} (vi)`, en: `${text} (en)` });
const { course } = sentences('en');

/** Growth of 6.2518% a year, which the arithmetic mean of its rates makes 6.266%. */
const growth: ValueExercise = {
  kind: 'value',
  id: 'growth',
  lesson: '03',
  level: 'compute',
  points: 2,
  question: both('How much?'),
  unit: 'percent',
  answer: 6.2518,
  accepts: [],
  decimals: 3,
  tolerance: 0.0005,
  isChange: true,
  why: both('It compounds.'),
  hint: both('Take the root.'),
  mistakes: [{ value: 6.266, hint: 'arithmeticMean' }],
};

const word: ValueExercise = {
  ...growth,
  unit: '',
  answer: { vi: 'độ che phủ rừng', en: 'forest cover' },
  accepts: ['che phủ'],
  mistakes: [{ value: { vi: 'trường', en: 'schools' }, accepts: ['trường học'], hint: both('No.') }],
};

const judged = (exercise: ValueExercise, answer: ExerciseAnswer) => judgedAnswer(exercise, answer, 'en');

describe('judgedAnswer', () => {
  it('confirms a right answer with its number, its unit and the reason, in one language', () => {
    const right = { verdict: 'right', feedback: 'Right: 6.252%. It compounds. (en)' };
    expect(judged(growth, 6.252)).toEqual(right);
    const usd = { ...growth, unit: 'USD per person', answer: 2467.2, decimals: 0, tolerance: 0.5 };
    expect(judgedAnswer(usd, 2467, 'vi').feedback).toBe('Đúng: 2.467 USD/người. It compounds. (vi)');
  });

  it.each(['6,252', '6.252 %', '6,2518%', ' 6.2518'])('reads %s as a person writes it', (answer) => {
    expect(judged(growth, answer).verdict).toBe('right');
  });

  it('reads separators of thousands in either notation', () => {
    const usd = { ...growth, unit: 'USD per person', answer: 2467.2, decimals: 0, tolerance: 0.5 };
    for (const answer of ['2.467', '2,467', '2 467 USD', '2.467,2'])
      expect(judged(usd, answer).verdict).toBe('right');
  });

  it.each([0.062518, 1.062518, '1,062518'])('takes %s for the same percentage', (answer) => {
    expect(judged(growth, answer).feedback).toBe('Right; usually written 6.252%. It compounds. (en)');
  });

  it('takes the factor for a change alone, that of a fall below one', () => {
    const part = { ...growth, isChange: false };
    expect(judged(part, 0.062518).verdict).toBe('right');
    expect(judged(part, 1.062518).verdict).toBe('wrong');
    const fall = { ...growth, question: { vi: 'Thấp hơn bao nhiêu %?', en: 'By how many % is it lower?' } };
    expect(judged(fall, 0.937482).verdict).toBe('right');
    expect(judged(fall, 1.062518).verdict).toBe('wrong');
  });

  it('takes per cent for the factor of a change, where they are said to be per cent', () => {
    const ratio = { ...growth, unit: 'ratio', answer: 1.139, mistakes: [] };
    for (const answer of ['13.9%', 'tăng 13,9 %', '+13,9%', '113,9%', '1,139'])
      expect([answer, judged(ratio, answer).verdict]).toEqual([answer, 'right']);
    for (const answer of ['13.9', '0.139', 'giảm 13,9%'])
      expect([answer, judged(ratio, answer).verdict]).not.toEqual([answer, 'right']);
    const icor = { ...ratio, answer: 4.97, tolerance: 0.005, isChange: false };
    expect(judged(icor, '497%').verdict).toBe('right');
    expect(judged(icor, '397%').verdict).not.toBe('right');
  });

  it('says of a right answer with too few digits that it is right as far as it goes', () => {
    for (const answer of [6.25, 6.3, '6,3', '6,25 %'])
      expect(judged(growth, answer)).toEqual({ verdict: 'fewDigits', feedback: course.fewDigits(3) });
    // 6 is as far from it as another answer would be; 6.24 is not how it begins.
    expect(judged(growth, 6.24).verdict).toBe('near');
    expect(judged({ ...growth, answer: 0.4, decimals: 1, tolerance: 0.05 }, 0).verdict).toBe('wrong');
  });

  it('calls no method right for a number that is coarse and some way off', () => {
    const odds = { ...growth, unit: 'futures', answer: 30.7, decimals: 0, tolerance: 0.5, mistakes: [] };
    expect(judged(odds, 27).verdict).toBe('wrong');
    expect(judged(odds, 30).verdict).toBe('near');
  });

  it('says no unit behind a ratio', () => {
    const ratio = { ...growth, unit: 'ratio', answer: 1.139, tolerance: 0.0005 };
    expect(judged(ratio, 1.139).feedback).toBe('Right: 1.139. It compounds. (en)');
  });

  it('knows a mistake by the value it leads to', () => {
    const feedback = course.notYet(course.mistakes.arithmeticMean);
    expect(judged(growth, 6.266)).toEqual({ verdict: 'knownMistake', feedback });
    expect(judged(growth, '6,266')).toEqual({ verdict: 'knownMistake', feedback });
  });

  it.each([625.18, 6251.8, 6_251_800])('tells from %s that only the unit is wrong', (answer) => {
    const { verdict, feedback } = judged(growth, answer);
    expect(verdict).toBe('wrongUnit');
    expect(feedback).toContain('in this unit: %.');
  });

  it('takes the unit that stands behind a number at its word', () => {
    const money = { ...growth, unit: 'thousand billion VND', answer: 84.19, decimals: 1, tolerance: 0.05 };
    for (const answer of ['84,2', '84,2 nghìn tỷ đồng', '84.2 trillion', '84.200 tỷ đồng'])
      expect([answer, judged({ ...money, mistakes: [] }, answer).verdict]).toEqual([answer, 'right']);
    for (const answer of ['84,2 tỷ đồng', '84.2 million', '84,2 nghìn USD'])
      expect([answer, judged({ ...money, mistakes: [] }, answer).verdict]).toEqual([answer, 'wrongUnit']);
    for (const answer of ['0.062518 %', '6.252 USD', '6,252 triệu', '6.252 tỷ đồng'])
      expect([answer, judged(growth, answer).verdict]).toEqual([answer, 'wrongUnit']);
    const count = { ...growth, unit: 'futures', answer: 31, decimals: 0, tolerance: 0.5, mistakes: [] };
    for (const answer of ['31', '31 %', '31 trong 100 tương lai'])
      expect([answer, judged(count, answer).verdict]).toEqual([answer, 'right']);
  });

  it('tells a rate in per cent where a decimal is asked for', () => {
    const decimal = { ...growth, unit: '', answer: 0.085, decimals: 3, mistakes: [] };
    expect(judged(decimal, 8.5).verdict).toBe('wrongUnit');
    expect(judged(decimal, 0.085).feedback).toBe('Right: 0.085. It compounds. (en)');
  });

  it('tells a wrong sign, and a number rounded on the way', () => {
    expect(judged(growth, -6.252)).toEqual({
      verdict: 'wrongSign',
      feedback: course.notYet(course.wrongSign),
    });
    expect(judged(growth, 6.255)).toEqual({ verdict: 'near', feedback: course.notYet(course.near) });
  });

  it('says of any other number on which side it is, and where to look', () => {
    expect(judged(growth, 9).feedback).toBe('Not yet. Too high. Take the root. (en)');
    expect(judged(growth, 2).feedback).toBe('Not yet. Too low. Take the root. (en)');
  });

  it('names no side where a number may be two, or stands in another unit', () => {
    const neither = { verdict: 'wrong', feedback: 'Not yet. Take the root. (en)' };
    expect(judged({ ...growth, answer: 625.18, decimals: 0 }, '2.411')).toEqual(neither);
    expect(judged(growth, '2411 USD')).toEqual(neither);
  });

  it('does not call a whole number near: it is counted, not rounded', () => {
    const count = { ...growth, unit: 'targets', answer: 200, decimals: 0, tolerance: 0.5, mistakes: [] };
    expect(judged(count, 199).verdict).toBe('wrong');
  });

  it('counts in whole numbers: what is half a one off is another count', () => {
    const count = { ...growth, unit: 'targets', answer: 19, decimals: 0, tolerance: 0.5, mistakes: [] };
    for (const answer of [19, '19', '19,0', 'có 19 chỉ tiêu', '19 of 29'])
      expect([answer, judged(count, answer).verdict]).toEqual([answer, 'right']);
    for (const answer of [19.5, '19,5', '18.5', 19.4])
      expect([answer, judged(count, answer).verdict]).toEqual([answer, 'wrong']);
    const mistaken = { ...count, mistakes: [{ value: 10, hint: both('No.') }] };
    expect(judged(mistaken, 10).verdict).toBe('knownMistake');
    expect(judged(mistaken, '10,5').verdict).toBe('wrong');
  });

  it('tells a rise from a fall, and judges the size of a fall where one is asked for', () => {
    for (const answer of ['giảm 6,252 %', 'prices fell by 6.252 %', 'âm 6,252'])
      expect([answer, judged(growth, answer).verdict]).toEqual([answer, 'wrongSign']);
    for (const answer of ['tăng 6,252 %', 'prices rose 6.252 %', 'Năm 2011 giá tăng 6,252 %'])
      expect([answer, judged(growth, answer).verdict]).toEqual([answer, 'right']);
    const question = { vi: 'Thấp hơn bao nhiêu %?', en: 'By how many % is it lower?' };
    for (const answer of ['giảm 6,252 %', 'thấp hơn 6,252', '6.252 % lower', '6,252'])
      expect([answer, judged({ ...growth, question }, answer).verdict]).toEqual([answer, 'right']);
  });

  it.each(['6.252 vs 7.1', '6,252%, 7,1%', '6,252 hay 7,1', '6.252 7.1'])(
    'asks for one number in place of several that differ: %s',
    (answer) => {
      expect(judged(growth, answer)).toEqual({ verdict: 'unreadable', feedback: course.differentNumbers });
    },
  );

  it.each(['', 'schools', Number.NaN, Number.POSITIVE_INFINITY])(
    'asks for a number in place of %s',
    (answer) => {
      expect(judged(growth, answer)).toEqual({ verdict: 'unreadable', feedback: course.noNumber });
    },
  );

  it('takes a word in either language, in any case, with or without marks', () => {
    for (const answer of [
      'forest-cover',
      'Forest cover',
      ' Độ che phủ rừng '.normalize('NFD'),
      'do che phu rung',
    ])
      expect(judged(word, answer).verdict).toBe('right');
    expect(judged(word, 'Truong hoc')).toEqual({ verdict: 'knownMistake', feedback: 'Not yet. No. (en)' });
    expect(judged(word, 5)).toEqual({ verdict: 'wrong', feedback: 'Not yet. Take the root. (en)' });
  });

  it.each(['forest covr', 'forrest cover', 'froest cover', 'độ che phủ rừnh', 'do che pu rung', 'che phu2'])(
    'takes %s for the right word with a slip of the pen, without giving it away',
    (answer) => {
      expect(judged(word, answer)).toEqual({ verdict: 'near', feedback: course.notYet(course.misspelled) });
    },
  );

  it('reads a known mistake where one letter of it is amiss, and names it', () => {
    const feedback = course.readAs('schools (en)', 'Not yet. No. (en)');
    const named = {
      ...word,
      mistakes: [{ value: both('schools'), accepts: ['trường học'], hint: both('No.') }],
    };
    for (const answer of ['truong hoc2', 'trừơng hc'])
      expect(judged(named, answer)).toEqual({ verdict: 'knownMistake', feedback });
  });

  it('takes a short word, or two slips, for another word', () => {
    const short = { ...word, answer: { vi: 'cao', en: 'up' }, accepts: [] };
    for (const answer of ['co', 'upp', 'cap']) expect(judged(short, answer).verdict).toBe('wrong');
    expect(judged(word, 'forst covr').verdict).toBe('wrong');
  });

  it('gives the answer away to nobody who has not found it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (answer) => {
        const { verdict, feedback } = judged(growth, answer);
        if (verdict !== 'right') expect(feedback).not.toMatch(/6[.,]25/);
        else
          expect([6.2518, 0.062518, 1.062518].some((value) => Math.abs(answer - value) <= 0.0005)).toBe(true);
      }),
      { seed: 20160101 },
    );
  });
});
