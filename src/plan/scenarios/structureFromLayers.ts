import { say } from '../../errors/Message.js';
import type { AssumedStructure } from './Scenario.js';
import { latest, type ScenarioContext } from './ScenarioContext.js';
import { shareIssues } from './shareIssues.js';

/**
 * The shares of a later year that a scenario is to reach, from the latest layer that gives any.
 *
 * @unit shares as decimals, in the order of the base's activities
 * @returns nothing where no layer gives a structure, or after noting in the context's issues what is wrong with it
 */
export function structureFromLayers(context: ScenarioContext): AssumedStructure | undefined {
  const structure = latest(context, ({ draft }) => draft.structure);
  if (structure === undefined) return undefined;
  const path = ['scenarios', structure.layer.position, 'structure'];
  const { year, shares } = structure.value;
  const before = context.issues.length;
  if (!context.years.includes(year)) {
    const { from, to } = context.plan.period;
    const expected = say`a year of the plan's period ${from}-${to}`;
    context.issues.push({ code: 'outOfPeriod', path: [...path, 'year'], value: year, expected });
  }
  context.issues.push(...shareIssues(shares, context.base, [...path, 'shares']));
  if (context.issues.length > before) return undefined;
  const inOrder = context.base.activities.map((activity) => shares[activity] ?? 0);
  return { year, path: structure.value.path, shares: inOrder };
}
