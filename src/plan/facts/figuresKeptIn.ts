import { accountsUnits } from '../indicators/accountsUnits.js';
import type { Plan } from '../Plan.js';
import { type KeptIn, keptIn, shifted } from '../vocabulary/ownUnit.js';
import type { Observation } from './Observation.js';

/**
 * What brings figures into the unit that their indicator is kept in: that of the accounts, or the one that plan.yaml
 * declares. A unit that does not convert stays, and is told elsewhere.
 *
 * @param plan - left out where it could not be read
 */
export function figuresKeptIn(
  plan?: Plan,
): (observation: Observation) => { readonly observation: Observation; readonly power: number } {
  const declared = new Map(plan?.indicators.map(({ id, unit }) => [id, [unit]]));
  const found = new Map<string, Map<string, KeptIn | undefined>>();
  const unitFor = (indicator: string, unit: string) => {
    const known = found.get(indicator) ?? new Map<string, KeptIn | undefined>();
    found.set(indicator, known);
    if (!known.has(unit))
      known.set(unit, keptIn(unit, declared.get(indicator) ?? accountsUnits.get(indicator) ?? []));
    return known.get(unit);
  };
  return (observation) => {
    const kept = unitFor(observation.indicator, observation.unit);
    if (kept === undefined || kept.unit === observation.unit) return { observation, power: 0 };
    const { unit, power } = kept;
    const { decimals, ...figure } = observation;
    const zeros = decimals === undefined ? {} : { decimals: Math.max(0, decimals - power) };
    return { observation: { ...figure, ...zeros, unit, value: shifted(figure.value, power) }, power };
  };
}
