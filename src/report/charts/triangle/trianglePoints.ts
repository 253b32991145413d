import type { ResultRow } from '../../../projection/ResultRow.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Shares } from './triangleScale.js';

/** The structure of one year in one scenario, or as it was published. */
export interface TrianglePoint {
  /** Id of the scenario, or `observed`. */
  readonly scenario: string;
  readonly vintage: string;
  readonly status: ResultRow['status'];
  readonly year: number;
  /** The shares of the three corners: left, right, upper; rescaled to 100 where the structure has a fourth component. */
  readonly shares: Shares;
  readonly rescaled: boolean;
  /** The rows of the result that say so, that of the fourth component among them. */
  readonly rows: readonly ResultRow[];
}

/** Which components stand at the corners, and which is left aside. */
export interface TriangleComponents {
  readonly corners: readonly [string, string, string];
  readonly besides: string;
}

const indicator = 'shareOfGrdp';

/**
 * The structures of a result that have their place in a triangle: those of exactly the three activities, with or
 * without the component that is left aside, none of the three below zero.
 *
 * @unit per cent
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const corners = ['agriculture', 'industryConstruction', 'services'] as const;
 * trianglePoints(result, { corners, besides: 'taxesLessSubsidiesOnProducts' })[0]?.shares // => [26.12, 19.51, 54.37]
 */
export function trianglePoints(
  { rows }: Pick<SimulationResult, 'rows'>,
  { corners, besides }: TriangleComponents,
): TrianglePoint[] {
  const shares = rows.filter((row) => row.indicator === indicator && row.priceBasis === 'current');
  const structures = new Map<string, ResultRow[]>();
  for (const row of shares) {
    const key = `${row.scenario}|${row.vintage}|${row.year}`;
    structures.set(key, [...(structures.get(key) ?? []), row]);
  }
  return [...structures.values()].flatMap((own): TrianglePoint[] => {
    const [first] = own;
    const known = own.every(({ activity }) => activity === besides || corners.includes(activity));
    const three = corners.flatMap((corner) => own.find(({ activity }) => activity === corner)?.value ?? []);
    const [left, right, top] = three;
    if (first === undefined || left === undefined || right === undefined || top === undefined) return [];
    const whole = left + right + top;
    if (!known || three.some((share) => share < 0) || whole <= 0) return [];
    const rescaled = own.length > corners.length;
    const part = (share: number) => (rescaled ? (100 * share) / whole : share);
    const { scenario, vintage, status, year } = first;
    const drawn: Shares = [part(left), part(right), part(top)];
    return [{ scenario, vintage, status, year, shares: drawn, rescaled, rows: own }];
  });
}
