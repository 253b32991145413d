import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { readText } from '../../files/readText.js';
import { type LocatedValue, yamlFromText } from '../../files/yamlFromText.js';
import { repeatedIds } from '../../plan/repeatedIds.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import type { Exercise } from './Exercise.js';
import { figureContext, type Posed, posedExercises } from './posedExercises.js';

/**
 * Reads the exercises of a plan folder, `exercises/*.yaml`, a file for each unit of the course. An answer is computed
 * when it is asked for: those of a whole course take seconds.
 *
 * @param folder - path of the plan folder
 * @returns the exercises in the order of the files
 * @throws ScenarioError with every problem of the text: file, line, column, what was expected, what was found, what to do
 *
 * @example
 * (await readPosedExercises(embeddedPlan('lang-son-2016-2020')))[0]?.id // => 'not-computable'
 */
export async function readPosedExercises(folder: string): Promise<Posed[]> {
  const place = join(folder, 'exercises');
  const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  if (names.length === 0) throw missingFolder(place);
  const units = await Promise.all(names.map((name) => unitOf(join(place, name), name.slice(0, -5))));
  const exercises = units.flat();
  const again = repeatedIds(
    exercises.map(({ id }) => id),
    () => ['id'],
  );
  if (again.length > 0)
    throw new ScenarioError(
      again.map((issue) => ({ ...issue, document: 'exercises', place: { file: place } })),
    );
  return exercises;
}

/**
 * The exercises of a plan folder with their answers, all computed.
 *
 * @param folder - path of the plan folder
 * @param result - what `simulatePlan` returned for it; the answers are computed from its facts and rows
 * @throws ScenarioError with every problem, of the text and of what is computed
 *
 * @example
 * const folder = embeddedPlan('lang-son-2016-2020');
 * const exercises = await readExercises(folder, simulatePlan(await readPlanFolder(folder)));
 * exercises[0]?.kind // => 'value'
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * await readExercises('no/such/folder', result) // => throws ScenarioError
 */
export async function readExercises(folder: string, result: SimulationResult): Promise<Exercise[]> {
  const context = figureContext(result);
  const issues: Issue[] = [];
  const exercises = (await readPosedExercises(folder)).flatMap((posed) => {
    try {
      return [posed.complete(context)];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return exercises;
}

async function unitOf(file: string, lesson: string): Promise<Posed[]> {
  const { text } = await readText(file, 'exercises');
  const { value, placeOf } = yamlFromText(text, file, 'exercises');
  return inPlace(placeOf, () => posedExercises(value, lesson)).map((posed) => ({
    ...posed,
    complete: (context) => inPlace(placeOf, () => posed.complete(context)),
  }));
}

/** Does something, and says of every problem where it stands in the file. */
function inPlace<Result>(placeOf: LocatedValue['placeOf'], step: () => Result): Result {
  try {
    return step();
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
