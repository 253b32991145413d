import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Probability, ScenarioOdds, TargetOdds } from '../../uncertainty/FoundOdds.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowAxis, RowContent, RowGrid } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { rounded } from '../tables/oddsLines.js';
import { tableOf } from '../tables/Table.js';
import { sampleRemarks, sourceSentences } from './sources.js';
import { verdictLooks } from './verdictLooks.js';

/** The odds of a target as a row of the chart's CSV; the last row is all of the probable ones together. */
export interface OddsPoint {
  readonly scenario: string;
  readonly target: string;
  readonly standing: TargetOdds['standing'];
  readonly probability: number | undefined;
  readonly error: number | undefined;
  readonly p10: number | undefined;
  readonly p50: number | undefined;
  readonly p90: number | undefined;
  readonly unit: string;
}

/**
 * How likely one scenario is to meet each target, a bar each, and all of them together; targets that hold by assumption
 * stand apart, as they say nothing about the odds.
 *
 * @unit futures of 100
 * @returns nothing where no target is probable
 */
export function odds(
  run: PlanRun,
  odds: ScenarioOdds,
  options: DrawOptions = {},
): Chart<OddsPoint> | undefined {
  const style = styleOf(run, options);
  const { say } = style;
  const lines = linesOf(run, odds, say);
  if (lines.length === 0) return undefined;
  const { chart: text } = say.futures;
  const table = tableOf(
    say,
    [
      { heading: say.tables.target, cell: ({ name }) => name },
      { heading: say.tables.targetRange, cell: ({ bounds }) => bounds },
      { heading: text.count, cell: (line) => ({ value: 100 * line.probability.value, decimals: 1 }) },
      { heading: text.error, cell: (line) => ({ value: 100 * line.probability.error, decimals: 2 }) },
      { heading: text.ends, cell: ({ ends }) => ends },
    ],
    lines,
  );
  const words = wordsOf(run, { odds, lines }, say);
  const rows = oddsPoints(odds);
  return rowChart({ id: 'target-odds', words, grid: gridOf(lines, odds, say), rows, table }, style);
}

interface OddsLine {
  readonly name: string;
  readonly bounds: string;
  readonly ends: string;
  readonly probability: Probability;
  readonly strong: boolean;
}

function linesOf({ plan }: PlanRun, odds: ScenarioOdds, say: Sentences): OddsLine[] {
  const own = odds.targets.flatMap(({ target, standing, probability, quantiles }): OddsLine[] => {
    if (standing !== 'probable' || probability === undefined || quantiles === undefined) return [];
    const decimals = decimalsOf({ target, values: [quantiles.p10, quantiles.p90] }, plan);
    const printed = (value: number) => say.number(value, decimals);
    const ends = say.withUnit(say.span(printed(quantiles.p10), printed(quantiles.p90)), target.unit);
    const name = say.of(target.label);
    return [{ name, bounds: say.targetBounds(target), ends, probability, strong: false }];
  });
  const together = { name: say.futures.chart.together, bounds: '', ends: '', strong: true };
  return own.length < 2 ? own : [...own, { ...together, probability: odds.all.probability }];
}

/** The odds of each target that could be computed as a row, and those of all together as the last. */
export function oddsPoints({ scenario, targets, all }: ScenarioOdds): OddsPoint[] {
  const known = targets.filter(({ standing }) => standing !== 'notComputable');
  const together = {
    target: 'all',
    standing: 'probable',
    p10: undefined,
    p50: undefined,
    p90: undefined,
  } as const;
  return [
    ...known.map(({ target: { id, unit }, standing, probability, quantiles }): OddsPoint => {
      const { p10, p50, p90 } = quantiles ?? {};
      const { value, error } = probability ?? {};
      return { scenario, target: id, standing, probability: value, error, p10, p50, p90, unit };
    }),
    { scenario, ...together, probability: all.probability.value, error: all.probability.error, unit: '' },
  ];
}

/** An axis from none to all of the futures. */
export function futuresAxis(say: Sentences): RowAxis {
  const ticks = [0, 25, 50, 75, 100].map((value) => {
    const count = say.number(value);
    return { value, text: value === 100 ? say.futures.chart.axis(count) : count };
  });
  return { domain: [0, 100], ticks };
}

const blue = '#0072b2';

function gridOf(lines: readonly OddsLine[], { targets }: ScenarioOdds, say: Sentences): RowGrid {
  const { chart: text } = say.futures;
  const rows = lines.map(({ name, bounds, probability, ends, strong }): RowContent[] => {
    const count = rounded(probability, say);
    const to = 100 * probability.value;
    const fill = strong ? palette.ink : blue;
    const tip = [name, bounds, count, ends];
    const under = bounds === '' ? [] : [{ text: bounds, color: palette.targetText, small: true }];
    return [
      { words: [{ text: name, bold: strong }, ...under] },
      {
        marks: {
          bars: [{ from: 0, to, fill, height: 0.5, tip }],
        },
      },
      { words: [{ text: text.axis(count), bold: true }] },
      { words: ends === '' ? [] : [{ text: ends, color: palette.muted }] },
    ];
  });
  const assumed = targets.filter(({ standing }) => standing === 'assumed');
  const chips = assumed.map(({ target, probability }) => {
    const isMet = probability?.value === 1;
    const label = say.of(target.label);
    const { sign, fill, ink } = verdictLooks[isMet ? 'met' : 'missed'];
    const mark = { sign, fill, ink };
    return { ...mark, text: isMet ? text.met(label) : text.missed(label) };
  });
  return {
    columns: [
      { kind: 'words', least: 0.24 },
      { kind: 'strip', least: 0.33 },
      { kind: 'words', least: 0.13 },
      { kind: 'words', heading: text.ends, least: 0.18, color: palette.muted },
    ],
    blocks: [{ rows, axes: [undefined, futuresAxis(say)], least: 1.4 }],
    ...(chips.length === 0 ? {} : { notes: { heading: text.assumed, chips } }),
    tips: [say.tables.target, say.tables.targetRange, text.count, text.ends],
    loose: 1.2,
  };
}

function wordsOf(
  run: PlanRun,
  { odds, lines }: { readonly odds: ScenarioOdds; readonly lines: readonly OddsLine[] },
  say: Sentences,
): ChartWords {
  const { plan } = run;
  const { chart: text } = say.futures;
  const own = lines.filter(({ strong }) => !strong).sort((a, b) => a.probability.value - b.probability.value);
  const [worst, best] = [own[0], own.at(-1)];
  const certain = { value: 0, error: 1 };
  return {
    title: text.title({
      scenario: labelsOf(run, say).scenario(odds.scenario),
      all: rounded(odds.all.probability, say),
      count: own.length,
      best: rounded(best?.probability ?? certain, say),
      worst: rounded(worst?.probability ?? certain, say),
    }),
    subtitle: text.subtitle(
      say.of(plan.region.name),
      say.span(String(plan.period.from), String(plan.period.to)),
    ),
    footer: sourceSentences(
      run,
      {
        rows: [],
        remarks: [...sampleRemarks(run, odds, say), say.rows.targetsOf(say.of(plan.document.title))],
      },
      say,
    ),
    kind: text.kind,
    said: lines.map(({ name, probability }) => `${name}: ${text.axis(rounded(probability, say))}`),
  };
}
