import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';

/** More scenarios than a chart of lines names: the others are drawn in grey. */
export const mostLines = 12;

/** The scenarios that a chart shows one by one, the actual last, and those it counts together. */
export interface ShownScenarios {
  readonly shown: readonly Scenario[];
  readonly rest: readonly Scenario[];
}

/**
 * Of more scenarios than a chart has room for: the one that stands for the plan, the actual, the two extremes, and the
 * first of the others; one place is left for the rest.
 *
 * @param most - places
 * @param sizeOf - what the extremes are extremes of; nothing where it is not known
 */
export function shownScenarios(
  { pathways, actual, planScenario }: Pick<PlanRun, 'pathways' | 'actual' | 'planScenario'>,
  most: number,
  sizeOf: (scenario: Scenario) => number | undefined,
): ShownScenarios {
  const last = actual === undefined ? [] : [actual];
  if (pathways.length + last.length <= most) return { shown: [...pathways, ...last], rest: [] };
  const sized = pathways.flatMap((scenario) => {
    const size = sizeOf(scenario);
    return size === undefined ? [] : [{ scenario, size }];
  });
  const extremes = [Math.min, Math.max].flatMap((extreme) => {
    const end = extreme(...sized.map(({ size }) => size));
    return sized.find(({ size }) => size === end)?.scenario ?? [];
  });
  const first = new Set([
    ...(planScenario === undefined ? [] : [planScenario.scenario]),
    ...extremes,
    ...pathways,
  ]);
  const chosen = new Set([...first].slice(0, Math.max(1, most - last.length - 1)));
  return {
    shown: [...pathways.filter((scenario) => chosen.has(scenario)), ...last],
    rest: pathways.filter((scenario) => !chosen.has(scenario)),
  };
}
