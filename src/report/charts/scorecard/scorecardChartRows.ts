import type { Verdict } from '../../../analysis/ScorecardRow.js';
import type { Language } from '../../../plan/LocalText.js';
import type { Direction } from '../../../plan/Target.js';
import type { ScorecardFigures } from './scorecardFigures.js';

/** A cell of the scorecard as a row of the chart's CSV; a value that is missing is left empty. */
export interface ScorecardChartRow {
  readonly target: string;
  readonly label: string;
  readonly clause: string;
  readonly scenario: string;
  readonly verdict: Verdict;
  readonly value: number | undefined;
  /** Distance to the nearest bound, as the scorecard has it. */
  readonly gap: number | undefined;
  readonly unit: string;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly direction: Direction;
  readonly about: boolean;
  readonly vintage: string;
  /** What is missing where the target cannot be computed. */
  readonly needs: string;
}

/**
 * Every target in every scenario as rows, in the order of the plan.
 *
 * @unit values, gaps and bounds in the unit of the target
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * scorecardChartRows(scorecardFigures(result), 'vi').length // => 203
 */
export function scorecardChartRows({ lines }: ScorecardFigures, language: Language): ScorecardChartRow[] {
  return lines.flatMap(({ target, cells }) =>
    cells.map(({ scenario, verdict, value, gap, vintage, needs }) => ({
      target: target.id,
      label: target.label[language],
      clause: target.clause,
      scenario,
      verdict,
      value,
      gap,
      unit: target.unit,
      lower: target.lower,
      upper: target.upper,
      direction: target.direction,
      about: target.about,
      vintage,
      needs: needs?.[language] ?? '',
    })),
  );
}
