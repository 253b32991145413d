import { averageGrowthRate } from '../../accounts/averageGrowthRate.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { socialInvestment } from '../../plan/indicators/accountsIndicators.js';
import type { Plan } from '../../plan/Plan.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { AccountsCells } from './accountsCells.js';
import type { RowBuilder } from './RowBuilder.js';
import type { Cell } from './Step.js';

/** Which figure of the accounts is meant, whatever the year. */
export type FigureName = Pick<ResultRow, 'indicator' | 'activity' | 'priceBasis' | 'unit'>;

/** What the figures of a scenario in doubt are looked up in. */
export interface FigureGround {
  readonly scenario: Scenario;
  readonly plan: Pick<Plan, 'indicators' | 'period'>;
  /** Rows of the scenario without doubt: they show which figures a ratio is read off. */
  readonly rows: readonly ResultRow[];
  readonly accounts: AccountsCells;
  readonly builder: RowBuilder;
}

/**
 * The cells of a figure by year, in the steps of `accountsRows` and `indicatorRows`; nothing for years that it does not
 * have, and no cells at all for a figure that the rows cannot compute, such as that of a part of an activity.
 */
export function figureCells(
  figure: FigureName,
  scenario: Scenario,
  { accounts, builder }: { readonly accounts: AccountsCells; readonly builder: RowBuilder },
): ReadonlyMap<number, Cell> | undefined {
  const years = [scenario.base.year, ...scenario.years];
  const { activities } = scenario.base;
  const sum = (of: AccountsCells['values'], t: number) =>
    builder.sum(activities.map((activity) => of[activity]?.[t] ?? builder.of(0)));
  /** By how many per cent something grew from one cell to the next. */
  const growthTo = (before: Cell | undefined, after: Cell | undefined) =>
    before &&
    after &&
    builder.multiply(hundred, builder.subtract(builder.divide(after, before), builder.of(1)));
  const level = (of: AccountsCells['values'], t: number, activity = figure.activity): Cell =>
    activity === 'total' ? sum(of, t) : (of[activity]?.[t] ?? builder.of(Number.NaN));
  const { volumes, values, prices, population, exchangeRate } = accounts;
  const hundred = builder.of(100);
  const isCurrent = figure.priceBasis === 'current';
  const of = isCurrent ? values : volumes;
  const perPerson = (t: number) => {
    const people = population?.[t];
    return people && builder.divide(sum(of, t), people);
  };
  const computed: Readonly<Record<string, (t: number) => Cell | undefined>> = {
    grdp: (t) => level(of, t),
    deflator: (t) =>
      figure.activity === 'total'
        ? builder.multiply(builder.divide(sum(values, t), sum(volumes, t)), hundred)
        : level(prices, t),
    shareOfGrdp: (t) => builder.divide(builder.multiply(hundred, level(values, t)), sum(values, t)),
    growthRate: (t) => (t === 0 ? undefined : growthTo(level(volumes, t - 1), level(volumes, t))),
    populationGrowth: (t) => growthTo(population?.[t - 1], population?.[t]),
    averageGrowthRate: (t) =>
      t === 0 ? undefined : averageGrowth(builder, [level(volumes, 0), level(volumes, t)], t),
    growthContribution: (t) =>
      t === 0
        ? undefined
        : builder.multiply(
            hundred,
            builder.divide(builder.subtract(level(volumes, t), level(volumes, t - 1)), sum(volumes, t - 1)),
          ),
    averagePopulation: (t) => population?.[t],
    exchangeRate: (t) => exchangeRate?.[t],
    grdpPerCapita: (t) => {
      const vnd = perPerson(t);
      if (figure.unit !== 'USD per person') return vnd;
      const rate = exchangeRate?.[isCurrent ? t : 0];
      return vnd && rate && builder.divide(builder.multiply(vnd, builder.of(1e6)), rate);
    },
  };
  const indicator = scenario.indicators.find((one) => one.indicator === figure.indicator);
  const isKnown = figure.activity === 'total' || activities.includes(figure.activity);
  if (indicator === undefined && !isKnown) return undefined;
  const compute =
    indicator === undefined
      ? (computed[figure.indicator] ?? investedBy(figure, scenario, { accounts, builder }))
      : (t: number) => {
          if (t > 0) return accounts.indicators[indicator.indicator]?.[t - 1];
          return indicator.base && builder.of(indicator.base.value);
        };
  if (compute === undefined) return undefined;
  return new Map(
    years.flatMap((year, t) => {
      const cell = compute(t);
      return cell === undefined ? [] : [[year, cell] as const];
    }),
  );
}

/** What is invested where growth follows from it, in the steps of `investmentRows`; nothing of any other figure. */
function investedBy(
  { indicator }: FigureName,
  { growth, base }: Scenario,
  { accounts: { values, investmentRate = [] }, builder }: Pick<FigureGround, 'accounts' | 'builder'>,
): ((t: number) => Cell | undefined) | undefined {
  if (growth.closure !== 'byInvestment') return undefined;
  const { through } = growth;
  const times = (t: number, whole: Cell) => {
    const rate = investmentRate[t - 1];
    return rate && builder.multiply(rate, whole);
  };
  if (indicator === 'investmentRate') return (t) => times(t, builder.of(100));
  if (indicator === socialInvestment)
    return (t) => times(t, builder.sum(base.activities.map((one) => values[one]?.[t] ?? builder.of(0))));
  if (indicator !== 'icor' || through.method !== 'icor') return undefined;
  return (t) => {
    const ratio = through.icor[t - 1];
    return ratio && builder.of(ratio.value);
  };
}

/** Average growth in per cent, which takes a root for each draw. */
function averageGrowth(builder: RowBuilder, ends: readonly [Cell, Cell], span: number): Cell {
  const [cell = builder.of(Number.NaN)] = builder.call(ends, 1, ([first, last], [out]) => {
    if (first === undefined || last === undefined || out === undefined) return;
    for (let d = 0; d < out.length; d++) out[d] = growthOrNothing(first[d] ?? 0, last[d] ?? 0, span);
  });
  return cell;
}

function growthOrNothing(first: number, last: number, span: number): number {
  try {
    return 100 * averageGrowthRate(first, last, span);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return Number.NaN;
  }
}
