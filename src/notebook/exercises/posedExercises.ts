import type { PlanRun } from '../../analysis/PlanRun.js';
import type { OwnScenario } from '../../documents/ownScenarios.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { parseWith } from '../../plan/parseWith.js';
import { repeatedIds } from '../../plan/repeatedIds.js';
import { type LocalText, languages } from '../../plan/text/LocalText.js';
import type {
  AskedAnswer,
  Exercise,
  ExerciseLevel,
  ExerciseMistake,
  PosedExercise,
  ValueExercise,
} from './Exercise.js';
import { type ExerciseDraft, ExerciseFile, type MistakeDraft } from './ExerciseDraft.js';
import type { FigureDraft } from './FigureDraft.js';
import { figureValue } from './figureValue.js';

type Path = Issue['path'];

/** What an exercise is worth where nothing is said. */
const usualPoints: Readonly<Record<ExerciseLevel, number>> = { read: 1, compute: 2, design: 3 };

/** An exercise of which the answer has not been computed yet. */
export interface Posed {
  readonly id: string;
  /** The unit of the course. */
  readonly lesson: string;
  /**
   * The exercise with its answer, and what the known mistakes lead to, computed from a run of its plan.
   *
   * @throws ScenarioError with every problem of the exercise; also for a mistake that leads to the right answer, which
   * nobody could tell from it
   */
  complete(run: PlanRun): Exercise;
}

/**
 * Reads the exercises of one unit from the value of its file. Nothing is computed before an exercise is asked for.
 *
 * @param value - what the file holds
 * @param lesson - the unit, such as `05`
 * @throws ScenarioError with every problem of the text
 *
 * @example
 * posedExercises({ exercises: [] }, '05') // => []
 */
export function posedExercises(value: unknown, lesson: string): Posed[] {
  const { exercises: drafts } = parseWith(ExerciseFile, value, 'exercises');
  const again = repeatedIds(
    drafts.map(({ id }) => id),
    (position) => ['exercises', position, 'id'],
  );
  if (again.length > 0) throw new ScenarioError(again.map((issue) => ({ ...issue, document: 'exercises' })));
  return drafts.map((draft, position) => ({
    id: draft.id,
    lesson,
    complete: (run) => completed(draft, { lesson, run, path: ['exercises', position] }),
  }));
}

interface Surroundings {
  readonly lesson: string;
  readonly run: PlanRun;
  readonly path: Path;
}

const nothingSaid: LocalText = { vi: '', en: '' };

function completed(draft: ExerciseDraft, { lesson, run, path }: Surroundings): Exercise {
  const { id, level = draft.design === undefined ? 'compute' : 'design', question, design, rubric } = draft;
  const { why = nothingSaid, hint = nothingSaid } = draft;
  const { points = usualPoints[level] } = draft;
  const posed = { id, lesson, level, points, question };
  if (rubric !== undefined) {
    const worth = draft.points ?? rubric.reduce((sum, one) => sum + one.points, 0);
    return { ...posed, kind: 'essay', points: worth, rubric };
  }
  if (design !== undefined) {
    const { conditions, leaves = [] } = design;
    const example = design.example as OwnScenario;
    return { ...posed, kind: 'design', conditions, leaves, example, why, hint };
  }
  return { ...posed, kind: 'value', why, hint, ...valuePart(draft, run, path) };
}

type ValuePart = Omit<ValueExercise, keyof PosedExercise | 'kind' | 'why' | 'hint'>;

function valuePart(draft: ExerciseDraft, run: PlanRun, path: Path): ValuePart {
  const issues: Issue[] = [];
  const attempt = <Result>(at: Path, step: () => Result): Result | undefined => {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: [...path, ...at, ...issue.path] })));
      return undefined;
    }
  };
  const { unit = '', decimals = 0, accepts = [], change: isChange = false } = draft;
  const tolerance = draft.tolerance ?? Number(`0.5e-${decimals}`) * (1 + 1e-9);
  const answer = attempt(['answer'], () => answerOf(draft.answer, draft.word, run));
  const mistakes = (draft.mistakes ?? []).flatMap(
    (mistake, index) => attempt(['mistakes', index], () => mistakeOf(mistake, run)) ?? [],
  );
  if (answer !== undefined) {
    const same = unseparable({ answer, mistakes, tolerance });
    issues.push(...same.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
  }
  if (answer === undefined || issues.length > 0)
    throw new ScenarioError(issues.map((issue) => ({ ...issue, document: 'exercises' })));
  return { unit, decimals, accepts, tolerance, isChange, answer, mistakes };
}

function answerOf(figure: FigureDraft | undefined, word: LocalText | undefined, run: PlanRun): AskedAnswer {
  return figure === undefined ? (word ?? nothingSaid) : figureValue(figure, run);
}

function mistakeOf({ is, hint, value, word, accepts }: MistakeDraft, run: PlanRun): ExerciseMistake[] {
  const told = hint ?? is;
  return told === undefined
    ? []
    : [{ value: answerOf(value, word, run), hint: told, accepts: accepts ?? [] }];
}

function unseparable({
  answer,
  mistakes,
  tolerance,
}: Pick<ValueExercise, 'answer' | 'mistakes' | 'tolerance'>): Issue[] {
  return mistakes.flatMap(({ value }, index): Issue[] => {
    const same =
      typeof value === 'number'
        ? typeof answer === 'number' && Math.abs(value - answer) <= 2 * tolerance
        : typeof answer !== 'number' && languages.some((one) => value[one] === answer[one]);
    const expected = say`a mistake that leads elsewhere than the right answer`;
    return same ? [{ code: 'badValue', path: ['mistakes', index], value, expected }] : [];
  });
}
