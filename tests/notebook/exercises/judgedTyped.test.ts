import { expect, it } from 'vitest';
import type { Exercise } from '../../../src/notebook/exercises/Exercise.js';
import { judgedTyped } from '../../../src/notebook/exercises/judgedTyped.js';
import { sealedExercises } from '../../../src/notebook/exercises/sealedExercises.js';
import { shippedExercises } from '../../fixtures/shippedExercises.js';
import { writtenAnswers } from '../../fixtures/writtenAnswers.js';
import { writtenSentences } from '../../fixtures/writtenSentences.js';

const exercises = await shippedExercises();
const { exercises: sealed } = sealedExercises(exercises, 'lang-son-2016-2020');
const options = {
  language: 'vi' as const,
  simulate: () => {
    throw new Error('nothing is designed');
  },
};

const withNumber = (text: string, { decimals, answer }: Extract<Exercise, { kind: 'value' }>) => {
  const number = typeof answer === 'number' ? answer.toFixed(decimals) : '';
  return text.replace('{a}', number.replace('.', ',')).replace('{A}', number);
};

it.each([...writtenAnswers, ...writtenSentences])(
  '“%s” is judged %s, open and sealed, however it is written',
  (id, verdict, texts) => {
    const open = exercises.find((one) => one.id === id);
    const closed = sealed.find((one) => one.id === id);
    if (open?.kind !== 'value' || closed?.kind !== 'sealed') throw new Error(id);
    for (const text of texts.map((one) => withNumber(one, open))) {
      expect([text, judgedTyped(open, text, options).verdict]).toEqual([text, verdict]);
      expect([text, judgedTyped(closed, text, options)]).toEqual([text, judgedTyped(open, text, options)]);
    }
  },
);
