import { describe, expect, it } from 'vitest';
import { doubtRange } from '../../../src/uncertainty/doubt/doubtRange.js';
import { distanceFrom } from '../../../src/uncertainty/doubt/marginal.js';
import { scenarioOfDraw } from '../../../src/uncertainty/doubt/scenarioOfDraw.js';
import { ninetyPoint } from '../../../src/uncertainty/draws/normalQuantile.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const before = '    measures: [road]\n';
const shares = 'structure: { shares: { services: { low: 60%, high: 80% } } }';

async function inDoubt() {
  const edits = { 'scenarios.yaml': [[before, `${before}    doubt:\n      ${shares}\n`]] } as const;
  const { scenarios } = await (await smallPlan(edits)).read();
  const scenario = scenarios.find(({ doubt }) => doubt !== undefined);
  const [doubt] = scenario?.doubt?.doubts ?? [];
  if (scenario === undefined || doubt === undefined) throw new Error('the plan must have a doubt');
  return { scenario, doubt };
}

describe('the doubt on a share that is to be reached', () => {
  it('has its low and high at the 10 and 90 % points, and the others take what is left', async () => {
    const { scenario, doubt } = await inDoubt();
    const distance = distanceFrom(doubt.form);
    const sharesAt = (normal: number) => {
      const distances = new Map([['structure.services', scenario.years.map(() => distance(normal))]]);
      const { growth } = scenarioOfDraw(scenario, { distances, begins: new Map() });
      return growth.closure === 'byTotalAndStructure' ? growth.shares : [];
    };
    const services = scenario.base.activities.indexOf('services');
    for (const [normal, share] of [
      [-ninetyPoint, 0.6],
      [0, 0.75],
      [ninetyPoint, 0.8],
    ] as const) {
      expect(sharesAt(normal)[services]).toBeCloseTo(share, 12);
      expect(sharesAt(normal).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    }
  });

  it('is told in points from the share of the scenario', async () => {
    const { scenario, doubt } = await inDoubt();
    const { low, high, unit } = doubtRange(doubt, scenario);
    expect([low, high].map((points) => points.toFixed(9))).toEqual(['-15.000000000', '5.000000000']);
    expect(unit).toBe('percentage points');
  });
});
