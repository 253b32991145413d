import type { BackcastSolution } from '../../analysis/backcast/BackcastSolution.js';
import type { LatestChange, LatestStart } from '../../analysis/backcast/Solved.js';
import { decimalsOf } from '../../analysis/decimalsOf.js';
import { needsText } from '../language/needsText.js';
import { type TableOptions, targetCell, wordsOf } from './cells.js';
import type { Page } from './Page.js';
import { type Asked, heading, leverColumns, shockLines, soughtColumns, type Words } from './solutionPages.js';
import { type ColumnOf, tableOf } from './Table.js';

/**
 * How late a measure can start: the measure, what each start brings, and the latest that still meets the target.
 */
export function latestStartPage(run: Asked, found: readonly LatestStart[], options: TableOptions = {}): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say, labels } = words;
  const [first] = found;
  const rows = found.flatMap(({ scenario, target, starts }) =>
    starts.map((start) => ({ scenario, target, ...start })),
  );
  const { columns, measure } = say.pages.solution;
  const adds = ({ on, adds: by, unit }: LatestStart) =>
    measure(say.inSentence(labels.lever(on)), say.withUnit(say.signed(by), unit));
  const caption = first === undefined ? {} : { caption: adds(first) };
  return {
    language: say.language,
    blocks: [
      [...heading(first?.target, words), ...(first === undefined ? [] : [adds(first)])],
      {
        ...caption,
        ...tableOf(
          say,
          [
            { heading: say.tables.scenario, cell: ({ scenario }) => labels.scenario(scenario) },
            { heading: columns.start, cell: ({ year }) => ({ value: year, text: String(year) }) },
            {
              heading: columns.value,
              cell: ({ value, target }) => targetCell(value, target, run.plan),
            },
            { heading: say.tables.unit, cell: ({ target }) => say.unit(target.unit) },
            { heading: say.tables.verdict, cell: ({ verdict }) => say.names.verdicts[verdict] },
          ],
          rows,
        ),
      },
      found.map((one) => startSentence(one, words)),
    ],
  };
}

function startSentence(
  { scenario: id, target, starts, latest, needs }: LatestStart,
  { plan, say, labels }: Words,
): string {
  const text = say.pages.start;
  const scenario = labels.scenario(id);
  if (latest !== undefined) return text.latest(scenario, latest);
  if (needs !== undefined) return say.pages.needs(scenario, needsText(needs, say));
  const [first] = starts;
  if (first?.value === undefined) return `${text.never(scenario)}.`;
  const value = say.amount(first.value, target.unit, decimalsOf({ target, values: [first.value] }, plan));
  return `${text.never(scenario)}; ${text.earliest(first.year, value)}.`;
}

/**
 * How late assumptions can begin to change within their bounds: what the latest start asks, and what stops a later one.
 */
export function latestChangePage(
  run: Asked,
  found: readonly LatestChange[],
  options: TableOptions = {},
): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say, labels } = words;
  const rows = found.flatMap(({ starts, latest }) => {
    const shown = starts.find(({ year }) => latest === undefined || year === latest);
    return (shown?.solution.levers ?? []).flatMap((lever) =>
      shown === undefined ? [] : [{ solution: shown.solution, lever, latest }],
    );
  });
  const latestColumn: ColumnOf<(typeof rows)[number]> = {
    heading: say.pages.solution.columns.latest,
    cell: ({ latest, solution }) => {
      if (latest !== undefined) return { value: latest, text: String(latest) };
      return solution.status === 'notComputable' ? undefined : say.pages.solution.none;
    },
  };
  const [scenario, ...sought] = soughtColumns(words);
  const columns = [
    ...(scenario === undefined ? [] : [scenario]),
    latestColumn,
    ...sought,
    ...leverColumns(words, rows),
  ];
  const levers = [...new Set(rows.map(({ lever }) => say.inSentence(labels.lever(lever.on))))];
  const caption = say.names.partOf(say.pages.solution.columns.latest, say.list(levers));
  return {
    language: say.language,
    blocks: [
      heading(found[0]?.target, words),
      ...(rows.length === 0
        ? []
        : [
            { ...tableOf(say, columns, rows), caption },
            [say.pages.solution.startNote, ...shockLines(run, found, words)],
          ]),
      found.map((one) => changeSentence(one, words)),
    ],
  };
}

function changeSentence(
  { scenario: id, target, sought, starts, latest }: LatestChange,
  words: Words,
): string {
  const { plan, say, labels } = words;
  const scenario = labels.scenario(id);
  const text = say.pages.start;
  const value = say.amount(sought, target.unit, decimalsOf({ target, values: [sought] }, plan));
  const [first] = starts;
  if (first === undefined) return text.asIs(scenario, value);
  const { status, needs, levers } = first.solution;
  if (needs !== undefined) return say.pages.needs(scenario, needsText(needs, say));
  if (latest === undefined && status === 'noEffect')
    return text.noEffect(scenario, levers.map(({ on }) => say.inSentence(labels.lever(on))).join(', '));
  const stopped = starts.find(({ year, solution }) => year > (latest ?? 0) && solution.status !== 'reached');
  const head =
    latest === undefined ? text.noneReaches(scenario, value) : text.latestChange(scenario, value, latest);
  return stopped === undefined ? `${head}.` : `${head}; ${stopText(stopped.year, stopped.solution, words)}.`;
}

/** What stops a start in a year: the bounds the levers came to rest on, and the nearest value they allow. */
function stopText(
  year: number,
  { levers, after, target, sought }: BackcastSolution,
  { plan, say, labels }: Words,
): string {
  const text = say.pages.start;
  const stops = levers.flatMap(({ on, atBound, bounds, unit }) => {
    if (atBound === undefined) return [];
    const bound = say.amount(bounds[atBound === 'upper' ? 1 : 0], unit);
    return [text.atBound(say.inSentence(labels.lever(on)), bound)];
  });
  const decimals = decimalsOf({ target, values: after === undefined ? [] : [after, sought] }, plan);
  const nearest = after === undefined ? [] : [text.nearest(say.amount(after, target.unit, decimals))];
  return text.stop(year, [...stops, ...nearest]);
}
