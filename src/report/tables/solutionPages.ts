import type { BackcastSolution } from '../../analysis/backcast/BackcastSolution.js';
import type { LeverMove } from '../../analysis/backcast/Lever.js';
import { decimalsOf, distinguishingDecimals } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Labels } from '../language/labels.js';
import { needsText } from '../language/needsText.js';
import type { Sentences } from '../language/Sentences.js';
import { addedColumn } from './addedColumn.js';
import { type TableOptions, wordsOf } from './cells.js';
import type { Page } from './Page.js';
import { type ColumnOf, tableOf } from './Table.js';

/** A plan that a question was asked of. */
export type Asked = Pick<PlanRun, 'plan' | 'scenarios' | 'language'>;
/** The plan, and the words of one language. */
export interface Words {
  readonly plan: Plan;
  readonly say: Sentences;
  readonly labels: Labels;
}
/** Digits after the decimal mark of rates that are solved for. */
export const rateDecimals = 3;

/**
 * What backcasts found: the target, then for each scenario and value sought the levers before and after, and what stops
 * those that cannot reach it.
 */
export function solutionPage(
  run: Asked,
  solutions: readonly BackcastSolution[],
  options: TableOptions = {},
): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say } = words;
  const rows = solutions.flatMap((solution) => solution.levers.map((lever) => ({ solution, lever })));
  const caption = rows.length === 0 ? {} : { caption: solutionCaption(solutions, words) };
  return {
    language: say.language,
    blocks: [
      heading(solutions[0]?.target, words),
      { ...tableOf(say, [...soughtColumns(words), ...leverColumns(words, rows)], rows), ...caption },
      [
        say.pages.solution.levels,
        ...shockLines(run, solutions, words),
        ...solutions.flatMap((solution) => remarks(solution, words)),
      ],
    ],
  };
}

/** Which assumptions were sought, and for which values of the target. */
function solutionCaption(solutions: readonly BackcastSolution[], { plan, say, labels }: Words): string {
  const levers = [...new Set(solutions.flatMap((one) => one.levers.map(({ on }) => on)))].map(labels.lever);
  const names = levers.map((name, position) => (position === 0 ? name : say.inSentence(name)));
  const values = [...new Set(solutions.map(({ sought }) => sought))];
  const target = solutions[0]?.target;
  if (target === undefined) return say.list(names);
  const written = values.map((value) => say.number(value, decimalsOf({ target, values }, plan)));
  return say.pages.solution.caption(say.list(names), say.withUnit(say.list(written), target.unit));
}

/** Which levels are those before a shock, which then moves growth once more. */
export function shockLines(
  { scenarios }: Asked,
  found: readonly { readonly scenario: string }[],
  { say, labels }: Pick<Words, 'say' | 'labels'>,
): string[] {
  const shocked = scenarios.filter(
    ({ id, shocks }) => shocks.length > 0 && found.some(({ scenario }) => scenario === id),
  );
  return shocked.length === 0
    ? []
    : [say.pages.solution.beforeShocks(say.list(shocked.map(({ id }) => labels.scenario(id))))];
}

/** A lever of a solution. */
export interface LeverRow {
  readonly solution: BackcastSolution;
  readonly lever: LeverMove;
}

/** The plan's title, and the target that was asked for. */
export function heading(target: Target | undefined, { plan, say }: Words): string[] {
  const line = (one: Target) =>
    say.pages.targetLine(one.isDeadline ? undefined : one.year, say.of(one.label), say.targetBounds(one));
  return [say.of(plan.title), ...(target === undefined ? [] : [line(target)])];
}

/** The first columns of a solution: its scenario, the value of the target as it is, and the one sought. */
export function soughtColumns({
  plan,
  say,
  labels,
}: Words): ColumnOf<{ readonly solution: BackcastSolution }>[] {
  const { columns } = say.pages.solution;
  const decimals = ({ target, before, sought }: BackcastSolution) =>
    decimalsOf({ target, values: before === undefined ? [sought] : [before, sought] }, plan);
  return [
    { heading: say.tables.scenario, cell: ({ solution }) => labels.scenario(solution.scenario) },
    {
      heading: columns.now,
      cell: ({ solution }) => ({ value: solution.before, decimals: decimals(solution) }),
    },
    {
      heading: columns.sought,
      cell: ({ solution }) => ({ value: solution.sought, decimals: decimals(solution) }),
    },
  ];
}

/** A lever before and after, and what came of it. */
export function leverColumns({ say, labels }: Words, rows: readonly LeverRow[]): ColumnOf<LeverRow>[] {
  const { columns } = say.pages.solution;
  return [
    { heading: say.tables.assumption, cell: ({ lever }) => labels.lever(lever.on) },
    {
      heading: columns.assumed,
      cell: ({ lever }) => ({ value: lever.before, decimals: leverDecimals(lever) }),
    },
    {
      heading: columns.required,
      cell: ({ solution, lever }) => ({
        value: isSolved(solution) ? lever.after : undefined,
        decimals: leverDecimals(lever),
      }),
    },
    addedColumn(say, rows, ({ solution, lever }) => ({
      ...{ lever, decimals: leverDecimals(lever), isShown: isSolved(solution) },
    })),
    { heading: say.tables.unit, cell: ({ lever }) => say.unit(lever.unit) },
    { heading: columns.finding, cell: ({ solution, lever }) => findingOf(solution, lever, say) },
  ];
}

/** Those of a rate, and more where the change would not show. */
function leverDecimals({ before, after }: LeverMove): number {
  return distinguishingDecimals(before, after, rateDecimals);
}

function isSolved({ status }: BackcastSolution): boolean {
  return status === 'reached' || status === 'unreachable';
}

/** What came of one lever, and the bound that stops it. */
export function findingOf(
  solution: BackcastSolution,
  { atBound, bounds }: LeverMove,
  say: Sentences,
): string {
  const found = say.pages.solution.statuses[solution.status];
  if (atBound === undefined || !isSolved(solution)) return found;
  return say.pages.solution.stopped(found, say.number(bounds[atBound === 'upper' ? 1 : 0]));
}

/** What is to be added to a solution: what is missing, the nearest value within bounds, or the years it breaks. */
export function remarks(solution: BackcastSolution, { plan, say, labels }: Words): string[] {
  const { status, after, needs, breaks, target, sought } = solution;
  const scenario = labels.scenario(solution.scenario);
  const text = say.pages.solution;
  if (needs !== undefined) return [say.pages.needs(scenario, needsText(needs, say))];
  if (status === 'unreachable' && after !== undefined) {
    const bounded = solution.levers.map(({ on, bounds: [lower, upper], unit }) => {
      return `${say.inSentence(labels.lever(on))} (${say.range({ lower, upper, unit })})`;
    });
    const decimals = decimalsOf({ target, values: [after, sought] }, plan);
    return [
      text.nearest({
        scenario,
        levers: bounded.join(', '),
        sought: say.number(sought, decimals),
        found: say.amount(after, target.unit, decimals),
      }),
    ];
  }
  return breaks.length === 0 ? [] : [text.breaks(scenario, breaks.join(', '))];
}
