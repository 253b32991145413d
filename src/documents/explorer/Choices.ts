import { leverNames } from '../../analysis/backcast/withLever.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';

/** How growth comes about on the reader's path: given for the whole, for each activity, or paid for by investment. */
export type GrowthBy = 'total' | 'activities' | 'investment';

/** What a reader has chosen: where the path starts from, and what differs on it. */
export interface Choices {
  /** Id of the scenario the path starts from. */
  readonly scenario: string;
  /** Id of the scenario shown beside it. */
  readonly compare: string;
  /** First year that changes. */
  readonly from: number;
  readonly growthBy: GrowthBy;
  /** Per cent a year by lever, such as `growth.services` or `exchangeRate`: those that were moved. */
  readonly values: Readonly<Record<string, number>>;
  /** Per cent of GRDP in the last year by activity, where they were moved. */
  readonly shares: Readonly<Record<string, number>> | undefined;
}

/** How growth comes about in a scenario as it stands. */
export function growthByOf({ growth }: Scenario): GrowthBy {
  if (growth.closure === 'byTotalAndStructure') return 'total';
  return growth.closure === 'byInvestment' ? 'investment' : 'activities';
}

/** A path that starts from a scenario and differs in nothing yet. */
export function choicesFor(scenario: Scenario, compare: string): Choices {
  return {
    scenario: scenario.id,
    compare,
    from: scenario.years[0] ?? 0,
    growthBy: growthByOf(scenario),
    values: {},
    shares: undefined,
  };
}

/** What a path is compared with where nothing else is chosen: the actual or another scenario, itself where there is none. */
export function besideOf(scenario: Scenario, scenarios: readonly Scenario[]): Scenario {
  const others = scenarios.filter((other) => other !== scenario);
  return others.find(({ isActual }) => isActual) ?? others[0] ?? scenario;
}

/** Whether a path differs in nothing from the scenario it starts from. */
export function isUnmoved({ growthBy, values, shares }: Choices, start: Scenario): boolean {
  return growthBy === growthByOf(start) && Object.keys(values).length === 0 && shares === undefined;
}

/** Choices as the part of an address after `#`; read again by {@link choicesFromHash}. */
export function hashOf({ scenario, compare, from, growthBy, values, shares }: Choices): string {
  const parts = new URLSearchParams({ scenario, compare, from: String(from), by: growthBy });
  for (const [lever, value] of Object.entries(values)) parts.append(lever, String(value));
  for (const [activity, share] of Object.entries(shares ?? {}))
    parts.append(`share.${activity}`, String(share));
  return parts.toString();
}

/**
 * The choices that an address holds: those of its parts that the plan knows; nothing where it names no scenario.
 *
 * An address may have been made by another plan, or by hand: a number that is none, and a name not known, are left out.
 */
export function choicesFromHash(hash: string, scenarios: readonly Scenario[]): Choices | undefined {
  const parts = new URLSearchParams(hash);
  const scenario = scenarios.find(({ id }) => id === parts.get('scenario'));
  if (scenario === undefined) return undefined;
  const compare = scenarios.find(({ id }) => id === parts.get('compare')) ?? besideOf(scenario, scenarios);
  const start = choicesFor(scenario, compare.id);
  const wanted = parts.get('by');
  const growthBy = waysOf(scenario).find((way) => way === wanted) ?? start.growthBy;
  const from = scenario.years.find((year) => String(year) === parts.get('from')) ?? start.from;
  const { activities } = scenario.base;
  const levers = [...leverNames(scenario), 'growth', ...activities.map((activity) => `growth.${activity}`)];
  const values = numbersOf(parts, levers, (lever) => lever);
  const shares = numbersOf(parts, activities, (activity) => `share.${activity}`);
  const complete = activities.every((activity) => Object.hasOwn(shares, activity));
  return { ...start, from, growthBy, values, shares: complete ? shares : undefined };
}

/**
 * The ways growth may come about on a path from a scenario, its own first: investment needs the ratios that the scenario
 * holds; a shock or an event on an activity needs the path of that activity.
 */
export function waysOf(scenario: Scenario): GrowthBy[] {
  const own = growthByOf(scenario);
  const pushed = [...scenario.shocks, ...(scenario.doubt?.events ?? [])].map(({ on }) => on);
  const others: GrowthBy[] = [
    ...(pushed.some((on) => scenario.base.activities.includes(on)) ? [] : (['total'] as const)),
    'activities',
  ];
  return [own, ...others.filter((way) => way !== own)];
}

function numbersOf(
  parts: URLSearchParams,
  names: readonly string[],
  key: (name: string) => string,
): Record<string, number> {
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const text = parts.get(key(name));
      const value = Number(text);
      return text === null || text.trim() === '' || !Number.isFinite(value) ? [] : [[name, value]];
    }),
  );
}
