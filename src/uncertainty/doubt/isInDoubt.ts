import type { Scenario } from '../../plan/scenarios/Scenario.js';

/** Whether anything in a scenario is uncertain. */
export function isInDoubt({ doubt }: Scenario): boolean {
  return doubt !== undefined && doubt.doubts.length + doubt.events.length > 0;
}
