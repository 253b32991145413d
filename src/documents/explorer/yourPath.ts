import { leverNames, withLever } from '../../analysis/backcast/withLever.js';
import { withObservedGrowth } from '../../analysis/backcast/withObservedGrowth.js';
import type { AssumedValue, Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import type { LocalText } from '../../plan/text/LocalText.js';
import { accountsOfScenario } from '../../projection/accountsOfScenario.js';
import { type Choices, growthByOf } from './Choices.js';

/** The words of the reader's path. */
export interface PathWords {
  /** Not the id of any scenario of the plan. */
  readonly id: string;
  readonly label: LocalText;
  readonly motive: LocalText;
  /** Why a value was moved. */
  readonly reason: LocalText;
}

/**
 * The path that a reader has chosen, as a scenario: that of a scenario of the plan where nothing was moved.
 *
 * A lever that was moved has its value in each year from the first that changes; years before keep their own. The value
 * is read as a plan folder reads `10.2%`, so that the path written down gives the same digits.
 *
 * @param start - the scenario the path starts from
 * @param choices - what differs on it
 * @param words - its id and its words
 * @throws ScenarioError where the path cannot be projected
 */
export function yourPath(
  start: Scenario,
  choices: Choices,
  { id, label, motive, reason }: PathWords,
): Scenario {
  const closed = {
    ...withGrowthBy(start, choices),
    id,
    label,
    motive,
    isActual: false,
    standsForPlan: false,
  };
  const known = leverNames(closed);
  const moved = (path: Assumption, percent: number): Assumption =>
    path.map(
      (assumed): AssumedValue =>
        assumed.year < choices.from
          ? assumed
          : { year: assumed.year, value: rateOf(percent), status: 'assumed', source: '', reason },
    );
  return Object.entries(choices.values).reduce<Scenario>(
    (scenario, [lever, percent]) =>
      known.includes(lever) ? withLever(scenario, lever, (path) => moved(path, percent)) : scenario,
    closed,
  );
}

/** Per cent as a decimal, by its digits: 10.2 is 0.102. */
const rateOf = (percent: number): number => Number(`${percent}e-2`);

/** The scenario with growth by another closure at the same path, and with the shares of its last year where moved. */
function withGrowthBy(start: Scenario, { growthBy, shares }: Choices): Scenario {
  const own = growthByOf(start);
  if (growthBy === 'activities') return own === 'activities' ? start : withObservedGrowth(start, []);
  if (growthBy === 'investment') return start;
  const { activities } = start.base;
  const goal = shares ?? (start.growth.closure === 'byTotalAndStructure' ? undefined : lastShares(start));
  if (goal === undefined) return start;
  const inOrder = activities.map((activity) => rateOf(goal[activity] ?? 0));
  const year = start.years.at(-1) ?? 0;
  if (start.growth.closure === 'byTotalAndStructure')
    return { ...start, growth: { ...start.growth, year, shares: inOrder } };
  const total = totalGrowth(start);
  return {
    ...start,
    growth: { closure: 'byTotalAndStructure', year, path: 'linear', shares: inOrder, total },
  };
}

/** Growth of the whole in each year as it is projected, without shocks. */
function totalGrowth(scenario: Scenario): Assumption {
  const { years, volumes } = accountsOfScenario({ ...scenario, shocks: [] });
  const whole = years.map((_, t) =>
    Object.values(volumes).reduce((sum, levels) => sum + (levels[t] ?? 0), 0),
  );
  return years.slice(1).map((year, t) => ({
    year,
    value: (whole[t + 1] ?? 0) / (whole[t] ?? 1) - 1,
    status: 'assumed',
    source: '',
    reason: scenario.motive,
  }));
}

/**
 * The shares of the last year in per cent, to a hundredth, adding up to 100: the largest takes what rounding leaves.
 *
 * @unit per cent of GRDP at current prices
 */
export function lastShares(scenario: Scenario): Record<string, number> {
  const { activities, values } = accountsOfScenario({ ...scenario, shocks: [] });
  const last = activities.map((activity) => values[activity]?.at(-1) ?? 0);
  const whole = last.reduce((sum, value) => sum + value, 0);
  return closedShares(
    Object.fromEntries(activities.map((activity, i) => [activity, (100 * (last[i] ?? 0)) / whole])),
    { decimals: 2 },
  );
}

/**
 * Shares in tenths of a per cent, or in hundredths, that add up to 100; what is over or missing goes to the largest but
 * the one kept.
 */
function closedShares(
  shares: Readonly<Record<string, number>>,
  { decimals, kept }: { readonly decimals: 1 | 2; readonly kept?: string },
): Record<string, number> {
  const whole = decimals === 1 ? 1000 : 10_000;
  const steps = new Map(
    Object.entries(shares).map(([activity, share]) => [activity, Math.round((whole / 100) * share)]),
  );
  let rest = whole - [...steps.values()].reduce((sum, share) => sum + share, 0);
  while (rest !== 0) {
    const [largest] = [...steps].filter(([name]) => name !== kept).sort((x, y) => y[1] - x[1])[0] ?? [];
    if (largest === undefined) break;
    steps.set(largest, (steps.get(largest) ?? 0) + Math.sign(rest));
    rest -= Math.sign(rest);
  }
  return Object.fromEntries(
    [...steps].map(([activity, share]) => [activity, Number(`${share}e-${decimals}`)]),
  );
}

/** The least a share can be set to, per cent: an activity with nothing has no growth. */
export const leastShare = 0.1;

/**
 * Shares in tenths after one was set: the others keep their proportions and share what is left, a tenth each at least.
 *
 * @unit per cent of GRDP at current prices
 */
export function sharesWith(
  shares: Readonly<Record<string, number>>,
  activity: string,
  share: number,
): Record<string, number> {
  const others = Object.entries(shares).filter(([name]) => name !== activity);
  const before = others.reduce((sum, [, value]) => sum + value, 0);
  const own = Math.min(100 - leastShare * others.length, Math.max(leastShare, share));
  const left = 100 - own;
  const scaled = (value: number) => (before === 0 ? left / others.length : (value * left) / before);
  const all = Object.entries(shares).map(([name, value]): [string, number] => [
    name,
    name === activity ? own : Math.max(leastShare, scaled(value)),
  ]);
  return closedShares(Object.fromEntries(all), { decimals: 1, kept: activity });
}
