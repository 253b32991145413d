import type { Config } from 'vega-lite';
import type { Language } from '../../plan/LocalText.js';
import type { ChartMeasures } from './chartSizes.js';

/** The colours every chart shares. Orange is the goal's alone. */
export const palette = {
  ink: '#1f2933',
  muted: '#5a6672',
  grid: '#e4e8ec',
  paper: '#ffffff',
  goal: '#d55e00',
  /** For words about the goal: darker, so that they can be read. */
  goalText: '#b04c00',
} as const;

/** Line heights, as multiples of the font size; Vietnamese stacks its tones and needs the room. */
export const lineHeights = { title: 1.3, text: 1.35, label: 1.2 } as const;

const separators = { vi: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } } as const;

/**
 * The look of every chart: one font, light grid, left-aligned words, numbers in the language's own marks.
 *
 * @example
 * chartConfig('vi', chartSizes.slide).locale.number.decimal // => ','
 */
export function chartConfig(language: Language, sizes: ChartMeasures) {
  return {
    background: palette.paper,
    font: "'Source Sans 3', sans-serif",
    locale: { number: { ...separators[language], grouping: [3], currency: ['', ''] } },
    view: { stroke: null },
    axis: {
      labelColor: palette.muted,
      labelFontSize: sizes.small,
      labelFlush: false,
      labelPadding: sizes.small * 0.5,
      domain: false,
      ticks: false,
      grid: false,
      gridColor: palette.grid,
      title: null,
    },
    title: {
      anchor: 'start',
      frame: 'group',
      color: palette.ink,
      fontSize: sizes.title,
      fontWeight: 600,
      lineHeight: sizes.title * lineHeights.title,
      subtitleColor: palette.muted,
      subtitleFontSize: sizes.subtitle,
      subtitleFontWeight: 400,
      subtitleLineHeight: sizes.subtitle * lineHeights.text,
      subtitlePadding: sizes.subtitle * 0.4,
    },
    text: { color: palette.ink, fontSize: sizes.label },
  } satisfies Config;
}
