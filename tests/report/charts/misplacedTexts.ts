import { type TextBox, textBoxes } from './textBoxes.js';

/** The lines of text of a picture that reach over its edge. */
export async function textsOutside(svg: string): Promise<TextBox[]> {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return (await textBoxes(svg)).filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > Number(width) || bottom > Number(height),
  );
}

/** The upright lines of text of a picture that cover each other. */
export async function coveredTexts(svg: string): Promise<[string, string][]> {
  const upright = (await textBoxes(svg)).filter(({ angle }) => angle % 360 === 0);
  return upright.flatMap((one, position) =>
    upright
      .slice(position + 1)
      .flatMap((other): [string, string][] => (overlap(one, other) ? [[one.text, other.text]] : [])),
  );
}

/** Whether two texts cover each other by more than a hair (a pixel and a half) across and down. */
function overlap(one: TextBox, other: TextBox): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1.5 && down > 1.5;
}
