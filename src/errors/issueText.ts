import type { Issue } from './Issue.js';
import { isMessage, textOf } from './Message.js';

const longest = 80;

/**
 * One issue as the line a person reads: place, path, expectation, finding, advice.
 *
 * @example
 * issueText({ code: 'missing', path: ['targets', 0, 'unit'], expected: say`a unit` })
 * // => 'targets[0].unit: expected a unit, got nothing.'
 */
export function issueText(issue: Issue): string {
  const { place } = issue;
  const where =
    place === undefined
      ? ''
      : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const head = [where, pathText(issue.path)].filter((part) => part !== '').join(' ');
  const found = 'value' in issue ? valueText(issue.value) : 'nothing';
  const hint = issue.hint === undefined ? '' : ` ${textOf(issue.hint)}`;
  const text = `${head === '' ? '' : `${head}: `}expected ${textOf(issue.expected)}, got ${found}.`;
  return `${text.replace(/\s*[\r\n]+\s*/g, ' ')}${hint}`;
}

function pathText(path: Issue['path']): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (isMessage(value)) return textOf(value);
  if (typeof value === 'string') return `"${shortened(value)}"`;
  return shortened(typeof value === 'object' ? objectText(value) : String(value));
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
}

function objectText(value: object): string {
  try {
    return JSON.stringify(value) ?? 'an object';
  } catch {
    return Array.isArray(value) ? 'a list' : 'an object';
  }
}
