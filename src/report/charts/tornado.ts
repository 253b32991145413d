import type { PlanRun } from '../../analysis/PlanRun.js';
import { refuseOtherRun } from '../../uncertainty/askedTarget.js';
import type { DoubtEffect, FoundSensitivity } from '../../uncertainty/FoundSensitivity.js';
import { axisTicks } from '../draw/axisTicks.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowAxis, RowBar, RowContent, RowGrid } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import type { Sentences } from '../language/Sentences.js';
import { effectName, printedValues, sensitivityTable } from '../tables/sensitivityPage.js';

/** A doubt as a row of the chart's CSV. */
export interface TornadoPoint {
  readonly scenario: string;
  readonly target: string;
  readonly names: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly first: number | undefined;
  readonly total: number | undefined;
  readonly without: number;
  readonly sample: string;
}

const colours = { low: '#86b8dd', high: '#0072b2' } as const;

/**
 * What a target hangs on: a bar for each doubt from the value of the target at its 10 to that at its 90 % point, the
 * others at their middle, the longest first.
 *
 * @unit that of the target
 * @throws ScenarioError for the sensitivity of another run's scenario or doubt
 */
export function tornado(
  run: PlanRun,
  found: FoundSensitivity,
  options: DrawOptions = {},
): Chart<TornadoPoint> {
  refuseOtherRun(run, found);
  const style = styleOf(run, options);
  const { say } = style;
  const rows = found.effects.map(({ names, low, high, first, total, without }): TornadoPoint => {
    const { target, hash: sample } = found;
    const shares = { first: first.value, total: total.value, without: without.value };
    return {
      scenario: found.scenario,
      target: target.id,
      names: names.join(' '),
      low,
      high,
      ...shares,
      sample,
    };
  });
  const told = { run, found, say };
  return rowChart(
    {
      id: 'tornado',
      words: wordsOf(told),
      grid: gridOf(told),
      rows,
      table: sensitivityTable(run, found, { language: say.language }),
    },
    style,
  );
}

interface Told {
  readonly run: PlanRun;
  readonly found: FoundSensitivity;
  readonly say: Sentences;
}

function gridOf({ run, found, say }: Told): RowGrid {
  const { sensitivity: text } = say.futures;
  const { number } = printedValues(run, found, say);
  const rows = found.effects.map((effect): RowContent[] => {
    const name = effectName(run, { ...effect, scenario: found.scenario }, { language: say.language });
    const { low, high } = effect;
    const ends = low === undefined || high === undefined ? '–' : text.range(number(low), number(high));
    return [
      { words: [{ text: name }] },
      { marks: { bars: barsOf(effect, found.middle, [name, ends]) } },
      { words: [{ text: ends, bold: true }] },
    ];
  });
  return {
    columns: [
      { kind: 'words', least: 0.24 },
      { kind: 'strip', least: 0.42 },
      { kind: 'words', heading: text.ends, least: 0.16 },
    ],
    blocks: [{ rows, axes: [undefined, axisOf({ found, say })], least: 1.4 }],
    key: (['low', 'high'] as const).map((end) => ({
      shape: 'square',
      fill: colours[end],
      ink: colours[end],
      text: text.key[end],
    })),
    tips: [text.doubt, text.ends],
    loose: 1.2,
  };
}

/** From the middle to either end, pale towards the 10 % point of the doubt. */
function barsOf({ low, high }: DoubtEffect, middle: number | undefined, tip: readonly string[]): RowBar[] {
  if (middle === undefined) return [];
  return [
    { end: low, fill: colours.low },
    { end: high, fill: colours.high },
  ].flatMap(({ end, fill }) =>
    end === undefined
      ? []
      : [{ from: Math.min(middle, end), to: Math.max(middle, end), fill, height: 0.6, tip }],
  );
}

function axisOf({ found, say }: Pick<Told, 'found' | 'say'>): RowAxis {
  const { effects, middle } = found;
  const values = [middle ?? [], ...effects.flatMap(({ low, high }) => [low ?? [], high ?? []])].flat();
  const marks = axisTicks(values, 5);
  const ticks = marks.map((value) => ({ value, text: say.number(value) }));
  const own = middle === undefined ? [] : [{ value: middle, color: palette.ink }];
  return { domain: [marks[0] ?? 0, marks.at(-1) ?? 1], ticks: [...ticks, ...own] };
}

function wordsOf({ run, found, say }: Told): ChartWords {
  const { sensitivity: text } = say.futures;
  const { amount, number } = printedValues(run, found, say);
  const { target, effects, draws, seed, hash } = found;
  const named = (effect: DoubtEffect) =>
    effectName(run, { ...effect, scenario: found.scenario }, { language: say.language });
  const [most] = effects;
  const label = say.of(target.label);
  const [least, largest] = [most?.low ?? 0, most?.high ?? 0].sort((a, b) => a - b);
  const scenario = run.scenarios.find(({ id }) => id === found.scenario)?.label;
  return {
    title:
      most === undefined
        ? label
        : text.chartTitle({
            name: say.inSentence(named(most)),
            target: label,
            low: number(least),
            high: amount(largest),
          }),
    subtitle: text.subtitle(label, say.of(run.plan.region.name), say.unit(target.unit)),
    footer: [
      ...(scenario === undefined ? [] : [`“${say.of(scenario)}”.`]),
      ...(effects.some(({ isEvent }) => isEvent) ? [text.event] : []),
      ...(effects.some(({ names }) => names.length > 1) ? [text.grouped] : []),
      text.sample(say.number(draws, 0), seed, hash),
    ],
    kind: text.kind,
    said: effects.map((effect) => `${named(effect)}: ${text.range(number(effect.low), amount(effect.high))}`),
  };
}
