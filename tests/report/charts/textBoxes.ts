import { fontWeightFromStyle } from '../../../src/render/fonts/fontWeightFromStyle.js';
import { textWidth } from '../../../src/render/fonts/textWidth.js';

/** One line of text in a picture, with the upright rectangle around it, in the picture's own pixels. */
export interface TextBox {
  readonly text: string;
  /** Turned clockwise, in degrees. */
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a group of marks stands: moved, and turned, about its own origin. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** Heights of letters over and under the line they stand on, as parts of the font size. */
const [above, below] = [0.72, 0.2];

/** The lines of text of an SVG as vega writes it: groups and texts that are moved and turned, and lines as `tspan`. */
export async function textBoxes(svg: string): Promise<TextBox[]> {
  const frames: Frame[] = [{ x: 0, y: 0, angle: 0 }];
  const boxes: TextBox[] = [];
  const tags = /<g\b([^>]*)>|<\/g>|<text\b([^>]*)>(.*?)<\/text>/gs;
  for (const [whole, group, words, content] of svg.matchAll(tags)) {
    const attributes = group ?? words ?? '';
    const frame = framed(frames.at(-1), attributes);
    if (whole === '</g>') frames.pop();
    else if (content === undefined) {
      if (!attributes.endsWith('/')) frames.push(frame);
      // A text with an outline is the halo of the same text that is drawn over it.
    } else if (!/ stroke="/.test(attributes)) boxes.push(...(await linesOf(attributes, content, frame)));
  }
  return boxes;
}

async function linesOf(attributes: string, content: string, frame: Frame): Promise<TextBox[]> {
  const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1]);
  const weight = fontWeightFromStyle(/font-weight="(\w+)"/.exec(attributes)?.[1]);
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const boxes: TextBox[] = [];
  let down = 0;
  const spans = /<tspan(?:[^>]*? dy="([\d.]+)")?[^>]*>([^<]*)|^([^<]+)/g;
  for (const [, dy = '0', inside, plain] of content.matchAll(spans)) {
    const line = inside ?? plain ?? '';
    down += Number(dy);
    const text = line.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    const width = await textWidth(text, { size, weight });
    const start = anchor === 'end' ? -width : anchor === 'middle' ? -width / 2 : 0;
    const corners = [start, start + width].flatMap((x) =>
      [down - size * above, down + size * below].map((y) => placed(frame, { x, y })),
    );
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const sides = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    boxes.push({ text, angle: frame.angle, ...sides });
  }
  return boxes;
}

function framed(outer: Frame = { x: 0, y: 0, angle: 0 }, attributes: string): Frame {
  const steps = /transform="([^"]*)"/.exec(attributes)?.[1] ?? '';
  let frame = outer;
  for (const [, kind, list = ''] of steps.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = 0] = list.split(',').map(Number);
    if (kind === 'rotate') frame = { ...frame, angle: frame.angle + first };
    else if (kind === 'translate') frame = { ...placed(frame, { x: first, y: second }), angle: frame.angle };
    else throw new Error(`a text is placed by ${kind}, which is not read here`);
  }
  return frame;
}

function placed({ x, y, angle }: Frame, point: { readonly x: number; readonly y: number }) {
  const turn = (angle * Math.PI) / 180;
  return {
    x: x + point.x * Math.cos(turn) - point.y * Math.sin(turn),
    y: y + point.x * Math.sin(turn) + point.y * Math.cos(turn),
  };
}
