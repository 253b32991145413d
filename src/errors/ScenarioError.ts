import type { Issue } from './Issue.js';
import { isMessage, type Message, textOf } from './Message.js';

/**
 * The one error a user can cause: it carries every problem found, not just the first.
 *
 * Its message is the issues' texts, one a line. Anything else that is thrown is a fault of the package.
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
    super(issues.map((issue) => issueText(issue, words)).join('\n'), options);
    this.issues = issues;
  }
}

/** How the parts of an issue are said in one language. */
export interface IssueWords {
  /** A message with its values in it. */
  readonly message: (message: Message) => string;
  /** What was expected and what was found, which is left out where nothing was. */
  readonly sentence: (expected: string, found: string | undefined) => string;
  readonly list: string;
  readonly object: string;
}

/** The words of issues in English, the language of {@link ScenarioError}'s own message. */
export const englishIssueWords: IssueWords = {
  message: textOf,
  sentence: (expected, found) => `expected ${expected}, got ${found ?? 'nothing'}.`,
  list: 'a list',
  object: 'an object',
};

const longest = 80;

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
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
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
