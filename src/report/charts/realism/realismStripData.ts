import type { Language } from '../../../plan/LocalText.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { firstLineMiddle } from '../../draw/firstLineMiddle.js';
import { roundedPixels } from '../../draw/roundedPixels.js';
import { lineHeights } from '../../draw/theme.js';
import { wrappedText } from '../../draw/wrappedText.js';
import { numberText } from '../../language/numberText.js';
import { realismDecimals } from '../../language/realismWords.js';
import type { RealismColumn, RealismFigures } from './realismFigures.js';
import type { StripHead } from './realismStripHeads.js';

/** Where columns and lines of the strip stand, in pixels. */
export interface StripPlace {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Width of a column, the gap to the next included. */
  readonly columnWidth: number;
  readonly gap: number;
  /** Room for the heads of the columns, inside the plot. */
  readonly head: number;
}

/** What is drawn, and the words over and under the columns. */
export interface StripContent extends Pick<RealismFigures, 'scenarios' | 'columns'> {
  readonly heads: readonly StripHead[];
}

/** How the data are written and measured. */
export interface StripStyle {
  readonly place: StripPlace;
  readonly measures: ChartMeasures;
  readonly language: Language;
}

/**
 * The data inside the specification of the realism strip; places are in pixels, each column on a scale of its own.
 *
 * @example
 * const chart = realismStripChart(simulatePlan(await readPlanFolder('data/lang-son-2016-2020')), { language: 'vi' });
 * Object.keys(Object(chart.spec['datasets'])) // => ['lines', 'bands', 'past', 'other', 'dots', 'heads', 'names']
 */
export function realismStripData({ scenarios, columns, heads }: StripContent, style: StripStyle) {
  const { place, measures, language } = style;
  const y = (scenario: string) =>
    roundedPixels(place.head + (scenarios.findIndex(({ id }) => id === scenario) + 0.5) * place.rowHeight);
  const scales = columns.map((column, position) => columnScale(column, position * place.columnWidth, place));
  const room = { width: place.left - measures.margin - measures.label, size: measures.label, balanced: true };
  const at = (position: number) => scales[position] ?? (() => 0);
  const start = (position: number) => roundedPixels(position * place.columnWidth);
  return {
    lines: columns.flatMap((_, position) =>
      scenarios.map(({ id }) => ({
        from: start(position),
        to: start(position) + place.columnWidth - place.gap,
        y: y(id),
      })),
    ),
    bands: columns.map(({ past }, position) => ({
      from: at(position)(past.least),
      to: at(position)(past.greatest),
    })),
    past: columns.flatMap(({ past }, position) =>
      past.values.map(({ value }) => ({ x: at(position)(value) })),
    ),
    other: columns.flatMap(({ other }, position) =>
      (other?.values ?? []).map(({ value }) => ({ x: at(position)(value) })),
    ),
    dots: columns.flatMap(({ rows, unit }, position) =>
      rows.flatMap(({ scenario, value, verdict, measure }) => {
        if (value === undefined) return [];
        const x = at(position)(value);
        const beyond = x > start(position) + (place.columnWidth - place.gap) * 0.72;
        const text = numberText(value, { language, decimals: realismDecimals(unit) });
        const side = measures.small * 0.75;
        return [
          {
            scenario,
            measure,
            x,
            y: y(scenario),
            verdict,
            bold: verdict === 'unprecedented',
            text,
            beyond,
            textX: beyond ? x - side : x + side,
          },
        ];
      }),
    ),
    heads: heads.map(({ head, foot }, position) => ({
      x: start(position),
      head: head.join('\n'),
      headY: roundedPixels(
        place.head - measures.small * 0.6 - (head.length - 0.5) * measures.small * lineHeights.label,
      ),
      foot: foot.join('\n'),
    })),
    names: (columns.length === 0 ? [] : scenarios).map(({ id, label }) => {
      const text = wrappedText(label[language], room).join('\n');
      return { y: firstLineMiddle(y(id), text, measures.label * lineHeights.label), text };
    }),
  };
}

function columnScale(
  { rows, past, other = past }: RealismColumn,
  start: number,
  { columnWidth, gap }: StripPlace,
) {
  const values = [
    ...rows.flatMap(({ value }) => value ?? []),
    past.least,
    past.greatest,
    other.least,
    other.greatest,
  ];
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const span = greatest - least || Math.abs(greatest) || 1;
  const inner = (columnWidth - gap) * 0.84;
  return (value: number) =>
    roundedPixels(start + (columnWidth - gap) * 0.08 + (inner * (value - least)) / span);
}
