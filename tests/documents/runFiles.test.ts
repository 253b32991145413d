import { expect, test } from 'vitest';
import { planRun } from '../../src/analysis/runOf.js';
import { runFiles } from '../../src/documents/runFiles.js';
import { perCapitaTarget } from '../fixtures/oddRuns.js';
import { planOfTargets } from '../fixtures/planOfTargets.js';
import { scenarioOf, steady } from '../fixtures/scenarioOf.js';

test('a map that cannot be drawn is left out, with the reason, and costs the run nothing', async () => {
  const growth = {
    closure: 'byInvestment',
    investmentRate: steady(0.3),
    through: { method: 'icor', way: 'indirect', icor: steady(5) },
  } as const;
  const plan = planOfTargets([perCapitaTarget()]);
  const dataset = { region: 'province', observations: [], sources: [] };
  const run = planRun({ plan, scenarios: [scenarioOf({ growth })], dataset });
  const { files, undrawn } = await runFiles(run, { inputs: [], scenariosText: 'scenarios: []' });
  expect(undrawn.map(({ id }) => id)).toEqual(['feasibility-map', 'exchange-rate-map']);
  expect(undrawn[0]?.issues[0]).toMatchObject({ code: 'notComputable', path: ['charts', 'feasibility-map'] });
  expect([...files.keys()]).toContain('charts/per-capita-drivers.en.svg');
});
