import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { domains, isIn } from '../plan/domains.js';
import type { BaseAccounts, Origin } from '../plan/facts/BaseAccounts.js';
import type { Plan } from '../plan/Plan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { accountsOfScenario } from './accountsOfScenario.js';
import { accountsRows, type Figure } from './accountsRows.js';
import { assumedLevels } from './assumedLevels.js';
import { indicatorRows } from './indicatorRows.js';
import { investmentRows } from './investmentRows.js';
import { missingAssumptions } from './missingAssumptions.js';
import { partsOfAccounts } from './partsOfAccounts.js';
import { productionRows } from './productionRows.js';
import type { ResultRow } from './ResultRow.js';
import { ratioRows } from './ratioRows.js';
import { underPath } from './underPath.js';
import type { YearlyAccounts } from './YearlyAccounts.js';

/**
 * Projects one scenario: every figure of its accounts and indicators, for the base year and every year of the plan.
 *
 * @param scenario - complete, as `readPlanFolder` returns it
 * @param plan - the plan it belongs to
 * @returns tidy rows; constant prices are those of the base's reference year, and the rows say which
 * @throws ScenarioError when an assumption is missing or a figure cannot be computed, such as one that outgrows all numbers
 *
 * @example
 * const { plan, scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const rows = scenarios.slice(0, 1).flatMap((scenario) => simulateScenario(scenario, plan));
 * rows.find((row) => row.indicator === 'grdpPerCapita' && row.unit === 'USD per person' && row.year === 2020)?.value // => 2410.858248932669
 */
export function simulateScenario(scenario: Scenario, plan: Plan): ResultRow[] {
  const { id, base, indicators } = scenario;
  const region = plan.region.id;
  const row = (figure: Figure, { vintage, source }: Origin): ResultRow => {
    const status = figure.year === base.year ? 'base' : 'projected';
    return { scenario: id, region, ...figure, vintage, status, source };
  };
  return underPath([id], () => {
    const accounts =
      scenario.growth.closure === 'withoutAccounts'
        ? populationRows(scenario)
        : accountsRows(withParts(scenario));
    const grdp = accounts.filter(isGrdpAtCurrentPrices).map(({ value }) => value);
    const ofBase = { vintage: base.vintage, source: base.sources.join(' ') };
    const rows = [
      ...[...accounts, ...investmentRows(scenario, plan, grdp)].map((figure) =>
        row(figure, originOf(figure, base) ?? ofBase),
      ),
      ...indicators
        .flatMap((assumption) => indicatorRows(assumption, scenario, grdp))
        .map(({ vintage, source, ...figure }) => row(figure, { vintage, source })),
    ];
    const measured = [...rows, ...productionRows(scenario, rows, plan)];
    const all = [...measured, ...ratioRows(measured, plan)];
    refuseOutside(all);
    return all;
  });
}

function withParts(scenario: Scenario): YearlyAccounts {
  const accounts = accountsOfScenario(scenario);
  return { ...accounts, parts: partsOfAccounts(scenario, accounts) };
}

/** Population alone, of a scenario that has no accounts. */
function populationRows(scenario: Scenario): Figure[] {
  const missing = missingAssumptions(scenario);
  if (missing.length > 0) throw new ScenarioError(missing);
  const { base, years, shocks, populationChange = [] } = scenario;
  const { population: start } = base;
  if (start === undefined) return [];
  const own = shocks.filter(({ on }) => on === 'population');
  const levels = underPath(['population'], () => assumedLevels(start, populationChange, own));
  const head = {
    activity: 'total',
    indicator: 'averagePopulation',
    priceBasis: '',
    exchangeRateBasis: '',
  } as const;
  return [base.year, ...years].map((year, t) => ({
    ...head,
    unit: 'thousand persons',
    year,
    value: levels[t] ?? start,
  }));
}

/** Population and exchange rate have vintages and sources of their own; all else rests on all figures of the base. */
function originOf({ indicator }: Figure, base: BaseAccounts): Origin | undefined {
  if (indicator === 'averagePopulation') return base.populationFrom;
  if (indicator === 'exchangeRate') return base.exchangeRateFrom;
  return undefined;
}

function isGrdpAtCurrentPrices({ activity, indicator, priceBasis }: Figure): boolean {
  return activity === 'total' && indicator === 'grdp' && priceBasis === 'current';
}

/** Of each indicator the first figure that is out of all bounds is told: what follows from it is its echo. */
function refuseOutside(figures: readonly Figure[]): void {
  const outside = figures.filter(({ value }) => !isIn(value, domains.figure));
  const firsts = new Map([...outside].reverse().map((figure) => [figure.indicator, figure]));
  const issues = [...firsts.values()].map(({ indicator, activity, year, unit, value }) => ({
    code: 'notComputable' as const,
    path: [indicator, activity],
    value,
    expected: say`a figure of ${indicator} (${activity}) for ${year} below ${'10^15'}, in ${unit}`,
    hint: say`An assumption lets a level outgrow all numbers: look at its size.`,
  }));
  if (issues.length > 0) throw new ScenarioError(issues);
}
