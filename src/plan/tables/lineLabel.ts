import { foldedText } from '../vocabulary/foldedText.js';
import {
  noteWords,
  partWords,
  productWords,
  totalWords,
  unitIntroductions,
} from '../vocabulary/headingWords.js';
import { withoutFootnoteMark } from './cellNumber.js';

/** What a label says besides the name: how deep it stands. */
export interface LineLabel {
  readonly name: string;
  /** It begins with "of which", or with a dash. */
  readonly isPart: boolean;
  /** It is numbered, as heads of groups are. */
  readonly isNumbered: boolean;
  /** The number before it, such as `II` or `1.2`. */
  readonly number?: string;
  /** It begins with a dash, and not with "of which". */
  readonly isDashed?: boolean;
  /** The mark of a footnote, such as `1` or `*`. */
  readonly mark?: string;
}

const alternatives = (words: readonly string[]) => words.map(foldedText).join('|');
const ofWhich = new RegExp(`^(?:${alternatives(partWords.ofWhich)})\\s*[:,]?\\s*`);
const heading = new RegExp(
  `^(?:${alternatives([...partWords.ofWhich, ...partWords.dividedInto])})\\s*(?:[-\u2013/]\\s*(?:${alternatives([...partWords.ofWhich, ...partWords.dividedInto])})\\s*)?[:.]?$`,
);
const total = new Set(totalWords.map(foldedText));
const product = new Set(productWords.map(foldedText));
const unit = new RegExp(`^\\(?(?:${alternatives(unitIntroductions)})\\s*(?:[:./-]|$)`);
const noted = new RegExp(`^(?:${alternatives([...noteWords.note, ...noteWords.source])})\\s*[:.(/-]`);
const sourced = new RegExp(`^(?:${alternatives(noteWords.source)})\\s*[:./-]\\s*`);
const numbering = /^(?:[IVXLC]+|\d+(?:\.\d+)*|[A-Z])(?:[.)/]\s*|\s*[-\u2013]\s+)(?=\p{L})/u;

/**
 * A label without its numbering, its dash, "of which" and the mark of a footnote.
 *
 * @example
 * lineLabel('II. Cong nghiep va xay dung (1)').name // => 'Cong nghiep va xay dung'
 * lineLabel('Trong do: Khai khoang') // => { name: 'Khai khoang', isPart: true, isNumbered: false }
 */
export function lineLabel(text: string): LineLabel {
  const plain = text.normalize('NFC').replace(englishBelow, ' - $1').replace(/\s+/gu, ' ').trim();
  const inside = /\s*\((\d|\*+)\)(?=\s+[-\u2013/]\s)/u.exec(plain);
  const joined = inside === null ? plain : plain.replace(inside[0], '');
  const bare = withoutFootnoteMark(joined);
  const mark = inside?.[1] ?? joined.slice(bare.length).replace(/[()\s]/g, '');
  const dashed = withoutDash(bare);
  const first = withoutDash(dashed.slice(ofWhich.exec(foldedText(dashed))?.[0].length ?? 0));
  const named = withoutDash(first.slice(ofWhich.exec(foldedText(first))?.[0].length ?? 0));
  const name = named.replace(numbering, '').replace(/\s*:$/, '').trim();
  const isNumbered = dashed === bare && numbering.test(bare);
  const number = isNumbered ? /^[\dIVXLC.]+|^[A-Z]/.exec(bare)?.[0].replace(/\.$/, '') : undefined;
  return {
    name,
    isPart: named !== bare,
    isNumbered,
    ...(dashed === named && named !== bare ? { isDashed: true } : {}),
    ...(number === undefined ? {} : { number }),
    ...(mark === '' ? {} : { mark }),
  };
}

/** The English name on a line of its own in the cell of another; a long name is broken over lines too, but goes on small. */
const englishBelow = /(?<=\P{ASCII}.*?|^\s*\p{L}{1,4})\s*[\r\n]+\s*(?=[A-Z])([\x20-\x7e]+)$/su;

/** A label without the dash, the dot or the small letter of a list before it. */
const withoutDash = (text: string) =>
  text.replace(/^(?:[-\u2010-\u2015+\u2022*]\s*|[a-z\u0111]\)\s*(?=\p{L}))/u, '');

/** Whether a label only says that parts follow. */
export const isPartsHeading = (text: string): boolean => heading.test(foldedText(text));

/** Whether a name is that of the whole. */
export const isTotal = (name: string): boolean =>
  [name, ...sidesOf(name)].some((side) => total.has(foldedText(side)));

/** Whether a text is the unit of a table, or of a column. */
export const isUnitHeading = (text: string): boolean => unit.test(foldedText(text));

/** Whether a text is a note under a table. */
export const isNote = (text: string): boolean =>
  noted.test(foldedText(text)) ||
  /^\s*(?:\((?:\d|\*+)\)|\*+|[\u00b9\u00b2\u00b3\u2020\u2021\u2070-\u2079])/u.test(text);

/** What a note says of where the figures come from. */
export function publisherIn(text: string): string | undefined {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const found = sourced.exec(foldedText(plain))?.[0];
  const publisher = found === undefined ? '' : plain.slice(found.length).replace(/\.$/, '').trim();
  return publisher === '' ? undefined : publisher;
}

/** The mark and the text of a footnote. */
export function footnoteIn(text: string): { readonly mark: string; readonly text: string } | undefined {
  const found =
    /^\s*\(?(\d|\*+|[\u00b9\u00b2\u00b3\u2020\u2021\u2070-\u2079]|p(?=[):=]))\)?\s*[:.=]?\s*(\D.*)$/iu.exec(
      text.normalize('NFC'),
    );
  return found === null ? undefined : { mark: (found[1] ?? '').toLowerCase(), text: (found[2] ?? '').trim() };
}

/** The mark of a footnote at the end of a text; empty for none. */
export function footnoteMark(text: string): string {
  const plain = text.trim();
  return plain.slice(withoutFootnoteMark(plain).length).replace(/[()\s]/g, '');
}

/** The sides of a name in two languages, such as `Dich vu - Services`; in "revenue/GRDP", GRDP is no other name of it. */
export function sidesOf(name: string): string[] {
  const sides = name.split(/\s+[-\u2013\u2014]\s+|\s*[/|\n\r]\s*/).map((side) => side.trim());
  const isName = (side: string, at: number) => side !== '' && (at === 0 || !product.has(foldedText(side)));
  return sides.length > 1 ? sides.filter(isName) : [];
}
