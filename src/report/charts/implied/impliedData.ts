import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { estimatedTextWidth } from '../../draw/estimatedTextWidth.js';
import { firstLineMiddle } from '../../draw/firstLineMiddle.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { numberText } from '../../language/numberText.js';
import { impliedBars } from './impliedBars.js';
import type { ImpliedTable } from './impliedCells.js';
import type { ImpliedBlock } from './impliedFigures.js';
import type { ImpliedPlace } from './impliedLayout.js';

const blockHeads: Readonly<Record<ImpliedBlock, LocalText>> = {
  yearly: { vi: 'Mức tăng bình quân, %/năm', en: 'Average change, % a year' },
  percent: { vi: 'Tỷ trọng, tỷ lệ, %', en: 'Shares and rates, %' },
  amount: { vi: 'Giá trị và hệ số', en: 'Amounts and ratios' },
};

/** How the data are placed, measured and written. */
export interface ImpliedStyle {
  readonly place: ImpliedPlace;
  readonly measures: ChartMeasures;
  readonly language: Language;
}

/**
 * The data inside the specification of the chart of implied values, by the names its layers draw them under; places are
 * in pixels.
 *
 * @example
 * const heads = { basis: 'Basis', span: 'Range', came: '', vintage: '' };
 * const table = { rows: [], heads };
 * const style = { place: impliedLayout(table, chartSizes.slide, 400), measures: chartSizes.slide, language: 'vi' } as const;
 * Object.keys(impliedData(table, style))
 * // => ['rules', 'ticks', 'bars', 'open', 'misses', 'outcomes', 'names', 'heads', 'cells']
 */
export function impliedData({ heads }: ImpliedTable, { place, measures, language }: ImpliedStyle) {
  const { small, margin } = measures;
  const { blocks, columns } = place;
  const { at } = columns;
  const start = margin - columns.left;
  const bars = impliedBars(place, measures);
  const top = blocks[0]?.head ?? 0;
  const lines = blocks.flatMap((block) => block.lines);
  const mark = { x: at.came - estimatedTextWidth(heads.came, small) - small * 0.6, y: top };
  return {
    rules: blocks.slice(1).map(({ head }) => ({ y: roundedPixels(head - small * 0.9), x: start })),
    ticks: blocks.flatMap(({ axis }) =>
      (axis?.ticks ?? []).map((tick) => ({
        x: axis?.x(tick),
        top: axis?.top,
        bottom: axis?.bottom,
        y: roundedPixels((axis?.bottom ?? 0) + small * 0.4),
        text: numberText(tick, { language }),
        zero: tick === 0,
      })),
    ),
    ...bars,
    outcomes: [...bars.outcomes, ...(heads.came === '' ? [] : [mark])],
    names: lines.map(({ name, middle, strong }) => ({
      x: start,
      y: firstLineMiddle(middle, name.join('\n'), small * lineHeights.label),
      text: name.join('\n'),
      strong,
    })),
    heads: [
      ...blocks.map(({ block, head }) => ({
        x: start,
        y: head,
        text: blockHeads[block][language],
        end: false,
      })),
      { x: at.basis, y: top, text: heads.basis, end: false },
      { x: at.span, y: top, text: heads.span, end: true },
      { x: at.came, y: top, text: heads.came, end: true },
      { x: at.vintage, y: top, text: heads.vintage, end: false },
    ].filter(({ text }) => text !== ''),
    cells: lines.map(({ line, cells, middle, strong }) => {
      const { basis, span, came, vintage } = cells;
      const told = { y: middle, kind: line.basis, strong, known: line.came !== undefined };
      return { ...told, basis, span, came, vintage };
    }),
  };
}
