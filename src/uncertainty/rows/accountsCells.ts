import { exponential } from '../../accounts/exponential.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { DoubtColumns } from '../doubt/doubtColumns.js';
import { type AssumedCells, assumedCells, levels, pushed } from './assumedCells.js';
import { indicatorCells } from './indicatorCells.js';
import type { RowBuilder } from './RowBuilder.js';
import { type Cell, failures } from './Step.js';
import { totalByInvestment, volumesByShares } from './structureCells.js';

/** The yearly accounts of a scenario in doubt: a cell for each figure, position 0 the base year. */
export interface AccountsCells {
  readonly volumes: Readonly<Record<string, readonly Cell[]>>;
  readonly prices: Readonly<Record<string, readonly Cell[]>>;
  readonly values: Readonly<Record<string, readonly Cell[]>>;
  readonly population?: readonly Cell[];
  readonly exchangeRate?: readonly Cell[];
  /** Where growth follows from investment: its rate, of the projected years only. */
  readonly investmentRate?: readonly Cell[];
  /** By indicator, of the projected years only. */
  readonly indicators: Readonly<Record<string, readonly Cell[]>>;
}

/**
 * The accounts of a scenario as operations over rows: the steps of `accountsOfScenario` in their order, so that every
 * draw has the digits it has there.
 *
 * @param scenario - one that can be projected
 * @param columns - of its doubt
 * @param builder - takes the operations
 */
export function accountsCells(scenario: Scenario, columns: DoubtColumns, builder: RowBuilder): AccountsCells {
  const { base, deflatorChange } = scenario;
  const assumed = assumedCells(scenario, columns, builder);
  const byActivity = (compute: (activity: string, i: number) => readonly Cell[]) =>
    Object.fromEntries(base.activities.map((activity, i) => [activity, compute(activity, i)]));
  const start = startCells(base, assumed);
  const prices = byActivity((activity, i) =>
    levels(assumed, {
      base: start.prices[i] ?? builder.of(100),
      rates: assumed.path(['deflator', `deflator.${activity}`], numbers(deflatorChange[activity])),
      factors: assumed.factors('deflator'),
    }),
  );
  for (const path of Object.values(prices))
    for (const price of path) builder.mustBeAbove(price, 0, failures.nothingLeft);
  const volumes = volumeCells(scenario, { assumed, prices, start });
  const values = byActivity((activity) =>
    (volumes[activity] ?? []).map((volume, t) => {
      const price = prices[activity]?.[t] ?? builder.of(100);
      return builder.divide(builder.multiply(volume, price), builder.of(100));
    }),
  );
  for (const path of [...Object.values(volumes), ...Object.values(values)])
    for (const cell of path.slice(-1)) builder.mustBeFinite(cell);
  const level = (name: string, from: number, path: Scenario['populationChange']) =>
    levels(assumed, {
      base: builder.of(from),
      rates: assumed.path([name], numbers(path)),
      factors: assumed.factors(name),
    });
  const { exchangeRateChange, populationChange } = scenario;
  const current = scenario.years.map((_, t) =>
    builder.sum(base.activities.map((activity) => values[activity]?.[t + 1] ?? builder.of(0))),
  );
  const population =
    base.population === undefined || populationChange === undefined
      ? undefined
      : level('population', base.population, populationChange);
  for (const cell of population?.slice(-1) ?? []) builder.mustBeFinite(cell);
  return {
    volumes,
    prices,
    values,
    ...(population === undefined ? {} : { population }),
    ...(base.exchangeRate === undefined || exchangeRateChange === undefined
      ? {}
      : { exchangeRate: level('exchangeRate', base.exchangeRate, exchangeRateChange) }),
    ...(scenario.growth.closure === 'byInvestment'
      ? { investmentRate: assumed.path(['investment'], numbers(scenario.growth.investmentRate)) }
      : {}),
    indicators: indicatorCells(scenario, assumed, current),
  };
}

interface StartCells {
  readonly prices: readonly Cell[];
  readonly volumes: readonly Cell[];
  readonly volume: Cell;
}

/** Where prices and volumes start: doubt on the base moves values and volumes alike, and leaves the price level. */
function startCells(base: Scenario['base'], { builder, distance }: AssumedCells): StartCells {
  const scale = builder.add(builder.of(1), distance('base'));
  builder.mustBeAbove(scale, 0, failures.nothingLeft);
  const grdp = builder.multiply(builder.of(base.grdp), scale);
  const { shares, constantPrices } = base;
  if (constantPrices === undefined) {
    const volumes = shares.map((share) => builder.multiply(grdp, builder.of(share)));
    return { prices: shares.map(() => builder.of(100)), volumes, volume: grdp };
  }
  const volumes = constantPrices.volumes.map((volume) => builder.multiply(builder.of(volume), scale));
  const hundredfold = builder.multiply(builder.of(100), grdp);
  const prices = shares.map((share, i) =>
    builder.divide(builder.multiply(hundredfold, builder.of(share)), volumes[i] ?? builder.of(1)),
  );
  return { prices, volumes, volume: builder.sum(volumes) };
}

