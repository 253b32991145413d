import { exponential } from '../../accounts/exponential.js';
import { withLever } from '../../analysis/backcast/withLever.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { AssumedStructure, Scenario, Shock } from '../../plan/scenarios/Scenario.js';
import type { Draw } from './Draw.js';
import { eventFactor } from './eventFactor.js';

/**
 * A scenario as one draw has it: what the rows of an ensemble compute for many draws at once, for a single one.
 *
 * Rates move by the distance drawn; the base by a relative difference; shares by a factor each, and are then closed to
 * 1; the size of a shock by the distance; an event is a shock more.
 *
 * @formula rate + distance; GRDP (1 + distance); share e^distance / sum of these; shock 1 + (size + distance) · how much of it is left
 * @throws ScenarioError when a shock or the doubt on the base takes all there is
 */
export function scenarioOfDraw(scenario: Scenario, { distances, begins }: Draw): Scenario {
  let drawn = scenario;
  for (const { on } of scenario.doubt?.doubts ?? []) {
    const far = distances.get(on) ?? [];
    const [first = 0] = far;
    if (on.startsWith('structure.')) continue;
    if (on === 'base') drawn = { ...drawn, base: scaledBase(drawn.base, 1 + first) };
    else if (on.startsWith('shock.'))
      drawn = { ...drawn, shocks: drawn.shocks.map((shock) => resized(shock, on, first)) };
    else
      drawn = withLever(drawn, on, (path) =>
        path.map((year, t) => ({ ...year, value: year.value + (far[t] ?? 0) })),
      );
  }
  return { ...withStructure(drawn, distances), shocks: [...drawn.shocks, ...eventShocks(scenario, begins)] };
}

function resized(shock: Shock, on: string, distance: number): Shock {
  if (on !== `shock.${shock.on}`) return shock;
  const size = shock.size + distance;
  if (!(size > -1)) throw takesAll('shocks', size);
  return { ...shock, size, factors: shock.factors.map((factor) => 1 + size * ((factor - 1) / shock.size)) };
}

function withStructure(scenario: Scenario, distances: Draw['distances']): Scenario {
  const { growth, base } = scenario;
  if (!base.activities.some((activity) => distances.has(`structure.${activity}`))) return scenario;
  const moved = <Goal extends AssumedStructure>(goal: Goal): Goal => {
    const weights = goal.shares.map((share, i) => {
      const far = distances.get(`structure.${base.activities[i]}`)?.[0];
      return far === undefined ? share : share * exponential(far);
    });
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { ...goal, shares: weights.map((weight) => weight / sum) };
  };
  if (growth.closure === 'byTotalAndStructure') return { ...scenario, growth: moved(growth) };
  if (growth.closure !== 'byInvestment' || growth.structure === undefined) return scenario;
  return { ...scenario, growth: { ...growth, structure: moved(growth.structure) } };
}

function eventShocks({ doubt, years }: Scenario, begins: Draw['begins']): Shock[] {
  return (doubt?.events ?? []).map((event) => {
    const { id, on, size, ground } = event;
    const begun = event.years.filter((_, rank) => begins.get(id)?.[rank] === true);
    const factors = years.map((year) =>
      begun.reduce((factor, begin) => factor * eventFactor(event, begin, year), 1),
    );
    return { on, factors, year: event.years[0] ?? 0, size, reason: ground.reason };
  });
}

/** A base of another size, at the price level that it has. */
function scaledBase(base: Scenario['base'], factor: number): Scenario['base'] {
  if (!(factor > 0)) throw takesAll('base', factor - 1);
  const scaled = { ...base, grdp: base.grdp * factor };
  const { constantPrices } = base;
  if (constantPrices === undefined) return scaled;
  const volumes = constantPrices.volumes.map((volume) => volume * factor);
  return { ...scaled, constantPrices: { ...constantPrices, volumes } };
}

function takesAll(path: string, value: number): ScenarioError {
  return new ScenarioError([
    { code: 'notComputable', path: [path], value, expected: say`a size above -100%` },
  ]);
}
