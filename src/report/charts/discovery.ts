import type { PlanRun } from '../../analysis/PlanRun.js';
import { refuseOtherRun } from '../../uncertainty/askedTarget.js';
import type { BoxCondition, FoundDiscovery } from '../../uncertainty/FoundDiscovery.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowContent, RowGrid } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { conditionText, honestLine, type PlacedBox, trajectoryTable } from '../tables/discoveryPage.js';
import { rounded, roundedShare } from '../tables/oddsLines.js';
import { futuresAxis } from './odds.js';

/** A box on the way as a row of the chart's CSV. */
export interface BoxPoint extends PlacedBox {
  readonly scenario: string;
  readonly target: string;
  /** It is the one whose conditions are told. */
  readonly isTaken: boolean;
  readonly sample: string;
}

const [blue, pale] = ['#0072b2', '#86b8dd'];

/** The next box drawn holds so much less of the misses than the one before. */
const stride = 0.12;

/**
 * When a target is missed: for each condition of the box the futures in which it holds, and below it the boxes on the way
 * there, which grow denser as they hold fewer of the misses.
 *
 * @unit futures of 100
 * @throws ScenarioError for the discovery of another run's scenario or doubt
 */
export function discovery(run: PlanRun, found: FoundDiscovery, options: DrawOptions = {}): Chart<BoxPoint> {
  refuseOtherRun(run, found);
  const style = styleOf(run, options);
  const { say } = style;
  const { hash: sample, taken, target } = found;
  const told = { run, found, say };
  return rowChart(
    {
      id: 'discovery',
      words: wordsOf(told),
      grid: gridOf(told),
      rows: found.trajectory.map((box, step) => {
        const isTaken = step === taken;
        return { scenario: found.scenario, target: target.id, step, ...box, isTaken, sample };
      }),
      table: trajectoryTable(run, found, { language: say.language }),
    },
    style,
  );
}

interface Told {
  readonly run: PlanRun;
  readonly found: FoundDiscovery;
  readonly say: Sentences;
}

function gridOf(told: Told): RowGrid {
  const { found, say } = told;
  const { discovery: text } = say.futures;
  const axes = [undefined, futuresAxis(say)];
  const conditions = found.conditions.map((one) => conditionRow(told, one));
  const boxes = drawnBoxes(found).map((box) => boxRow(told, box));
  const square = (fill: string, meaning: string) => ({ shape: 'square', fill, ink: fill, text: meaning });
  return {
    columns: [
      { kind: 'words', least: 0.34 },
      { kind: 'strip', least: 0.36 },
      { kind: 'words', least: 0.22 },
    ],
    blocks: [
      ...(conditions.length === 0 ? [] : [{ heading: text.ordered, rows: conditions, axes }]),
      { ...(found.everyFuture === undefined ? { heading: text.peeled } : {}), rows: boxes, axes },
    ],
    key: [
      ...(conditions.length === 0 ? [] : [square(blue, text.key.holds)]),
      square(found.everyFuture === undefined ? pale : blue, text.key.density),
      ...(found.everyFuture === undefined
        ? [{ shape: 'circle', fill: palette.paper, ink: palette.ink, text: text.key.coverage }]
        : []),
    ],
    tips: [text.condition, text.density, text.coverage],
    loose: 0.6,
  };
}

/** Boxes by how much of the misses they hold, the one taken among them, up to the first that holds nothing else. */
function drawnBoxes({ trajectory, taken }: FoundDiscovery): PlacedBox[] {
  const drawn: PlacedBox[] = [];
  for (const [step, box] of trajectory.entries()) {
    const before = drawn.at(-1)?.coverage ?? 2;
    const isNear = step < taken && box.coverage - (trajectory[taken]?.coverage ?? 0) < stride / 2;
    if (step === taken || (box.coverage <= before - stride && !isNear)) drawn.push({ ...box, step });
    if (step >= taken && box.density > 0.995) break;
  }
  return drawn;
}

function conditionRow({ run, found, say }: Told, condition: BoxCondition): RowContent[] {
  const { discovery: text } = say.futures;
  const name = say.capital(
    conditionText(run, { ...condition, scenario: found.scenario }, { language: say.language }),
  );
  const { from, to, densityWithout, quasiP } = condition;
  const bar = { from: 100 * from, to: 100 * to, fill: blue, height: 0.5, tip: [name, '', ''] };
  return [
    { words: [{ text: name }] },
    { marks: { bars: [bar] } },
    {
      words: [
        { text: text.withoutIt(roundedShare(densityWithout, say)) },
        {
          text: text.luck(quasiP < 0.001 ? text.tiny : say.number(quasiP, 3)),
          color: palette.muted,
          small: true,
        },
      ],
    },
  ];
}

/** How much of the misses a box holds; nothing where all futures do the same. */
function coveredShare({ found, say }: Told, coverage: number): string | undefined {
  return found.everyFuture === undefined ? roundedShare(coverage, say) : undefined;
}

function boxRow(told: Told, { step, conditions, density, coverage }: PlacedBox): RowContent[] {
  const { found, say } = told;
  const { discovery: text } = say.futures;
  const isTaken = step === found.taken;
  const counted = step === 0 ? text.allFutures : text.counted(step, conditions);
  const name = isTaken && step > 0 ? text.chosen(counted) : counted;
  const [dense, covered] = [roundedShare(density, say), coveredShare(told, coverage)];
  const tip = [name, dense, covered ?? ''];
  const bar = { from: 0, to: 100 * density, fill: isTaken ? blue : pale, height: 0.6, tip };
  const look = { shape: 'circle', fill: palette.paper, stroke: palette.ink };
  return [
    { words: [{ text: name, bold: isTaken }] },
    {
      marks: { bars: [bar], points: covered === undefined ? [] : [{ ...look, value: 100 * coverage, tip }] },
    },
    { words: [{ text: text.ofBox(dense, covered), bold: isTaken }] },
  ];
}

function wordsOf(told: Told): ChartWords {
  const { run, found, say } = told;
  const { discovery: text, chart } = say.futures;
  const { target, conditions, density, missed, everyFuture, trajectory, taken } = found;
  const label = say.of(target.label);
  const all = rounded(missed, say);
  const box = trajectory[taken];
  return {
    title: text.chartTitle({
      target: label,
      count: rounded(density, say),
      conditions: conditions.length,
      all,
      everyFuture,
    }),
    subtitle: text.subtitle(
      `${label} (${say.targetBounds(target)})`,
      say.of(run.plan.region.name),
      labelsOf(run, say).scenario(found.scenario),
    ),
    footer: [
      ...(found.isDense || conditions.length === 0 ? [] : [text.notDense(rounded(density, say))]),
      honestLine(found, say),
    ],
    kind: text.kind,
    said: [
      ...conditions.map((one) =>
        say.capital(conditionText(run, { ...one, scenario: found.scenario }, { language: say.language })),
      ),
      ...(box === undefined
        ? []
        : [text.ofBox(roundedShare(box.density, say), coveredShare(told, box.coverage))]),
      `${text.allFutures}: ${chart.axis(all)}`,
    ],
  };
}
