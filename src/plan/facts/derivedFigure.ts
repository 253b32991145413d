import { perCapita } from '../../accounts/perCapita.js';
import type { DerivedFigure } from './derivedProduction.js';
import type { Observation } from './Observation.js';

/** A figure that follows from others, with their sources and the formula; nothing where it is not a finite number. */
export function derived(told: DerivedFigure, from: readonly Observation[], formula: string): Observation[] {
  const [first] = from;
  const last = from.at(-1);
  if (first === undefined || last === undefined || !Number.isFinite(told.value)) return [];
  const sources = [...new Set(from.map(({ source }) => source))].join(' ');
  const { region, vintage, period } = last;
  return [{ ...told, region, vintage, period, status: 'derived', source: sources, note: formula, formula }];
}

/**
 * GRDP per capita of a year, at the prices of the GRDP.
 *
 * @unit million VND per person
 * @formula GRDP / average population
 * @returns nothing where there are no people
 */
export function grdpPerPerson(grdp: Observation, people: Observation): Observation[] {
  if (people.value <= 0) return [];
  const { activity, priceBasis } = grdp;
  const value = perCapita(grdp.value, people.value);
  const told = { indicator: 'grdpPerCapita', activity, priceBasis, unit: 'million VND per person', value };
  return derived(told, [grdp, people], 'grdp ÷ averagePopulation');
}
