import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { LeverName } from './Lever.js';
import { withLever } from './withLever.js';

/** How far a lever is moved, and from which year on. */
export interface Move {
  readonly on: LeverName;
  /** What is added in each year: a decimal rate, points or an amount, as the assumption has it. */
  readonly by: number;
  /** First year that changes. */
  readonly from: number;
}

/**
 * A scenario with levers moved: each assumption keeps its shape, and the years that changed say that they were solved for.
 *
 * @unit that of the assumption
 * @param scenario - the one to start from
 * @param moves - one for each lever; one by 0 changes nothing
 * @throws ScenarioError for a lever that the scenario does not have
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * const moves = [{ on: 'population', by: 0.001, from: 2019 }];
 * scenarios.slice(0, 1).flatMap((scenario) => movedScenario(scenario, moves).populationChange ?? []).map(({ value }) => value)
 * // => [0.009, 0.009, 0.009, 0.01, 0.01]
 */
export function movedScenario(scenario: Scenario, moves: readonly Move[]): Scenario {
  return moves.reduce(
    (moved, { on, by, from }) =>
      by === 0
        ? moved
        : withLever(moved, on, (assumption) =>
            assumption.map((assumed) =>
              assumed.year < from
                ? assumed
                : {
                    ...assumed,
                    value: assumed.value + by,
                    status: 'assumed',
                    source: '',
                    reason: { kind: 'solved' },
                  },
            ),
          ),
    scenario,
  );
}
