import { seriesOfTarget } from '../../analysis/levelsOfTarget.js';
import { perCapitaTarget } from '../../analysis/perCapitaTarget.js';
import type { Plan } from '../../plan/Plan.js';
import type { DoubtName } from '../../plan/scenarios/Doubt.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import { projectedRows } from '../../projection/simulatePlan.js';
import { type Draw, drawAt } from '../doubt/Draw.js';
import { type DoubtColumns, doubtColumns, type Rows } from '../doubt/doubtColumns.js';
import { accountsCells } from './accountsCells.js';
import type { FigureGround } from './figureCells.js';
import { RowBuilder } from './RowBuilder.js';
import type { RowProgram } from './RowProgram.js';
import { cellsOfFigure } from './ratioCells.js';
import { blockSize, type Cell } from './Step.js';
import { acceptedValues, type TargetOutcome, targetOutcome } from './targetOutcome.js';

/** The yearly levels of the target whose fan is drawn. */
export interface GoalPath {
  readonly target: Target;
  readonly years: readonly number[];
  readonly cells: readonly Cell[];
  /** The target is kept where the level is not below the first and not above the second. */
  readonly kept: readonly [number, number];
}

/**
 * A scenario with its doubt, ready for many draws: independent standard normal numbers in, column by column, targets
 * and the path of the goal out. Everything that asks how likely something is, or on what it hangs, asks it.
 */
export interface DoubtModel extends Pick<DoubtColumns, 'columns'> {
  readonly scenario: Scenario;
  /** Everything in doubt by name, in order; events as `event <id>`. */
  readonly names: readonly DoubtName[];
  /** The targets that can be computed. */
  readonly outcomes: readonly TargetOutcome[];
  /** The yearly levels of the goal for GRDP per capita, the base year first; nothing where the plan has none. */
  readonly goal: GoalPath | undefined;
  /** How many operations a block takes. */
  readonly steps: number;
  /** Computes one block of 256 draws; the rows of the result hold until the next one. */
  block(normals: Rows): ComputedBlock;
  /** The `at`-th draw of a computed block, for `scenarioOfDraw`. */
  drawAt(inputs: Rows, at: number): Draw;
}

/** One block, computed. */
export interface ComputedBlock {
  /** For each draw 0, or why it failed: the bits of `failures`. */
  readonly failed: Uint8Array;
  /** Measures by outcome, in the order of the model's. */
  readonly measures: Rows;
  /** Levels of the goal by year. */
  readonly path: Rows;
  /** Distances by column, events as 0 or 1: what was put in, in the terms of the assumptions. */
  readonly inputs: Rows;
}

/** What is computed of a scenario in doubt. */
export interface ModelOptions {
  /** Ids of the targets wanted; all where left out. */
  readonly targets?: readonly string[];
  /** Whether the path of the goal is wanted, as it is where left out. */
  readonly withGoal?: boolean;
}

/**
 * Compiles a scenario with its doubt.
 *
 * @param scenario - complete; without doubt all its draws are alike
 * @param plan - the plan it belongs to
 * @throws ScenarioError when the scenario itself cannot be projected
 */
export function doubtModel(
  scenario: Scenario,
  plan: Plan,
  { targets, withGoal = true }: ModelOptions = {},
): DoubtModel {
  const doubt = scenario.doubt ?? { doubts: [], events: [], correlations: [] };
  const columns = doubtColumns(doubt, scenario.years);
  const builder = new RowBuilder(columns.columns.length);
  const rows = projectedRows(scenario, plan);
  const accounts = accountsCells(scenario, columns, builder);
  const ground = { scenario, plan, rows, accounts, builder };
  const outcomes = plan.targets
    .filter(({ id }) => targets?.includes(id) ?? true)
    .flatMap((target) => targetOutcome(target, ground) ?? []);
  const goal = withGoal ? goalPath(plan, ground) : undefined;
  const program = builder.program([...outcomes.map(({ measure }) => measure), ...(goal?.cells ?? [])]);
  return {
    scenario,
    columns: columns.columns,
    names: [...new Set(columns.columns.map(({ name }) => name))],
    outcomes,
    goal,
    steps: program.steps,
    block: blockOf({ columns, program, outcomes, goal }),
    drawAt: (inputs, at) => drawAt({ columns, scenario }, inputs, at),
  };
}

function goalPath(plan: Plan, ground: FigureGround): GoalPath | undefined {
  const target = perCapitaTarget(plan);
  const [first] = target === undefined ? [] : seriesOfTarget(target, ground.rows);
  const cells = first && cellsOfFigure(first, ground);
  if (target === undefined || cells === undefined) return undefined;
  return { target, years: [...cells.keys()], cells: [...cells.values()], kept: acceptedValues(target) };
}

interface Parts {
  readonly columns: DoubtColumns;
  readonly program: RowProgram;
  readonly outcomes: readonly TargetOutcome[];
  readonly goal: GoalPath | undefined;
}

function blockOf({ columns, program, outcomes, goal }: Parts): DoubtModel['block'] {
  const { inputs } = program;
  const failed = new Uint8Array(blockSize);
  const measures = outcomes.map(({ measure }) => program.row(measure));
  const path = (goal?.cells ?? []).map((cell) => program.row(cell));
  return (normals) => {
    columns.fill(normals, inputs);
    program.run(failed);
    return { failed, measures, path, inputs };
  };
}
