import type { PlanRun } from '../../analysis/PlanRun.js';
import type { ActivityPart } from '../../plan/Activity.js';
import { palette, type Style } from '../draw/theme.js';
import type { RowAxis, RowBar, RowBlock, RowContent, RowGrid, RowPoint } from '../kinds/RowGrid.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { mostLines, shownScenarios } from './shownScenarios.js';
import { type StructureFigures, type StructureLine, shareOf } from './structureFigures.js';

/** What a line is called: the name of its scenario, or how its figures came about. */
export function structureName(
  { scenario, shares: [share] }: StructureLine,
  { plan }: PlanRun,
  say: Sentences,
): string {
  if (scenario !== undefined) return say.of(scenario.label);
  return share === undefined ? '' : labelsOf({ plan }, say).figure(share.end);
}

/** Strips that stand beside each other at most; more activities have rows of their own below. */
const mostStrips = (isNarrow: boolean) => (isNarrow ? 2 : 4);
/** Scenarios that are told one by one: fewer where their rows stand once for each four activities, and fit no page. */
const mostRows = (activities: number) => Math.max(4, Math.floor(mostLines / Math.ceil(activities / 4)));
/** Room beside the values of a strip, as a part of the span of values. */
const aside = 0.5;
const upright = 'M0,-1.2V1.2';

/** A row for each line of the structure, a strip for each activity. */
export function structureGrid(
  run: PlanRun,
  figures: StructureFigures,
  { say, measures: { isNarrow } }: Style,
): RowGrid {
  const { lines, panels, targets, baseYear, lastYear } = figures;
  const { structure: words } = say.lines;
  const { shown, rest } = shownScenarios(run, mostRows(panels.length), (scenario) => {
    const own = lines.find((line) => line.scenario === scenario);
    return own && Math.max(...own.shares.map(({ end }) => end.value));
  });
  const groups = {
    projected: lines.filter(({ scenario }) => scenario !== undefined && shown.includes(scenario)),
    others: lines.filter(({ scenario }) => scenario !== undefined && rest.includes(scenario)),
    published: lines.filter(({ scenario }) => scenario === undefined),
  };
  const banks = Math.max(1, Math.ceil(panels.length / mostStrips(isNarrow)));
  const each = Math.max(1, Math.ceil(panels.length / banks));
  const axes = axesOf(figures, say);
  const { ink, paper, muted } = palette;
  const dot = { shape: 'circle', ink };
  return {
    columns: [
      { kind: 'words', least: 0.18 },
      ...Array.from({ length: each }, () => ({ kind: 'strip', least: 0.74 / each }) as const),
    ],
    blocks: Array.from({ length: banks }, (_, bank) => panels.slice(bank * each, (bank + 1) * each)).flatMap(
      (bank) => blocksOf(bank, groups, { run, figures, axes, say }),
    ),
    key: [
      { shape: upright, fill: paper, ink: muted, text: String(baseYear) },
      ...(targets.length === 0
        ? [{ ...dot, fill: ink, text: String(lastYear) }]
        : [
            { ...dot, fill: ink, text: words.met(lastYear) },
            { ...dot, fill: paper, text: words.missed(lastYear) },
          ]),
    ],
    tips: [say.tables.scenario, say.tables.activity, say.tables.year, say.names.indicators.shareOfGrdp],
  };
}

interface BlockContent {
  readonly run: PlanRun;
  readonly figures: StructureFigures;
  readonly axes: ReadonlyMap<string, RowAxis>;
  readonly say: Sentences;
}

/** The rows of activities that stand beside each other: their names, the scenarios, what was published. */
function blocksOf(
  bank: readonly ActivityPart[],
  { projected, others, published }: Record<'projected' | 'others' | 'published', readonly StructureLine[]>,
  { run, figures, axes, say }: BlockContent,
): RowBlock[] {
  const { structure: words } = say.lines;
  const head = bank.map(({ id, label }): RowContent => {
    const target = figures.targets.find(({ activity }) => activity === id);
    const bounds = target === undefined ? words.noTarget : words.targetOf(say.targetBounds(target));
    const color = target === undefined ? palette.muted : palette.targetText;
    return {
      words: [
        { text: say.of(label), bold: true },
        { text: bounds, color, small: true },
      ],
    };
  });
  const rowsOf = (lines: readonly StructureLine[]) =>
    lines.map((line, position): RowContent[] => {
      const name = structureName(line, run, say);
      const content = { before: lines[position - 1], figures, name, say };
      const bold = figures.targets.length > 0 && line.meetsAll;
      return [{ words: [{ text: name, bold }] }, ...bank.map((one) => contentOf(line, one, content))];
    });
  const together = [
    { words: [{ text: say.lines.others(others.length) }] },
    ...bank.map((one) => ({ marks: { bars: bandOf(one, figures), points: endsOf(others, one) } })),
  ];
  const own = [undefined, ...bank.map(({ id }) => axes.get(id))];
  const isLast = published.length === 0;
  const bare = own.map((axis) => axis && { ...axis, ticks: axis.ticks.map(({ value }) => ({ value })) });
  return [
    { rows: [[{}, ...head]], close: true },
    { rows: [...rowsOf(projected), ...(others.length === 0 ? [] : [together])], axes: isLast ? own : bare },
    ...(isLast ? [] : [{ heading: words.published, rows: rowsOf(published), axes: own }]),
  ];
}

