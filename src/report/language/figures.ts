import type { Target, TargetKind } from '../../plan/targets/Target.js';
import type { Language, LocalText } from '../../plan/text/LocalText.js';
import type { names as englishNames } from './en/names.js';
import type { phrases as englishPhrases } from './en/phrases.js';
import { numbersIn } from './numbers.js';

/** A range with its unit; an end that is left out is open. */
export interface UnitRange {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly unit: string;
  /** Digits after the decimal mark; as many as the ends have where left out. */
  readonly decimals?: number | undefined;
}

type Bounded = Pick<
  Target,
  | 'kind'
  | 'unit'
  | 'priceBasis'
  | 'lower'
  | 'upper'
  | 'about'
  | 'point'
  | 'tolerance'
  | 'year'
  | 'isDeadline'
  | 'over'
  | 'rank'
>;

const yearly: readonly TargetKind[] = ['averageGrowth', 'yearlyChange', 'yearlyReduction', 'yearlyAmount'];

/**
 * How figures are written in one language: numbers, units, bases, dates, ranges and the bounds of a target.
 *
 * @param language - of the notation
 * @param words - glossary and turns of phrase of the same language
 */
export function figuresIn(
  language: Language,
  { names, phrases }: { readonly names: typeof englishNames; readonly phrases: typeof englishPhrases },
) {
  const { marks, number, signed, list } = numbersIn(language);
  const { unit, date, priceBasis, exchangeRateBasis } = namesIn(names);
  /** What is written, followed by its unit: a per-cent sign at once, other units after a blank. */
  const withUnit = (written: string, id: string) =>
    names.unsaid.includes(id)
      ? written
      : `${written}${id === 'percent' ? '' : ' '}${/^−?1$/.test(written) ? names.one(unit(id)) : unit(id)}`.trimEnd();
  const amount = (value: number, id: string, decimals?: number) => withUnit(number(value, decimals), id);
  /** Two numbers and a dash, or "to" where one is below zero, as a dash would read as one more minus sign. */
  const span = (low: string, high: string) =>
    low === high ? low : /^−/.test(low) || /^−/.test(high) ? phrases.upTo(low, high) : `${low}–${high}`;
  const range = ({ lower, upper, unit: id, decimals }: UnitRange) => {
    const text = (value: number) => number(value, decimals);
    if (lower === undefined)
      return upper === undefined ? phrases.free : phrases.atMost(withUnit(text(upper), id));
    if (upper === undefined) return phrases.atLeast(withUnit(text(lower), id));
    return withUnit(span(text(lower), text(upper)), id);
  };
  return {
    language,
    marks,
    number,
    signed,
    list,
    unit,
    withUnit,
    amount,
    range,
    span,
    ...boundsIn({ phrases, number, span, unit, withUnit, priceBasis }),
    date,
    priceBasis,
    exchangeRateBasis,
    /** A text that the plan gives in both languages. */
    of: (text: LocalText) => text[language],
    /** One of our own names inside a sentence: its first letter small, unless it begins with an abbreviation. */
    inSentence: (name: string) =>
      name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase(language)),
    /** A text of ours or the user's at the start of a sentence. */
    capital: (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language)),
  };
}

/** What the bounds of a target are written with. */
interface BoundWords {
  readonly phrases: typeof englishPhrases;
  readonly number: (value: number) => string;
  readonly span: (low: string, high: string) => string;
  readonly unit: (id: string) => string;
  readonly priceBasis: (basis: string) => string;
  readonly withUnit: (written: string, id: string) => string;
}

