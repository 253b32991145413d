import type { DoubtName } from '../../plan/scenarios/Doubt.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { DoubtColumns, Rows } from './doubtColumns.js';

/** What one draw brings: how far each thing in doubt lies from the scenario's own figure, and which events begin. */
export interface Draw {
  /** By name, one number for each projected year: all alike where the doubt falls on all years alike. */
  readonly distances: ReadonlyMap<DoubtName, readonly number[]>;
  /** By event, whether it begins, for each of its years. */
  readonly begins: ReadonlyMap<string, readonly boolean[]>;
}

/**
 * One draw of a block.
 *
 * @param inputs - rows of distances and of beginnings of events, as `DoubtColumns.fill` leaves them
 * @param at - which draw of the block
 */
export function drawAt(
  { columns, scenario }: { readonly columns: DoubtColumns; readonly scenario: Scenario },
  inputs: Rows,
  at: number,
): Draw {
  const value = (column: number) => inputs[column]?.[at] ?? 0;
  return {
    distances: new Map(
      [...columns.distanceRows].map(([name, rows]) => [
        name,
        scenario.years.map((_, t) => value(rows[t] ?? rows[0] ?? -1)),
      ]),
    ),
    begins: new Map([...columns.eventRows].map(([id, rows]) => [id, rows.map((row) => value(row) > 0)])),
  };
}
