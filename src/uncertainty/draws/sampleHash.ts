import type { Scenario } from '../../plan/scenarios/Scenario.js';
import { streamKey } from './counterRandom.js';

/**
 * The name of a sample: what rests on one scenario, doubt, seed and number of draws has one name, and all else another.
 *
 * @param scenario - with its doubt
 * @param how - whatever else the sample hangs on, such as draws and seed
 * @returns sixteen letters and digits
 */
export function sampleHash(scenario: Scenario, how: Readonly<Record<string, string | number>>): string {
  const { first, second } = streamKey(11, JSON.stringify([scenario, how]));
  return [first, second].map((word) => word.toString(16).padStart(8, '0')).join('');
}
