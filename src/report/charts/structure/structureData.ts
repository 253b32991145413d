import type { Language } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { numberText } from '../../language/numberText.js';
import type { ShareChange, StructureFigures, StructureLine } from './structureFigures.js';
import type { StructureLabels, StructureStyle } from './structureLabels.js';
import type { StructureLayout } from './structureLayout.js';

/** What the data of the chart of the structure are made from. */
export interface StructureContent {
  readonly figures: StructureFigures;
  readonly labels: StructureLabels;
  readonly layout: StructureLayout;
}

/**
 * The data inside the specification of the chart of the structure, by the names its layers draw them under.
 *
 * Figures are those of the result, untouched; places of words are in pixels.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'), { scenarios: ['plan-8'] });
 * const { spec } = structureChart(result, { language: 'vi' });
 * Object.keys(Object(spec['datasets'])) // => ['goals', 'moves', 'ends', 'starts', 'lacking', 'heads', 'names', 'key']
 */
export function structureData(content: StructureContent, style: StructureStyle) {
  const { figures, labels, layout } = content;
  const { panels, lines } = figures;
  const text = (value: number) => numberText(value, style);
  const cells = lines.flatMap((line, position) => {
    const y = layout.middles[position] ?? 0;
    return line.shares.map((share) => ({ line, share, y, before: lines[position - 1] }));
  });
  const startsAnew = (line: StructureLine, before: StructureLine | undefined) =>
    line.shares[0]?.base?.vintage !== before?.shares[0]?.base?.vintage;
  return {
    goals: panels.flatMap(({ activity, goal }, position) => {
      const [low, high] = layout.panels[position]?.domain ?? [0, 0];
      const lower = goal?.lower ?? low;
      const upper = goal?.upper ?? high;
      return goal === undefined ? [] : [{ activity: activity.id, lower, upper }];
    }),
    moves: cells.flatMap(({ share: { activity, base, end }, y }) =>
      base === undefined ? [] : [{ activity, base: base.value, end: end.value, y }],
    ),
    ends: cells.map(({ line, share, y }) => ({
      activity: share.activity,
      series: line.scenario?.id ?? 'observed',
      vintage: share.end.vintage,
      year: share.end.year,
      value: share.end.value,
      text: text(share.end.value),
      verdict: verdictName(share),
      right: share.end.value >= (share.base?.value ?? 0),
      y,
    })),
    // Lines that start from one base name it once.
    starts: cells.flatMap(({ line, share: { activity, base, end }, y, before }) => {
      if (base === undefined || !startsAnew(line, before)) return [];
      return [{ activity, value: base.value, text: text(base.value), right: end.value < base.value, y }];
    }),
    lacking: lines.flatMap(({ shares }, position) =>
      panels.flatMap(({ activity }, column) => {
        if (shares.some((share) => share.activity === activity.id)) return [];
        const { left = 0, right = 0 } = layout.panels[column] ?? {};
        return [{ x: roundedPixels((left + right) / 2), y: layout.middles[position] ?? 0 }];
      }),
    ),
    heads: headRows(content, style.measures),
    names: lines.map(({ keepsAll = false }, position) => {
      const words = labels.names[position] ?? [];
      const rise = ((words.length - 1) / 2) * style.measures.label * lineHeights.label;
      return {
        text: words.join('\n'),
        strong: keepsAll,
        y: roundedPixels((layout.middles[position] ?? 0) - rise),
      };
    }),
    key: keyRows(content, style),
  };
}

function verdictName({ kept }: ShareChange): 'kept' | 'missed' | 'unjudged' {
  if (kept === undefined) return 'unjudged';
  return kept ? 'kept' : 'missed';
}

function headRows({ figures, labels, layout }: StructureContent, { small }: ChartMeasures) {
  const line = small * lineHeights.label;
  return labels.heads.map(({ goal }, position) => {
    const lines = layout.heads[position] ?? [];
    return {
      text: lines.join('\n'),
      goal,
      promised: figures.panels[position]?.goal !== undefined,
      x: layout.panels[position]?.left ?? 0,
      y: roundedPixels(-small * 0.6 - (lines.length + 0.5) * line),
      goalY: roundedPixels(-small * 0.6 - line / 2),
    };
  });
}

function keyRows({ figures, layout }: StructureContent, { language, measures }: StructureStyle) {
  const { baseYear, lastYear, panels } = figures;
  const judged = panels.some(({ goal }) => goal !== undefined);
  const entries = [
    { mark: 'base', text: String(baseYear) },
    ...(judged
      ? [
          { mark: 'kept', text: `${lastYear}: ${keyWords.kept[language]}` },
          { mark: 'missed', text: `${lastYear}: ${keyWords.missed[language]}` },
        ]
      : [{ mark: 'unjudged', text: String(lastYear) }]),
  ];
  const line = measures.small * lineHeights.label;
  const mark = Math.sqrt(measures.mark);
  return entries.map((entry, position) => ({
    ...entry,
    markX: roundedPixels(layout.names + mark / 2),
    x: roundedPixels(layout.names + mark * 1.7),
    y: roundedPixels(-measures.small * 0.6 - (entries.length - position - 0.5) * line),
  }));
}

const keyWords: Readonly<Record<'kept' | 'missed', Readonly<Record<Language, string>>>> = {
  kept: { vi: 'đạt chỉ tiêu', en: 'target met' },
  missed: { vi: 'không đạt', en: 'target missed' },
};
