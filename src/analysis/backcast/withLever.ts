import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { changesAround, levelsAround } from '../../plan/facts/levelsAround.js';
import type { Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import { nearestHint } from '../../plan/text/nearestName.js';
import type { LeverName } from './Lever.js';

/** What changes an assumption. */
export type Change = (assumption: Assumption) => Assumption;

type Movers = ReadonlyMap<LeverName, (change: Change) => Scenario>;

/**
 * The scenario with the assumptions of one lever changed.
 *
 * The growth of the total is its own assumption where it is given; where the growth of every activity is given, it is
 * all of these. A residual activity has no lever: what is left of the total follows. Where growth follows investment,
 * the investment rate is the lever, and growth has none.
 *
 * @param scenario - the one to change
 * @param on - name of the lever
 * @param change - applied to each assumption of the lever
 * @throws ScenarioError for a lever that the scenario does not have, with those it has
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const doubled = scenarios.slice(1, 2).map((scenario) =>
 *   withLever(scenario, 'population', (path) => path.map((year) => ({ ...year, value: 2 * year.value }))),
 * );
 * doubled[0]?.populationChange?.[0]?.value // => 0.018
 */
export function withLever(scenario: Scenario, on: LeverName, change: Change): Scenario {
  const movers = moversOf(scenario);
  const move = movers.get(on);
  if (move !== undefined) return move(change);
  const names = [...movers.keys()];
  throw new ScenarioError([
    {
      code: 'unknownName',
      path: ['levers'],
      value: on,
      expected: say`an assumption of the scenario ${scenario.id}: ${names.join(', ')}`,
      hint: nearestHint(on, names),
    },
  ]);
}

/**
 * The names of all levers a scenario has.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(0, 1).flatMap(leverNames).slice(0, 3) // => ['growth', 'deflator', 'deflator.agriculture']
 */
export function leverNames(scenario: Scenario): LeverName[] {
  return [...moversOf(scenario).keys()];
}

/**
 * The assumptions a lever moves.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.slice(0, 1).map((scenario) => assumptionsOfLever(scenario, 'deflator').length) // => [3]
 */
export function assumptionsOfLever(scenario: Scenario, on: LeverName): Assumption[] {
  const found: Assumption[] = [];
  withLever(scenario, on, (assumption) => {
    found.push(assumption);
    return assumption;
  });
  return found;
}

function moversOf(scenario: Scenario): Movers {
  const { base, indicators } = scenario;
  return new Map([
    ...growthMovers(scenario),
    ...priceMovers(scenario),
    ...levelsAround(base).flatMap((level): [string, (change: Change) => Scenario][] => {
      const key = changesAround[level];
      const assumed = scenario[key];
      return assumed === undefined ? [] : [[level, (change) => ({ ...scenario, [key]: change(assumed) })]];
    }),
    ...indicators.map(({ indicator }): [string, (change: Change) => Scenario] => [
      `indicators.${indicator}`,
      (change) => ({
        ...scenario,
        indicators: indicators.map((entry) =>
          entry.indicator === indicator ? { ...entry, path: change(entry.path) } : entry,
        ),
      }),
    ]),
  ]);
}

/** None where there are no accounts, whose prices they are. */
function priceMovers(scenario: Scenario): [string, (change: Change) => Scenario][] {
  const { deflatorChange } = scenario;
  const activities = Object.keys(deflatorChange);
  if (activities.length === 0) return [];
  return [
    ['deflator', (change) => ({ ...scenario, deflatorChange: mapped(deflatorChange, change) })],
    ...activities.map((activity): [string, (change: Change) => Scenario] => [
      `deflator.${activity}`,
      (change) => ({ ...scenario, deflatorChange: mapped(deflatorChange, change, activity) }),
    ]),
  ];
}

function growthMovers(scenario: Scenario): [string, (change: Change) => Scenario][] {
  const { growth } = scenario;
  if (growth.closure === 'byTotalAndStructure')
    return [['growth', (change) => ({ ...scenario, growth: { ...growth, total: change(growth.total) } })]];
  if (growth.closure === 'byInvestment') {
    const { investmentRate } = growth;
    return [
      [
        'investment',
        (change) => ({ ...scenario, growth: { ...growth, investmentRate: change(investmentRate) } }),
      ],
    ];
  }
  if (growth.closure === 'withoutAccounts') return [];
  const { rates, residual } = growth;
  const total = (change: Change): Scenario =>
    residual === undefined
      ? { ...scenario, growth: { ...growth, rates: mapped(rates, change) } }
      : { ...scenario, growth: { ...growth, residual: { ...residual, total: change(residual.total) } } };
  return [
    ['growth', total],
    ...Object.keys(rates).map((activity): [string, (change: Change) => Scenario] => [
      `growth.${activity}`,
      (change) => ({ ...scenario, growth: { ...growth, rates: mapped(rates, change, activity) } }),
    ]),
  ];
}

/** All assumptions changed, or only that of one activity. */
function mapped(
  assumptions: Readonly<Record<string, Assumption>>,
  change: Change,
  only?: string,
): Record<string, Assumption> {
  return Object.fromEntries(
    Object.entries(assumptions).map(([name, path]) => [
      name,
      only === undefined || only === name ? change(path) : path,
    ]),
  );
}
