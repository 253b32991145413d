import { fillers } from './fillers.js';
import { isFall, leadSense } from './leadSense.js';
import { behindUnit, isOtherUnitTold, isUnitTold } from './unitTold.js';
import { withoutPeriods } from './withoutPeriods.js';

/** A number as it is told in a text. */
export interface ToldNumber {
  /** Its digits and marks; its sign stands apart. */
  readonly digits: string;
  /** Below zero by a sign, or by a word for it. */
  readonly isNegative: boolean;
  /** Told as the size of a fall or a gap, be it before the number or behind it. */
  readonly isFall: boolean;
  /** What follows: its unit, where it has one. */
  readonly rest: string;
}

/** The first number of a text behind signs and up to four words. Its minus may be a hyphen, a dash or the sign itself. */
const first =
  /^([\s$≈~≃=("“'‘%:*`#?]*(?:[\p{L}\p{M}]+\.?[\s:=(≈~≃$*`]+){0,4})([-−–+]?)\s*\$?([.,]?\d[\d.,\s'’_]*)(.*)$/su;

/** A number that is no part of a word. */
const alone = /(?<![\p{L}\p{M}\d])([-−–+]?)\$?([.,]?\d[\d.,\s'’_]*)/gu;

/** As code writes it, with a power of ten. */
const withPower = /^(\s*)([-−+]?)(\d+(?:\.\d+)?e[-+]?\d+)(.*)$/isu;

/** A list or an object, as code writes it. */
const isCode = /^\s*[[{]/;

/** A longer text is no number, and would only take time. */
const longest = 200;

const verbs = fillers('equals', 'falls').sort((a, b) => b.length - a.length);
const verb = new RegExp(`^(.*(?<![\\p{L}\\p{M}]))((?:${verbs.join('|')})(?=[\\s:]).*)$`, 'isu');

/**
 * The number that a text tells, behind signs and words that say nothing of it (`about 5`, `≈ 5`, `$5`, `(5)`, `Answer: 5`),
 * behind a sign of equality, its own name and colon; the only number of a sentence, years and other periods left aside; behind
 * whatever is said to be it; and the only one of a sentence in the unit that is asked for. `below 5` and `is not 5` tell no
 * number.
 *
 * @param unit - that is asked for
 *
 * @example
 * toldNumber('2600 - 2467 = 133 USD')?.digits // => '133'
 * toldNumber('the gap in dollars of 2020 is 133')?.digits // => '133'
 * toldNumber('2011: 21.42%')?.rest // => '%'
 * @example
 * toldNumber('quarter 3 grew by 21.42%')?.digits // => '21.42'
 * toldNumber('for 2,600 USD it needs 9.64%', 'percent')?.digits // => '9.64'
 * toldNumber('prices fell by 5% in 2020')?.isFall // => true
 */
export function toldNumber(text: string, unit = ''): ToldNumber | undefined {
  if (text.length > longest || isCode.test(text)) return undefined;
  const told = withoutPeriods(behindLabel(behindEquality(text.normalize('NFKC'))));
  const found = numberAt(told) ?? onlyNumber(told) ?? numberAt(behindVerb(told));
  if (found !== undefined && !isOtherUnitTold(found.rest, unit)) return found;
  return onlyNumber(told, (rest) => isUnitTold(rest, unit)) ?? found;
}

function numberAt(text: string): ToldNumber | undefined {
  const [, lead = '', sign = '', digits = '', rest = ''] = withPower.exec(text) ?? first.exec(text) ?? [];
  const isLabel = /:\s*$/u.test(lead) || /^[^\p{L}]*[\p{L}\p{M}]*[^\p{L}\p{M}]*$/u.test(lead);
  if (digits === '' || !(isLabel || leadSense(lead).isKnown)) return undefined;
  return toldBy(lead, { sign, digits, rest });
}

/** The only number of a sentence, or of those that are meant, unless it is compared or stands in a word. */
function onlyNumber(text: string, isMeant = (_rest: string) => true): ToldNumber | undefined {
  const sentence = bare(text);
  if (/[<>≤≥±]/u.test(sentence)) return undefined;
  const numbers = [...sentence.matchAll(alone)].map(({ 0: whole, 1: sign = '', 2: digits = '', index }) => {
    return { lead: sentence.slice(0, index), sign, digits, rest: sentence.slice(index + whole.length) };
  });
  const [number, other] = numbers.filter(({ rest }) => isMeant(rest));
  return number === undefined || other !== undefined ? undefined : toldBy(number.lead, number);
}

function toldBy(
  lead: string,
  { sign, digits, rest }: { readonly sign: string; readonly digits: string; readonly rest: string },
): ToldNumber | undefined {
  const { sense } = leadSense(lead);
  if (sense === 'another') return undefined;
  const isNegative = sense === 'belowZero' || (sign !== '' && sign !== '+');
  return { digits: digits.trim(), isNegative, isFall: sense === 'fall' || isFall(behindUnit(rest)), rest };
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
const isDenied = (text: string) => leadSense(text).sense === 'another';
