import { actualFigure } from '../../analysis/consistency/actualFigure.js';
import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import type { ActualFigure } from '../../analysis/consistency/figureInActual.js';
import { type BasedRange, rangesByBasis } from '../../analysis/consistency/rangesByBasis.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import { verdictOf } from '../../analysis/verdictOf.js';
import type { SimulationResult } from '../../projection/PlanCase.js';

/** Where a figure stands in the picture: on the axis of yearly changes, on that of other percentages, or on none. */
type ImpliedBlock = 'yearly' | 'percent' | 'amount';

/** A range of the report, with the actual. */
export interface ImpliedFigure extends BasedRange {
  readonly block: ImpliedBlock;
  readonly actual: ActualFigure | undefined;
  /** Distance of the actual to the nearest end of the range; 0 within it, and where there is no actual. */
  readonly gap: number;
  readonly decimals: number;
}

/** What the chart of implied values shows. */
export interface ImpliedFigures {
  /** By block, from top to bottom. */
  readonly lines: readonly ImpliedFigure[];
  /** The line that the title speaks of, where there is one. */
  readonly finding: ImpliedFigure | undefined;
}

/** What is told first where no actual is out of its range. */
const telling = ['deflator', 'exchangeRate', 'population', 'investmentRate', 'icor', 'growth'];
const yearly: readonly string[] = ['growth', 'deflator', 'exchangeRate', 'population'];
const blocks: readonly ImpliedBlock[] = ['yearly', 'percent', 'amount'];

/**
 * The ranges of a report of consistency with their actuals, and the one that tells most: of what is solved for, the one
 * whose actual is farthest out of its range, changes a year before other percentages before amounts, which are compared
 * as parts of their range.
 *
 * @unit as each range says
 */
export function impliedFigures(result: SimulationResult, report: ConsistencyReport): ImpliedFigures {
  const ranges = rangesByBasis(report).map((range): ImpliedFigure => {
    const actual = actualFigure(range, result);
    const decimals = decimalsOf({ unit: range.unit, indicator: range.quantity }, result.plan);
    return { ...range, block: blockOf(range), actual, gap: gapOf(range, actual), decimals };
  });
  const lines = blocks.flatMap((block) => ranges.filter((line) => line.block === block));
  const solved = lines.filter(({ basis }) => basis === 'implied' || basis === 'required');
  const order = telling.flatMap((quantity) =>
    solved.filter((line) => line.quantity === quantity && line.activity === 'total'),
  );
  return { lines, finding: report.feasible ? (farthest(solved) ?? order[0]) : order[0] };
}

function blockOf({ quantity, unit }: BasedRange): ImpliedBlock {
  if (unit !== 'percent') return 'amount';
  return yearly.includes(quantity) ? 'yearly' : 'percent';
}

function gapOf({ lower, upper }: BasedRange, actual: ActualFigure | undefined): number {
  if (actual === undefined) return 0;
  const bounds = { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
  return verdictOf(actual.value, { ...bounds, direction: 'within' }).gap;
}

function farthest(lines: readonly ImpliedFigure[]): ImpliedFigure | undefined {
  const out = lines.filter(({ gap, actual }) => gap !== 0 && actual?.borrowed === false);
  const first = blocks.find((block) => out.some((line) => line.block === block));
  const size = ({ gap, block, lower = 0, upper = lower }: ImpliedFigure) =>
    Math.abs(gap) / (block === 'amount' ? Math.max(Math.abs(lower), Math.abs(upper), 1e-9) : 1);
  return out
    .filter(({ block }) => block === first)
    .reduce<ImpliedFigure | undefined>(
      (most, line) => (most === undefined || size(line) > size(most) ? line : most),
      undefined,
    );
}
