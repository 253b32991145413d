import { averageGrowthRate } from '../accounts/averageGrowthRate.js';
import { implicitDeflator } from '../accounts/implicitDeflator.js';
import { logDecomposition } from '../accounts/logDecomposition.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { referenceYearOf, volumeBasisOf } from '../plan/facts/baseVolumes.js';
import type { PriceBasis } from '../plan/facts/Observation.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import type { SimulationResult } from '../projection/PlanCase.js';
import type { ResultRow } from '../projection/ResultRow.js';
import { rowsOfScenario } from '../projection/rowsOfScenario.js';
import { underPath } from '../projection/underPath.js';
import { type PerCapitaUnit, perCapitaUnit } from './perCapitaTarget.js';

/** What GRDP per capita is made of: volume, prices, in USD the worth of the dong, and heads to share it. */
export const perCapitaFactors = ['growth', 'prices', 'exchangeRate', 'population'] as const;

/** One of {@link perCapitaFactors}. */
export type PerCapitaFactor = (typeof perCapitaFactors)[number];

/** What one factor added to GRDP per capita from the base year to the last year of a scenario. */
export interface PerCapitaContribution {
  readonly scenario: string;
  readonly factor: PerCapitaFactor;
  readonly unit: PerCapitaUnit;
  /** Below zero where the factor takes away: a dearer dollar, more people. */
  readonly value: number;
  /** The base year. */
  readonly from: number;
  /** The last year. */
  readonly to: number;
  /** GRDP per capita of the base year, at current prices, in USD at the average exchange rate of the year. */
  readonly start: number;
  /** GRDP per capita of the last year; `start` and the contributions add up to it. */
  readonly end: number;
  /** The factor in its own unit, in the base year and in the last. */
  readonly factorStart: number;
  readonly factorEnd: number;
  readonly factorUnit: string;
  /** Average change of the factor, in per cent a year. */
  readonly factorGrowth: number;
  /** Vintage of the base. */
  readonly vintage: string;
}

/**
 * What moves GRDP per capita from the base year to the last: real growth, prices, in USD the exchange rate, population.
 *
 * Each factor counts on its own, whatever the order in which they are taken, and nothing is left over: the contributions
 * add up to the change. Growth is that of all GRDP, before it is shared; prices are the implicit
 * deflator, which moves with the structure too, not consumer prices.
 *
 * @formula L · ln(x1 / x0) for x = volume, deflator, 1 / exchange rate, 1 / population, with
 * L = (V1 - V0) / ln(V1 / V0) and V = volume · deflator / (exchange rate · population)
 * @unit that of the plan's own target, at current prices and, for USD, the average exchange rate of each year
 * @source Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 2005
 * @param result - what `simulatePlan` returned
 * @param unit - another unit than that of the plan's target
 * @returns rows for each scenario in the order of {@link perCapitaFactors}: four in USD, three in VND
 * @throws ScenarioError when the result is missing a figure it needs
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * perCapitaDecomposition(result).map(({ factor, value }) => `${factor} ${value.toFixed(1)}`)
 * // => ['growth 817.7', 'prices 270.4', 'exchangeRate -134.9', 'population -89.8']
 */
export function perCapitaDecomposition(
  { plan, scenarios, rows }: SimulationResult,
  unit: PerCapitaUnit = perCapitaUnit(plan),
): PerCapitaContribution[] {
  return scenarios.flatMap((scenario) => {
    const own = rowsOfScenario(rows, scenario.id).filter((row) => row.activity === 'total');
    return underPath([scenario.id], () => contributionsOf(scenario, own, unit));
  });
}

/** The figures of one year, each in its own unit, and GRDP per capita, which they multiply to; 1 where VND stay VND. */
type YearFigures = Readonly<Record<PerCapitaFactor | 'perCapita', number>>;

function contributionsOf(
  scenario: Scenario,
  rows: readonly ResultRow[],
  unit: PerCapitaUnit,
): PerCapitaContribution[] {
  const { year: from, vintage } = scenario.base;
  const to = scenario.years.at(-1) ?? from;
  const basis = volumeBasisOf(scenario.base);
  const at = (year: number) => figuresOf(rows, { year, basis, unit });
  const [first, last] = [at(from), at(to)];
  const values = logDecomposition(factorsOf(first, unit), factorsOf(last, unit));
  const units: Readonly<Record<PerCapitaFactor, string>> = {
    growth: 'billion VND',
    prices: `index ${referenceYearOf(scenario.base)}=100`,
    exchangeRate: 'VND per USD',
    population: 'thousand persons',
  };
  const counted = perCapitaFactors.filter((factor) => unit === 'USD per person' || factor !== 'exchangeRate');
  return counted.map((factor) => ({
    scenario: scenario.id,
    factor,
    unit,
    value: values[factor],
    from,
    to,
    start: first.perCapita,
    end: last.perCapita,
    factorStart: first[factor],
    factorEnd: last[factor],
    factorUnit: units[factor],
    factorGrowth: 100 * averageGrowthRate(first[factor], last[factor], to - from),
    vintage,
  }));
}

interface Wanted {
  readonly year: number;
  /** Price basis of the volumes. */
  readonly basis: PriceBasis;
  readonly unit: PerCapitaUnit;
}

function figuresOf(rows: readonly ResultRow[], { year, basis, unit }: Wanted): YearFigures {
  const figure = (wanted: Pick<ResultRow, 'indicator' | 'priceBasis' | 'unit'>) => {
    const found = rows.find(
      (row) =>
        row.year === year &&
        row.indicator === wanted.indicator &&
        row.priceBasis === wanted.priceBasis &&
        row.unit === wanted.unit,
    );
    if (found === undefined) {
      const expected = say`a figure in ${[wanted.unit, wanted.priceBasis].join(' ').trim()}`;
      throw new ScenarioError([{ code: 'missing', path: [wanted.indicator, year], expected }]);
    }
    return found.value;
  };
  const grdp = { indicator: 'grdp', unit: 'billion VND' };
  const volume = figure({ ...grdp, priceBasis: basis });
  return {
    growth: volume,
    prices: implicitDeflator(figure({ ...grdp, priceBasis: 'current' }), volume),
    exchangeRate:
      unit === 'USD per person'
        ? figure({ indicator: 'exchangeRate', priceBasis: '', unit: 'VND per USD' })
        : 1,
    population: figure({ indicator: 'averagePopulation', priceBasis: '', unit: 'thousand persons' }),
    perCapita: figure({ indicator: 'grdpPerCapita', priceBasis: 'current', unit }),
  };
}

/** The factors as they multiply to an amount per person: VND, a price level of 1 in the reference year, USD per VND, 1 per head. */
function factorsOf(
  { growth, prices, exchangeRate, population }: YearFigures,
  unit: PerCapitaUnit,
): Record<PerCapitaFactor, number> {
  return {
    // Volumes are in billion VND.
    growth: growth * (unit === 'USD per person' ? 1e9 : 1e3),
    prices: prices / 100,
    exchangeRate: 1 / exchangeRate,
    population: 1 / (population * 1e3),
  };
}
