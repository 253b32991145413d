import type { PriceBasis } from '../../plan/facts/Observation.js';
import type { AssumedValue, Scenario } from '../../plan/scenarios/Scenario.js';
import { figuresOf } from '../../projection/figuresOf.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { type PerCapitaFactor, perCapitaDecomposition } from '../perCapitaDecomposition.js';
import { assumptionsBehind } from './assumptionsBehind.js';
import type { ImpliedRange } from './ConsistencyReport.js';

/** The actual value of a figure, and by which set of figures. */
export interface ActualFigure {
  readonly value: number;
  readonly vintage: string;
  /** Ids of the sources. */
  readonly sources: readonly string[];
  /** The figure is another region's, such as the country's prices where the province publishes none. */
  readonly borrowed: boolean;
}

type Figure = Pick<ImpliedRange, 'quantity' | 'activity' | 'unit' | 'year'>;

/**
 * A figure as the scenario marked as the actual has it; nothing where something behind it is assumed, or
 * where levels rest on prices that are another region's.
 *
 * @unit that of the figure
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2021-2025'));
 * const figure = { quantity: 'deflator', activity: 'total', unit: 'percent' };
 * const actual = actualScenario(result);
 * actual && figureInActual(figure, actual, result)
 * // => { value: 3.3903728906611974, vintage: '2021-evaluation', sources: ['WDI'], borrowed: true }
 */
export function figureInActual(
  figure: Figure,
  scenario: Scenario,
  result: SimulationResult,
): ActualFigure | undefined {
  const behind = assumptionsBehind(figure, scenario);
  if (behind.length === 0 || behind.some(({ status }) => status === 'assumed')) return undefined;
  const borrowed = isBorrowed(behind, result);
  const prices = Object.values(scenario.deflatorChange).flat();
  const restsOnPrices = !['growth', 'deflator', 'exchangeRate', 'population'].includes(figure.quantity);
  if (restsOnPrices && isBorrowed(prices, result)) return undefined;
  const value = figureValue(figure, scenario, result);
  if (value === undefined) return undefined;
  return { value, vintage: scenario.base.vintage, sources: sourcesOf(behind), borrowed };
}

/** Whether all that is assumed follows facts of other regions only. */
function isBorrowed(
  values: readonly AssumedValue[],
  { dataset: { region, observations } }: SimulationResult,
): boolean {
  const sources = sourcesOf(values);
  return (
    sources.length > 0 &&
    sources.every((source) => {
      const regions = observations.filter((each) => each.source === source).map((each) => each.region);
      return regions.length > 0 && !regions.includes(region);
    })
  );
}

function sourcesOf(values: readonly AssumedValue[]): string[] {
  return [...new Set(values.flatMap(({ source }) => (source === '' ? [] : [source])))];
}

function figureValue(
  { quantity, activity, unit, year }: Figure,
  scenario: Scenario,
  result: SimulationResult,
): number | undefined {
  const row = (indicator: string, priceBasis?: PriceBasis) => {
    const at = year ?? scenario.years.at(-1) ?? scenario.base.year;
    const basis = priceBasis === undefined ? {} : { priceBasis };
    return figuresOf(result, { scenario: scenario.id, indicator, activity, unit, year: at, ...basis })[0]
      ?.value;
  };
  const change = (name: PerCapitaFactor) => {
    const told = name === 'exchangeRate' ? 'USD per person' : 'million VND per person';
    const factors = perCapitaDecomposition({ ...result, scenarios: [scenario] }, told);
    return factors.find(({ factor }) => factor === name)?.factorGrowth;
  };
  switch (quantity) {
    case 'growth':
      return row('averageGrowthRate');
    case 'share':
      return row('shareOfGrdp');
    case 'deflator':
      return activity === 'total' ? change('prices') : undefined;
    case 'exchangeRate':
    case 'population':
      return change(quantity);
    default:
      return row(quantity, 'current');
  }
}
