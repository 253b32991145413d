import { bandCrossings } from '../../analysis/bandCrossings.js';
import { chosenScenario } from '../../analysis/chosenScenario.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import type { Observation } from '../../plan/facts/Observation.js';
import { percentFromRate } from '../../plan/Rate.js';
import type { Assumption, IndicatorMove, Scenario } from '../../plan/scenarios/Scenario.js';
import { periodText } from '../../plan/yearsOf.js';
import { compareScenarios } from '../../projection/compareScenarios.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { localNeeds } from '../../report/language/needsText.js';
import { localReason } from '../../report/language/reasonText.js';
import { type Cell, type CsvOptions, csvFromRows } from '../text/csvFromRows.js';

const resultColumns = [
  'scenario',
  'region',
  'activity',
  'indicator',
  'priceBasis',
  'exchangeRateBasis',
  'unit',
  'year',
  'value',
  'vintage',
  'status',
  'source',
] as const;

/** results.csv: every figure of the result, one a row. */
export function resultsCsv({ rows }: SimulationResult, options?: CsvOptions): string {
  return csvFromRows(resultColumns, rows, options);
}

/** comparison.csv: every scenario beside the one that stands for the plan. */
export function comparisonCsv(result: SimulationResult, options?: CsvOptions): string {
  const columns = [
    ...resultColumns,
    ...(['reference', 'referenceVintage', 'referenceValue', 'difference', 'relativeDifference'] as const),
  ];
  return csvFromRows(columns, compareScenarios(result, chosenScenario(result).id), options);
}

/** band-crossings.csv: the years in which scenarios enter or leave the bands of targets. */
export function crossingsCsv(result: SimulationResult, options?: CsvOptions): string {
  return csvFromRows(['scenario', 'target', 'year', 'crossing', 'value'], bandCrossings(result), options);
}

/** scorecard.csv: every target in every scenario, with labels in both languages. */
export function scorecardCsv(rows: readonly ScorecardRow[], options?: CsvOptions): string {
  const columns = [
    'scenario',
    'target',
    'labelVi',
    'labelEn',
    'clause',
    'kind',
    'indicator',
    'activity',
    'year',
    'unit',
    ...(rows.some(({ target }) => target.priceBasis) ? ['priceBasis'] : []),
    ...(rows.some(({ target }) => target.isDeadline) ? ['isDeadline'] : []),
    ...(rows.some(({ target }) => target.over) ? ['over'] : []),
  ];
  const judged = [
    'lower',
    'upper',
    'direction',
    'about',
    'verdict',
    'value',
    'gap',
    'start',
    'vintage',
    'needsVi',
    'needsEn',
  ];
  return csvFromRows(
    [...columns, ...judged],
    rows.map(({ target, scenario, verdict, vintage, value, gap, start, needs }): Record<string, Cell> => {
      const {
        label,
        about,
        id,
        activities: _,
        byYear: _years,
        isDeadline,
        over,
        rank: _rank,
        ...rest
      } = target;
      const texts = {
        labelVi: label.vi,
        labelEn: label.en,
        needsVi: needs && localNeeds(needs).vi,
        needsEn: needs && localNeeds(needs).en,
        about: String(about),
        ...(isDeadline ? { isDeadline: 'true' } : {}),
        ...(over === undefined ? {} : { over: periodText(over) }),
      };
      return { ...rest, ...texts, target: id, scenario, verdict, vintage, value, gap, start };
    }),
    options,
  );
}

/** assumptions.csv: every assumed value of every scenario, with its basis. Rates are in per cent. */
export function assumptionsCsv(scenarios: readonly Scenario[], options?: CsvOptions): string {
  const columns = [
    'scenario',
    'variable',
    'year',
    'value',
    'unit',
    'status',
    'source',
    'reasonVi',
    'reasonEn',
  ];
  return csvFromRows(columns, scenarios.flatMap(assumedRows), options);
}

/** A level of the base year that the scenario assumes; its reason is the scenario's, in both languages. */
function assumedBase(
  { id, motive }: Scenario,
  {
    indicator,
    unit,
    base,
  }: { readonly indicator: string; readonly unit: string; readonly base: Observation },
): Record<string, Cell> {
  const { value, status, source, note, period } = base;
  const head = {
    scenario: id,
    variable: `${indicator}.base`,
    year: period.from,
    value,
    unit,
    status,
    source,
  };
  return { ...head, reasonVi: motive.vi, reasonEn: note };
}

