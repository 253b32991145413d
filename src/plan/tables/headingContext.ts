import type { PriceBasis } from '../facts/Observation.js';
import { dividedBy, endOfYear, otherThings } from '../vocabulary/besideWords.js';
import { differentUnits } from '../vocabulary/differentUnits.js';
import { foldedText } from '../vocabulary/foldedText.js';
import {
  type Measurement,
  measurementWords,
  priceWords,
  subjectWords,
  unitIntroductions,
} from '../vocabulary/headingWords.js';
import { populationGroups } from '../vocabulary/populationGroups.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import { isInPercent, isPace, isUnitOfAmounts } from './inPercent.js';

/** What a heading says of the figures under it, or beside it. */
export interface HeadingContext {
  /** What the accounts call the thing that is measured. */
  readonly subject?: string;
  readonly measurement?: Measurement;
  /** As written; the first, where it names several. */
  readonly unit?: string;
  /** Those that differ from it: which of them a figure is in follows from what it is. */
  readonly otherUnits?: readonly string[];
  /** It names a measurement in per cent beside a unit of amounts in one breath: a line may be either. */
  readonly isEither?: boolean;
  /** `constant` where the reference year is not said. */
  readonly priceBasis?: PriceBasis | 'constant';
}

const folded = (spellings: readonly string[]) => spellings.map(foldedText);
const subjects = subjectWords.map((one) => ({ ...one, spellings: folded(one.spellings) }));
const measurements = measurementWords.map((one) => ({ ...one, spellings: folded(one.spellings) }));
const introductions = `(?:${folded(unitIntroductions).join('|')})`;
/** In one language, or in both: `DVT - Unit: %`. */
const introduction = new RegExp(
  `(?:^|[(\\s])${introductions}(?:\\s*[-\u2013/]\\s*${introductions})?\\s*[:.]?\\s*`,
);
const besidePrices = folded(priceWords.beside);
const prices = { current: folded(priceWords.current), constant: folded(priceWords.constant) };

/**
 * What a heading says in the words of yearbooks, Vietnamese or English, or both: what is measured, the unit, the prices.
 *
 * @example
 * headingContext('Tong san pham tren dia ban theo gia so sanh 2010 (Trieu dong)')
 * // => { subject: 'grdp', unit: 'Trieu dong', priceBasis: 'constant2010' }
 */
export function headingContext(text: string): HeadingContext {
  const plain = foldedText(text);
  const holds = (words: readonly string[]) => words.some((word) => wordIn(plain, word));
  const subject = groupOr(subjectIn(plain), text);
  const { measurement, unit: ofMeasurement } = measurementIn(plain, holds, subject);
  const [unit = ofMeasurement, ...otherUnits] = unitsIn(text);
  const isOfBoth = otherUnits.length > 0 && [unit, ...otherUnits].some(isUnitOfAmounts);
  const isEither = isInPercent(measurement) && isOfBoth;
  const priceBasis = basisIn(plain);
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(measurement === undefined ? {} : { measurement }),
    ...(unit === undefined ? {} : { unit }),
    ...(otherUnits.length === 0 ? {} : { otherUnits }),
    ...(isEither ? { isEither } : {}),
    ...(priceBasis === undefined ? {} : { priceBasis }),
  };
}

const spellingsFor = (wanted: readonly Measurement[]) =>
  measurements
    .filter(({ measurement }) => wanted.includes(measurement))
    .flatMap(({ spellings }) => spellings)
    .join('|');
/** A pace of figures per head in one clause, which is none of the whole. */
const paceOfPerHead = new RegExp(
  `(?:${spellingsFor(['growth', 'indexOfPreviousYear'])})(?:(?! va | and )[^,;])*(?:${spellingsFor(['perHead'])})`,
);
const others = folded(otherThings);
const decembers = folded(endOfYear);
/** The word for a year, with its mark: without it, it is the word for men. */
export const yearWord = /(?<!\p{L})n\u0103m(?!\p{L})/giu;
/** People of one group: the name of what is counted, and behind it that of the group. */
const peopleNamed = subjects
  .filter(({ indicator }) => ['averagePopulation', 'employment', 'labourForce'].includes(indicator))
  .map(({ indicator, spellings }) => {
    const group = folded(populationGroups.flatMap((one) => one.spellings)).join('|');
    const end = `(?= *(?:$|[^\\p{L} ]|${folded(dividedBy).join('|')}))`;
    return { indicator, named: new RegExp(`(?:${spellings.join('|')}) (?:la )?(${group})${end}`, 'u') };
  });
const betweenClauses = /[,;()]| va | and /;

const ofOneYear = /(?:19|20)\d\d ?= ?1(?:00)?(?![\d.,]*\d)/u;

/** What a heading says that figures are; an index of a year that it names is none of the year before. */
function measurementIn(
  plain: string,
  holds: (words: readonly string[]) => boolean,
  subject: string | undefined,
): { readonly measurement?: Measurement; readonly unit?: string } {
  if (ofOneYear.test(plain)) return { measurement: 'indexOfOneYear' };
  const found = measurements.find(({ spellings }) => holds(spellings));
  const isOther =
    (isPace(found?.measurement) && paceOfPerHead.test(plain)) ||
    (subject === 'consumerPriceChange' && holds(decembers));
  return isOther ? { measurement: 'other' } : (found ?? {});
}

