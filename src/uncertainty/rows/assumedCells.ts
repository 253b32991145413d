import type { DoubtedEvent } from '../../plan/scenarios/Doubt.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { DoubtColumns } from '../doubt/doubtColumns.js';
import { eventFactor } from '../doubt/eventFactor.js';
import type { RowBuilder } from './RowBuilder.js';
import { type Cell, failures } from './Step.js';

/** What a scenario assumes, in cells: its figures and how far draws lie from them. */
export interface AssumedCells {
  readonly builder: RowBuilder;
  /** The figures of an assumption by year, moved by all names in doubt that it answers to. */
  path(names: readonly string[], values: readonly number[]): readonly Cell[];
  /** The factors of shocks and events on a level, which several names may push, by year, in their order. */
  factors(...on: readonly string[]): readonly (readonly Cell[])[];
  /** The distance of something that is no path of years. */
  distance(name: string): Cell;
}

/** What a scenario assumes, in the rows of its columns. */
export function assumedCells(scenario: Scenario, columns: DoubtColumns, builder: RowBuilder): AssumedCells {
  const { shocks, years, doubt } = scenario;
  const { distanceRows, eventRows } = columns;
  const rowOf = (name: string, t: number): Cell | undefined => {
    const rows = distanceRows.get(name);
    const row = rows?.[t] ?? rows?.[0];
    return row === undefined ? undefined : builder.input(row);
  };
  return {
    builder,
    path: (names, values) =>
      values.map((value, t) =>
        (doubt?.doubts ?? [])
          .filter(({ on }) => names.includes(on))
          .reduce((cell, { on }) => builder.add(cell, rowOf(on, t) ?? builder.of(0)), builder.of(value)),
      ),
    factors: (...names) => [
      ...shocks
        .filter((shock) => names.includes(shock.on))
        .map((shock) => {
          const far = rowOf(`shock.${shock.on}`, 0);
          if (far === undefined) return shock.factors.map((factor) => builder.of(factor));
          const size = builder.add(builder.of(shock.size), far);
          builder.mustBeAbove(size, -1, failures.nothingLeft);
          return shock.factors.map((factor) =>
            builder.add(builder.of(1), builder.multiply(size, builder.of((factor - 1) / shock.size))),
          );
        }),
      ...(doubt?.events ?? [])
        .filter((event) => names.includes(event.on))
        .map((event) => eventCells(event, years, { builder, rows: eventRows.get(event.id) ?? [] })),
    ],
    distance: (name) => rowOf(name, 0) ?? builder.of(0),
  };
}

/** The factors of an event by year: those of each of its beginnings, multiplied in their order. */
function eventCells(
  event: DoubtedEvent,
  years: readonly number[],
  { builder, rows }: { readonly builder: RowBuilder; readonly rows: readonly number[] },
): Cell[] {
  return years.map((year) =>
    event.years.reduce((factor, begin, rank) => {
      const pushed = eventFactor(event, begin, year);
      const row = rows[rank];
      if (pushed === 1 || row === undefined) return factor;
      return builder.multiply(factor, chosen(builder, row, pushed));
    }, builder.of(1)),
  );
}

/** A number where a row holds 1, otherwise 1. */
function chosen(builder: RowBuilder, row: number, pushed: number): Cell {
  const [cell = builder.of(1)] = builder.call([builder.input(row)], 1, ([begins], [out]) => {
    if (begins === undefined || out === undefined) return;
    for (let d = 0; d < out.length; d++) out[d] = (begins[d] ?? 0) > 0 ? pushed : 1;
  });
  return cell;
}

/** A level from its base by rates, then pushed off its path by factors. */
export function levels(
  { builder }: AssumedCells,
  {
    base,
    rates,
    factors,
  }: {
    readonly base: Cell;
    readonly rates: readonly Cell[];
    readonly factors: readonly (readonly Cell[])[];
  },
): Cell[] {
  const path = [base];
  let level = base;
  for (const rate of rates) {
    level = builder.grow(level, rate, failures.nothingLeft);
    path.push(level);
  }
  for (const last of path.slice(-1)) builder.mustBeFinite(last);
  return pushed(builder, path, factors);
}

/** Levels pushed off their path; that of the base year stays. */
export function pushed(
  builder: RowBuilder,
  path: readonly Cell[],
  factors: readonly (readonly Cell[])[],
): Cell[] {
  return path.map((level, t) =>
    factors.reduce(
      (cell, factor) => (t === 0 ? cell : builder.multiply(cell, factor[t - 1] ?? builder.of(1))),
      level,
    ),
  );
}
