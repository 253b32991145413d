import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { nameHint } from '../plan/text/nearestName.js';
import type { SimulationResult } from './PlanCase.js';
import type { ResultRow } from './ResultRow.js';

/** One figure of a scenario beside the same figure of a reference scenario. */
export interface ComparisonRow extends ResultRow {
  readonly reference: string;
  /** Vintage of the reference's base; another one than the scenario's means that bases differ too. */
  readonly referenceVintage: string;
  readonly referenceValue: number;
  /** Value less reference value, in the unit of the row (in points for percentages). */
  readonly difference: number;
  /** Difference in per cent of the size of the reference value, with the sign of the difference; missing where that is zero. */
  readonly relativeDifference?: number;
}

/**
 * Every figure of every other scenario beside the reference's: levels, differences, relative differences.
 *
 * Figures are compared in one unit and one price basis only; a figure that the reference does not have is left out.
 *
 * @param result - what `simulatePlan` returned
 * @param reference - id of the scenario the others are held against
 * @throws ScenarioError when the reference is not among the scenarios
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8', 'plan-9'] });
 * compareScenarios(result, 'plan-8').find((row) => row.indicator === 'growthRate' && row.activity === 'total')?.difference // => 1
 */
export function compareScenarios({ rows, scenarios }: SimulationResult, reference: string): ComparisonRow[] {
  const ids = scenarios.map(({ id }) => id);
  if (!ids.includes(reference)) {
    const hint = nameHint(reference, ids);
    throw new ScenarioError([
      {
        code: 'unknownName',
        path: ['reference'],
        value: reference,
        expected: say`the id of a simulated scenario`,
        hint,
      },
    ]);
  }
  const references = new Map(
    rows.filter(({ scenario }) => scenario === reference).map((row) => [figureKey(row), row]),
  );
  return rows.flatMap((row) => {
    const other = references.get(figureKey(row));
    if (other === undefined || row.scenario === reference || row.scenario === 'observed') return [];
    const { vintage: referenceVintage, value: referenceValue } = other;
    const difference = row.value - referenceValue;
    const compared = { ...row, reference, referenceVintage, referenceValue, difference };
    if (referenceValue === 0) return [compared];
    return [Object.assign(compared, { relativeDifference: (100 * difference) / Math.abs(referenceValue) })];
  });
}

function figureKey({ activity, indicator, priceBasis, exchangeRateBasis, unit, year }: ResultRow): string {
  return [activity, indicator, priceBasis, exchangeRateBasis, unit, year].join('|');
}
