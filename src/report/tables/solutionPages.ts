import type { BackcastSolution } from '../../analysis/backcast/BackcastSolution.js';
import type { LeverMove } from '../../analysis/backcast/Lever.js';
import type { ObservedGrowth } from '../../analysis/backcast/ObservedGrowth.js';
import type { StillNeeded } from '../../analysis/backcast/Solved.js';
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
const rateDecimals = 3;

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
  return {
    language: say.language,
    blocks: [
      heading(solutions[0]?.target, words),
      tableOf(say, [...soughtColumns(words), ...leverColumns(words, rows)], rows),
      [
        say.pages.solution.levels,
        ...shockLines(run, solutions, words),
        ...solutions.flatMap((solution) => remarks(solution, words)),
      ],
    ],
  };
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
function findingOf(solution: BackcastSolution, { atBound, bounds }: LeverMove, say: Sentences): string {
  const found = say.pages.solution.statuses[solution.status];
  if (atBound === undefined || !isSolved(solution)) return found;
  return say.pages.solution.stopped(found, say.number(bounds[atBound === 'upper' ? 1 : 0]));
}

/** What is to be added to a solution: what is missing, the nearest value within bounds, or the years it breaks. */
function remarks(solution: BackcastSolution, { plan, say, labels }: Words): string[] {
  const { status, after, needs, breaks, target, sought } = solution;
  const scenario = labels.scenario(solution.scenario);
  const text = say.pages.solution;
  if (needs !== undefined) return [say.pages.needs(scenario, needsText(needs, say))];
  if (status === 'unreachable' && after !== undefined) {
    const names = solution.levers.map(({ on }) => say.inSentence(labels.lever(on))).join(', ');
    const decimals = decimalsOf({ target, values: [after, sought] }, plan);
    return [
      text.nearest({
        scenario,
        levers: names,
        sought: say.number(sought, decimals),
        found: say.amount(after, target.unit, decimals),
      }),
    ];
  }
  return breaks.length === 0 ? [] : [text.breaks(scenario, breaks.join(', '))];
}

/**
 * What the remaining years need, given the growth of the first: by activity where growth by activity is observed.
 *
 * @param options - `observed`: the growth of the first years; `language`
 */
export function stillNeededPage(
  run: Asked,
  found: readonly StillNeeded[],
  { observed, ...options }: TableOptions & { readonly observed: readonly ObservedGrowth[] },
): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say, labels } = words;
  const isByActivity = observed.some(({ activity }) => activity !== 'total');
  const rows = found.flatMap(({ solution, growth }) =>
    growth.slice(0, isByActivity ? undefined : 1).map((row) => ({ solution, ...row })),
  );
  const { columns } = say.pages.solution;
  const known = spanText([...new Set(observed.map(({ year }) => year))].sort((a, b) => a - b));
  const rest = spanText(found[0]?.years ?? []);
  const place = (one: ObservedGrowth) => observed.findIndex(({ activity }) => activity === one.activity);
  const rates = observed
    .toSorted((a, b) => place(a) - place(b) || a.year - b.year)
    .map((one) => ({ ...one, when: String(one.year) }));
  type Row = (typeof rows)[number];
  const rate = (wanted: (row: Row) => number | undefined) => (row: Row) => ({
    value: wanted(row),
    decimals: rateDecimals,
  });
  const table = tableOf<Row>(
    say,
    [
      ...soughtColumns(words),
      { heading: columns.growthOf, cell: ({ activity }) => labels.growing(activity) },
      { heading: known, cell: rate((row) => row.observed) },
      { heading: columns.inScenario(rest), cell: rate(({ planned }) => planned) },
      { heading: columns.needed(rest), cell: rate(({ needed }) => needed) },
      {
        heading: columns.change,
        cell: ({ planned, needed }) =>
          needed === undefined
            ? undefined
            : { value: needed - planned, text: say.signed(needed - planned, rateDecimals) },
      },
      { heading: say.tables.unit, cell: () => say.unit('percent') },
      {
        heading: columns.finding,
        cell: ({ solution, activity }) => {
          const [lever] = solution.levers;
          return activity === 'total' && lever !== undefined ? findingOf(solution, lever, say) : '';
        },
      },
    ],
    rows,
  );
  return {
    language: say.language,
    blocks: [
      [...heading(found[0]?.solution.target, words), say.pages.solution.observed(growthTexts(rates, words))],
      table,
      [...say.pages.solution.observedNotes, ...found.flatMap(({ solution }) => remarks(solution, words))],
    ],
  };
}

function spanText(years: readonly number[]): string {
  return years.length < 2 ? years.join() : `${years[0]}–${years.at(-1)}`;
}

/** Growth as observed: by activity, each rate with the time it is of. */
export function growthTexts(
  rates: readonly { readonly activity: string; readonly growth: number; readonly when: string }[],
  { say, labels }: Words,
): string {
  const ids = [...new Set(rates.map(({ activity }) => activity))];
  const told = ids.map((id) => {
    const own = rates.filter(({ activity }) => activity === id);
    const texts = own.map(({ growth, when }) => `${say.amount(growth, 'percent')} (${when})`);
    return `${labels.growing(id)} ${texts.join(', ')}`;
  });
  return told.join('; ');
}
