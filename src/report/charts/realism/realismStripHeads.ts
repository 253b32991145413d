import type { Language } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { measureText } from '../../language/realismWords.js';
import { unitText } from '../../language/unitText.js';
import type { RealismColumn } from './realismFigures.js';
import { pastText, rangeText } from './realismStripWords.js';

/** The words over and under a column of the strip, in lines. */
export interface StripHead {
  /** Measure and unit. */
  readonly head: readonly string[];
  /** The ranges of the past. */
  readonly foot: readonly string[];
}

/**
 * The words over and under each column, in lines of its width.
 *
 * @unit pixels
 *
 * @example
 * const { columns } = realismFigures(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')));
 * const style = { width: 200, measures: chartSizes.slide, language: 'vi' } as const;
 * realismStripHeads(columns, style).map(({ head }) => head.length) // => [2, 3, 2, 2]
 */
export function realismStripHeads(
  columns: readonly RealismColumn[],
  {
    width,
    measures,
    language,
  }: { readonly width: number; readonly measures: ChartMeasures; readonly language: Language },
): StripHead[] {
  const room = { width, size: measures.small, balanced: true };
  return columns.map(({ measure, unit, past, other, rows }) => {
    const ground = rows[0]?.ground;
    const name = measureText(ground === undefined ? { measure } : { measure, ground }, language);
    const pasts = other === undefined ? [past] : [past, other];
    return {
      head: wrappedText(`${name}, ${unitText(unit, language)}`, room),
      foot: pasts.flatMap((of) =>
        wrappedText(`${pastText(of, language)}: ${rangeText(of, unit, language)}`, room),
      ),
    };
  });
}
