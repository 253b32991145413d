import { fillers, lengthAtStart, plainWords } from './fillers.js';

/**
 * The first number of a text behind signs and up to four words, and what follows it. Its minus may be a hyphen, a dash or
 * the sign itself.
 */
const first =
  /^([\s$≈~≃=("“'‘%:]*(?:[\p{L}\p{M}]+\.?[\s:=(≈~≃$]+){0,4})([-−–+]?)\s*\$?([.,]?\d[\d.,\s'’_]*)(.*)$/su;

/** A longer text is no number, and would only take time. */
const longest = 200;

const harmless = fillers('before', 'about').map(plainWords);
const bounds = new Set(fillers('bounds').flatMap(plainWords));
const between = new Set(fillers('between').flatMap(plainWords));

/**
 * The numbers that a text may mean, in Vietnamese or in English notation: `21,42 %` is 21.42; `2.411` is 2411 or 2.411.
 *
 * Blanks, a sign of per cent and words after the number are left aside, and so are signs and words before it that say nothing
 * of it (`about 5`, `≈ 5`, `$5`, `(5)`, `Answer: 5`), and whatever stands before a sign of equality. `below 5` and `less than 5`
 * are no 5, and neither number of `5–6` is the answer. A number means itself.
 *
 * @returns none for a text without a number or of more than 200 letters, and none that is not finite
 *
 * @example
 * numbersMeant('2.411') // => [2.411, 2411]
 * numbersMeant('−1.234,5 USD') // => [-1234.5]
 * @example
 * numbersMeant('2.4e3') // => [2400]
 * numbersMeant('approx. $2,411') // => [2.411, 2411]
 * @example
 * numbersMeant('2600 - 2467 = 133') // => [133]
 * numbersMeant('8–9 %') // => []
 */
export function numbersMeant(text: number | string): number[] {
  if (typeof text === 'number') return [text].filter(Number.isFinite);
  if (text.length > longest) return [];
  const told = behindEquality(text);
  const [power] = /^\s*[-−+]?\d+(?:\.\d+)?e[-+]?\d+/iu.exec(told) ?? [];
  if (power !== undefined) return [Number(power.replace('−', '-'))].filter(Number.isFinite);
  const [, lead = '', sign = '', digits = '', rest = ''] = first.exec(told) ?? [];
  const written = digits
    .replace(/[\s'’_]/gu, '')
    .replace(/^[.,]/, '0$&')
    .replace(/[.,]$/, '');
  if (written === '' || !isHarmless(lead) || isRange(rest)) return [];
  const readings = [read(written, ','), read(written, '.')].filter((value) => value !== undefined);
  const size = sign === '' || sign === '+' ? 1 : -1;
  const values = [...new Set(readings)].map((value) => size * value).filter(Number.isFinite);
  return values.sort((a, b) => Math.abs(a) - Math.abs(b));
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

/** What stands behind the last sign of equality outside of brackets, where a number does; else the whole text. */
function behindEquality(text: string): string {
  const bare = text.replace(/\([^()]*\)/gu, ' ');
  return /(?<![<>≤≥])=([^=]*\d[^=]*)$/u.exec(bare)?.[1] ?? text;
}

/** Whether a second number follows the first as the end of a range, or as another answer. */
function isRange(rest: string): boolean {
  const [, link = ''] = /^([^\d(;:]{1,40}?)\$?\d/u.exec(rest) ?? [];
  if (/[-−–—]\s*$/u.test(link)) return true;
  return between.has(plainWords(link).at(-1) ?? '');
}

/** A number with this mark of thousands; nothing where it cannot be one. */
function read(written: string, thousands: ',' | '.'): number | undefined {
  const [whole = '', ...fractions] = written.split(thousands === ',' ? '.' : ',');
  const groups = whole.split(thousands);
  const isGrouped = groups.length === 1 || groups.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!isGrouped || fractions.length > 1 || fractions.some((fraction) => !/^\d+$/.test(fraction)))
    return undefined;
  return Number(`${groups.join('')}.${fractions[0] ?? '0'}`);
}
