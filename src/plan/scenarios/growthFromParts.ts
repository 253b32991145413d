import { restOfParts } from '../facts/restOfParts.js';
import type { Assumption } from './Scenario.js';
import type { ScenarioContext } from './ScenarioContext.js';

/**
 * The growth of an activity that its parts give: of the sum of their volumes.
 *
 * @formula growth(t) = Σ volume(i,t-1) growth(i,t) / Σ volume(i,t-1)
 * @param growth - of every part, by its id
 */
export function growthFromParts(
  activity: string,
  growth: Readonly<Record<string, Assumption>>,
  { base, years }: Pick<ScenarioContext, 'base' | 'years'>,
): Assumption {
  const { parts } = restOfParts(base, activity);
  let volumes = parts.map(({ volume }) => volume);
  return years.map((year, t) => {
    const values = parts.map(({ id }) => growth[id]?.[t]?.value ?? 0);
    const before = volumes.reduce((sum, volume) => sum + volume, 0);
    const gained = volumes.reduce((sum, volume, i) => sum + volume * (values[i] ?? 0), 0);
    volumes = volumes.map((volume, i) => volume * (1 + (values[i] ?? 0)));
    return { year, value: gained / before, status: 'derived', source: '', reason: { kind: 'sumOfParts' } };
  });
}
