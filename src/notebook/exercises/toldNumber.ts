import { fillers, lengthAtStart, plainWords } from './fillers.js';

/** A number as it is told in a text. */
export interface ToldNumber {
  /** Its digits and marks; its sign stands apart. */
  readonly digits: string;
  readonly isNegative: boolean;
  /** What leads to it, from what the answer begins with. */
  readonly lead: string;
  /** What follows: its unit, where it has one. */
  readonly rest: string;
}

/** The first number of a text behind signs and up to four words. Its minus may be a hyphen, a dash or the sign itself. */
const first =
  /^([\s$≈~≃=("“'‘%:*`#?]*(?:[\p{L}\p{M}]+\.?[\s:=(≈~≃$*`]+){0,4})([-−–+]?)\s*\$?([.,]?\d[\d.,\s'’_]*)(.*)$/su;

/** As code writes it, with a power of ten. */
const withPower = /^(\s*)([-−+]?)(\d+(?:\.\d+)?e[-+]?\d+)(.*)$/isu;

/** A longer text is no number, and would only take time. */
const longest = 200;

const harmless = fillers('before', 'about').map(plainWords);
const bounds = new Set(fillers('bounds').flatMap(plainWords));
const verb = new RegExp(`^(.*(?<![\\p{L}\\p{M}]))(?:${fillers('equals').join('|')})(?=[\\s:])(.*)$`, 'isu');

/**
 * The number that a text tells, behind signs and words that say nothing of it (`about 5`, `≈ 5`, `$5`, `(5)`, `Answer: 5`),
 * behind a sign of equality, its own name and colon, and whatever is said to be it. `below 5` and `is not 5` tell no number.
 *
 * @example
 * toldNumber('2600 - 2467 = 133 USD')?.digits // => '133'
 * toldNumber('the gap in dollars of 2020 is 133')?.digits // => '133'
 * toldNumber('2011: 21.42%')?.rest // => '%'
 */
export function toldNumber(text: string): ToldNumber | undefined {
  if (text.length > longest) return undefined;
  const told = behindLabel(behindEquality(text.normalize('NFC')));
  return numberAt(told) ?? numberAt(behindVerb(told));
}

function numberAt(text: string): ToldNumber | undefined {
  const [, lead = '', sign = '', digits = '', rest = ''] = withPower.exec(text) ?? first.exec(text) ?? [];
  if (digits === '' || !isHarmless(lead)) return undefined;
  return { lead, digits: digits.trim(), isNegative: sign !== '' && sign !== '+', rest };
}

/** Whether words before a number leave it as it is: one of any kind, a name with its colon, or any of those known. */
function isHarmless(lead: string): boolean {
  const words = plainWords(lead);
  if (words.some((word) => bounds.has(word))) return false;
  if (words.length <= 1 || /:\s*$/u.test(lead)) return true;
  for (let at = 0; at < words.length; ) {
    const length = lengthAtStart(words.slice(at), harmless);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** A text without what stands in brackets in it. */
const bare = (text: string) => text.replace(/\([^()]*\)/gu, ' ');

/** What stands behind the last sign of equality outside of brackets, where a number does; else the whole text. */
function behindEquality(text: string): string {
  return /(?<![<>≤≥])=([^=]*\d[^=]*)$/u.exec(bare(text))?.[1] ?? text;
}

/** A number with its unit behind the name of what it is, which may hold numbers too, or behind a year. */
const labelled = /^([^:]*\p{L}[^:]*|\s*(?:19|20)\d\d):\s+([^:\p{L}]*\d[^:\s]*\s?[^\s:]*)\s*$/su;

function behindLabel(text: string): string {
  const [, label = '', told] = labelled.exec(text) ?? [];
  return told === undefined || isDenied(label) ? text : told;
}

/** What stands behind the last verb of equality, or the last colon, unless the words before it deny it. */
function behindVerb(text: string): string {
  const [, head = '', tail = ''] = verb.exec(bare(text)) ?? /^(.*):(?=\s)(.*)$/su.exec(bare(text)) ?? [];
  return isDenied(head) ? '' : tail;
}

/** Whether the last words of a text say that it is not what follows. */
function isDenied(text: string): boolean {
  return plainWords(text)
    .slice(-2)
    .some((word) => bounds.has(word));
}
