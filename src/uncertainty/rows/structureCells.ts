import { fractionalPower, fractionalPowerOf } from '../../accounts/fractionalPower.js';
import { rootOf } from '../../accounts/root.js';
import type {
  AssumedStructure,
  Assumption,
  GrowthByInvestment,
  Scenario,
  ThroughLongTermGrowth,
} from '../../plan/scenarios/Scenario.js';
import type { AssumedCells } from './assumedCells.js';
import { type Cell, failures } from './Step.js';

interface Goal extends Omit<AssumedStructure, 'shares'> {
  readonly shares: readonly Cell[];
}

/**
 * The volumes of activities that reach shares of a total, in the steps of `volumesByStructure`.
 *
 * @param goal - shares as cells
 */
export function volumesByShares(
  { base }: Scenario,
  goal: Goal,
  {
    assumed: { builder },
    total,
    prices,
  }: {
    readonly assumed: AssumedCells;
    readonly total: readonly Cell[];
    readonly prices: Readonly<Record<string, readonly Cell[]>>;
  },
): Record<string, Cell[]> {
  const steps = goal.year - base.year;
  const shares = sharesOnTheWay(goal, { from: base.shares, steps, builder });
  const perUnit = total.map((_, t) =>
    shares(t).map((share, i) =>
      builder.divide(
        builder.multiply(share, builder.of(100)),
        prices[base.activities[i] ?? '']?.[t] ?? builder.of(100),
      ),
    ),
  );
  const values = total.map((volume, t) => builder.divide(volume, builder.sum(perUnit[t] ?? [])));
  return Object.fromEntries(
    base.activities.map((activity, i) => [
      activity,
      values.map((value, t) => builder.multiply(value, perUnit[t]?.[i] ?? builder.of(0))),
    ]),
  );
}

interface Move {
  readonly from: readonly number[];
  readonly steps: number;
  readonly builder: AssumedCells['builder'];
}

/** The shares of a year on the way to those to be reached, in the steps of `structurePath`. */
function sharesOnTheWay(
  { shares, path }: Goal,
  { from, steps, builder }: Move,
): (t: number) => readonly Cell[] {
  const way = path === 'linear' ? linearWay : logRatioWay;
  const onTheWay = way(shares, { from, steps, builder });
  return (t) => (t >= steps ? shares : onTheWay(t));
}

function linearWay(shares: readonly Cell[], { from, steps, builder }: Move): (t: number) => Cell[] {
  return (t) =>
    from.map((share, i) => {
      const own = builder.of(share);
      const way = builder.subtract(shares[i] ?? own, own);
      return builder.add(own, builder.multiply(way, builder.of(t / steps)));
    });
}

/** Each share has one rate, whose root is taken once for all years. */
function logRatioWay(shares: readonly Cell[], { from, steps, builder }: Move): (t: number) => Cell[] {
  const weights = from.map((share, i) => {
    const to = shares[i] ?? builder.of(share);
    const [rate = to] = builder.call([to], 1, ([row], [out]) => {
      if (row === undefined || out === undefined) return;
      for (let d = 0; d < out.length; d++) out[d] = averageRate(share, row[d] as number, steps);
    });
    const factor = builder.add(builder.of(1), rate);
    const levels = [builder.of(share)];
    for (let t = 1; t < steps; t++) levels.push(builder.multiply(levels.at(-1) ?? factor, factor));
    return levels;
  });
  return (t) => {
    const now = weights.map((levels) => levels[t] ?? builder.of(Number.NaN));
    const sum = builder.sum(now);
    return now.map((weight) => builder.divide(weight, sum));
  };
}

/** As `averageGrowthRate` has it; not a number where a share is not above 0. */
function averageRate(from: number, to: number, steps: number): number {
  return from > 0 && to > 0 ? rootOf(to / from, steps) - 1 : Number.NaN;
}

/** The growth of the total that investment gives, in the steps of `investmentGrowth`. */
export function totalByInvestment(
  { investmentRate, through }: GrowthByInvestment,
  assumed: AssumedCells,
): readonly Cell[] {
  const { builder } = assumed;
  const rates = assumed.path(
    ['investment'],
    investmentRate.map(({ value }) => value),
  );
  if (through.method === 'longTermGrowth') return throughModel(rates, through, assumed);
  return rates.map((rate, t) => {
    const icor = builder.of(through.icor[t]?.value ?? Number.NaN);
    const below = through.way === 'indirect' ? icor : builder.subtract(icor, rate);
    builder.mustBeAtLeast(rate, 0, failures.investment);
    builder.mustBeAbove(below, 0, failures.investment);
    return builder.divide(rate, below);
  });
}

/** The steps of `longTermGrowth`: capital of a year comes from the investment of the year before. */
function throughModel(
  rates: readonly Cell[],
  through: ThroughLongTermGrowth,
  { builder }: AssumedCells,
): Cell[] {
  const { productivityGrowth, labourGrowth, humanCapitalGrowth, labourShare, depreciation } = through;
  const at = (path: Assumption | undefined, t: number) => path?.[t]?.value ?? 0;
  let ratio = builder.of(through.capitalOutputRatio);
  return rates.map((_, t) => {
    const invested = (t === 0 ? undefined : rates[t - 1]) ?? builder.of(through.startingRate);
    builder.mustBeAtLeast(invested, 0, failures.investment);
    const capital = builder.add(builder.of(1 - depreciation), builder.divide(invested, ratio));
    builder.mustBeAbove(capital, 0, failures.investment);
    const workers = (1 + at(humanCapitalGrowth, t)) * (1 + at(labourGrowth, t));
    const product = builder.multiply(
      builder.multiply(builder.of(1 + at(productivityGrowth, t)), powered(capital, 1 - labourShare, builder)),
      builder.of(fractionalPower(workers, labourShare)),
    );
    ratio = builder.divide(builder.multiply(ratio, capital), product);
    builder.mustBeFinite(ratio);
    return builder.subtract(product, builder.of(1));
  });
}

function powered(base: Cell, exponent: number, builder: AssumedCells['builder']): Cell {
  const [power = base] = builder.call([base], 1, ([row], [out]) => {
    if (row === undefined || out === undefined) return;
    for (let d = 0; d < out.length; d++) out[d] = fractionalPowerOf(row[d] as number, exponent);
  });
  return power;
}
