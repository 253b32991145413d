import { estimatedTextWidth } from '../../drawing/estimatedTextWidth.js';
import type { Box } from '../../drawing/freePlace.js';
import { pointLabels } from '../../drawing/pointLabels.js';
import { roundedPixels } from '../../drawing/roundedPixels.js';
import { lineHeights } from '../../drawing/theme.js';
import { wrappedText } from '../../drawing/wrappedText.js';
import type { Language } from '../../plan/LocalText.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { numberText } from '../../wording/numberText.js';
import { unitDecimals } from '../../wording/unitText.js';
import type { FeasibilityFigures } from './feasibilityFigures.js';
import type { MapStage } from './feasibilityLayers.js';
import type { FeasibilityWords } from './feasibilityWords.js';

/** What the texts of the map are made from. */
export interface MapContent {
  readonly figures: FeasibilityFigures;
  readonly words: FeasibilityWords;
  readonly stage: MapStage;
}

/** A text on the map with its place: left edge and middle of its first line, in pixels. */
export interface MapText {
  readonly role: 'axis' | 'goal' | 'scenario';
  readonly text: string;
  readonly labelX: number;
  readonly labelY: number;
  /** The ground it stands on, which no line shows through. */
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The texts on the map: what the axes measure, the goals, and each scenario with its value, none over another.
 *
 * @unit pixels from the upper left corner of the plot
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const chart = feasibilityChart(result, { language: 'vi' });
 * Object(chart?.spec['datasets']).texts.length // => 5
 */
export function feasibilityTexts(
  { scenarios }: SimulationResult,
  { figures, words, stage }: MapContent,
  language: Language,
): MapText[] {
  const { width, height, measures } = stage;
  const line = measures.small * lineHeights.label;
  const [x, y] = [position(stage.xTicks, [0, width]), position(stage.yTicks, [height, 0])];
  const gap = measures.small * 0.5;
  const goalAt = line * 1.2;
  const goal = wrappedText(words.goal, { width: width * 0.4, size: measures.small });
  const goalX = edgeAt(
    figures.upper.map((row) => ({ x: x(row.x), y: y(row.y) })),
    goalAt + goal.length * line,
  );
  const growth = wrappedText(words.growthGoal, {
    width: Math.max(x(figures.growth[1]) - x(figures.growth[0]) - gap, measures.small * 9),
    size: measures.small,
  });
  const at = (role: MapText['role'], lines: readonly string[], [left, first]: readonly [number, number]) => {
    const box = boxOf(lines, { left, first, size: measures.small });
    return {
      box,
      text: {
        role,
        text: lines.join('\n'),
        labelX: roundedPixels(left),
        labelY: roundedPixels(first),
        right: roundedPixels(box.right),
        top: roundedPixels(box.top),
        bottom: roundedPixels(box.bottom),
      },
    };
  };
  const widest = Math.max(...goal.map((text) => estimatedTextWidth(text, measures.small)));
  const fixed = [
    at('axis', [words.upwards], [0, -line * 0.7]),
    at('axis', [words.across], [gap, height - line * 0.6]),
    at('goal', goal, [Math.max(0, Math.min(goalX + gap, width - widest)), goalAt]),
    ...(words.growthGoal === ''
      ? []
      : [at('goal', growth, [x(figures.growth[0]) + gap, height - line * (growth.length + 1)])]),
  ];
  const named = figures.points.map((point) => {
    const label = scenarios.find(({ id }) => id === point.scenario)?.label[language] ?? point.scenario;
    const value = numberText(point.value, { language, decimals: unitDecimals(figures.goal.unit) });
    return { x: x(point.x), y: y(point.y), text: `${label}: ${value}` };
  });
  const obstacles = { lines: [], boxes: fixed.map(({ box }) => box) };
  const placed = pointLabels(named, obstacles, measures).map(
    ({ text, labelX, labelY }) => at('scenario', [text], [labelX, labelY]).text,
  );
  return [...fixed.map(({ text }) => text), ...placed];
}

/** Where an edge that falls to the right passes a height. */
function edgeAt(edge: readonly { readonly x: number; readonly y: number }[], height: number): number {
  const below = [...edge].sort((a, b) => a.y - b.y).find(({ y }) => y >= height);
  return below?.x ?? 0;
}

function position(ticks: readonly number[], [start, end]: readonly [number, number]) {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return (value: number) => start + ((end - start) * (value - low)) / (high - low);
}

function boxOf(
  lines: readonly string[],
  { left, first, size }: { readonly left: number; readonly first: number; readonly size: number },
): Box {
  const line = size * lineHeights.label;
  const right = left + Math.max(0, ...lines.map((text) => estimatedTextWidth(text, size)));
  return { left, right, top: first - line / 2, bottom: first - line / 2 + lines.length * line };
}
