import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { Move } from '../language/en/gaps.js';
import type { Sentences } from '../language/Sentences.js';

/** Which scenario a chart takes for the plan, and why, as a sentence; none where no scenario of the run could be. */
export function planScenarioRemark({ planScenario }: PlanRun, say: Sentences): string[] {
  if (planScenario === undefined) return [];
  const { scenario, chosen, of } = planScenario;
  return [say.gaps.standsForPlan(say.of(scenario.label), chosen, of)];
}

/** A unit with the prices and the exchange rate of the figures in it: "USD per person, current prices, …". */
export function unitAndBases(
  unit: string,
  rows: readonly Pick<ResultRow, 'unit' | 'priceBasis' | 'exchangeRateBasis'>[],
  say: Sentences,
): string {
  const row = rows.find((one) => one.unit === unit);
  const bases = row && [say.priceBasis(row.priceBasis), say.exchangeRateBasis(row.exchangeRateBasis)];
  return [say.unit(unit), ...(bases ?? [])].filter((text) => text !== '').join(', ');
}

/** A part of a level or of a gap, as an analysis gives it. */
export interface Part {
  readonly factor: Move['factor'];
  readonly value: number;
}

/** The parts that add and those that take, the larger first; without what rounds to zero. */
export function movesOf(
  parts: readonly Part[],
  printed: (size: number) => string,
): { readonly adds: readonly Move[]; readonly takes: readonly Move[] } {
  const told = [...parts]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ factor, value }) => ({ factor, value, amount: printed(Math.abs(value)) }))
    .filter(({ amount }) => /[1-9]/.test(amount));
  return { adds: told.filter(({ value }) => value > 0), takes: told.filter(({ value }) => value < 0) };
}