function numbers(path: Scenario['populationChange'] | undefined): number[] {
  return (path ?? []).map(({ value }) => value);
}

function volumeCells(
  scenario: Scenario,
  { assumed, prices, start }: { assumed: AssumedCells; prices: AccountsCells['prices']; start: StartCells },
): Record<string, readonly Cell[]> {
  const { builder } = assumed;
  const { growth, base } = scenario;
  if (growth.closure === 'withoutAccounts') return {};
  if (growth.closure === 'byActivity') return byActivity(scenario, growth, { assumed, start });
  const rates =
    growth.closure === 'byInvestment'
      ? totalByInvestment(growth, assumed)
      : assumed.path(['growth'], numbers(growth.total));
  const goal = growth.closure === 'byInvestment' ? growth.structure : growth;
  const factors = assumed.factors('total');
  if (goal === undefined)
    return Object.fromEntries(
      base.activities.map((activity, i) => {
        const from = start.volumes[i] ?? builder.of(0);
        return [activity, levels(assumed, { base: from, rates, factors })];
      }),
    );
  const total = levels(assumed, { base: start.volume, rates, factors });
  return volumesByShares(
    scenario,
    { ...goal, shares: sharesInDoubt(goal.shares, scenario, assumed) },
    {
      assumed,
      total,
      prices,
    },
  );
}

/** The shares to be reached: each moved by a factor, then closed to 1. */
function sharesInDoubt(shares: readonly number[], { base, doubt }: Scenario, assumed: AssumedCells): Cell[] {
  const { builder } = assumed;
  const names = base.activities.map((activity) => `structure.${activity}`);
  const isDoubted = (name: string) => doubt?.doubts.some(({ on }) => on === name) === true;
  if (!names.some(isDoubted)) return shares.map((share) => builder.of(share));
  const weights = shares.map((share, i) => {
    const name = names[i] ?? '';
    if (!isDoubted(name)) return builder.of(share);
    const [factor = builder.of(1)] = builder.call([assumed.distance(name)], 1, ([far], [out]) => {
      if (far !== undefined && out !== undefined)
        for (let d = 0; d < out.length; d++) out[d] = exponential(far[d] ?? 0);
    });
    return builder.multiply(builder.of(share), factor);
  });
  const sum = builder.sum(weights);
  return weights.map((weight) => builder.divide(weight, sum));
}

function byActivity(
  { base }: Scenario,
  { rates, residual }: Extract<Scenario['growth'], { closure: 'byActivity' }>,
  { assumed, start }: { readonly assumed: AssumedCells; readonly start: StartCells },
): Record<string, readonly Cell[]> {
  const { builder } = assumed;
  const given = Object.fromEntries(
    base.activities.flatMap((activity, i) => {
      const path = rates[activity];
      if (path === undefined) return [];
      // The growth of the whole is that of every activity where no total is given.
      const names = [...(residual === undefined ? ['growth'] : []), `growth.${activity}`];
      const from = start.volumes[i] ?? builder.of(0);
      const own = assumed.path(names, numbers(path));
      return [[activity, levels(assumed, { base: from, rates: own, factors: [] })]];
    }),
  );
  const rest =
    residual === undefined ? {} : { [residual.activity]: left(given, residual, { assumed, start }) };
  return Object.fromEntries(
    Object.entries({ ...given, ...rest }).map(([activity, path]) => [
      activity,
      pushed(builder, path, assumed.factors(activity, 'total')),
    ]),
  );
}

/** What is left of a total. */
function left(
  given: Readonly<Record<string, readonly Cell[]>>,
  { total }: NonNullable<Extract<Scenario['growth'], { closure: 'byActivity' }>['residual']>,
  { assumed, start }: { readonly assumed: AssumedCells; readonly start: StartCells },
): Cell[] {
  const { builder } = assumed;
  const whole = levels(assumed, {
    base: start.volume,
    rates: assumed.path(['growth'], numbers(total)),
    factors: [],
  });
  return whole.map((level, t) => {
    const rest = Object.values(given).reduce(
      (cell, path) => builder.subtract(cell, path[t] ?? builder.of(0)),
      level,
    );
    builder.mustBeAbove(rest, 0, failures.residual);
    return rest;
  });
}
