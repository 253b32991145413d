import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { rowsOfScenario } from '../../projection/rowsOfScenario.js';
import type { FeasibilityMap } from './MapRow.js';

/** A place on the map, in per cent a year. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a scenario stands on a map: its average growth, and that of what is on the vertical axis, from the base year to
 * the year of the target, as its rows have them.
 *
 * @unit per cent a year
 * @returns nothing where the rows have no such figures
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const place = averagesOnMap(result, chosenScenario(result, 'plan-9'), { y: 'population', year: 2020 });
 * [place?.x.toFixed(6), place?.y.toFixed(6)] // => ['9.000000', '0.900000']
 */
export function averagesOnMap(
  { rows }: SimulationResult,
  { id, base }: Scenario,
  { y, year }: { readonly y: FeasibilityMap['y']; readonly year: number },
): Place | undefined {
  const own = rowsOfScenario(rows, id).filter((row) => row.activity === 'total');
  const average = (indicator: string, priceBasis?: string) => {
    const level = (when: number) =>
      own.find(
        (row) =>
          row.indicator === indicator &&
          row.year === when &&
          (priceBasis === undefined || row.priceBasis === priceBasis),
      )?.value;
    const [first, last] = [level(base.year), level(year)];
    if (first === undefined || last === undefined || year <= base.year) return undefined;
    return 100 * averageGrowthRate(first, last, year - base.year);
  };
  const growth = average('grdp', volumeBasisOf(base));
  const other = average(y === 'population' ? 'averagePopulation' : y);
  return growth === undefined || other === undefined ? undefined : { x: growth, y: other };
}
