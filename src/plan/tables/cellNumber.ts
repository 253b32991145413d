/** The mark between whole and decimals. */
export type DecimalMark = ',' | '.';

/** What a cell's text says as a number. */
export type CellNumber =
  /** The figure does not exist or is not known. */
  | { readonly kind: 'missing' }
  /** Not a number. */
  | { readonly kind: 'text' }
  /** What a spreadsheet left in place of a number: `#REF!`, or `2,63E+07`, of which digits are lost. */
  | { readonly kind: 'broken' }
  /** One number, as a decimal with a point; `decimal` is the mark that this cell proves, where it proves one. */
  | {
      readonly kind: 'number';
      readonly value: string;
      readonly decimal?: DecimalMark;
      readonly isPercent: boolean;
    }
  /** Two numbers in one spelling: a mark before three digits. */
  | {
      readonly kind: 'ambiguous';
      readonly mark: DecimalMark;
      /** Where the mark parts whole and decimals, and where it parts thousands. */
      readonly asDecimal: string;
      readonly asThousands: string;
      readonly isPercent: boolean;
    };

const missing =
  /^(?:|[-\u2010-\u2015\u2212](?: ?[-\u2010-\u2015\u2212])*|_+|\.{2,}|\u2026+|x|#?n\/?a|n\. ?a\.?|nan|null|:)$/i;
const broken = /^(?:#[A-Z][A-Z\d/]*[!?]?|[+-]?\d+(?:[.,]\d+)?E[+-]?\d+)$/i;
/** Below zero, as accountants write it; a whole number in parentheses is rather that of a footnote or a column. */
const inParentheses = /^\( ?(\d[\d.,' \u2019]*[., ]\d+) ?\)( ?%)?$/;

/**
 * A number as tables write it: `26.374,9`, `26 374.9`, `8,5%`, `−3`, `(1,2)`, with a footnote's mark behind it. Dashes
 * and dots alone stand for a missing figure.
 *
 * @example
 * cellNumber('26.374,9') // => { kind: 'number', value: '26374.9', decimal: ',', isPercent: false }
 * cellNumber('26.375') // => { kind: 'ambiguous', mark: '.', asDecimal: '26.375', asThousands: '26375', isPercent: false }
 * cellNumber('...') // => { kind: 'missing' }
 */
export function cellNumber(text: string): CellNumber {
  // Most cells of a table are digits and marks alone: nothing has to be taken off them.
  if (bareDigits.test(text)) return numberFrom(text, { sign: '', isPercent: false });
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .trim();
  const bare = withoutFootnoteMark(plain);
  if (missing.test(bare)) return { kind: 'missing' };
  if (broken.test(bare)) return { kind: 'broken' };
  const isPercent = bare.endsWith('%');
  const signed = bare
    .replace(inParentheses, '-$1')
    .replace(/\s*%$/, '')
    .replace(/^[-\u2010-\u2015\u2212]\s*/, '-');
  const match = /^([+-]?)(\d[\d.,' \u2019]*)$/.exec(signed);
  if (match === null) return { kind: 'text' };
  const sign = match[1] === '-' ? '-' : '';
  return numberFrom((match[2] ?? '').replace(/['\u2019]/g, ' '), { sign, isPercent });
}

const bareDigits = /^\d[\d.,]*$/;

/** Most numbers of tables: digits, with one mark, or with one of thousands and another of decimals. */
const plainNumber = /^(?:\d+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:,\d{3})+\.\d+)$/;

/**
 * Whether a text is a number, in one way or two, or the mark of a missing one.
 *
 * @example
 * isNumber('8,5') // => true
 */
export function isNumber(text: string): boolean {
  return plainNumber.test(text) || cellNumber(text).kind !== 'text';
}

function numberFrom(
  digits: string,
  { sign, isPercent }: { readonly sign: '' | '-'; readonly isPercent: boolean },
): CellNumber {
  const read = digitsOf(digits);
  if (read === undefined) return { kind: 'text' };
  if ('mark' in read) {
    const [asDecimal, asThousands] = [`${sign}${read.asDecimal}`, `${sign}${read.asThousands}`];
    return { kind: 'ambiguous', mark: read.mark, asDecimal, asThousands, isPercent };
  }
  const proof = read.decimal === undefined ? {} : { decimal: read.decimal };
  return { kind: 'number', value: `${sign}${read.value}`, ...proof, isPercent };
}

/**
 * A text without the mark of a footnote at its end: `(1)`, `(*)`, `*`, `¹`.
 *
 * @example
 * withoutFootnoteMark('8,5 (1)') // => '8,5'
 */
export function withoutFootnoteMark(text: string): string {
  return text
    .replace(/(?<=\S)\s*(?:\((?:\d|\*+)\)|\*+|[\u00b9\u00b2\u00b3\u2020\u2021\u2070-\u2079]+)$/u, '')
    .trim();
}

type Read =
  | { readonly value: string; readonly decimal?: DecimalMark }
  | { readonly mark: DecimalMark; readonly asDecimal: string; readonly asThousands: string };

const isGrouped = (parts: readonly string[]) =>
  /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => /^\d{3}$/.test(part));

const allMarks: readonly string[] = ['.', ',', ' '];

function digitsOf(text: string): Read | undefined {
  const marks = allMarks.filter((mark) => text.includes(mark));
  if (marks.length > 1) marks.sort((a, b) => text.indexOf(a) - text.indexOf(b));
  if (marks.length === 0) return { value: text };
  if (marks.length > 2) return undefined;
  const [first = '', second] = marks;
  if (second !== undefined) {
    const [whole = '', decimals = '', ...rest] = text.split(second);
    if (second === ' ' || rest.length > 0 || !/^\d+$/.test(decimals) || !isGrouped(whole.split(first)))
      return undefined;
    return { value: `${whole.split(first).join('')}.${decimals}`, decimal: second as DecimalMark };
  }
  return digitsWithOneMark(text, first);
}

/** Digits with marks of one kind: a blank parts thousands, one that comes again too, and another decimals. */
function digitsWithOneMark(text: string, mark: string): Read | undefined {
  const parts = text.split(mark);
  const joined = parts.join('');
  if (mark === ' ') return isGrouped(parts) ? { value: joined } : undefined;
  const other: DecimalMark = mark === ',' ? '.' : ',';
  if (parts.length > 2) return isGrouped(parts) ? { value: joined, decimal: other } : undefined;
  const [whole = '', decimals = ''] = parts;
  if (decimals === '') return undefined;
  const asDecimal = `${whole}.${decimals}`;
  const own = mark as DecimalMark;
  if (isGrouped(parts) && !whole.startsWith('0')) return { mark: own, asDecimal, asThousands: joined };
  return { value: asDecimal, decimal: own };
}
