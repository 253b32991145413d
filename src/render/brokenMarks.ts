import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import type { DrawnText } from './fonts/DrawnText.js';

/**
 * Signs that a number or a text was missing when the chart was drawn, which vega passes over in silence.
 *
 * @param svg - The chart.
 * @param texts - Its lines of text.
 * @returns Issues of code `badNumber` for a text such as "NaN" and for a mark without a place; without repeats.
 *
 * @example
 * brokenMarks('<path d="M0,NaN"/>', [{ text: 'NaN %', weight: 400 }]).map((issue) => issue.value)
 * // => ['NaN %', 'M0,NaN']
 */
export function brokenMarks(svg: string, texts: readonly DrawnText[]): Issue[] {
  const labels = texts
    .map(({ text }) => text)
    .filter((text) => /^null$|\b(?:NaN|undefined|Infinity)\b|\[object /.test(text));
  const places = [...svg.matchAll(/<[^/][^>]*="([^"]*\bNaN\b[^"]*)"/g)].map(([, place]) => place ?? '');
  return [
    ...[...new Set(labels)].map((value) => brokenMark(value, say`text made from a number or a name`)),
    ...[...new Set(places)].map((value) => brokenMark(value, say`a finite place for every mark`)),
  ];
}

function brokenMark(value: string, expected: Message): Issue {
  return {
    code: 'badNumber',
    path: ['data'],
    value,
    expected,
    hint: say`Look for a missing value or a misspelt field.`,
  };
}
