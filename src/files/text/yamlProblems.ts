import { type Document, type ErrorCode, isMap, isNode, isScalar, type Node, type Scalar, visit } from 'yaml';
import type { Issue } from '../../errors/Issue.js';
import { type Message, say } from '../../errors/Message.js';
import { decimalPoint } from '../../plan/grammar.js';
import { nameHint } from '../../plan/text/nearestName.js';
import { thousandsPoint } from '../../plan/thousandsPoint.js';

/** A problem of the text itself, at an offset in it. */
export type YamlProblem = Pick<Issue, 'code' | 'value' | 'expected' | 'hint'> & { readonly offset?: number };

const rule = say`Indent with spaces; put a text that holds ": ", " #", { or [ in quotes.`;

/** What to do about what the reader of YAML finds wrong, by its code; its own words are for programmers. */
const faults: Readonly<Partial<Record<ErrorCode, Message>>> = {
  BAD_DQ_ESCAPE: say`In double quotes a backslash begins an escape: double it, or use single quotes.`,
  BAD_INDENT: say`Lines that belong together begin in one column. ${rule}`,
  BLOCK_AS_IMPLICIT_KEY: say`A line holds one key and its value. ${rule}`,
  MISSING_CHAR: say`A quote, a bracket, a comma or a colon is missing. ${rule}`,
  MULTILINE_IMPLICIT_KEY: say`A quote, a bracket, a comma or a colon is missing. ${rule}`,
  MULTIPLE_DOCS: say`One file holds one document.`,
  TAB_AS_INDENT: say`A tab does not indent. ${rule}`,
};

/**
 * What is wrong with a text as YAML: the first place where it cannot be read, as what follows is only its echo; or else
 * keys given twice, aliases of nothing, values that a decimal comma parts in two, and points that may part thousands.
 */
export function yamlProblems(parsed: Document.Parsed, text: string): YamlProblem[] {
  const [broken] = [...parsed.errors, ...parsed.warnings];
  if (broken !== undefined) {
    const [offset] = broken.pos;
    const hint = faults[broken.code] ?? rule;
    return [{ code: 'unreadable', value: lineFrom(text, offset), expected: say`YAML`, hint, offset }];
  }
  return problemsOfNodes(parsed, text);
}

function problemsOfNodes(parsed: Document.Parsed, text: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const anchors: string[] = [];
  visit(parsed, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.push(node.anchor);
      const doubtful = isScalar(node) ? doubtfulNumber(node) : undefined;
      if (doubtful !== undefined) problems.push(doubtful);
      if (isMap(node)) problems.push(...repeatedKeys(node.items.map(({ key }) => key)));
    },
    Alias: (_, { source, range }) => {
      if (anchors.includes(source)) return;
      const expected = say`an alias of an anchor that stands before it`;
      const hint = nameHint(source, anchors);
      problems.push({ code: 'unknownName', value: source, expected, hint, ...offsetOf(range) });
    },
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) {
        problems.push(collectionKey(text, isNode(key) ? key.range : undefined));
        return;
      }
      if (key.value === '__proto__' || key.value === '<<') problems.push(noKey(key.value, key.range));
      problems.push(...typographicQuotes(key, value));
      const cut = cutText(key, value);
      if (cut !== undefined) problems.push(cut);
      const parted =
        value === null ? (partedNumber(text, key.range) ?? partedText(text, key.range)) : undefined;
      if (parted !== undefined) problems.push(parted);
    },
  });
  return problems.sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
}

/** Keys that a map has already, as a number or in quotes: 2016 and "2016" are one. */
function repeatedKeys(keys: readonly unknown[]): YamlProblem[] {
  const seen = new Set<string>();
  return keys.filter(isScalar).flatMap(({ value, range }): YamlProblem[] => {
    const name = String(value).normalize('NFC').trim();
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const hint = say`Keep one of the two.`;
    return [
      { code: 'duplicate', value: name, expected: say`each key once`, hint, ...offsetOf(range ?? null) },
    ];
  });
}

/** A key that YAML or JavaScript would take for more than a key: `<<` takes keys over in dialects of YAML. */
function noKey(value: '__proto__' | '<<', range: Node['range']): YamlProblem {
  const told = { code: 'unknownKey', value, ...offsetOf(range) } as const;
  if (value === '__proto__') return { ...told, expected: say`another key` };
  const hint = say`A scenario takes over another with ${'extends'}; a whole value is repeated by an anchor and its alias: ${'&name'}, ${'*name'}.`;
  return { ...told, expected: say`keys that are written out: a merge key takes none over`, hint };
}

