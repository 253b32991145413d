import { actualFigure } from '../../../analysis/consistency/actualFigure.js';
import type { ConsistencyReport } from '../../../analysis/consistency/ConsistencyReport.js';
import type { ActualFigure } from '../../../analysis/consistency/figureInActual.js';
import {
  type BasedRange,
  type RangeBasis,
  rangesByBasis,
} from '../../../analysis/consistency/rangesByBasis.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';

/** Where a figure stands in the picture: on the axis of yearly changes, on that of other percentages, or on none. */
export type ImpliedBlock = 'yearly' | 'percent' | 'amount';

/** A line of the picture. */
export interface ImpliedFigure extends BasedRange {
  readonly block: ImpliedBlock;
  /** What came true, where that is known. */
  readonly came?: ActualFigure;
}

/** What the chart of implied values shows. */
export interface ImpliedFigures {
  /** By block, from top to bottom. */
  readonly lines: readonly ImpliedFigure[];
  /** The line that the title speaks of, where there is one. */
  readonly finding?: ImpliedFigure;
  /** Whether the result holds the scenario that came true. */
  readonly hasOutcome: boolean;
}

/** A line of the picture as a row of the chart's CSV; what is open or unknown is left empty. */
export interface ImpliedPoint {
  readonly quantity: string;
  readonly activity: string;
  readonly unit: string;
  readonly year: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly basis: RangeBasis;
  readonly actual: number | undefined;
  readonly vintage: string;
  readonly borrowed: boolean;
}

/** What is told first, where it is implied or needed. */
const telling = ['deflator', 'exchangeRate', 'population', 'investmentRate', 'icor', 'growth'];
const yearly: readonly string[] = ['growth', 'deflator', 'exchangeRate', 'population'];
const blocks: readonly ImpliedBlock[] = ['yearly', 'percent', 'amount'];

/**
 * Picks what the chart of implied values shows out of a report of consistency, and what came true of it.
 *
 * @unit as each line says
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const { lines } = impliedFigures(simulatePlan(folder), await targetConsistency(folder));
 * [lines.length, lines[0]?.came?.value] // => [19, 3.023725681590217]
 */
export function impliedFigures(result: SimulationResult, report: ConsistencyReport): ImpliedFigures {
  const ranges = rangesByBasis(report);
  const lines = ranges.map((range): ImpliedFigure => {
    const came = actualFigure(range, result);
    return { ...range, block: blockOf(range), ...(came === undefined ? {} : { came }) };
  });
  const finding = telling.flatMap((quantity) => lines.find((line) => tells(line, quantity)) ?? [])[0];
  return {
    lines: blocks.flatMap((block) => lines.filter((line) => line.block === block)),
    ...(finding === undefined ? {} : { finding }),
    hasOutcome: result.scenarios.some(({ isActual }) => isActual),
  };
}

/**
 * The lines as the rows of the chart's CSV.
 *
 * @example
 * impliedPoints([{ quantity: 'icor', activity: 'total', unit: 'ratio', lower: 4, basis: 'implied', block: 'amount' }])
 * // => [{ quantity: 'icor', activity: 'total', unit: 'ratio', year: undefined, lower: 4, upper: undefined, basis: 'implied', actual: undefined, vintage: '', borrowed: false }]
 */
export function impliedPoints(lines: readonly ImpliedFigure[]): ImpliedPoint[] {
  return lines.map(({ quantity, activity, unit, year, lower, upper, basis, came }) => ({
    quantity,
    activity,
    unit,
    year,
    lower,
    upper,
    basis,
    actual: came?.value,
    vintage: came?.vintage ?? '',
    borrowed: came?.borrowed ?? false,
  }));
}

function tells({ quantity, activity, basis, lower, upper }: ImpliedFigure, wanted: string): boolean {
  const solved = basis === 'implied' || basis === 'required';
  const bounded = lower !== undefined || upper !== undefined;
  return quantity === wanted && activity === 'total' && solved && bounded;
}

function blockOf({ quantity, unit }: BasedRange): ImpliedBlock {
  if (unit !== 'percent') return 'amount';
  return yearly.includes(quantity) ? 'yearly' : 'percent';
}
