import { describe, expect, it, vi } from 'vitest';
import type { ScenarioDoubt } from '../../../src/plan/scenarios/Doubt.js';
import { doubtColumns } from '../../../src/uncertainty/doubt/doubtColumns.js';
import { accountsCells } from '../../../src/uncertainty/rows/accountsCells.js';
import { RowBuilder } from '../../../src/uncertainty/rows/RowBuilder.js';
import { blockSize } from '../../../src/uncertainty/rows/Step.js';
import { growthToStructure, scenarioOf } from '../../fixtures/scenarioOf.js';

const doubt: ScenarioDoubt = {
  doubts: [
    {
      on: 'structure.services',
      form: { kind: 'normal', mean: 0, sd: 0.05 },
      ground: { status: 'assumed', source: '', reason: { vi: 'thử', en: 'tried' } },
    },
  ],
  events: [],
  correlations: [],
};

/** The square roots that a block of draws takes to reach shares in doubt by log-ratio, in so many years. */
function rootsOver(years: number): number {
  const growth = growthToStructure(0.08, [0.2, 0.3, 0.5], { path: 'logRatio', year: 2015 + years, years });
  const scenario = scenarioOf({
    growth,
    doubt,
    years: Array.from({ length: years }, (_, t) => 2016 + t),
    base: { activities: ['agriculture', 'industry', 'services'], shares: [0.3, 0.3, 0.4] },
  });
  const columns = doubtColumns(doubt, scenario.years);
  const builder = new RowBuilder(columns.columns.length);
  const { values } = accountsCells(scenario, columns, builder);
  const program = builder.program(Object.values(values).flat());
  columns.fill([Float64Array.from({ length: blockSize }, (_, d) => d / blockSize - 0.5)], program.inputs);
  const root = vi.spyOn(Math, 'sqrt');
  program.run(new Uint8Array(blockSize));
  const { length } = root.mock.calls;
  root.mockRestore();
  return length;
}

describe('shares in doubt that are reached by log-ratio', () => {
  it('take their roots once, however many years the way has', () => {
    const [two, ten] = [rootsOver(2), rootsOver(10)];
    expect(two).toBeGreaterThan(0);
    expect(ten / two).toBeGreaterThan(0.8);
    expect(ten / two).toBeLessThan(1.2);
  });
});
