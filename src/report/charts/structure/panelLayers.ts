import type { ChartLayer } from '../../draw/chartFrame.js';
import type { ChartMeasures } from '../../draw/chartSizes.js';
import { haloed } from '../../draw/haloed.js';
import { pixels } from '../../draw/pixels.js';
import { palette } from '../../draw/theme.js';
import { decimalsOf } from '../../language/numberText.js';
import type { PanelPlace } from './panelPlaces.js';

/**
 * The marks of shares: a small dot for the base year, a full one for a share that keeps its target, a hollow one for
 * a share that misses it, a grey one where there is none. They differ without colour.
 *
 * @example
 * shareMarks(chartSizes.slide).missed.fill // => '#ffffff'
 */
export function shareMarks({ mark, stroke }: ChartMeasures) {
  const point = { type: 'point', opacity: 1, size: mark, strokeWidth: stroke * 0.8 } as const;
  return {
    base: { ...point, size: mark * 0.35, fill: palette.muted, stroke: palette.muted, strokeWidth: 0 },
    kept: { ...point, fill: palette.ink, stroke: palette.ink },
    missed: { ...point, fill: palette.paper, stroke: palette.ink },
    unjudged: { ...point, fill: palette.muted, stroke: palette.muted },
  };
}

/**
 * The layers of one panel: the target of the share as a band, and for every line the way from the base to the last
 * year with its values.
 *
 * @example
 * const place = { left: 0, right: 300, domain: [10, 40] } as const;
 * Object(panelLayers({ activity: 'services', place }, chartSizes.slide)).layer.length // => 18
 */
export function panelLayers(
  { activity, place }: { readonly activity: string; readonly place: PanelPlace },
  measures: ChartMeasures,
): ChartLayer {
  const own = `datum.activity === ${JSON.stringify(activity)}`;
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [...place.domain], range: [place.left, place.right], nice: false, zero: false },
    axis: panelAxis(place, measures),
  };
  const y = pixels('y');
  const from = (name: string, condition = '') => ({
    data: { name },
    transform: [{ filter: condition === '' ? own : `${own} && ${condition}` }],
  });
  const { base, ...verdicts } = shareMarks(measures);
  const value = { ...x, field: 'value' };
  return {
    layer: [
      {
        ...from('goals'),
        mark: { type: 'rect', color: palette.goal, opacity: 0.28 },
        encoding: {
          x: { ...x, field: 'lower' },
          x2: { field: 'upper' },
          y: { value: 0 },
          y2: { value: 'height' },
        },
      },
      {
        ...from('moves'),
        mark: { type: 'rule', color: palette.muted, strokeWidth: measures.stroke * 0.6 },
        encoding: { x: { ...x, field: 'base' }, x2: { field: 'end' }, y },
      },
      { ...from('moves'), mark: base, encoding: { x: { ...x, field: 'base' }, y } },
      ...Object.entries(verdicts).map(
        ([verdict, mark]): ChartLayer => ({
          ...from('ends', `datum.verdict === '${verdict}'`),
          mark,
          encoding: { x: value, y },
        }),
      ),
      ...valueLayers({ from, x: value }, measures),
    ],
  };
}

function valueLayers(
  {
    from,
    x,
  }: {
    readonly from: (name: string, condition: string) => Pick<ChartLayer, 'data' | 'transform'>;
    readonly x: object;
  },
  measures: ChartMeasures,
): ChartLayer[] {
  const away = Math.sqrt(measures.mark) * 0.5 + measures.small * 0.35;
  const encoding = { x, y: pixels('y'), text: { field: 'text', type: 'nominal' } } as const;
  return [true, false].flatMap((right) => {
    const mark = {
      type: 'text',
      baseline: 'middle',
      fontSize: measures.small,
      align: right ? 'left' : 'right',
      dx: right ? away : -away,
    } as const;
    const side = `datum.right === ${right}`;
    return [
      ...haloed({
        ...from('ends', `${side} && datum.verdict === 'kept'`),
        mark: { ...mark, fontWeight: 600 },
        encoding,
      }),
      ...haloed({ ...from('ends', `${side} && datum.verdict !== 'kept'`), mark, encoding }),
      ...haloed({ ...from('starts', side), mark: { ...mark, color: palette.muted }, encoding }),
    ];
  });
}

function panelAxis({ left, right, domain: [low, high] }: PanelPlace, { small }: ChartMeasures) {
  const perUnit = (right - left) / (high - low);
  const step = [1, 2, 5, 10, 20, 50].find((each) => each * perUnit >= small * 2.6) ?? 100;
  const first = Math.ceil(Math.max(0, low) / step);
  const last = Math.floor(Math.min(100, high) / step);
  const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => (first + place) * step);
  return {
    values,
    orient: 'bottom' as const,
    format: `,.${Math.max(0, ...values.map(decimalsOf))}f`,
    grid: true,
  };
}
