import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkAnswer } from '../../src/notebook/checkAnswer.js';
import type { Exercise } from '../../src/notebook/exercises/Exercise.js';

const exercise: Exercise = {
  id: 'usd',
  question: { vi: 'Bao nhiêu USD?', en: 'How many USD?' },
  unit: 'USD per person',
  answer: 2467.2,
  decimals: 0,
  tolerance: 0.5,
  why: { vi: 'Chưa tới mục tiêu.', en: 'It stops short of the goal.' },
  hint: { vi: 'Xem bảng.', en: 'See the table.' },
  mistakes: [],
};

const display = vi.fn();

function shown(answer: number | string, language?: 'vi' | 'en'): Record<string, string> {
  const modules = { '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: display } } };
  vi.stubGlobal('__tslab__', { require: Object.assign(() => ({}), { cache: modules }) });
  display.mockClear();
  checkAnswer(exercise, answer, language === undefined ? {} : { language });
  return display.mock.calls[0]?.[0]?.data;
}

afterEach(() => vi.unstubAllGlobals());

describe('checkAnswer', () => {
  test('shows question, answer and what there is to say, in both languages', () => {
    expect(shown(1234.5)).toEqual({
      'text/markdown':
        '**Question: How many USD?**\n\nAnswer 1,234.5 – Not yet. Too low. See the table.\n\n' +
        '**Câu hỏi: Bao nhiêu USD?**\n\nCâu trả lời 1.234,5 – Chưa đúng. Thấp quá. Xem bảng.',
      'text/plain':
        'Question: How many USD?\nAnswer 1,234.5 – Not yet. Too low. See the table.\n\n' +
        'Câu hỏi: Bao nhiêu USD?\nCâu trả lời 1.234,5 – Chưa đúng. Thấp quá. Xem bảng.',
    });
  });

  test('shows one language where one is enough', () => {
    expect(shown(2467, 'vi')['text/plain']).toBe(
      'Câu hỏi: Bao nhiêu USD?\nCâu trả lời 2.467 – Đúng: 2.467 USD/người. Chưa tới mục tiêu.',
    );
  });

  test('takes what is no number without failing', () => {
    expect(shown('2467 USD', 'en')['text/plain']).toBe(
      'Question: How many USD?\nAnswer “2467 USD” – Not yet. A number is asked for, without quotes and with a decimal point, such as 8.5.',
    );
    expect(shown(Number.NaN, 'en')['text/plain']).toContain('Answer “NaN” – Not yet.');
  });

  test('says where to call it when there is no kernel', () => {
    expect(() => checkAnswer(exercise, 1)).toThrow('checkAnswer: expected a tslab notebook to display in');
  });
});
