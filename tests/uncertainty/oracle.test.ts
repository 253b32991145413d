import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../../src/errors/ScenarioError.js';
import type { ScenarioDoubt } from '../../src/plan/scenarios/Doubt.js';
import type { Scenario } from '../../src/plan/scenarios/Scenario.js';
import { accountsOfScenario } from '../../src/projection/accountsOfScenario.js';
import { indicatorRows } from '../../src/projection/indicatorRows.js';
import { type Draw, drawAt } from '../../src/uncertainty/doubt/Draw.js';
import { doubtColumns } from '../../src/uncertainty/doubt/doubtColumns.js';
import { scenarioOfDraw } from '../../src/uncertainty/doubt/scenarioOfDraw.js';
import { normalDraws } from '../../src/uncertainty/draws/normalDraws.js';
import { accountsCells } from '../../src/uncertainty/rows/accountsCells.js';
import { RowBuilder } from '../../src/uncertainty/rows/RowBuilder.js';
import { blockSize } from '../../src/uncertainty/rows/Step.js';
import { anyDoubt } from '../fixtures/anyDoubt.js';
import { anyScenario, atConstantPrices } from '../fixtures/anyScenario.js';
import { sampled } from '../fixtures/sampled.js';

const rowsOf = (columns: number) => Array.from({ length: columns }, () => new Float64Array(blockSize));

/** All figures of the accounts and indicators of one draw, or nothing where it fails. */
function byOracle(scenario: Scenario, draw: Draw): number[] | undefined {
  try {
    const drawn = scenarioOfDraw(scenario, draw);
    const { volumes, prices, values, population = [], exchangeRate = [] } = accountsOfScenario(drawn);
    const current = [0, ...scenario.years].map((_, t) =>
      Object.values(values).reduce((sum, path) => sum + (path[t] ?? 0), 0),
    );
    const indicators = drawn.indicators.flatMap((assumption) =>
      indicatorRows(assumption, drawn, current).filter(({ year }) => year > scenario.base.year),
    );
    return [
      ...[volumes, prices, values].flatMap((of) => Object.values(of).flat()),
      ...population,
      ...exchangeRate,
      ...indicators.map(({ value }) => value),
    ];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return undefined;
  }
}

/** Compares by hand, in a part of the time of an expectation; where digits differ, that says how. */
function expectDigits(found: readonly (number | undefined)[], expected: readonly number[]): void {
  const isSame = (value: number, cell: number) => Object.is(found[cell], value);
  if (found.length !== expected.length || !expected.every(isSame)) expect(found).toEqual(expected);
}

describe('the rows of an ensemble', () => {
  it('have the digits of accountsOfScenario on draws of random scenarios of every closure', () => {
    let [draws, failed] = [0, 0];
    const closures = ['byActivity', 'byTotalAndStructure', 'byInvestment'] as const;
    const ofBaseYear = fc.oneof(...closures.map((closure) => anyScenario(closure)));
    const cases = fc.sample(fc.oneof(ofBaseYear, atConstantPrices(ofBaseYear)).chain(anyDoubt), {
      numRuns: sampled(80),
      seed: 20160101,
    });
    for (const [rank, scenario] of cases.entries()) {
      const doubt = scenario.doubt as ScenarioDoubt;
      const columns = doubtColumns(doubt, scenario.years);
      const builder = new RowBuilder(columns.columns.length);
      const accounts = accountsCells(scenario, columns, builder);
      const { volumes, prices, values, population = [], exchangeRate = [] } = accounts;
      const cells = [
        ...[volumes, prices, values].flatMap((of) => Object.values(of).flat()),
        ...population,
        ...exchangeRate,
        ...Object.values(accounts.indicators).flat(),
      ];
      const program = builder.program(cells);
      const normals = rowsOf(columns.columns.length);
      const { inputs } = program;
      normalDraws(columns.columns, rank)(0, normals);
      columns.fill(normals, inputs);
      const marks = new Uint8Array(blockSize);
      program.run(marks);
      const rows = cells.map((cell) => program.row(cell));
      for (let at = 0; at < blockSize; at++) {
        const expected = byOracle(scenario, drawAt({ columns, scenario }, inputs, at));
        draws += 1;
        if (expected === undefined) failed += 1;
        expect(marks[at] !== 0).toBe(expected === undefined);
        if (expected !== undefined)
          expectDigits(
            rows.map((row) => row[at]),
            expected,
          );
      }
    }
    expect(draws).toBe(sampled(80) * blockSize);
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(draws / 2);
  });
});
