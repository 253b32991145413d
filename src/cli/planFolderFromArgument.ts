import { stat } from 'node:fs/promises';
import { embeddedPlan, embeddedPlans } from '../files/embeddedPlan.js';

/**
 * The folder an argument means: the path itself, or a plan that ships with the package where there is no such path.
 */
export async function planFolderFromArgument(argument: string): Promise<string> {
  const exists = await stat(argument).catch(() => undefined);
  return exists === undefined && embeddedPlans().includes(argument) ? embeddedPlan(argument) : argument;
}
