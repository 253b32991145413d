import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backcast } from '../../../src/analysis/backcast/backcast.js';
import { soughtValue } from '../../../src/analysis/backcast/soughtValue.js';
import { anyScenario } from '../../fixtures/anyScenario.js';
import { gap } from '../../fixtures/nearness.js';
import { planOfTargets, resultOf, targetOf } from '../../fixtures/planOfTargets.js';

it('finds the investment rate that reaches a level of GRDP per capita, where growth follows investment', () => {
  fc.assert(
    fc.property(
      anyScenario('byInvestment'),
      fc.double({ min: 1.001, max: 1.02, noNaN: true }),
      (scenario, part) => {
        const year = scenario.years.at(-1) ?? 0;
        const target = targetOf({
          kind: 'level',
          indicator: 'grdpPerCapita',
          unit: 'USD per person',
          year,
          direction: 'atLeast',
        });
        const plan = planOfTargets([target]);
        const to = (soughtValue(scenario, { plan, target, against: 'lower' }) ?? 0) * part;
        const levers = [{ on: 'investment', bounds: [-50, 1000] as const }];
        const solution = backcast(resultOf(plan, [scenario]), {
          scenario: scenario.id,
          target: target.id,
          levers,
          to,
        });
        expect(solution.status).toBe('reached');
        expect(solution.levers[0]?.change).toBeGreaterThan(0);
        expect(gap(soughtValue(solution.changed, { plan, target, against: 'lower' }) ?? 0, to)).toBeLessThan(
          1e-9,
        );
      },
    ),
    { seed: 20160101, numRuns: 40, endOnFailure: true },
  );
});
