import type { SimulationResult } from '../projection/PlanCase.js';
import { rowsOfScenario } from '../projection/rowsOfScenario.js';
import { levelsOfTarget } from './levelsOfTarget.js';
import { verdictOf } from './verdictOf.js';

/** A year in which a scenario enters or leaves the band of a target. */
export interface BandCrossing {
  readonly scenario: string;
  readonly target: string;
  readonly year: number;
  readonly crossing: 'entered' | 'left';
  /** The value of that year, in the unit of the target. */
  readonly value: number;
}

/**
 * The years in which scenarios enter or leave the bands of targets of a level or a share.
 *
 * Beyond a range on its better side counts as inside: a value that exceeds a target has not left it. The base year is where a
 * scenario starts, not a crossing.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * bandCrossings(result).filter((row) => row.target === 'share-services').map((row) => [row.year, row.crossing]) // => [[2020, 'entered']]
 */
export function bandCrossings({ plan, scenarios, rows }: SimulationResult): BandCrossing[] {
  const banded = plan.targets.filter(({ kind }) => kind === 'level' || kind === 'share');
  return scenarios.flatMap(({ id }) => {
    const own = rowsOfScenario(rows, id);
    return banded.flatMap((target) => {
      const levels = [...levelsOfTarget(target, own)].sort(([a], [b]) => a - b);
      let inside: boolean | undefined;
      return levels.flatMap(([year, value]): BandCrossing[] => {
        const isMet = verdictOf(value, target).verdict !== 'missed';
        const crossed = inside !== undefined && isMet !== inside;
        inside = isMet;
        return crossed
          ? [{ scenario: id, target: target.id, year, crossing: isMet ? 'entered' : 'left', value }]
          : [];
      });
    });
  });
}
