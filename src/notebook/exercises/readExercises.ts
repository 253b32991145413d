import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { readText } from '../../files/readText.js';
import { yamlFromText } from '../../files/yamlFromText.js';
import { repeatedIds } from '../../plan/repeatedIds.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import type { Exercise } from './Exercise.js';
import { parseExercises } from './parseExercises.js';

/**
 * Reads the exercises of a plan folder, `exercises/*.yaml`, a file for each unit of the course, and computes their answers.
 *
 * @param folder - path of the plan folder
 * @param result - what `simulatePlan` returned for it; the answers are computed from its facts and rows
 * @returns the exercises in the order of the files; `lesson` is the name of the file, such as `05`
 * @throws ScenarioError with every problem: file, line, column, what was expected, what was found, what to do
 *
 * @example
 * const folder = embeddedPlan('lang-son-2016-2020');
 * const exercises = await readExercises(folder, simulatePlan(await readPlanFolder(folder)));
 * exerciseOf(exercises, 'not-computable').answer // => 19
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * await readExercises('no/such/folder', result) // => throws ScenarioError
 */
export async function readExercises(folder: string, result: SimulationResult): Promise<Exercise[]> {
  const place = join(folder, 'exercises');
  const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  if (names.length === 0) throw missingFolder(place);
  const units = await Promise.all(names.map((name) => unitOf(join(place, name), name.slice(0, -5), result)));
  const exercises = units.flat();
  const again = repeatedIds(
    exercises.map(({ id }) => id),
    (position) => ['exercises', position, 'id'],
  );
  if (again.length > 0) throw new ScenarioError(again.map((issue) => ({ ...issue, place: { file: place } })));
  return exercises;
}

async function unitOf(file: string, lesson: string, result: SimulationResult): Promise<Exercise[]> {
  const { text } = await readText(file, 'exercises');
  const { value, placeOf } = yamlFromText(text, file, 'exercises');
  try {
    return parseExercises(value, result).map((exercise) => ({ ...exercise, lesson }));
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const located = error.issues.map((issue) => ({
      ...issue,
      place: placeOf(issue.path, issue.code === 'unknownKey' ? 'key' : 'value'),
    }));
    throw new ScenarioError(located, { cause: error });
  }
}

function missingFolder(place: string): ScenarioError {
  const expected = say`a folder of exercises, a .yaml file for each unit`;
  return new ScenarioError([
    { code: 'missingFile', path: [], document: 'exercises', place: { file: place }, expected },
  ]);
}
