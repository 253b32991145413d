import { createRequire } from 'node:module';

/** The family every chart is drawn in: it covers Vietnamese and its digits are equally wide. */
export const fontFamily = 'Source Sans 3';

/** The two weights charts use: running text and emphasis. */
export type FontWeight = 400 | 600;

/** Both weights, the lighter first. */
export const fontWeights: readonly FontWeight[] = [400, 600];

const files: Readonly<Record<FontWeight, string>> = {
  400: '400Regular/SourceSans3_400Regular.ttf',
  600: '600SemiBold/SourceSans3_600SemiBold.ttf',
};

/**
 * Where the font of a weight lies on this machine: a file of the installed font package.
 *
 * @param weight - 400 or 600.
 * @returns An absolute path to a TrueType file.
 * @throws Error when the font package is not installed.
 *
 * @example
 * fontFile(600).endsWith('SourceSans3_600SemiBold.ttf') // => true
 */
export function fontFile(weight: FontWeight): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${files[weight]}`);
}
