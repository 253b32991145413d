import { type OpenOptions, type OpenedPlan as ReadPlan, openPlan as readPlan } from '../files/openPlan.js';
import type { Language } from '../plan/LocalText.js';
import { type SavableRun, savableRun } from './savableRun.js';

/** A plan folder that has been read and checked, ready to be simulated; its runs can be saved as documents. */
export interface OpenedPlan extends ReadPlan {
  simulate(options?: { readonly scenarios?: readonly string[]; readonly language?: Language }): SavableRun;
}

/**
 * Opens a plan: reads its folder and checks all of it.
 *
 * @param folderOrName - path of a plan folder, or the name of a plan that ships with the package
 * @param options - `language`: `vi` or `en`; `onProgress`: told how far a large file has been read
 * @throws ScenarioError with every problem found: file, line, what was expected, what was found, what to do
 *
 * @example
 * const plan = await openPlan('lang-son-2016-2020', { language: 'vi' });
 * const run = plan.simulate();
 * [plan.plan.targets.length, run.scenarios.length, run.scorecard.length] // => [29, 7, 203]
 */
export async function openPlan(folderOrName: string, options: OpenOptions = {}): Promise<OpenedPlan> {
  const plan = await readPlan(folderOrName, options);
  return { ...plan, simulate: (choice = {}) => savableRun(plan.simulate(choice), plan) };
}