/** What a heading is about; not what stands in one clause with words that make something else of it. */
function subjectIn(plain: string): string | undefined {
  const clauses = others.some((word) => wordIn(plain, word))
    ? plain.split(betweenClauses).filter((clause) => !others.some((word) => wordIn(clause, word)))
    : [plain];
  return subjects.find(({ spellings }) =>
    spellings.some((word) => clauses.some((clause) => wordIn(clause, word))),
  )?.indicator;
}

/** What is about one group of the people in a title: the group of the population, and nothing that the accounts know of others. */
function groupOr(subject: string | undefined, text: string): string | undefined {
  const people = peopleNamed.find(({ indicator }) => indicator === subject);
  if (people === undefined) return subject;
  // Without its mark, the word for a year is that for men.
  const behind = people.named.exec(foldedText(text.normalize('NFC').replace(yearWord, ' ')))?.[1];
  const group = populationGroups.find(({ spellings }) =>
    spellings.some((spelling) => foldedText(spelling) === behind),
  );
  if (group === undefined) return subject;
  return subject === 'averagePopulation' ? group.id : undefined;
}

function wordIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  const [before = '', after = ''] = [text[at - 1], text[at + word.length]];
  return !/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after);
}

function basisIn(plain: string): HeadingContext['priceBasis'] {
  const isCurrent = prices.current.some((word) => wordIn(plain, word));
  const constant = prices.constant.find((word) => wordIn(plain, word));
  // A title that names both leaves it to the headings below.
  if (constant === undefined || isCurrent) return isCurrent && constant === undefined ? 'current' : undefined;
  const [reference] = /(?:19|20)\d\d/.exec(plain.slice(plain.indexOf(constant))) ?? [];
  return reference === undefined ? 'constant' : `constant${Number(reference)}`;
}

/**
 * Whether a text names prices and nothing else, as rows of one thing at current and at constant prices do.
 *
 * @example
 * isBarePrices('Theo gia so sanh 2010') // => true
 * isBarePrices('GRDP theo gia so sanh 2010') // => false
 */
export function isBarePrices(text: string): boolean {
  const plain = foldedText(text);
  if (basisIn(plain) === undefined) return false;
  const words = [...prices.current, ...prices.constant, ...besidePrices].sort((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), plain);
  return !/\p{L}/u.test(rest);
}

/** The units that a heading names: behind "unit:", in parentheses, or as the whole of a side; one in two languages once. */
function unitsIn(text: string): string[] {
  const composed = text.normalize('NFC');
  const parts = sidesOfUnit(composed);
  const behind = introducedUnit(composed);
  const candidates = behind === undefined ? parts : [behind, ...parts];
  const known = candidates.filter((part) => part !== '' && unitFromText(part) !== undefined);
  return known.length > 0 || behind === undefined ? differentUnits(known) : [behind];
}

/**
 * The unit that a heading names, the first of several.
 *
 * @example
 * unitIn('Unit: Mill. dongs; %') // => 'Mill. dongs'
 */
export const unitIn = (text: string): string | undefined => unitsIn(text)[0];

/**
 * Whether a text is a unit and nothing else, in one language or two.
 *
 * @example
 * isBareUnit('Nguoi - Person') // => true
 */
export function isBareUnit(text: string): boolean {
  return sidesOfUnit(text.normalize('NFC')).every((part) => part === '' || unitFromText(part) !== undefined);
}

/**
 * Whether a text names a measurement, a unit, or both, and nothing else.
 *
 * @example
 * isBareMeasurement('Co cau - Structure (%)') // => true
 * isBareMeasurement('Co cau dan so (%)') // => false
 */
export function isBareMeasurement(text: string): boolean {
  const words = measurements.flatMap(({ spellings }) => spellings).sort((a, b) => b.length - a.length);
  const plain = foldedText(text.normalize('NFC'));
  const rest = words.reduce((left, word) => left.replaceAll(word, ' ; '), plain);
  return sidesOfUnit(rest).every((part) => !/[\p{L}\d]/u.test(part) || unitIn(part) !== undefined);
}

/** What a unit leaves of a name that it stands behind, in parentheses or behind a comma. */
export const withoutUnit = (name: string): string =>
  name
    .replace(/\s*\(([^()]+)\)/gu, (all, inside: string) => (isBareUnit(inside) ? '' : all))
    .replace(/\s*,\s*([^,]+)$/u, (all, behind: string) => (isBareUnit(behind) ? '' : all))
    .trim();

const sidesOfUnit = (text: string) =>
  text.split(/\s[-\u2013\u2014/|]\s|[;,\n\r]|[()]/).map((part) => part.trim());

function introducedUnit(text: string): string | undefined {
  // Folding keeps the number of letters of composed Vietnamese text, so that positions carry over.
  const plain = foldedText(text);
  const found = introduction.exec(plain);
  if (found === null) return undefined;
  const behind = text
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(found.index + found[0].length);
  const [unit = ''] = behind.split(/\s[-\u2013\u2014/|]\s|[;\n\r()]|,(?!\d)/);
  return unit.trim() === '' ? undefined : unit.trim();
}