/** Axes of one span, so that one percentage point is equally long on all of them; of one point at least, as noise is no shift. */
function axesOf({ lines, panels, targets }: StructureFigures, say: Sentences): ReadonlyMap<string, RowAxis> {
  const ends = panels.map(({ id }) => {
    const own = lines.flatMap((line) => shareOf(line, { id }) ?? []);
    const bounds = targets.flatMap(({ activity, lower, upper }) => (activity === id ? [lower, upper] : []));
    const values = [...own.flatMap(({ base, end }) => [base?.value, end.value]), ...bounds];
    const known = values.flatMap((value) => value ?? []);
    return { id, least: Math.min(...known), greatest: Math.max(...known) };
  });
  const span = Math.max(1, ...ends.map(({ least, greatest }) => greatest - least));
  const half = span * (0.5 + aside);
  const step = [1, 2, 5, 10, 20].find((each) => (2 * half) / each <= 6) ?? 50;
  return new Map(
    ends.map(({ id, least, greatest }) => {
      const middle = (least + greatest) / 2;
      const domain = [middle - half, middle + half] as const;
      const first = Math.ceil(Math.max(0, domain[0]) / step);
      const count = Math.max(0, Math.floor(Math.min(100, domain[1]) / step) - first + 1);
      const ticks = Array.from({ length: count }, (_, place) => {
        const value = (first + place) * step;
        return { value, text: say.number(value) };
      });
      return [id, { domain, ticks }];
    }),
  );
}

interface CellContent {
  /** The line above, which may start from the same base. */
  readonly before: StructureLine | undefined;
  readonly figures: StructureFigures;
  readonly name: string;
  readonly say: Sentences;
}

function contentOf(
  line: StructureLine,
  activity: ActivityPart,
  { before, figures, name, say }: CellContent,
): RowContent {
  const share = shareOf(line, activity);
  const { targets, decimals, baseYear, lastYear } = figures;
  const bars = bandOf(activity, figures);
  if (share === undefined) return { words: [{ text: '–', color: palette.muted }], marks: { bars } };
  const { base, end, meets } = share;
  const rises = end.value >= (base?.value ?? 0);
  const text = (value: number) => say.number(value, decimals);
  const tipOf = (year: number, value: number) => {
    return [name, say.of(activity.label), String(year), say.withUnit(text(value), 'percent')];
  };
  // Among targets a share without one is grey.
  const ink = targets.length > 0 && meets === undefined ? palette.muted : palette.ink;
  const mark: RowPoint = {
    value: end.value,
    shape: 'circle',
    fill: meets === false ? palette.paper : ink,
    stroke: ink,
    text: text(end.value),
    side: rises ? 'beside' : 'before',
    tip: tipOf(lastYear, end.value),
  };
  if (base === undefined) return { marks: { bars, points: [mark] } };
  // Lines that start from one base name it once.
  const isNamed = before?.shares[0]?.base?.vintage !== base.vintage;
  const start: RowPoint = {
    value: base.value,
    shape: upright,
    fill: palette.paper,
    stroke: palette.muted,
    ...(isNamed ? { text: text(base.value) } : {}),
    side: rises ? 'before' : 'beside',
    tip: tipOf(baseYear, base.value),
  };
  return { marks: { bars, lines: [{ from: base.value, to: end.value }], points: [start, mark] } };
}

/** The range of the target for a share, behind its row. */
function bandOf({ id }: ActivityPart, { targets }: StructureFigures): RowBar[] {
  return targets.flatMap(({ activity, lower, upper }) =>
    activity === id ? [{ from: lower, to: upper, fill: '#f8dcc6', height: 1 }] : [],
  );
}

/** The ends of scenarios that have one row together. */
function endsOf(lines: readonly StructureLine[], activity: ActivityPart): RowPoint[] {
  return lines.flatMap((line): RowPoint[] => {
    const share = shareOf(line, activity);
    if (share === undefined) return [];
    const grey = { shape: 'circle', fill: palette.grid, stroke: palette.muted };
    return [{ ...grey, value: share.end.value, tip: [] }];
  });
}
