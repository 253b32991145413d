import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { BasePart } from '../plan/facts/BaseAccounts.js';
import { type PartsOfActivity, restOfParts } from '../plan/facts/restOfParts.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { assumedLevels } from './assumedLevels.js';
import { underPath } from './underPath.js';
import type { YearlyAccounts, YearlyPart } from './YearlyAccounts.js';

/**
 * The parts of activities, year by year, inside accounts that they never change.
 *
 * A part with a growth of its own follows it; the others, and what no part is named for, share what is left of the
 * activity in proportion to the base year. Where all have one and nothing is left over, they move alike, so that they add
 * up to an activity whose growth is known otherwise, such as one that was solved for. Prices of parts move as those of their activity, so that values add up
 * too. A shock on an activity, or on the total, pushes every part of it.
 *
 * @formula R(p,t) = R(p,0) Π (1 + growth); others R(p,t) = R(p,0) (R(i,t) - Σ own) / (R(i,0) - Σ own(0));
 * N(p,t) = N(i,t) R(p,t) P(p,0) / Σ over the parts of i and its rest
 * @unit billion VND
 * @throws ScenarioError where parts outgrow their activity, so that nothing is left for the others
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(0, 1).map((scenario) => partsOfAccounts(scenario, accountsOfScenario(scenario))) // => [[]]
 */
export function partsOfAccounts(scenario: Scenario, accounts: YearlyAccounts): YearlyPart[] {
  const { base } = scenario;
  if (base.parts === undefined) return [];
  return base.activities.flatMap((activity) => {
    const made = restOfParts(base, activity);
    return made.parts.length === 0 ? [] : partsOf(activity, made, { scenario, accounts });
  });
}

interface Surroundings {
  readonly scenario: Scenario;
  readonly accounts: YearlyAccounts;
}

type Piece = Pick<BasePart, 'value' | 'volume'> & { readonly id?: string };

function partsOf(activity: string, { parts, rest }: PartsOfActivity, around: Surroundings): YearlyPart[] {
  const { accounts, scenario } = around;
  const whole = { volumes: accounts.volumes[activity] ?? [], values: accounts.values[activity] ?? [] };
  const pieces: Piece[] = rest === undefined ? [...parts] : [...parts, rest];
  const own = new Map(parts.flatMap((part) => ownPath(part, scenario)));
  const others = pieces.filter(({ id }) => id === undefined || !own.has(id));
  const start = others.reduce((sum, { volume }) => sum + volume, 0);
  const left = whole.volumes.map((volume, t) =>
    [...own.values()].reduce((sum, path) => sum - (path[t] ?? 0), volume),
  );
  if (own.size > 0 && others.length > 0)
    refuseNothingLeft(activity, left, { scenario, own: [...own.keys()] });
  const volumesOf = ({ id = '', volume }: Piece) =>
    own.get(id) ?? left.map((amount) => (start === 0 ? 0 : (volume / start) * amount));
  const volumes = others.length > 0 ? pieces.map(volumesOf) : closedTo(whole.volumes, pieces.map(volumesOf));
  const weights = pieces.map(({ value, volume }, i) =>
    (volumes[i] ?? []).map((amount) => (volume === 0 ? 0 : (amount / volume) * value)),
  );
  const sums = whole.values.map((_, t) => weights.reduce((sum, path) => sum + (path[t] ?? 0), 0));
  return parts.map(({ id }, i) => ({
    id,
    volumes: volumes[i] ?? [],
    values: whole.values.map((value, t) => (value * (weights[i]?.[t] ?? 0)) / (sums[t] ?? 0)),
  }));
}

/** Paths moved alike in each year, so that they add up to the whole. */
function closedTo(whole: readonly number[], paths: readonly (readonly number[])[]): number[][] {
  const sums = whole.map((_, t) => paths.reduce((sum, path) => sum + (path[t] ?? 0), 0));
  return paths.map((path) => path.map((level, t) => (level * (whole[t] ?? 0)) / (sums[t] ?? 0)));
}

/** The path of a part that grows on its own; nothing for one that does not. */
function ownPath(
  { id, volume, whole }: BasePart,
  { partGrowth, growth, shocks }: Scenario,
): [string, number[]][] {
  const rates = partGrowth?.[id];
  if (rates === undefined) return [];
  const onWhole = shocks.filter(
    ({ on }) => on === 'total' || (growth.closure === 'byActivity' && on === whole),
  );
  return [[id, underPath(['growth', id], () => assumedLevels(volume, rates, onWhole))]];
}

function refuseNothingLeft(
  activity: string,
  left: readonly number[],
  { scenario, own }: { readonly scenario: Scenario; readonly own: readonly string[] },
): void {
  const empty = left.findIndex((level) => level <= 0);
  if (empty === -1) return;
  throw new ScenarioError([
    {
      code: 'notComputable',
      path: ['growth', own[0] ?? activity],
      value: left[empty],
      expected: say`something left of ${activity} in ${scenario.base.year + empty} beside ${own.join(', ')}, in billion VND`,
      hint: say`These parts outgrow their activity: lower their growth or raise that of ${activity}.`,
    },
  ]);
}
