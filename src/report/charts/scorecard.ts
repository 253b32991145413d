import type { PlanRun } from '../../analysis/PlanRun.js';
import { type ScorecardRow, verdicts } from '../../analysis/ScorecardRow.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowBlock, RowColumn, RowGrid } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import { labelsOf } from '../language/labels.js';
import { inputsText, needsText } from '../language/needsText.js';
import type { Sentences } from '../language/Sentences.js';
import { tableOf } from '../tables/Table.js';
import {
  isMet,
  judgedScenarios,
  type ScorecardLine,
  scorecardLines,
  targetGroups,
  verdictsByScenario,
} from './scorecardLines.js';
import { scorecardWords } from './scorecardWords.js';
import { type ShownScenarios, shownScenarios } from './shownScenarios.js';
import { verdictLooks } from './verdictLooks.js';

/** A target in a scenario, as a line of the chart's CSV. */
export interface ScorecardPoint
  extends Pick<ScorecardRow, 'scenario' | 'verdict' | 'vintage' | 'value' | 'gap'> {
  readonly target: string;
  readonly unit: string;
}

/** How a scorecard is drawn. */
export interface ScorecardOptions extends DrawOptions {
  /** Whether what is missing is said below, target by target, as it is where left out. */
  readonly missing?: boolean;
}

/** More scenarios than these are counted in a column of their own. */
const mostColumns = 12;

/**
 * All targets in all scenarios as a heat table: the verdict by colour and sign, the value in the cell.
 *
 * Targets are grouped by what became of them in the plan's own scenarios; those that none can compute have a line that
 * says what is missing. Beyond twelve scenarios the plan's own, the best, the worst and the actual are shown, and the
 * rest counted.
 *
 * @unit each value in the unit of its target
 */
export function scorecard(
  run: PlanRun,
  { missing = true, ...options }: ScorecardOptions = {},
): Chart<ScorecardPoint> {
  const style = styleOf(run, options);
  const { say } = style;
  const lines = scorecardLines(run);
  const labels = labelsOf(run, say);
  const judged = verdictsByScenario(run.scorecard);
  const chosen = shownScenarios(run, mostColumns, ({ id }) => judged.get(id)?.filter(isMet).length);
  const words = scorecardWords(run, { lines, judged, shown: chosen.shown }, say);
  const rows = run.scorecard.map(({ scenario, target: { id, unit }, verdict, vintage, value, gap }) => {
    return { scenario, target: id, verdict, unit, vintage, ...(value === undefined ? {} : { value, gap }) };
  });
  const cells = lines.flatMap((line) => [...line.cells.values()].map((cell) => ({ ...cell, line })));
  const table = tableOf(
    say,
    [
      { heading: say.tables.target, cell: ({ target }) => say.of(target.label) },
      { heading: say.tables.scenario, cell: ({ scenario }) => labels.scenario(scenario) },
      { heading: say.tables.verdict, cell: ({ verdict }) => say.names.verdicts[verdict] },
      { heading: say.tables.value, cell: ({ value, line: { decimals } }) => ({ value, decimals }) },
      { heading: say.tables.unit, cell: ({ target }) => say.targetCells(target).unit },
      { heading: say.tables.targetRange, cell: ({ target }) => say.targetCells(target).bounds },
      { heading: say.tables.needs, cell: ({ needs }) => (needs === undefined ? '' : needsText(needs, say)) },
    ],
    cells,
  );
  return rowChart(
    { id: 'scorecard', words, grid: gridOf(run, lines, { chosen, missing, say }), rows, table },
    style,
  );
}

interface Told {
  readonly chosen: ShownScenarios;
  readonly missing: boolean;
  readonly say: Sentences;
}

function gridOf(run: PlanRun, lines: readonly ScorecardLine[], { chosen, missing, say }: Told): RowGrid {
  const { shown, rest } = chosen;
  const headings =
    judgedScenarios(run).length === 1 ? say.rows.scorecard.groupsOfOne : say.rows.scorecard.groups;
  const found = new Set(run.scorecard.map(({ verdict }) => verdict));
  const blocks = targetGroups.flatMap((group): RowBlock[] => {
    const own = lines.filter((line) => line.group === group);
    if (own.length === 0) return [];
    return [
      { heading: headings[group](own.length), rows: own.map((line) => rowOf(line, { shown, rest }, say)) },
    ];
  });
  const columns: readonly RowColumn[] = [
    { kind: 'words', least: 0.2 },
    { kind: 'words', least: 0.14, color: palette.targetText },
    ...shown.map(({ label }) => ({ kind: 'cells', heading: say.of(label) }) as const),
    ...(rest.length === 0
      ? []
      : [{ kind: 'cells', heading: say.rows.scorecard.others(rest.length) } as const]),
  ];
  return {
    columns: blocks.length === 0 ? [] : columns,
    blocks,
    key: verdicts
      .filter((verdict) => found.has(verdict))
      .map((verdict) => ({ ...verdictLooks[verdict], text: say.names.verdicts[verdict] })),
    ...(missing ? { notes: notesOf(lines, headings.unknown, say) } : {}),
    tips: [say.tables.target, say.tables.scenario, say.tables.verdict, say.tables.value],
    loose: 0.7,
    largest: 0.9,
  };
}

function rowOf(
  { target, cells, decimals }: ScorecardLine,
  { shown, rest }: ShownScenarios,
  say: Sentences,
): RowBlock['rows'][number] {
  const name = say.of(target.label);
  const own = shown.map(({ id, label }) => {
    const { verdict = 'notComputable', value } = cells.get(id) ?? {};
    const text = value === undefined ? '' : say.number(value, decimals);
    const tip = [
      name,
      say.of(label),
      say.names.verdicts[verdict],
      text === '' ? '' : say.withUnit(text, target.unit),
    ];
    return { cell: { ...verdictLooks[verdict], text, tip } };
  });
  const others = rest.flatMap(({ id }) => cells.get(id) ?? []);
  const known = others.filter(({ verdict }) => verdict !== 'notComputable').length;
  const count = `${others.filter(isMet).length}/${known}`;
  const tip = [name, say.rows.scorecard.others(rest.length), '', count];
  const counted = { cell: { ...verdictLooks.notComputable, ink: palette.ink, sign: '', text: count, tip } };
  return [
    { words: [{ text: name }] },
    { words: [{ text: say.targetBounds(target) }] },
    ...own,
    ...(rest.length === 0 ? [] : [counted]),
  ];
}

/** What most of the targets are missing stands in the heading, what others are missing beside their names. */
function notesOf(
  lines: readonly ScorecardLine[],
  headingOf: (count: number) => string,
  say: Sentences,
): NonNullable<RowGrid['notes']> {
  const own = lines.filter(({ group }) => group === 'unknown');
  const texts = own.map(({ missing }) => inputsText(missing, say));
  const count = (text: string) => texts.filter((other) => other === text).length;
  const usual = texts.reduce((best, text) => (count(text) > count(best) ? text : best), texts[0] ?? '');
  const { missing, alsoMissing } = say.rows.scorecard;
  return {
    heading: missing(
      headingOf(own.length),
      usual,
      texts.every((text) => text === usual),
    ),
    chips: own.map(({ target }, position) => {
      const [name, text = usual] = [say.of(target.label), texts[position]];
      return { ...verdictLooks.notComputable, text: text === usual ? name : alsoMissing(name, text) };
    }),
  };
}
