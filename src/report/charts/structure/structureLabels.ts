import type { Language } from '../../../plan/LocalText.js';
import type { Plan } from '../../../plan/Plan.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { numberText } from '../../language/numberText.js';
import type { PanelContent } from './panelPlaces.js';
import type { StructureFigures } from './structureFigures.js';
import { shareGoalText, structureName } from './structureWords.js';

/** The head of a panel, and what the panel has to show. */
interface PanelHead extends PanelContent {
  readonly name: string;
  readonly goal: string;
}

/** The words of the chart of the structure before they have a place. */
export interface StructureLabels {
  /** Names of the lines, each in lines of text. */
  readonly names: readonly (readonly string[])[];
  /** Widths in pixels. */
  readonly nameWidth: number;
  readonly valueWidth: number;
  readonly heads: readonly PanelHead[];
}

/** How the words are written and measured. */
export interface StructureStyle {
  readonly language: Language;
  readonly decimals: number;
  readonly measures: ChartMeasures;
}

/** The widest line of a name, and the least width of a panel, as parts of the picture. */
const widestName = 0.21;
const leastPanel = 0.095;

/**
 * The words of the chart of the structure: names of its lines, heads of its panels.
 *
 * @unit pixels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const style = { language: 'vi', decimals: 1, measures: chartSizes.slide } as const;
 * structureLabels(structureFigures(result), result.plan, style).heads.map(({ goal }) => goal)
 * // => ['Mục tiêu: 19–20%', 'Mục tiêu: 20–21%', 'Mục tiêu: 60–61%', 'Không có chỉ tiêu']
 */
export function structureLabels(
  { panels, lines }: StructureFigures,
  plan: Plan,
  { language, decimals, measures }: StructureStyle,
): StructureLabels {
  const { width, label, small } = measures;
  const widest = (texts: readonly string[], size: number) =>
    Math.max(0, ...texts.map((text) => estimatedTextWidth(text, size)));
  const names = lines.map((line) =>
    wrappedText(structureName(line, plan, language), {
      width: width * widestName,
      size: label,
      balanced: true,
    }),
  );
  const numbers: string[] = [];
  const heads = panels.map(({ activity, goal }): PanelHead => {
    const shares = lines.flatMap((line) => line.shares.filter((share) => share.activity === activity.id));
    const figures = shares.flatMap(({ base, end }) => [base?.value ?? end.value, end.value]);
    numbers.push(...figures.map((value) => numberText(value, { language, decimals })));
    const promised = [goal?.lower, goal?.upper].flatMap((bound) => bound ?? []);
    const goalText =
      goal === undefined
        ? { vi: 'Không có chỉ tiêu', en: 'No target' }[language]
        : shareGoalText(goal, language);
    const words = activity.label[language].split(' ');
    const least = Math.max(widest([goalText, ...words], small), width * leastPanel);
    return {
      name: activity.label[language],
      goal: goalText,
      width: least,
      values: [...figures, ...promised],
    };
  });
  return {
    names,
    nameWidth: widest(names.flat(), label),
    valueWidth: widest(numbers, small),
    heads,
  };
}
