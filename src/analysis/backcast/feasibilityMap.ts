import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { verdictOf } from '../verdictOf.js';
import type { FeasibilityMap, MapRow } from './MapRow.js';
import { questionParts } from './questionParts.js';
import { rootBetween } from './rootBetween.js';
import { scenarioAt } from './scenarioAt.js';
import { soughtValue } from './soughtValue.js';

/** What a map is to show. */
export interface MapQuestion {
  /** Id of the scenario that gives all that is on no axis. */
  readonly scenario: string;
  /** Id of the target. */
  readonly target: string;
  /** What is on the vertical axis; growth is on the horizontal one. */
  readonly y: FeasibilityMap['y'];
}

const edgeSteps = 12;
const gridSteps = 8;
const widest: readonly [number, number] = [-60, 150];

/**
 * Which pairs of growth and another assumption reach a target: a grid of values, the lines on which the bounds of the
 * target are reached, and the scenarios at their own averages.
 *
 * Every value is that of a projection. The ranges follow from what has to be seen: the scenarios, and where the bounds
 * are reached. A scenario is placed only where the map tells its true value: one with another base, or with another
 * path of what is on no axis, is set aside.
 *
 * @unit per cent a year on both axes; values in the unit of the target
 * @throws ScenarioError for an unknown name, or a target that neither assumption moves
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const map = feasibilityMap(result, { scenario: 'plan-8.5', target: 'grdp-per-capita', y: 'deflator' });
 * map.setAside // => ['outturn']
 * map.rows.filter(({ kind }) => kind === 'scenario').length // => 6
 */
export function feasibilityMap(result: SimulationResult, question: MapQuestion): FeasibilityMap {
  const { y } = question;
  const { scenario, target } = questionParts(result, { ...question, levers: [{ on: 'growth' }, { on: y }] });
  const valueAt = (growth: number, other: number) => {
    const reading = { plan: result.plan, target, against: 'lower' } as const;
    const value = soughtValue(scenarioAt(scenario, { growth, [y]: other }), reading);
    if (value !== undefined) return value;
    throw new ScenarioError([
      {
        code: 'notComputable',
        path: ['target'],
        value: target.id,
        expected: 'a target that can be projected',
      },
    ]);
  };
  const year = target.year ?? result.plan.period.to;
  const place = (
    kind: MapRow['kind'],
    at: readonly [number, number],
    parts: Partial<MapRow> = {},
  ): MapRow => {
    const value = parts.value ?? valueAt(...at);
    const { verdict } = verdictOf(value, target);
    return { kind, scenario: scenario.id, bound: '', x: at[0], y: at[1], value, verdict, ...parts };
  };
  const points = result.scenarios.flatMap((one): MapRow[] => {
    const at = averages(result, one, { y, year });
    const value = soughtValue(one, { plan: result.plan, target, against: 'lower' });
    if (value === undefined || Math.abs(valueAt(...at) / value - 1) > 1e-6) return [];
    return [place('scenario', at, { scenario: one.id, value })];
  });
  const here = averages(result, scenario, { y, year });
  const bounds = boundsOf(target);
  const xAt = (other: number, bound: number) => rootBetween((x) => valueAt(x, other) / bound - 1, widest)?.at;
  const yAt = (growth: number, bound: number) =>
    rootBetween((other) => valueAt(growth, other) / bound - 1, widest)?.at;
  const xRange = padded([...points.map(({ x }) => x), ...bounds.map(([, bound]) => xAt(here[1], bound))]);
  const yRange = padded([...points.map((row) => row.y), ...bounds.map(([, bound]) => yAt(here[0], bound))]);
  const ys = evenly(yRange, edgeSteps);
  const edges = bounds.flatMap(([bound, level]) =>
    ys.flatMap((other) => {
      const x = xAt(other, level);
      return x === undefined ? [] : [place('edge', [x, other], { bound, value: level })];
    }),
  );
  const grid = evenly(xRange, gridSteps).flatMap((x) =>
    evenly(yRange, gridSteps).map((other) => place('grid', [x, other])),
  );
  const placed = points.map((point) => point.scenario);
  const setAside = result.scenarios.map(({ id }) => id).filter((id) => !placed.includes(id));
  return {
    scenario: scenario.id,
    target,
    x: 'growth',
    y,
    xRange,
    yRange,
    rows: [...grid, ...edges, ...points],
    setAside,
  };
}

function boundsOf({ lower, upper }: FeasibilityMap['target']): (readonly ['lower' | 'upper', number])[] {
  return [
    ...(lower === undefined ? [] : [['lower', lower] as const]),
    ...(upper === undefined || upper === lower ? [] : [['upper', upper] as const]),
  ];
}

/** Where a scenario stands: its averages from the base year to the year of the target, as its rows have them. */
function averages(
  { rows }: SimulationResult,
  { id, base }: Scenario,
  { y, year }: { readonly y: MapQuestion['y']; readonly year: number },
): readonly [number, number] {
  const own = rows.filter((row) => row.scenario === id && row.activity === 'total');
  const level = (indicator: string, when: number, priceBasis?: string) =>
    own.find(
      (row) =>
        row.indicator === indicator && row.year === when && (priceBasis ?? row.priceBasis) === row.priceBasis,
    )?.value ?? Number.NaN;
  const average = (indicator: string, priceBasis?: string) =>
    100 *
    averageGrowthRate(
      level(indicator, base.year, priceBasis),
      level(indicator, year, priceBasis),
      year - base.year,
    );
  return [average('grdp', `constant${base.year}`), average(y === 'population' ? 'averagePopulation' : y)];
}

/** A range that holds all that is to be seen, with half a point around, on whole half points. */
function padded(values: readonly (number | undefined)[]): readonly [number, number] {
  const seen = values.flatMap((value) => value ?? []);
  const [least, greatest] = [Math.min(...seen), Math.max(...seen)];
  return [Math.floor(2 * least - 1) / 2, Math.ceil(2 * greatest + 1) / 2];
}

function evenly([from, to]: readonly [number, number], steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
}