function assumedRows(scenario: Scenario): Record<string, Cell>[] {
  const { growth } = scenario;
  const rows = (variable: string, assumption: Assumption, unit?: string) =>
    assumption.map(({ value, reason, ...rest }) => ({
      scenario: scenario.id,
      variable,
      ...rest,
      value: unit === undefined ? percentFromRate(value) : value,
      unit: unit ?? 'percent',
      reasonVi: localReason(reason).vi,
      reasonEn: localReason(reason).en,
    }));
  return [
    ...growthPaths(growth).flatMap(({ variable, path, unit }) => rows(variable, path, unit)),
    ...Object.entries(scenario.partGrowth ?? {}).flatMap(([part, path]) => rows(`growth.${part}`, path)),
    ...structureRows(scenario),
    ...Object.entries(scenario.deflatorChange).flatMap(([name, path]) => rows(`deflator.${name}`, path)),
    ...rows('exchangeRate', scenario.exchangeRateChange ?? []),
    ...rows('population', scenario.populationChange ?? []),
    ...scenario.indicators.flatMap(({ indicator, unit, base }) =>
      base?.status === 'assumed' ? [assumedBase(scenario, { indicator, unit, base })] : [],
    ),
    ...scenario.indicators.flatMap(({ indicator, move, path, unit }) =>
      rows(`${indicator}.${move}`, path, unitOfMove(move, unit)),
    ),
    ...scenario.shocks.map(({ on, year, size, reason }) => ({
      scenario: scenario.id,
      variable: `shock.${on}`,
      year,
      value: percentFromRate(size),
      unit: 'percent',
      status: 'assumed',
      source: '',
      reasonVi: reason.vi,
      reasonEn: reason.en,
    })),
  ];
}

interface GrowthPath {
  readonly variable: string;
  readonly path: Assumption;
  /** Missing for a rate. */
  readonly unit?: string;
}

/** What growth is assumed to be, or to follow from. */
function growthPaths(growth: Scenario['growth']): GrowthPath[] {
  if (growth.closure === 'byTotalAndStructure') return [{ variable: 'growth.total', path: growth.total }];
  if (growth.closure === 'byActivity') {
    const residual = growth.residual === undefined ? {} : { total: growth.residual.total };
    const rates = Object.entries({ ...growth.rates, ...residual });
    return rates.map(([name, path]) => ({ variable: `growth.${name}`, path }));
  }
  if (growth.closure === 'withoutAccounts') return [];
  const { investmentRate, through } = growth;
  const rate = { variable: 'investment.rate', path: investmentRate };
  if (through.method === 'icor')
    return [rate, { variable: `investment.icor.${through.way}`, path: through.icor, unit: 'ratio' }];
  const { productivityGrowth, labourGrowth, humanCapitalGrowth } = through;
  const drivers = { productivityGrowth, labourGrowth, ...(humanCapitalGrowth && { humanCapitalGrowth }) };
  return [
    rate,
    ...Object.entries(drivers).map(([name, path]) => ({
      variable: `investment.longTermGrowth.${name}`,
      path,
    })),
  ];
}

/** The unit a move is counted in; nothing for a rate. */
function unitOfMove(move: IndicatorMove, unit: string): string | undefined {
  if (move === 'change') return 'percentage points';
  return move === 'add' || move === 'amount' ? unit : undefined;
}

function structureRows({ id, growth, base, motive }: Scenario): Record<string, Cell>[] {
  if (growth.closure === 'byActivity' || growth.closure === 'withoutAccounts') return [];
  const structure = growth.closure === 'byInvestment' ? growth.structure : growth;
  if (structure === undefined) return [];
  return base.activities.map((activity, i) => ({
    scenario: id,
    variable: `structure.${activity}`,
    year: structure.year,
    value: percentFromRate(structure.shares[i] ?? 0),
    unit: 'percent',
    status: 'assumed',
    source: '',
    reasonVi: motive.vi,
    reasonEn: motive.en,
  }));
}
