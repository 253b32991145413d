import type { ObservedGrowth } from '../../analysis/backcast/ObservedGrowth.js';
import type { StillNeeded } from '../../analysis/backcast/Solved.js';
import { type TableOptions, wordsOf } from './cells.js';
import type { Page } from './Page.js';
import {
  type Asked,
  findingOf,
  heading,
  rateDecimals,
  remarks,
  soughtColumns,
  type Words,
} from './solutionPages.js';
import { tableOf } from './Table.js';

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
  const target = found[0]?.solution.target;
  const caption =
    target === undefined ? {} : { caption: say.names.partOf(columns.needed(rest), say.of(target.label)) };
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
      [...heading(target, words), say.pages.solution.observed(growthTexts(rates, words))],
      { ...table, ...caption },
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
