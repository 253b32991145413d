import { scorecard } from '../../analysis/scorecard.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { parseWith } from '../../plan/parseWith.js';
import { repeatedIds } from '../../plan/repeatedIds.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import type { Exercise, ExerciseAnswer, ExerciseMistake } from './Exercise.js';
import { type ExerciseDraft, ExerciseFile, type MistakeDraft } from './ExerciseDraft.js';
import type { FigureDraft } from './FigureDraft.js';
import { type FigureContext, figureValue } from './figureValue.js';

type Path = Issue['path'];

/**
 * Reads exercises from the value of exercises.yaml and computes their answers, and what the known mistakes lead to, from
 * the facts and the projection of a plan.
 *
 * @throws ScenarioError with every problem of every exercise; also for a mistake that leads to the right answer, which
 * nobody could tell from it
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * parseExercises({ exercises: [] }, result) // => []
 */
export function parseExercises(value: unknown, result: SimulationResult): Exercise[] {
  const { exercises: drafts } = parseWith(ExerciseFile, value, 'exercises');
  const context = { result, card: scorecard(result) };
  const issues: Issue[] = repeatedIds(
    drafts.map(({ id }) => id),
    (position) => ['exercises', position, 'id'],
  );
  const attempt = <Result>(path: Path, step: () => Result): Result | undefined => {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
      return undefined;
    }
  };
  const exercises = drafts.flatMap((draft, position) => {
    const path = ['exercises', position];
    const answer = attempt([...path, 'answer'], () => answerOf(draft.answer, draft.word, context));
    const mistakes = (draft.mistakes ?? []).flatMap((mistake, index) => {
      const known = attempt([...path, 'mistakes', index], () => mistakeOf(mistake, context));
      return known ?? [];
    });
    if (answer === undefined) return [];
    const exercise = complete(draft, answer, mistakes);
    issues.push(...unseparable(exercise).map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    return [exercise];
  });
  if (issues.length > 0)
    throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'exercises' })));
  return exercises;
}

function answerOf(
  figure: FigureDraft | undefined,
  word: string | undefined,
  context: FigureContext,
): ExerciseAnswer {
  return figure === undefined ? (word ?? '') : figureValue(figure, context);
}

function mistakeOf(
  { is, hint, value, word, accepts }: MistakeDraft,
  context: FigureContext,
): ExerciseMistake[] {
  const told = hint ?? is;
  return told === undefined
    ? []
    : [{ value: answerOf(value, word, context), hint: told, accepts: accepts ?? [] }];
}

function complete(
  { id, question, unit = '', why, hint, decimals = 0, tolerance, accepts = [] }: ExerciseDraft,
  answer: ExerciseAnswer,
  mistakes: readonly ExerciseMistake[],
): Exercise {
  const halfOfLastDigit = Number(`0.5e-${decimals}`) * (1 + 1e-9);
  return {
    id,
    question,
    unit,
    answer,
    accepts,
    decimals,
    tolerance: tolerance ?? halfOfLastDigit,
    why,
    hint,
    mistakes,
  };
}

function unseparable({ answer, mistakes, tolerance }: Exercise): Issue[] {
  return mistakes.flatMap(({ value }, index): Issue[] => {
    const same =
      typeof value === 'number' && typeof answer === 'number'
        ? Math.abs(value - answer) <= 2 * tolerance
        : value === answer;
    const expected = say`a mistake that leads elsewhere than the right answer`;
    return same ? [{ code: 'badValue', path: ['mistakes', index], value, expected }] : [];
  });
}
