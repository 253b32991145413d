import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTexts } from '../../../src/notebook/exercises/answerTexts.js';
import type { Exercise } from '../../../src/notebook/exercises/Exercise.js';
import { judgedAnswer } from '../../../src/notebook/exercises/judgedAnswer.js';
import { standardMistakes } from '../../../src/notebook/exercises/standardMistakes.js';

const both = (text: string) => ({ vi: `${text} (vi)`, en: `${text} (en)` });

/** Growth of 6.2518% a year, which the arithmetic mean of its rates makes 6.266%. */
const growth: Exercise = {
  id: 'growth',
  question: both('How much?'),
  unit: 'percent',
  answer: 6.2518,
  decimals: 3,
  tolerance: 0.0005,
  why: both('It compounds.'),
  hint: both('Take the root.'),
  mistakes: [{ value: 6.266, hint: standardMistakes.arithmeticMean }],
};

const word: Exercise = {
  ...growth,
  unit: '',
  answer: 'độ che phủ rừng',
  mistakes: [{ value: 'schools', hint: both('No.') }],
};

describe('judgedAnswer', () => {
  it('confirms a right answer with its number, its unit and the reason', () => {
    expect(judgedAnswer(growth, 6.252)).toEqual({
      verdict: 'right',
      feedback: { vi: 'Đúng: 6,252%. It compounds. (vi)', en: 'Right: 6.252%. It compounds. (en)' },
    });
    const usd = { ...growth, unit: 'USD per person', answer: 2467.2, decimals: 0, tolerance: 0.5 };
    expect(judgedAnswer(usd, 2467).feedback.vi).toBe('Đúng: 2.467 USD/người. It compounds. (vi)');
  });

  it('knows a mistake by the value it leads to', () => {
    expect(judgedAnswer(growth, 6.266)).toEqual({
      verdict: 'knownMistake',
      feedback: standardMistakes.arithmeticMean,
    });
  });

  it.each([0.062518, 625.18, 6251.8, 6_251_800])('tells from %s that only the unit is wrong', (answer) => {
    const { verdict, feedback } = judgedAnswer(growth, answer);
    expect(verdict).toBe('wrongUnit');
    expect(feedback.en).toBe(
      'The digits will do, the unit will not: the answer is asked in %. (8.5% is 0.085; a billion is 1,000 million.)',
    );
  });

  it('tells a rate in per cent where a decimal is asked for', () => {
    const decimal = { ...growth, unit: '', answer: 0.085, decimals: 3, mistakes: [] };
    expect(judgedAnswer(decimal, 8.5).verdict).toBe('wrongUnit');
    expect(judgedAnswer(decimal, 0.085).feedback.en).toBe('Right: 0.085. It compounds. (en)');
  });

  it('tells a wrong sign, and a number rounded on the way', () => {
    expect(judgedAnswer(growth, -6.252)).toEqual({ verdict: 'wrongSign', feedback: answerTexts.wrongSign });
    expect(judgedAnswer(growth, 6.25)).toEqual({ verdict: 'near', feedback: answerTexts.near });
  });

  it('says of any other number on which side it is, and where to look', () => {
    expect(judgedAnswer(growth, 9)).toEqual({
      verdict: 'wrong',
      feedback: { vi: 'Cao quá. Take the root. (vi)', en: 'Too high. Take the root. (en)' },
    });
    expect(judgedAnswer(growth, 2).feedback.en).toBe('Too low. Take the root. (en)');
  });

  it('does not call a whole number near: it is counted, not rounded', () => {
    const count = { ...growth, unit: 'targets', answer: 200, decimals: 0, tolerance: 0.5, mistakes: [] };
    expect(judgedAnswer(count, 199).verdict).toBe('wrong');
  });

  it.each(['8.5%', '6,252', Number.NaN, Number.POSITIVE_INFINITY])(
    'asks for a number in place of %s',
    (answer) => {
      expect(judgedAnswer(growth, answer)).toEqual({ verdict: 'unreadable', feedback: answerTexts.noNumber });
    },
  );

  it('takes a word in any case and in either form of Unicode', () => {
    expect(judgedAnswer(word, ' Độ che phủ rừng '.normalize('NFD')).verdict).toBe('right');
    expect(judgedAnswer(word, 'Schools').verdict).toBe('knownMistake');
    expect(judgedAnswer(word, 5)).toEqual({ verdict: 'wrong', feedback: word.hint });
  });

  it('gives the answer away to nobody who has not found it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (answer) => {
        const { verdict, feedback } = judgedAnswer(growth, answer);
        const isRight = Math.abs(answer - 6.2518) <= 0.0005;
        expect(verdict === 'right').toBe(isRight);
        if (!isRight) expect(`${feedback.vi} ${feedback.en}`).not.toMatch(/6[.,]25/);
      }),
      { seed: 20160101 },
    );
  });
});
