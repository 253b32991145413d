import { expect, it } from 'vitest';
import { exerciseCells } from '../../src/course/exerciseCells.js';
import { exerciseOf } from '../../src/notebook/exercises/exerciseOf.js';
import { shippedExercises } from '../fixtures/shippedExercises.js';

const exercises = await shippedExercises();
const key = (id: string) =>
  exerciseCells(exerciseOf(exercises, id), { language: 'en', audience: 'teacher', number: 1 })
    .map(({ source }) => String(source))
    .find((text) => text.startsWith('**Key**'));

it('tells in the key how far a number may be off, and of what is counted that it is whole, as it is judged', () => {
  expect(key('deflator-of-2011')).toContain('21.42%; it may be off by 0.005.');
  expect(key('not-computable')).toContain('19 targets, a whole number.');
});
