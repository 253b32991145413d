import type { Sentences } from '../../report/language/Sentences.js';
import type { Exercise } from './Exercise.js';
import type { AskedSealed } from './SealedExercise.js';

/** How an exercise stands. */
export type Standing = 'right' | 'wrong' | 'open';

/** How a score is written. */
interface ScoreStyle {
  readonly say: Sentences;
  /** Whether exercises are named by their places, as the questions above them are, and not by their questions. */
  readonly numbered?: boolean;
}

/**
 * The points of exercises as a table in Markdown, and what to repeat: the hints of those that are not right yet.
 *
 * @param exercises - those that count
 * @param standings - of those that were tried, by their ids
 * @param style - the words, and whether exercises are numbered
 */
export function scoreText(
  exercises: readonly (Exercise | AskedSealed)[],
  standings: ReadonlyMap<string, Standing>,
  { say, numbered = false }: ScoreStyle,
): string {
  const { course, of } = say;
  const { heading, columns, states, repeat } = course.score;
  const byMachine = exercises.filter(({ kind }) => kind !== 'essay');
  const standingOf = ({ id }: Pick<Exercise, 'id'>): Standing => standings.get(id) ?? 'open';
  const sum = (some: readonly Pick<Exercise, 'points'>[]) =>
    some.reduce((total, { points }) => total + points, 0);
  const right = byMachine.filter((exercise) => standingOf(exercise) === 'right');
  const rows = exercises.map((exercise, position) => {
    const standing = standingOf(exercise);
    const state = exercise.kind === 'essay' ? states.byHand : states[standing];
    const earned = standing === 'right' ? exercise.points : 0;
    const name = numbered ? `${position + 1}` : of(exercise.question);
    return `| ${name} | ${earned} / ${exercise.points} | ${state} |`;
  });
  const again = exercises.flatMap((exercise, position) => {
    if (exercise.kind === 'essay' || standingOf(exercise) !== 'wrong') return [];
    return [`- ${numbered ? `**${position + 1}** · ` : ''}${of(exercise.hint)}`];
  });
  return [
    `**${heading(sum(right), sum(byMachine), sum(exercises) - sum(byMachine))}**`,
    '',
    `| ${columns.exercise} | ${columns.points} | ${columns.state} |`,
    '|---|---|---|',
    ...rows,
    ...(again.length === 0 ? [] : ['', repeat, '', ...again]),
  ].join('\n');
}
