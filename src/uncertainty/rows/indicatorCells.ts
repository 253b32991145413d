import type { IndicatorAssumption, Scenario } from '../../plan/scenarios/Scenario.js';
import { type AssumedCells, levels, pushed } from './assumedCells.js';
import type { Cell } from './Step.js';

/**
 * The levels of indicators beside the accounts after the base year, in the steps of `indicatorRows`.
 *
 * @param current - GRDP at current prices of the projected years
 */
export function indicatorCells(
  { indicators }: Scenario,
  assumed: AssumedCells,
  current: readonly Cell[],
): Record<string, readonly Cell[]> {
  return Object.fromEntries(
    indicators.map((assumption) => [assumption.indicator, levelsOf(assumption, assumed, current)]),
  );
}

function levelsOf(
  { indicator, move, base, path }: IndicatorAssumption,
  assumed: AssumedCells,
  current: readonly Cell[],
): readonly Cell[] {
  const { builder } = assumed;
  const factors = assumed.factors(indicator);
  const values = assumed.path(
    [`indicators.${indicator}`],
    path.map(({ value }) => value),
  );
  const after = (cells: readonly Cell[]) => pushed(builder, [builder.of(0), ...cells], factors).slice(1);
  if (move === 'amount') return after(values);
  if (move === 'shareOfGrdp')
    return after(values.map((share, t) => builder.multiply(share, current[t] ?? builder.of(Number.NaN))));
  if (base === undefined) return [];
  if (move === 'growth')
    return levels(assumed, { base: builder.of(base.value), rates: values, factors }).slice(1);
  let level = builder.of(base.value);
  return after(
    values.map((step) => {
      level = builder.add(level, step);
      return level;
    }),
  );
}
