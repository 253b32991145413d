import { palette } from '../../report/draw/theme.js';
import { digitsOf } from '../../report/language/numbers.js';
import { numberFormat } from '../numberFormat.js';
import { roundStep } from '../roundStep.js';
import type { Page } from './pptxLibrary.js';
import { officeColour, page } from './pptxMeasures.js';
import type { NativeLines } from './Slide.js';

/** Lines over years as a chart of the slide itself, with its figures in a workbook inside. */
export function addNativeLines(shown: Page, chart: NativeLines): void {
  const labels = chart.years.map(String);
  const { font } = page;
  const letters = { color: officeColour(palette.muted), fontFace: font, fontSize: 12 };
  shown.addChart(
    'line' as Parameters<typeof shown.addChart>[0],
    chart.lines.map(({ name, values }) => ({ name, labels, values: values as number[] })),
    {
      ...page.chart,
      altText: chart.description,
      objectName: 'grdp-per-capita',
      chartColors: chart.lines.map(({ colour }) => officeColour(colour)),
      lineSize: 2.25,
      lineDataSymbolSize: 6,
      showTitle: true,
      title: chart.heading,
      titleFontFace: font,
      titleFontSize: 12,
      titleColor: officeColour(palette.muted),
      // Of the ends of the target range alone: the table beside is the key of the other lines.
      showLegend: chart.lines.some(({ colour }) => colour === palette.target),
      legendPos: 'b',
      legendFontFace: font,
      legendFontSize: 12,
      legendColor: officeColour(palette.ink),
      catAxisLabelFontFace: letters.fontFace,
      catAxisLabelFontSize: letters.fontSize,
      catAxisLabelColor: letters.color,
      valAxisLabelFontFace: letters.fontFace,
      valAxisLabelFontSize: letters.fontSize,
      valAxisLabelColor: letters.color,
      ...axisOf(chart),
      valGridLine: { color: officeColour(palette.grid), size: 0.75 },
      catGridLine: { style: 'none' },
    },
  );
}

/**
 * The axis runs over the figures with little room, so that the lines can be told apart; its marks have the decimals of
 * their steps, and no more.
 */
function axisOf({ lines, decimals, thousands }: NativeLines): {
  valAxisLabelFormatCode: string;
  valAxisMinVal?: number;
  valAxisMaxVal?: number;
  valAxisMajorUnit?: number;
} {
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || low <= 0 || high <= low)
    return { valAxisLabelFormatCode: axisFormat(decimals, thousands) };
  const step = roundStep(high - low);
  return {
    valAxisLabelFormatCode: axisFormat(digitsOf(Number(step.toPrecision(6))), thousands),
    valAxisMinVal: Math.floor(low / step) * step,
    valAxisMaxVal: Math.ceil(high / step) * step,
    valAxisMajorUnit: step,
  };
}

/**
 * Whole figures keep the marks of the table beside them on every machine; the mark before decimals is that of whoever
 * reads them, as no format can state it.
 */
function axisFormat(decimals: number, thousands: string): string {
  if (decimals > 0) return numberFormat(decimals);
  const part = `\\${thousands}000`;
  return `[>=1000000]0${part}${part};[>=1000]0${part};0`;
}