/** A list or a set of keys where a key should stand, mostly for a colon too many. */
function collectionKey(text: string, range: Node['range']): YamlProblem {
  const value = range ? text.slice(range[0], range[1]) : '';
  const hint = say`Look for a colon too many behind it, or put it in quotes.`;
  return { code: 'badText', value, expected: say`a word as key`, hint, ...offsetOf(range) };
}

/** Texts for people, in which a sign # may be meant. */
const forPeople = ['vi', 'en', 'clause'];

/** A text without quotes that a comment without a space follows: `Plan #1 of 2` is read as `Plan`. */
function cutText(key: Scalar, value: unknown): YamlProblem | undefined {
  if (!isScalar(value) || value.type !== 'PLAIN' || typeof value.value !== 'string') return undefined;
  const { comment = '' } = value;
  if (!forPeople.includes(String(key.value)) || !/^\S/.test(comment ?? '')) return undefined;
  const hint = say`What follows # is a comment: if it belongs to the text, put all of it in quotes; if not, write a blank after #.`;
  const found = `${value.value} #${comment}`;
  return {
    code: 'badText',
    value: found,
    expected: say`text in quotes`,
    hint,
    ...offsetOf(value.range ?? null),
  };
}

/**
 * Quotes as a word processor sets them, which YAML takes for letters: where they part a text, as a comma within them does,
 * and around anything but a text for people, who may well read a quotation.
 */
function typographicQuotes(key: Scalar, value: unknown): YamlProblem[] {
  return [key, value].filter(isScalar).flatMap((scalar): YamlProblem[] => {
    if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return [];
    const text = scalar.value;
    if (!/^[\u2018\u201c\u201e]/u.test(text)) return [];
    const isQuotation = scalar === value && forPeople.includes(String(key.value));
    if (isQuotation && /[\u2019\u201d]/u.test(text)) return [];
    const hint = say`Write straight quotes, as keyboards have them: " or '.`;
    const expected = say`text in straight quotes`;
    return [{ code: 'badText', value: text, expected, hint, ...offsetOf(scalar.range ?? null) }];
  });
}

/** A number whose point may part thousands. */
function doubtfulNumber({ value, source = '', range }: Scalar): YamlProblem | undefined {
  const hint = typeof value === 'number' ? thousandsPoint(source) : undefined;
  if (hint === undefined) return undefined;
  return { code: 'badNumber', value: source, expected: say`one number`, hint, ...offsetOf(range ?? null) };
}

/** In `{ total: 8,5% }` the comma makes 5% a key of its own: that is told of the number as it was meant. */
function partedNumber(text: string, range: Node['range']): YamlProblem | undefined {
  const found = range ? /[+-]?[\d.]+,[\d.]+\s*(%|pp)?$/.exec(text.slice(0, range[1])) : null;
  if (found === null) return undefined;
  const [value] = found;
  const hint = value.includes('.') ? decimalPoint : say`Write a decimal point: ${value.replace(',', '.')}.`;
  return { code: 'badNumber', value, expected: say`one number`, hint, offset: found.index };
}

/** In `{ en: up 8,5% a year }` the comma makes the rest of a text a key of its own. */
function partedText(text: string, range: Node['range']): YamlProblem | undefined {
  if (!range) return undefined;
  const rest = text.slice(range[0], range[1]);
  const [, begun = ''] =
    /[{,]\s*[\w-]+:\s+([^{}[\],'"\s][^{}[\],]*,\s*)$/u.exec(text.slice(0, range[0])) ?? [];
  if (!/\p{L}/u.test(begun) || /^[\w-]+$/.test(rest)) return undefined;
  const hint = say`Within { } a comma parts a text in two: put all of it in quotes.`;
  const expected = say`text in quotes`;
  return { code: 'badText', value: `${begun}${rest}`, expected, hint, offset: range[0] - begun.length };
}

function offsetOf(range: Node['range']): { readonly offset?: number } {
  return range ? { offset: range[0] } : {};
}

function lineFrom(text: string, offset: number): string {
  return text.slice(offset).split(/\r?\n/)[0]?.trim() ?? '';
}
