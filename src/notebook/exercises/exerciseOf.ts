import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { nameHint } from '../../plan/text/nearestName.js';

/**
 * The exercise of an id.
 *
 * @param exercises - what `readExercises` returned
 * @param id - the name it has in its file of exercises
 * @throws ScenarioError for an unknown id, with the nearest
 *
 * @example
 * exerciseOf([], 'average-of-rates') // => throws ScenarioError
 */
export function exerciseOf<Named extends { readonly id: string }>(
  exercises: readonly Named[],
  id: string,
): Named {
  const found = exercises.find((exercise) => exercise.id === id);
  if (found !== undefined) return found;
  const hint = nameHint(
    id,
    exercises.map((exercise) => exercise.id),
  );
  const expected = say`the id of an exercise`;
  throw new ScenarioError([{ code: 'unknownName', path: ['exercise'], value: id, expected, hint }]);
}
