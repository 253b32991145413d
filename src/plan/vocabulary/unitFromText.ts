import { foldedText } from './foldedText.js';
import { currencies, multipliers, unitWords } from './unitWords.js';

/** A unit that is known: what it measures, and the power of ten it counts in. */
export interface KnownUnit {
  /** The unit without its multiplier, such as `VND` or `VND per persons`: units of one measure convert exactly. */
  readonly measure: string;
  /** Power of ten against the measure. */
  readonly power: number;
  /** As plan folders write it, in English; nothing where the power has no word. */
  readonly name: string | undefined;
}

interface Side {
  readonly name: string;
  readonly power: number;
}

const names: ReadonlyMap<string, Side> = new Map(
  unitWords.flatMap(({ name, power, spellings }) =>
    spellings.map((spelling): [string, Side] => [foldedText(spelling), { name, power }]),
  ),
);

const powers: readonly (readonly [string, number])[] = multipliers
  .flatMap(({ power, spellings }) =>
    spellings.map((spelling): [string, number] => [foldedText(spelling), power]),
  )
  .sort(([a], [b]) => b.length - a.length);

const aMonth = /\s*(?:\/\s*(?:1\s*)?(?:thang|month)|\s(?:per|a|mot|moi) (?:thang|month))$/;
const aYear = /\s*(?:\/\s*(?:nam|year)|\s(?:per|a|mot|moi) (?:nam|year))$/;

/**
 * The unit that a text names, in Vietnamese or English, with or without marks; nothing where the vocabulary lacks it.
 *
 * @example
 * unitFromText('Triệu đồng') // => { measure: 'VND', power: 6, name: 'million VND' }
 * unitFromText('nghìn tỷ đồng')?.name // => 'trillion VND'
 * unitFromText('triệu đồng/người')?.name // => 'million VND per person'
 * unitFromText('triệu đồng/người/năm')?.name // => 'million VND per person'
 * unitFromText('nghìn đồng/người/tháng')?.name // => 'thousand VND per person per month'
 * unitFromText('VND billion')?.name // => 'billion VND'
 * unitFromText('communes') // => undefined
 */
export function unitFromText(text: string): KnownUnit | undefined {
  const plain = foldedText(text).replace(/^\((.*)\)$/, '$1');
  return aMonth.test(plain) ? ofMonth(unitOfYear(plain.replace(aMonth, ''))) : unitOfYear(plain);
}

/** A unit of a month is none of a year: neither converts to the other by its digits. */
function ofMonth(unit: KnownUnit | undefined): KnownUnit | undefined {
  if (unit === undefined) return undefined;
  const { measure, power, name } = unit;
  return { measure: `${measure} per month`, power, name: name && `${name} per month` };
}

function unitOfYear(plain: string): KnownUnit | undefined {
  const ofYear = plain.replace(aYear, '');
  // All figures are of a year: only points a year are a pace, and other than points.
  const folded = ofYear === plain || sideOf(ofYear)?.name === 'percentage points' ? plain : ofYear;
  const whole = sideOf(folded);
  if (whole !== undefined) return unitOf(whole);
  const sides = folded.split(/\s*\/\s*|\s+(?:per|tren)\s+/);
  const [over, under] = sides.map(sideOf);
  if (sides.length !== 2 || over === undefined || under === undefined) return undefined;
  // One unit in two languages, and nothing per itself.
  if (over.name === under.name) return over.power === under.power ? unitOf(over) : undefined;
  const power = over.power - under.power;
  const base = one(under.name);
  const multiplier = wordOf(power);
  const name = multiplier === undefined ? undefined : `${multiplier}${over.name} per ${base}`;
  return { measure: `${over.name} per ${base}`, power, name };
}

function unitOf({ name, power }: Side): KnownUnit {
  const multiplier = wordOf(power);
  return { measure: name, power, name: multiplier === undefined ? undefined : `${multiplier}${name}` };
}

/** The unit of one thing, as it stands behind `per`. */
const one = (name: string) => (['persons', 'households', 'tonnes'].includes(name) ? name.slice(0, -1) : name);

const words: Readonly<Record<number, string>> = {
  0: '',
  3: 'thousand ',
  6: 'million ',
  9: 'billion ',
  12: 'trillion ',
};

function wordOf(power: number): string | undefined {
  return words[power];
}

/** One side of a unit: multipliers in front of what is measured. */
function sideOf(text: string): Side | undefined {
  const known = names.get(text) ?? names.get(text.replace(/\.$/, ''));
  if (known !== undefined) return known;
  for (const [word, power] of powers) {
    if (!text.startsWith(word)) continue;
    const rest = text.slice(word.length);
    if (!/^[. ]/.test(rest)) continue;
    const side = sideOf(rest.replace(/^[. ]+/, ''));
    if (side !== undefined) return { name: side.name, power: side.power + power };
  }
  return moneyFirst(text);
}

/** Money as banks write it, with the multiplier behind: `VND billion`. */
function moneyFirst(text: string): Side | undefined {
  const [, money = '', multiplier = ''] = /^(\S+) (\S+)$/.exec(text) ?? [];
  const side = names.get(money);
  const power = powers.find(([word]) => word === multiplier.replace(/\.$/, ''))?.[1];
  if (side === undefined || power === undefined || !currencies.includes(side.name)) return undefined;
  return { name: side.name, power: side.power + power };
}

/**
 * The power of ten by which a figure in one unit is multiplied to be in another: exact, never a rounded factor.
 *
 * @returns nothing where the two do not measure the same, or one is not known
 *
 * @example
 * powerBetween('billion VND', 'triệu đồng') // => 3
 * powerBetween('percent', 'percentage points') // => undefined
 */
export function powerBetween(from: string, to: string): number | undefined {
  if (from === to) return 0;
  const [source, aim] = [unitFromText(from), unitFromText(to)];
  if (source === undefined || aim === undefined || source.measure !== aim.measure) return undefined;
  return source.power - aim.power;
}
