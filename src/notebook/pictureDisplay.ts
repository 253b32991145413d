import type { Display } from './kernelDisplay.js';

/** A chart that has been drawn. */
export interface Picture {
  /** The chart as SVG; its root says the size it is shown at. */
  readonly svg: string;
  /** The same chart as PNG, as fine as you like: it is shown at the size of the SVG. */
  readonly png: Uint8Array;
  /** What the chart says, for those who do not see it. */
  readonly description: string;
}

/**
 * A drawn chart as a notebook displays it: one picture.
 *
 * The picture is the PNG, with the description as text beside it for front ends that show no pictures. Not the SVG: an
 * untrusted notebook in JupyterLab hides it, nbconvert and web pages built on it put it bare into a page, where they
 * break its markup and the names inside one chart catch those of another, and a front end that gets both shows the SVG.
 * Not the Vega-Lite specification unless it is asked for: the front ends that draw it show it in place of the picture, with fonts
 * of their own.
 */
export function pictureDisplay({ svg, png, description }: Picture): Display {
  return {
    data: { 'image/png': Buffer.from(png).toString('base64'), 'text/plain': description },
    metadata: { 'image/png': shownSize(svg) },
  };
}

function shownSize(svg: string): Readonly<Record<string, number>> {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const sides = ['height', 'width'] as const;
  const sizes = sides.map(
    (side) => [side, Number(new RegExp(`\\s${side}="([\\d.]+)(?:px)?"`).exec(root)?.[1])] as const,
  );
  return Object.fromEntries(sizes.filter(([, size]) => size > 0));
}
