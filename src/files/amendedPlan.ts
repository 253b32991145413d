import { join } from 'node:path';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Plan } from '../plan/Plan.js';
import { parsePlan } from '../plan/parsePlan.js';
import type { InputFile } from './PlanFolder.js';
import { readText } from './text/readText.js';
import { yamlFromText } from './text/yamlFromText.js';

/** The plan that another amends, and the file it was read from. */
export interface AmendedPlan {
  readonly amended: Plan;
  readonly input: InputFile;
}

/**
 * Reads the plan that a plan amends: its plan.yaml alone, as it was before.
 *
 * @param plan - as amended
 * @param folder - of the amended plan, from which the other is looked for
 * @returns nothing where the plan amends none
 * @throws ScenarioError where there is no such plan, where it is not of the same region, or with what is wrong in it
 */
export async function amendedPlan(
  { amends, region }: Plan,
  folder: string,
): Promise<AmendedPlan | undefined> {
  if (amends === undefined) return undefined;
  const file = join(folder, amends, 'plan.yaml');
  const found = { path: ['amends'], value: amends, document: 'plan' as const };
  const read = await readText(file, 'plan').catch((error: unknown) => {
    if (!(error instanceof ScenarioError)) throw error;
    const hint = say`It is looked for from the folder of the plan.`;
    const expected = say`the folder of the plan that this one amends`;
    throw new ScenarioError([{ ...found, code: 'missingFile', expected, hint }]);
  });
  const amended = planFrom(read.text, file);
  if (amended.region.id !== region.id) {
    const expected = say`a plan of the same region, ${region.id}`;
    throw new ScenarioError([{ ...found, code: 'badValue', value: amended.region.id, expected }]);
  }
  return { amended, input: { file: `${amends}/plan.yaml`, sha256: read.sha256 } };
}

/** What is wrong in the other plan is told where it stands there. */
function planFrom(text: string, file: string): Plan {
  const { value, placeOf } = yamlFromText(text, file, 'plan');
  try {
    return parsePlan(value);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const issues = error.issues.map((issue) => ({ ...issue, place: placeOf(issue.path, 'value') }));
    throw new ScenarioError(issues, { cause: error });
  }
}
