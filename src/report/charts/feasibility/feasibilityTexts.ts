import { unitDecimals } from '../../../analysis/decimalsOf.js';
import type { Language } from '../../../plan/LocalText.js';
import type { SimulationResult } from '../../../projection/simulatePlan.js';
import type { Box } from '../../draw/freePlace.js';
import { type LeaderLabel, leaderLabels } from '../../draw/leaderLabels.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { numberText } from '../../language/numberText.js';
import { bandName } from './bandName.js';
import type { FeasibilityFigures } from './feasibilityFigures.js';
import type { MapStage } from './feasibilityLayers.js';
import type { FeasibilityWords } from './feasibilityWords.js';
import { type MapBand, mapBand } from './mapBand.js';
import { mapPosition } from './mapPosition.js';

/** What the texts of the map are made from. */
export interface MapContent {
  readonly figures: FeasibilityFigures;
  readonly words: FeasibilityWords;
  readonly stage: MapStage;
  /** Left edge of the name of the growth goal, over the plot. */
  readonly growthGoalX: number;
  /** Height of the name of the vertical axis, over the plot. */
  readonly upwardsY: number;
}

/** A text of the map with its place, in pixels: for the band's name its middle, else its left edge and middle height. */
export interface MapText {
  readonly role: 'axis' | 'goal' | 'band' | 'scenario';
  readonly text: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly angle: number;
}

/**
 * The texts of the map: what the axes measure, the goals, and each scenario with its value, none over another; and the
 * lines that lead from a scenario to words that do not stand beside it.
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
  { figures, words, stage, growthGoalX, upwardsY }: MapContent,
  language: Language,
): { texts: MapText[]; leaders: LeaderLabel[] } {
  const { width, height, measures } = stage;
  const { x, y } = mapPosition(stage);
  const edge = (rows: typeof figures.lower) => rows.map((row) => ({ x: x(row.x), y: y(row.y) }));
  const band = mapBand([edge(figures.lower), edge(figures.upper)], height);
  const uprights = figures.growthGoal === undefined ? [] : figures.growth.map(x);
  const points = figures.points.map((point) => {
    const label = scenarios.find(({ id }) => id === point.scenario)?.label[language] ?? point.scenario;
    const value = numberText(point.value, { language, decimals: unitDecimals(figures.goal.unit) });
    return { x: x(point.x), y: y(point.y), text: `${label}: ${value}` };
  });
  const name = bandName(words.goal, band, { width, height, size: measures.small, points, uprights });
  const ground = {
    width,
    height,
    cost: (place: Box) => groundCost(place, { band, uprights, names: name.boxes }),
  };
  const placed = leaderLabels(points, ground, measures);
  const text = (
    role: MapText['role'],
    said: string,
    [labelX, labelY]: readonly [number, number],
  ): MapText => ({
    role,
    text: said,
    labelX: roundedPixels(labelX),
    labelY: roundedPixels(labelY),
    angle: 0,
  });
  const texts = [
    text('axis', words.upwards, [0, upwardsY]),
    text('axis', words.across, [0, height + measures.small * 2.2]),
    { ...text('band', words.goal, [name.x, name.y]), angle: name.angle },
    ...(words.growthGoal === ''
      ? []
      : [text('goal', words.growthGoal, [growthGoalX, -measures.small * lineHeights.label * 0.6])]),
    ...placed.map((one) => text('scenario', one.text, [one.labelX, one.labelY])),
  ];
  const least = Math.sqrt(measures.mark) * 0.9;
  const leaders = placed.filter(({ fromX, fromY, toX, toY }) => {
    return Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) > least;
  });
  return { texts, leaders };
}

interface Ground {
  readonly band: MapBand;
  readonly uprights: readonly number[];
  readonly names: readonly Box[];
}

/** Words keep off the goal's name, best also off the band, and off the lines of the growth goal. */
function groundCost(place: Box, { band, uprights, names }: Ground): number {
  const { left, right, top, bottom } = place;
  const over = names.filter(
    (one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top,
  );
  const inBand = [0, 0.25, 0.5, 0.75, 1].filter((share) => {
    const x = left + (right - left) * share;
    return band.upperAt(x) < bottom && band.lowerAt(x) > top;
  });
  const crossed = uprights.filter((x) => x > left - 2 && x < right + 2);
  return over.length * 60_000 + inBand.length * 80 + crossed.length * 12;
}
