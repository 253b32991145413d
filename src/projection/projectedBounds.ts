import type { Finding } from '../plan/audit/Finding.js';
import type { WrittenPlan } from '../plan/doubts/WrittenPlan.js';
import type { Scenario } from '../plan/scenarios/Scenario.js';
import { boundPassed } from '../plan/targets/boundPassed.js';
import { simulateScenario } from './simulateScenario.js';

/**
 * Doubts about scenarios that lead an indicator below or above what the plan says no figure of it can be: the first year in
 * which each does.
 *
 * @param scenarios - those of the plan; each can be projected
 * @param written - the plan as it was written
 */
export function projectedBounds(
  scenarios: readonly Scenario[],
  { plan, drafts = [], placeOf }: Omit<WrittenPlan, 'dataset'>,
): Finding[] {
  const bounded = plan.indicators.filter(({ min, max }) => min !== undefined || max !== undefined);
  if (bounded.length === 0) return [];
  return scenarios.flatMap((scenario) => {
    const rows = simulateScenario(scenario, plan);
    return bounded.flatMap((indicator): Finding[] => {
      const own = rows.filter(
        (row) =>
          row.indicator === indicator.id && row.unit === indicator.unit && row.year > scenario.base.year,
      );
      const found = own.flatMap(({ year, value }) => {
        const passed = boundPassed(value, indicator);
        return passed === undefined ? [] : [{ year, value, ...passed }];
      });
      const first = found.sort((a, b) => a.year - b.year)[0];
      if (first === undefined) return [];
      const keys = ['indicators', indicator.id];
      const position = drafts.findIndex(({ id }) => id === scenario.id);
      const place = position < 0 ? undefined : placeOf?.('scenarios', ['scenarios', position, ...keys]);
      const decimals = indicator.decimals + 1;
      const stated = { document: 'scenarios', id: scenario.id, keys, value: first.value, decimals } as const;
      const line = [
        `${first.year}:`,
        { value: first.value, decimals },
        first.side,
        { value: first.bound, decimals: indicator.decimals },
      ];
      return [
        {
          ...{ kind: 'projectedBounds', weight: 'doubt', rows: [], decimals, arithmetic: [line] },
          stated: { ...stated, unit: indicator.unit, ...(place === undefined ? {} : { place }) },
        },
      ];
    });
  });
}
