import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ScenarioError } from '../errors/ScenarioError.js';

/**
 * Refuses what other commands would refuse of a plan folder: its brief.yaml, with the logo, and its exercises.
 *
 * @param folder - path of the plan folder, which has been read
 * @throws ScenarioError with every problem of these files
 */
export async function refuseBeside(folder: string): Promise<void> {
  const [{ readBriefSettings }, { readPosedExercises }] = await Promise.all([
    import('../files/readBriefSettings.js'),
    import('../notebook/exercises/readExercises.js'),
  ]);
  const names = await readdir(join(folder, 'exercises')).catch(() => []);
  const hasExercises = names.some((name) => name.endsWith('.yaml'));
  const read = await Promise.allSettled([
    readBriefSettings(folder),
    ...(hasExercises ? [readPosedExercises(folder)] : []),
  ]);
  const issues = read.flatMap((one) => {
    if (one.status === 'fulfilled') return [];
    if (one.reason instanceof ScenarioError) return one.reason.issues;
    throw one.reason;
  });
  if (issues.length > 0) throw new ScenarioError(issues);
}
