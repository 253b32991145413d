import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Language } from '../../plan/text/LocalText.js';
import { writtenDecimals } from '../../plan/text/writtenDecimals.js';

/** Writes numbers and lists in the notation of one language. */
export interface Numbers {
  /** The marks of decimals and of thousands. */
  readonly marks: { readonly decimal: string; readonly thousands: string };
  /** A number with so many decimals, or with all it has: `1,234.5`. Rounds halves up as printed tables do (2.675 is 2.68). */
  readonly number: (value: number, decimals?: number) => string;
  /** A change: with a plus or a true minus sign; what rounds to zero has none. */
  readonly signed: (value: number, decimals?: number) => string;
  /** Texts as a sentence lists them: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

const locales = { vi: 'vi', en: 'en-GB' } as const;

/**
 * The notation of a language: `1.234,5` in Vietnamese, `1,234.5` in English.
 *
 * A minus sign is a true one (U+2212); what rounds to zero has none. The settings of the machine play no part.
 */
export function numbersIn(language: Language): Numbers {
  const locale = locales[language];
  const formats = new Map<number, Intl.NumberFormat>();
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const formatOf = (digits: number) => {
    const known = formats.get(digits);
    if (known !== undefined) return known;
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
      useGrouping: true,
    });
    formats.set(digits, format);
    return format;
  };
  const number = (value: number, decimals = digitsOf(value)) => {
    if (!Number.isFinite(value)) {
      throw new ScenarioError([
        { code: 'badArgument', path: ['value'], value, expected: say`a finite number` },
      ]);
    }
    return formatOf(Math.min(20, decimals)).format(value).replace('-', '−');
  };
  const signed = (value: number, decimals?: number) => {
    const text = number(value, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  const marks =
    language === 'en' ? { decimal: '.', thousands: ',' } : ({ decimal: ',', thousands: '.' } as const);
  return { marks, number, signed, list: (items) => list.format(items) };
}

/**
 * How many digits a number has after the decimal mark, written in the shortest way that still names it; 20 at most.
 *
 * @example
 * digitsOf(99.9) // => 1
 * digitsOf(1.5e-7) // => 8
 */
export function digitsOf(value: number): number {
  return Math.min(20, writtenDecimals(String(value)));
}