/** How the bounds of a target are written in one language, given how its numbers and units are. */
function boundsIn({ phrases, number, span, unit, withUnit, priceBasis }: BoundWords) {
  const boundsOf = ({ lower, upper, point, tolerance }: Bounded) => {
    const [low = upper ?? 0, high = low] = [lower, upper];
    return point === undefined
      ? span(number(low), number(high))
      : `${number(point)} ± ${number(tolerance ?? 0)}`;
  };
  /** The bounds of a target without a sign of direction. */
  const targetAmount = (target: Bounded) => {
    const { kind, unit: id, about } = target;
    const bounds = withUnit(boundsOf(target), id);
    const yearlyBounds = yearly.includes(kind) ? phrases.aYear(bounds) : bounds;
    return about ? phrases.about(yearlyBounds) : yearlyBounds;
  };
  /** The same for a table that has a column for units. */
  const targetNumbers = (target: Bounded) =>
    target.about ? phrases.about(boundsOf(target)) : boundsOf(target);
  /** Bounds with the date or the years that they are of, where those are not all of the plan's. */
  const dated = (bounds: string, { year, isDeadline, over }: Bounded) => {
    if (over !== undefined) return phrases.over(bounds, over);
    return isDeadline && year !== undefined ? phrases.byDate(bounds, year) : bounds;
  };
  /** The bounds of a target as a scorecard prints them: ≥ or ≤ where one side is open. */
  const signedBounds = (target: Bounded, amountOf: (target: Bounded) => string) => {
    const { lower, upper, about, rank } = target;
    const open = !about && (lower === undefined) !== (upper === undefined);
    const bounds = `${open ? (lower === undefined ? '≤ ' : '≥ ') : ''}${amountOf(target)}`;
    if (rank !== undefined) return phrases.place(rank, rank.count === undefined ? undefined : bounds);
    return dated(bounds, target);
  };
  const targetBounds = (target: Bounded) => signedBounds(target, targetAmount);
  /** The bounds without a sign of direction, with their date or years. */
  const targetDated = (target: Bounded) => dated(targetAmount(target), target);
  return {
    targetDated,
    /** The bounds in a sentence: at least or at most where one side is open. */
    targetSaid: (target: Bounded) => {
      const { lower, upper, about } = target;
      if (about || (lower === undefined) === (upper === undefined)) return targetDated(target);
      return (lower === undefined ? phrases.atMost : phrases.atLeast)(targetDated(target));
    },
    targetAmount,
    targetBounds,
    /** The bounds as a scorecard prints them, and their unit for a column of its own, with the prices that are named. */
    targetCells: (target: Bounded) => {
      const name = unit(target.unit);
      const counted = yearly.includes(target.kind) ? phrases.aYear(name) : name;
      const prices = target.priceBasis === undefined ? [] : [priceBasis(target.priceBasis)];
      return { bounds: signedBounds(target, targetNumbers), unit: [counted, ...prices].join(', ') };
    },
    /** The target as a chart names it: its year and its bounds. */
    targetName: (target: Bounded) =>
      phrases.targetFor(target.isDeadline ? undefined : target.year, targetBounds(target)),
  };
}

/** How units, bases and dates are named in one language. */
function namesIn(names: typeof englishNames) {
  const units: Readonly<Record<string, string>> = names.units;
  return {
    /** A unit in the words of an office; one that is not known is handed back. */
    unit: (id: string) => {
      const known = Object.hasOwn(units, id) ? units[id] : undefined;
      const [, referenceYear] = /^index (\d{4})\s*=\s*100$/.exec(id) ?? [];
      return known ?? (referenceYear === undefined ? id : names.index(referenceYear));
    },
    /** The prices a figure is measured at; empty where prices play no part. */
    priceBasis: (basis: string) => {
      if (basis === 'current') return names.currentPrices;
      return basis === '' ? '' : names.constantPrices(basis.slice(-4));
    },
    /** The exchange rate a figure was converted at; empty where none was. */
    exchangeRateBasis: (basis: string) => {
      if (basis === 'periodAverage') return names.periodAverageRate;
      return basis === '' ? '' : names.exchangeRateOf(basis.slice(-4));
    },
    /** A date as files write it (`2015`, `2015-12`, `2015-12-08`), as people write it. */
    date: (written: string) => {
      const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(written) ?? [];
      const name = names.months[Number(month) - 1];
      if (year === undefined || name === undefined) return written.replace(/^(\d{4})-(\d{4})$/, '$1–$2');
      return names.date(day === undefined ? '' : String(Number(day)), name, year);
    },
  };
}
