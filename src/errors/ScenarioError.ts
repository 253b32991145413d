import type { Issue } from './Issue.js';
import { isMessage, type Message, textOf } from './Message.js';

/**
 * The one error a user can cause: it carries every problem found, not just the first.
 *
 * Its message is the issues' texts, one a line; one mistake made over and over is told once, with all its lines. Anything
 * else that is thrown is a fault of the package.
 *
 * @example
 * const error = new ScenarioError([{ code: 'bareRate', path: ['growth'], value: 8.5, expected: say`a rate such as 8.5%`, hint: say`Add the % sign.` }]);
 * error.message // => 'growth: expected a rate such as 8.5%, got 8.5. Add the % sign.'
 */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** Every problem found, in the order of the input. */
  readonly issues: readonly Issue[];

  /**
   * @param options - `cause`; `words` of the language in which the message is told, English where left out
   */
  constructor(issues: readonly Issue[], { words, ...options }: ErrorOptions & { words?: IssueWords } = {}) {
    super(issueLines(issues, words).join('\n'), options);
    this.issues = issues;
  }
}

/** How the parts of an issue are said in one language. */
export interface IssueWords {
  /** A message with its values in it. */
  readonly message: (message: Message) => string;
  /** What was expected and what was found, which is left out where nothing was. */
  readonly sentence: (expected: string, found: string | undefined) => string;
  /** That a mistake stands in so many more places, on such lines. */
  readonly likewise: (count: number, lines: string) => string;
  readonly list: string;
  readonly object: string;
}

/** The words of issues in English, the language of an error's own message. */
export const englishIssueWords: IssueWords = {
  message: textOf,
  sentence: (expected, found) => `expected ${expected}, got ${found ?? 'nothing'}.`,
  likewise: (count, lines) => `The same in ${count} more places: lines ${lines}.`,
  list: 'a list',
  object: 'an object',
};

/** The letters of a value that are shown. */
export const longestValue = 80;

/**
 * One issue as the line a person reads: place, path, expectation, finding, advice.
 *
 * @example
 * issueText({ code: 'missing', path: ['targets', 0, 'unit'], expected: say`a unit` })
 * // => 'targets[0].unit: expected a unit, got nothing.'
 */
export function issueText(issue: Issue, words: IssueWords = englishIssueWords): string {
  const { place, where } = issue;
  const file =
    place === undefined
      ? ''
      : [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const inWords = where === undefined ? '' : words.message(where);
  const head = [file, inWords, pathText(issue.path)].filter((part) => part !== '').join(' ');
  const sentence = words.sentence(words.message(issue.expected), valueText(issue.value, words));
  const hint = issue.hint === undefined ? '' : ` ${words.message(issue.hint)}`;
  return `${`${head === '' ? '' : `${head}: `}${sentence}`.replace(/\s*[\r\n]+\s*/g, ' ')}${hint}`;
}

function pathText(path: Issue['path']): string {
  const text = path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
  return visibleText(text);
}

function valueText(value: unknown, words: IssueWords): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (isMessage(value)) return words.message(value);
  if (typeof value === 'string') return `"${shortened(visibleText(value))}"`;
  return shortened(typeof value === 'object' ? visibleText(objectText(value, words)) : String(value));
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longestValue ? `${letters.slice(0, longestValue).join('')}…` : text;
}

function objectText(value: object, { list, object }: IssueWords): string {
  try {
    return JSON.stringify(value) ?? object;
  } catch {
    return Array.isArray(value) ? list : object;
  }
}

/** What is not seen, or looks like a blank: controls, letters without width, blanks of other kinds. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/**
 * A text with what cannot be seen in it named by its code point, so that two texts that look alike can be told apart.
 *
 * @example
 * visibleText('million\u00a0VND') // => 'million<U+00A0>VND'
 */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}

/** As few as these are read faster one by one. */
const few = 3;

/**
 * Issues as the lines a person reads, one each. What stands over and over in one file, the same mistake under the same
 * name, is one line: the first in full, and on which lines the others are.
 *
 * @example
 * const unit = (line: number) =>
 *   ({ code: 'missing', path: ['unit'], expected: say`a unit`, place: { file: 'facts.csv', line } }) as const;
 * issueLines([2, 3, 4, 9].map(unit))
 * // => ['facts.csv:2 unit: expected a unit, got nothing. The same in 3 more places: lines 3–4, 9.']
 */
export function issueLines(issues: readonly Issue[], words: IssueWords = englishIssueWords): string[] {
  const mistakes = issues.map((issue) => (issue.place?.line === undefined ? issue : mistakeOf(issue, words)));
  const alike = new Map<unknown, Issue[]>();
  for (const [index, issue] of issues.entries()) {
    const group = alike.get(mistakes[index]);
    if (group === undefined) alike.set(mistakes[index], [issue]);
    else group.push(issue);
  }
  return issues.flatMap((issue, index) => {
    const group = alike.get(mistakes[index]) ?? [];
    if (group.length <= few) return [issueText(issue, words)];
    if (issue !== group[0]) return [];
    const lines = group.slice(1).flatMap(({ place }) => place?.line ?? []);
    return [`${issueText(issue, words)} ${words.likewise(lines.length, spans(lines))}`];
  });
}

/** What makes issues one mistake: all but where they stand. */
function mistakeOf({ place, where, path, ...issue }: Issue, words: IssueWords): string {
  const name = path.at(-1);
  return `${place?.file}: ${issueText({ ...issue, path: typeof name === 'string' ? [name] : [] }, words)}`;
}

function spans(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
