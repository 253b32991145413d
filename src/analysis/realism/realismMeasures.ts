import { icorDirect } from '../../accounts/icorDirect.js';
import { icorIndirect } from '../../accounts/icorIndirect.js';
import { icorPeriod } from '../../accounts/icorPeriod.js';
import { investmentRate } from '../../accounts/investmentRate.js';
import { structuralChangeCosine } from '../../accounts/structuralChangeCosine.js';
import type { Plan } from '../../plan/Plan.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { isInvestmentTotal } from '../investmentTarget.js';
import type { Need } from '../Need.js';
import { type Computed, labourGrowth, productivityOf } from './factorsOfProduction.js';
import type { InvestmentBasis, RealismMeasure, RealismRow } from './RealismRow.js';
import type { ScenarioEconomy } from './scenarioEconomy.js';

/** A measure of a scenario before it is held against the past. */
export type Measured = Omit<RealismRow, 'comparisons' | 'verdict' | 'yardstick'> & {
  /** Its boldest single year, where the years differ. */
  readonly peak?: number;
};

/**
 * What a scenario implies: growth, investment rate and ICOR, productivity, and the speed of structural change.
 *
 * Investment is total social investment, of all the years of the plan over GRDP of all its years, both at current prices.
 * The indirect ICOR is that rate over average growth; the direct one is larger by exactly (1 + growth); that of the period
 * sets all investment, at constant prices and in step with GRDP, against all the product that was added.
 *
 * @formula rate = sum of investment / sum of GRDP; indirect ICOR = rate / average growth; direct ICOR = indirect x (1 + growth);
 * speed = φ between the first structure and the last / years
 * @unit per cent, ratio, degrees a year
 * @param economy - of the scenario
 * @param result - what `simulatePlan` returned
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8.5'] });
 * const measured = result.scenarios.flatMap((scenario) => realismMeasures(scenarioEconomy(scenario, result), result));
 * measured.find((row) => row.basis === 'targeted' && row.measure === 'investmentRate')?.value?.toFixed(3) // => '41.667'
 */
export function realismMeasures(economy: ScenarioEconomy, result: SimulationResult): Measured[] {
  const { id, years } = economy.scenario;
  const percent = (measure: RealismMeasure, found: Computed): Measured =>
    rowOf(
      { scenario: id, measure, unit: 'percent' },
      'value' in found ? { value: 100 * found.value } : found,
    );
  const bases = basesOf(economy, result.plan);
  const rates = bases.map(({ invested }) => invested / totalOf(economy.value.slice(1)));
  const labour = labourGrowth(economy, result);
  const perWorker = 'value' in labour ? { value: (1 + economy.growth) / (1 + labour.value) - 1 } : labour;
  const [before, after] = economy.structure;
  const angle = structuralChangeCosine(before, after).angle / years.length;
  return [
    { ...percent('growth', { value: economy.growth }), peak: 100 * peakGrowth(economy) },
    ...(bases.length === 0
      ? missingInvestment(id)
      : bases.flatMap((basis) => investmentRows(economy, basis))),
    percent('productivityGrowth', perWorker),
    percent('totalFactorProductivity', productivityOf(economy, rates[0], result)),
    { scenario: id, measure: 'structuralChange', unit: 'degrees per year', value: angle },
  ];
}

interface Basis {
  readonly basis: InvestmentBasis;
  /** Total social investment of all years, billion VND at current prices. */
  readonly invested: number;
}

/** What the plan targets comes first, then what the scenario assumes; of the actual its own investment alone. */
function basesOf({ assumedInvestment, scenario }: ScenarioEconomy, { targets }: Plan): Basis[] {
  const assumed =
    assumedInvestment === undefined ? [] : [{ basis: 'assumed' as const, invested: assumedInvestment }];
  if (scenario.isActual) return assumed;
  const target = targets.find(isInvestmentTotal);
  const bound = target?.lower ?? target?.upper;
  const middle = bound === undefined ? undefined : (bound + (target?.upper ?? bound)) / 2;
  return [...(middle === undefined ? [] : [{ basis: 'targeted' as const, invested: middle }]), ...assumed];
}

function investmentRows(economy: ScenarioEconomy, { basis, invested }: Basis): Measured[] {
  const { volume, growth, scenario } = economy;
  const product = totalOf(economy.value.slice(1));
  const rate = investmentRate(invested, product);
  const head = { scenario: scenario.id, basis };
  const peak = peakGrowth(economy);
  const directPeak = (rate * (1 + peak)) / peak;
  const ratio = (measure: RealismMeasure, compute: () => number): Measured =>
    rowOf({ ...head, measure, unit: 'ratio' }, growth > 0 ? { value: compute() } : { needs: [growing] });
  return [
    { ...head, measure: 'investmentRate', unit: 'percent', value: 100 * rate },
    { ...ratio('icorIndirect', () => icorIndirect(invested, product, growth)), peak: rate / peak },
    { ...ratio('icorDirect', () => icorDirect(rate * (1 + growth), 1, 1 + growth)), peak: directPeak },
    {
      ...ratio('icorPeriod', () =>
        icorPeriod(
          volume.map((level) => rate * level),
          volume,
        ),
      ),
      peak: directPeak,
    },
  ];
}

/** Growth of the year that grows most, decimal. */
function peakGrowth({ volume }: ScenarioEconomy): number {
  const rates = volume.slice(1).map((level, year) => level / (volume[year] ?? level) - 1);
  return Math.max(...rates);
}

const growing: Need = { kind: 'growth' };

function missingInvestment(scenario: string): Measured[] {
  const needs: readonly Need[] = [{ kind: 'investmentOfYears' }];
  const measures = ['investmentRate', 'icorIndirect', 'icorDirect', 'icorPeriod'] as const;
  return measures.map((measure) => {
    const unit = measure === 'investmentRate' ? 'percent' : 'ratio';
    return rowOf({ scenario, measure, unit }, { needs });
  });
}

function rowOf(head: Omit<Measured, 'value' | 'needs'>, found: Computed): Measured {
  return 'value' in found ? { ...head, value: found.value } : { ...head, needs: found.needs };
}

function totalOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
