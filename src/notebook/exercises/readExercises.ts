import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { readText } from '../../files/text/readText.js';
import { type LocatedValue, yamlFromText } from '../../files/text/yamlFromText.js';
import { repeatedIds } from '../../plan/repeatedIds.js';
import type { Exercise } from './Exercise.js';
import { type Posed, posedExercises } from './posedExercises.js';

/** The exercises of a plan folder, of which each unit is understood when it is first asked for. */
export interface ExerciseUnits {
  /**
   * The exercises of one unit, such as `05`; none where it has no file.
   *
   * @throws ScenarioError with every problem of the text of its file
   */
  of(lesson: string): readonly Posed[];
  /**
   * The exercises of all units, in the order of the files.
   *
   * @throws ScenarioError with every problem of the text of a file, or for exercises of one name
   */
  all(): readonly Posed[];
}

/**
 * Opens the exercises of a plan folder, `exercises/*.yaml`, a file for each unit of the course: a notebook needs one of
 * them, and all take a second.
 *
 * @param folder - path of the plan folder
 * @throws ScenarioError where there are none, or a file cannot be read
 *
 * @example
 * (await openExerciseUnits(embeddedPlan('lang-son-2016-2020'))).of('01')[0]?.id // => 'not-computable'
 */
export async function openExerciseUnits(folder: string): Promise<ExerciseUnits> {
  const place = join(folder, 'exercises');
  const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  if (names.length === 0) throw missingFolder(place);
  const texts = new Map<string, () => Posed[]>();
  for (const name of names) {
    const lesson = name.slice(0, -5);
    const { text } = await readText(join(place, name), 'exercises');
    let posed: Posed[] | undefined;
    texts.set(lesson, () => {
      posed ??= unitOf(text, join(place, name), lesson);
      return posed;
    });
  }
  const all = () => {
    const exercises = [...texts.values()].flatMap((read) => read());
    refuseRepeated(exercises, place);
    return exercises;
  };
  return { of: (lesson) => texts.get(lesson)?.() ?? [], all };
}

/**
 * Reads the exercises of a plan folder, all units. An answer is computed when it is asked for: those of a whole course take
 * seconds.
 *
 * @param folder - path of the plan folder
 * @returns the exercises in the order of the files
 * @throws ScenarioError with every problem of the text: file, line, column, what was expected, what was found, what to do
 *
 * @example
 * (await readPosedExercises(embeddedPlan('lang-son-2016-2020')))[0]?.id // => 'not-computable'
 */
export async function readPosedExercises(folder: string): Promise<readonly Posed[]> {
  return (await openExerciseUnits(folder)).all();
}

/**
 * The exercises of a plan folder with their answers, all computed.
 *
 * @param folder - path of the plan folder
 * @param run - of its plan, with all scenarios: the answers are computed from it
 * @throws ScenarioError with every problem, of the text and of what is computed
 *
 * @example
 * const plan = await openPlan('lang-son-2016-2020');
 * const exercises = await readExercises(plan.folder, plan.simulate());
 * exercises[0]?.kind // => 'value'
 * @example
 * const run = (await openPlan('lang-son-2016-2020')).simulate();
 * await readExercises('no/such/folder', run) // => throws ScenarioError
 */
export async function readExercises(folder: string, run: PlanRun): Promise<Exercise[]> {
  const issues: Issue[] = [];
  const exercises = (await readPosedExercises(folder)).flatMap((posed) => {
    try {
      return [posed.complete(run)];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return exercises;
}

function unitOf(text: string, file: string, lesson: string): Posed[] {
  const { value, placeOf } = yamlFromText(text, file, 'exercises');
  return inPlace(placeOf, () => posedExercises(value, lesson)).map((posed) => ({
    ...posed,
    complete: (run) => inPlace(placeOf, () => posed.complete(run)),
  }));
}

function refuseRepeated(exercises: readonly Posed[], file: string): void {
  const again = repeatedIds(
    exercises.map(({ id }) => id),
    () => ['id'],
  );
  if (again.length === 0) return;
  throw new ScenarioError(again.map((issue) => ({ ...issue, document: 'exercises', place: { file } })));
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
