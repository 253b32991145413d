import { join } from 'node:path';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { readText } from '../../files/readText.js';
import { yamlFromText } from '../../files/yamlFromText.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import type { Exercise } from './Exercise.js';
import { parseExercises } from './parseExercises.js';

/**
 * Reads the exercises of a plan folder, exercises.yaml, and computes their answers.
 *
 * @param folder - path of the plan folder
 * @param result - what `simulatePlan` returned for it; the answers are computed from its facts and rows
 * @returns the exercises in the order of the file
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
  const file = join(folder, 'exercises.yaml');
  const { text } = await readText(file, 'exercises');
  const { value, placeOf } = yamlFromText(text, file, 'exercises');
  try {
    return parseExercises(value, result);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const located = error.issues.map((issue) => ({
      ...issue,
      place: placeOf(issue.path, issue.code === 'unknownKey' ? 'key' : 'value'),
    }));
    throw new ScenarioError(located, { cause: error });
  }
}
