import { spanOf } from '../../analysis/quarters/cumulated.js';
import type {
  GrowthOfYear,
  QuartersNeeded,
  SolvedQuarters,
  WeightsFrom,
} from '../../analysis/quarters/QuartersQuestion.js';
import { type TableOptions, wordsOf } from './cells.js';
import type { Page } from './Page.js';
import { type Asked, heading, type Words } from './solutionPages.js';
import { growthTexts } from './stillNeededPage.js';
import { type ColumnOf, tableOf } from './Table.js';

const rateDecimals = 2;

interface Row extends GrowthOfYear {
  readonly solution: QuartersNeeded;
}

/** What the remaining quarters of a year need: the whole, and each activity whose quarters were observed. */
export function quartersPage(run: Asked, answer: SolvedQuarters, options: TableOptions = {}): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say } = words;
  const isByActivity = answer.parts.some(({ activity }) => activity !== 'total');
  const rows = answer.found.flatMap((solution) =>
    solution.growth
      .filter(({ activity, known }) => activity === 'total' || (isByActivity && known !== undefined))
      .map((row): Row => ({ ...row, solution })),
  );
  return {
    language: say.language,
    blocks: [
      [...heading(answer.found[0]?.target, words), say.pages.solution.observed(observedText(answer, words))],
      tableOf(say, columnsOf(answer, words), rows),
      [
        say.quarters.notes.growth,
        say.quarters.notes.activities,
        ...weightNotes(rows, words),
        ...trades(rows, words),
      ],
    ],
  };
}

function columnsOf({ year, found }: SolvedQuarters, { say, labels }: Words): ColumnOf<Row>[] {
  const { columns, statuses } = say.pages.solution;
  const finding: ColumnOf<Row> = {
    heading: columns.finding,
    cell: ({ solution, activity }) =>
      activity === 'total' && solution.target !== undefined ? statuses[solution.status] : '',
  };
  const rate = (wanted: (row: Row) => number | undefined) => (row: Row) => ({
    value: wanted(row),
    decimals: rateDecimals,
  });
  return [
    { heading: say.tables.scenario, cell: ({ solution }) => labels.scenario(solution.scenario) },
    { heading: columns.sought, cell: ({ solution }) => ({ value: solution.sought, decimals: rateDecimals }) },
    { heading: columns.growthOf, cell: ({ activity }) => labels.growing(activity) },
    { heading: columns.inScenario(String(year)), cell: rate(({ planned }) => planned) },
    { heading: columns.needed(String(year)), cell: rate(({ ofYear }) => ofYear) },
    {
      heading: say.quarters.known,
      cell: ({ known }) => (known === undefined ? '' : say.quarters.span(1, known)),
    },
    { heading: say.quarters.growth, cell: rate(({ observed }) => observed) },
    { heading: say.quarters.weight, cell: rate(({ weight }) => weight) },
    {
      heading: say.quarters.left,
      cell: ({ known }) => (known === undefined ? '' : say.quarters.span(known + 1, 4)),
    },
    { heading: columns.required, cell: rate(({ needed }) => needed) },
    ...(found.some(({ target }) => target !== undefined) ? [finding] : []),
  ];
}

/** Growth as observed, by activity and part; of whole years first. */
function observedText({ year, years, parts }: SolvedQuarters, words: Words): string {
  const { say } = words;
  const rates = [
    ...years.map((one) => ({ ...one, when: String(one.year) })),
    ...parts.map((one) => {
      const { first, last } = spanOf(one.part);
      return { ...one, when: say.quarters.ofYear(say.quarters.span(first, last), year) };
    }),
  ];
  return growthTexts(rates, words);
}

function weightNotes(rows: readonly Row[], { say, labels }: Words): string[] {
  const { notes } = say.quarters;
  const name = (from: WeightsFrom) =>
    from.kind === 'given' ? notes.given : notes.levels(from.year, labels.vintage(from.vintage));
  const weighted = rows.flatMap(({ weightsFrom, solution }) =>
    weightsFrom === undefined ? [] : [{ weightsFrom, year: solution.year }],
  );
  const older = weighted.flatMap(({ weightsFrom, year }) =>
    weightsFrom.kind === 'levels' && weightsFrom.year < year - 1
      ? [notes.olderWeights(weightsFrom.year, year - 1)]
      : [],
  );
  const names = [...new Set(weighted.map(({ weightsFrom }) => name(weightsFrom)))];
  if (names.length === 0) return [];
  return [`${notes.weights} ${names.join('; ')}.`, ...new Set(older)];
}

/** What one point less in the third quarter costs in the fourth, where both are still to come. */
function trades(rows: readonly Row[], { say }: Words): string[] {
  const whole = rows.find(({ activity }) => activity === 'total');
  const [third, fourth] = [3, 4].map((wanted) => whole?.quarters?.find(({ quarter }) => quarter === wanted));
  if (third?.kind !== 'needed' || third.weight === undefined || fourth?.weight === undefined) return [];
  const point = (value: number) => say.amount(value, 'percentage points', rateDecimals);
  const more = point(third.weight / fourth.weight);
  return [say.quarters.notes.trade({ less: point(1), more, first: 3, second: 4 })];
}
