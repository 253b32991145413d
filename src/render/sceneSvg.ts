import type { Loader, LoggerInterface, Spec, View } from 'vega';

type Vega = typeof import('vega');

/**
 * Draws a Vega specification as SVG in one synchronous go, links and images refused.
 *
 * `View.toSVG` would do, were it not asynchronous: settings lent to vega for the drawing would be seen by others.
 *
 * @param vega - The module, already told how to measure text.
 * @param spec - A Vega specification with its data inside.
 * @param attention - `logger` hears vega's complaints; `inspect` sees the evaluated view before it is drawn.
 * @returns The SVG as vega writes it.
 * @throws Error in vega's words.
 *
 * @example
 * const vega = await import('vega');
 * withoutComplaint((logger) => sceneSvg(vega, { marks: [] }, { logger }));
 */
export function sceneSvg(
  vega: Vega,
  spec: Spec,
  { logger, inspect }: { logger: LoggerInterface; inspect?: (view: View) => void },
): string {
  const view = new vega.View(vega.parse(spec), { logger }).run();
  inspect?.(view);
  const { width, height, origin } = canvasSize(view);
  return new vega.SVGStringRenderer(noLoader(logger))
    .initialize(null, width, height, origin)
    .background(view.background())
    .render(Reflect.get(view.scenegraph(), 'root'))
    .svg();
}

// The size with axes and titles is known to the view alone, under names that are not public.
function canvasSize(view: View): { width: number; height: number; origin: [number, number] } {
  const padding = Object(view.padding());
  const [left, right, top, bottom] = [
    numberAt(padding, 'left'),
    numberAt(padding, 'right'),
    numberAt(padding, 'top'),
    numberAt(padding, 'bottom'),
  ];
  const [x, y] = view.origin();
  return {
    width: Math.max(0, numberAt(view, '_viewWidth') + left + right),
    height: Math.max(0, numberAt(view, '_viewHeight') + top + bottom),
    origin: [x + left, y + top],
  };
}

function numberAt(record: object, key: string): number {
  const value: unknown = Reflect.get(record, key);
  if (typeof value !== 'number') throw new TypeError(`This version of vega does not tell ${key}.`);
  return value;
}

// What would be fetched comes too late for a synchronous drawing. The answers are empty, for without one vega
// keeps asking and the program never ends.
function noLoader(logger: LoggerInterface): Loader {
  const refuse = <Answer>(address: string, answer: Answer): Promise<Answer> => {
    logger.warn(`Links and images cannot be drawn: ${address}`);
    return Promise.resolve(answer);
  };
  return {
    load: (address) => refuse(address, ''),
    sanitize: (address) => refuse(address, { href: '' }),
    http: (address) => refuse(address, ''),
    file: (address) => refuse(address, ''),
  };
}
