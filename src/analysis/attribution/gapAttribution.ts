import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { logDecomposition } from '../../accounts/logDecomposition.js';
import { shapleyDecomposition } from '../../accounts/shapleyDecomposition.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { SimulationResult } from '../../projection/PlanCase.js';
import { type PerCapitaUnit, perCapitaUnit, perCapitaUnits } from '../perCapitaTarget.js';
import {
  type GapAttribution,
  type GapContribution,
  type GapFactor,
  type GapMethod,
  type GapQuestion,
  gapFactors,
} from './GapQuestion.js';
import { gapSide } from './gapSide.js';
import { type GrowthPart, growthParts } from './growthParts.js';
import { logarithmicMean } from './logarithmicMean.js';
import type { PerCapitaChain } from './perCapitaChain.js';

/**
 * Why two cases differ in GRDP per capita: two scenarios, a scenario and a target, a plan and the actual.
 *
 * The gap is taken apart into the base year's level (which differs where vintages do, by revision), real growth,
 * prices, population and, in USD, the exchange rate; and real growth by activity. No order is chosen and nothing is left over. A
 * target says a level only: it is taken as the scenario that reaches it by one assumption, the deflator unless another
 * is named, so that what the plan leaves unsaid shows under that factor.
 *
 * @formula logarithmic: L · ln(x1 / x0) for each factor x, with L the logarithmic mean of the two values; shapley: the
 * mean over all orders. Within growth, in proportion to the parts of the index of volume.
 * @unit that of the plan's own target: million VND per person, or USD at the average exchange rate of the year; at
 * current prices
 * @source Ang, The LMDI approach to decomposition analysis: a practical guide, Energy Policy 33, 2005; Shapley, A value
 * for n-person games, 1953
 * @param result - what `simulatePlan` returned
 * @param question - the two cases, the year and the method
 * @throws ScenarioError for a case that is not known, or two whose base years differ
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const { gap, factors } = gapAttribution(result, { from: 'plan-8.5', to: 'outturn' });
 * factors.reduce((sum, { value }) => sum + value, 0) // => gap
 * factors.slice(0, 3).map(({ factor, value }) => `${factor} ${value.toFixed(1)}`)
 * // => ['base -259.2', 'growth -321.3', 'prices 30.7']
 */
export function gapAttribution(result: SimulationResult, question: GapQuestion): GapAttribution {
  const { method = 'logarithmic', interaction = 'shared', year = result.plan.period.to } = question;
  const unit = question.unit ?? unitOfCases(result, question) ?? perCapitaUnit(result.plan);
  const from = gapSide(result, question.from, { year, unit });
  const to = gapSide(result, question.to, { year, unit });
  const sides = [from.chain, to.chain] as const;
  refuseOtherBaseYear(sides);
  const { values, slope } = contributions(sides, method);
  return {
    from: from.side,
    to: to.side,
    year,
    unit,
    method,
    gap: to.chain.value - from.chain.value,
    factors: factorsIn(unit).map((factor) => ({
      factor,
      activity: '',
      part: '',
      value: values[factor],
      ...factorLevels(factor, sides, unit),
    })),
    growth: growthParts(from.chain, to.chain, interaction)
      .filter(({ part, value }) => part === 'within' || value !== 0)
      .map((part) => ({
        factor: 'growth',
        activity: part.activity,
        part: part.part,
        value: slope * part.value,
        ...activityLevels(part, sides),
      })),
  };
}

/** That of a target that is one of the cases. */
function unitOfCases({ plan }: SimulationResult, { from, to }: GapQuestion): PerCapitaUnit | undefined {
  const named = [from, to].flatMap((side) => (typeof side === 'string' ? [] : side.target));
  const units = plan.targets.flatMap(({ id, unit }) => (named.includes(id) ? unit : []));
  return units.flatMap((unit) => perCapitaUnits.find((known) => known === unit) ?? [])[0];
}

function factorsIn(unit: PerCapitaUnit): readonly GapFactor[] {
  return gapFactors.filter((factor) => unit === 'USD per person' || factor !== 'exchangeRate');
}

type Sides = readonly [PerCapitaChain, PerCapitaChain];

function refuseOtherBaseYear([from, to]: Sides): void {
  if (from.baseYear === to.baseYear) return;
  const expected = say`a case that starts from ${from.baseYear}, as the other does`;
  throw new ScenarioError([{ code: 'badArgument', path: ['to'], value: to.baseYear, expected }]);
}

function factorsOf({
  base,
  growth,
  prices,
  exchangeRate,
  population,
}: PerCapitaChain): Record<GapFactor, number> {
  return { base, growth, prices, exchangeRate: 1 / exchangeRate, population: 1 / population };
}

/** What each factor makes, and what one unit of the index of volume is worth. */
function contributions([from, to]: Sides, method: GapMethod) {
  const [before, after] = [factorsOf(from), factorsOf(to)];
  if (method === 'logarithmic') {
    const slope = logarithmicMean(from.value, to.value) / logarithmicMean(from.growth, to.growth);
    return { values: logDecomposition(before, after), slope };
  }
  const product = (factors: Readonly<Record<GapFactor, number>>) =>
    gapFactors.reduce((whole, factor) => whole * factors[factor], 1);
  const perUnit = shapleyDecomposition({ ...before, growth: 0 }, { ...after, growth: 1 }, product);
  return { values: shapleyDecomposition(before, after, product), slope: perUnit.growth };
}

type Levels = Pick<GapContribution, 'fromLevel' | 'toLevel' | 'levelUnit'>;

function factorLevels(factor: GapFactor, [from, to]: Sides, unit: PerCapitaUnit): Levels {
  if (factor === 'base') return { fromLevel: from.base, toLevel: to.base, levelUnit: unit };
  const rate = (chain: PerCapitaChain) => yearly(chain[factor], chain);
  return { fromLevel: rate(from), toLevel: rate(to), levelUnit: 'percent' };
}

function activityLevels({ activity, part }: GrowthPart, sides: Sides): Levels {
  const [from, to] = sides.map((chain) => {
    const own = chain.activities[activity] ?? sides.map((side) => side.activities[activity]).find(Boolean);
    if (part !== 'between') return own === undefined ? 0 : yearly(own.index, chain);
    return 100 * (chain.activities[activity]?.share ?? 0);
  });
  return { fromLevel: from ?? 0, toLevel: to ?? 0, levelUnit: 'percent' };
}

function yearly(index: number, { baseYear, year }: PerCapitaChain): number {
  return year === baseYear ? 0 : 100 * averageGrowthRate(1, index, year - baseYear);
}
