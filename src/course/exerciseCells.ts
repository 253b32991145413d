import type { Exercise, ExerciseMistake, ValueExercise } from '../notebook/exercises/Exercise.js';
import { isWhole } from '../notebook/exercises/isAnswered.js';
import { writtenScenario } from '../notebook/exercises/writtenAnswer.js';
import type { Cell, CodeCell, ProseCell } from '../notebook/Notebook.js';
import type { Language } from '../plan/text/LocalText.js';
import { type Sentences, sentences } from '../report/language/Sentences.js';
import type { Audience } from './courseMetadata.js';

/** How an exercise is set into a notebook. */
export interface ExerciseSetting {
  readonly language: Language;
  readonly audience: Audience;
  /** Its place among the exercises of the unit, from 1. */
  readonly number: number;
}

/**
 * The cells of an exercise: its question; for students a blank, for teachers the solution and its key.
 *
 * Cells carry the metadata of nbgrader (schema 3): the question is locked, the answer is the student's.
 */
export function exerciseCells(exercise: Exercise, { language, audience, number }: ExerciseSetting): Cell[] {
  const say = sentences(language);
  const question = questionCell(exercise, number, say);
  if (audience === 'reading') return [question];
  const answer =
    exercise.kind === 'essay'
      ? essayCell(exercise, audience, say)
      : codeCell(exercise.id, audience === 'student' ? blank(say) : literal(exercise, say));
  return audience === 'student' ? [question, answer] : [question, answer, ...keyCells(exercise, say)];
}

/**
 * The cells at the end of a student's notebook that fail unless an answer was right, so that nbgrader can grade without
 * a teacher; essays are graded by hand.
 */
export function confirmationCells(exercises: readonly Exercise[], language: Language): Cell[] {
  const tested = exercises.filter(({ kind }) => kind !== 'essay');
  if (tested.length === 0) return [];
  const { course } = sentences(language);
  return [
    prose('grading', `## ${course.grading.heading}\n\n${course.grading.note}`),
    ...tested.map(
      ({ id, points }): CodeCell => ({
        cell_type: 'code',
        metadata: {
          ...graded(`test-${id}`, { cell_type: 'code', grade: true, locked: true, points }),
          // Jupyter runs what stands below, be the answer right or not.
          tags: ['raises-exception'],
        },
        execution_count: null,
        outputs: [],
        source: `check.confirm('${id}');`,
      }),
    ),
  ];
}

interface Grading {
  readonly cell_type: 'code' | 'markdown';
  readonly grade?: boolean;
  readonly solution?: boolean;
  readonly locked?: boolean;
  readonly points?: number;
}

/** The metadata by which nbgrader knows a cell. */
function graded(
  id: string,
  { cell_type, grade = false, solution = false, locked = false, points }: Grading,
): Readonly<Record<string, unknown>> {
  const own = { grade, grade_id: id, locked, schema_version: 3, solution, task: false, cell_type };
  return { nbgrader: points === undefined ? own : { ...own, points } };
}

function prose(id: string, source: string): ProseCell {
  return { cell_type: 'markdown', metadata: graded(id, { cell_type: 'markdown', locked: true }), source };
}

function questionCell(exercise: Exercise, number: number, { course, of }: Sentences): ProseCell {
  const { id, level, points, question } = exercise;
  const heading = course.exercise(number, course.levels[level], course.points(points));
  const rubric =
    exercise.kind === 'essay'
      ? ['', course.essay, '', ...exercise.rubric.map((one) => `- ${of(one)} (${course.points(one.points)})`)]
      : [];
  return prose(`q-${id}`, [`### ${heading}`, '', of(question), ...rubric].join('\n'));
}

function codeCell(id: string, answer: string): CodeCell {
  return {
    cell_type: 'code',
    metadata: graded(id, { cell_type: 'code', solution: true }),
    execution_count: null,
    outputs: [],
    source: `check('${id}', ${answer});`,
  };
}

function essayCell({ id, points }: Exercise, audience: Audience, { course }: Sentences): ProseCell {
  const metadata = graded(id, { cell_type: 'markdown', grade: true, solution: true, points });
  return {
    cell_type: 'markdown',
    metadata,
    source: audience === 'student' ? `*${course.blank}*` : course.byRubric,
  };
}

const blank = ({ course }: Sentences) => `/* ${course.blank} */`;

/** The right answer as code: a number to the digits asked for, a word, or the scenario of the example. */
function literal(exercise: Exclude<Exercise, { kind: 'essay' }>, { of }: Sentences): string {
  if (exercise.kind === 'design') return writtenScenario(exercise.example, 2);
  const { answer, decimals } = exercise;
  return typeof answer === 'number' ? answer.toFixed(decimals) : `'${of(answer).replaceAll("'", "\\'")}'`;
}

/**
 * What a teacher needs to mark an answer, where there is anything: what counts as right, and what typical mistakes lead
 * to. The reason is what the solved cell above says, and what counts in an essay is what its question says.
 */
function keyCells(exercise: Exercise, say: Sentences): ProseCell[] {
  if (exercise.kind === 'essay') return [];
  const { course, of, number, amount } = say;
  const told = () => {
    if (exercise.kind === 'design') return course.anyDesign;
    const { answer, decimals, tolerance, unit } = exercise;
    return typeof answer === 'number'
      ? isWhole(answer, exercise)
        ? course.keyWhole(amount(answer, unit, decimals))
        : course.keyNumber(amount(answer, unit, decimals), number(Number(tolerance.toFixed(decimals + 1))))
      : course.keyWord(of(answer));
  };
  const mistakes = exercise.kind === 'value' ? mistakesOf(exercise, say) : [];
  const text = [`**${course.key}** (${course.points(exercise.points)}): ${told()}`, ...mistakes].join('\n\n');
  return [prose(`key-${exercise.id}`, text)];
}

function mistakesOf({ mistakes, unit, decimals }: ValueExercise, say: Sentences): string[] {
  const { course } = say;
  const told = ({ hint }: ExerciseMistake) =>
    typeof hint === 'string' ? course.mistakes[hint] : say.of(hint);
  const shown = ({ value }: ExerciseMistake) =>
    typeof value === 'number' ? say.amount(value, unit, decimals) : `“${say.of(value)}”`;
  if (mistakes.length === 0) return [];
  return [course.typical, mistakes.map((mistake) => `- ${shown(mistake)}: ${told(mistake)}`).join('\n')];
}
