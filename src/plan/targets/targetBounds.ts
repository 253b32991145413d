import { type Message, say } from '../../errors/Message.js';
import { entryOf } from '../entryOf.js';
import { decimalPoint, says } from '../grammar.js';
import { boundsMeant, type Quantity } from '../Quantity.js';
import { addSign } from '../Rate.js';
import { rangeInWords } from './boundInWords.js';

/** Takes down a complaint against the value at a path: a message of `says`, and what was found. */
export type Complain = (path: readonly (string | number)[], message: string, found?: unknown) => void;

/** The bounds of a target as written, before it is known whether they fit its unit and direction. */
export interface WrittenBounds {
  readonly range: readonly [Quantity, Quantity] | undefined;
  readonly value: Quantity | undefined;
  readonly unit: string;
  /** Whether both bounds are asked for, as the value has to lie between them, or one value that it has to be near. */
  readonly asks: 'range' | 'value' | 'either';
}

const signs: Readonly<Record<string, Quantity['sign']>> = { percent: '%', 'percentage points': 'pp' };
const unitNames: Readonly<Record<string, Message>> = {
  percent: say`percent`,
  'percentage points': say`percentage points`,
};
const examples: Readonly<Record<Quantity['sign'], string>> = { '%': '8%', pp: '-2.0 pp', '': '2600' };

/**
 * The unit that bounds state by their sign; nothing where they have none, or not all the same.
 *
 * @example
 * unitOfSigns([{ value: 8, sign: '%' }, { value: 9, sign: '%' }]) // => 'percent'
 * unitOfSigns([{ value: 2600, sign: '' }]) // => undefined
 */
export function unitOfSigns(bounds: readonly Quantity[]): string | undefined {
  const [sign = '', ...others] = new Set(bounds.map((bound) => bound.sign));
  return others.length > 0 ? undefined : Object.keys(signs).find((unit) => signs[unit] === sign);
}

const asked = {
  range: say`both bounds: range: [a, b]`,
  value: say`the point: value: a`,
  either: say`bounds: range: [a, b] or value: a`,
};

/**
 * Checks the bounds of a target: exactly one way of writing them, the sign of the unit, the lower before the upper.
 *
 * @example
 * const complaints: string[] = [];
 * checkBounds({ range: undefined, value: { value: 8, sign: '' }, unit: 'percent', asks: 'either' }, (path, message) => complaints.push(message));
 * complaints.map((message) => complaintFrom(message)?.code) // => ['bareRate']
 */
export function checkBounds({ range, value, unit, asks }: WrittenBounds, complain: Complain): void {
  if (range === undefined && value === undefined)
    complain([asks === 'value' ? 'value' : 'range'], says('missing', asked[asks]));
  if (range !== undefined && value !== undefined)
    complain(
      ['value'],
      says('badValue', say`range or value, not both`, say`Leave one of them out.`),
      writtenText(value),
    );
  else if (range !== undefined && asks === 'value') {
    const hint = say`Give the point as value: a, or change the direction to within.`;
    complain(
      ['range'],
      says('badValue', say`one value, as the direction is about`, hint),
      range.map(writtenText),
    );
  } else if (value !== undefined && asks === 'range') {
    const hint = say`Give both, or change the direction to atLeast, atMost or about.`;
    complain(
      ['value'],
      says('badValue', say`both bounds, range: [a, b], as the direction is within`, hint),
      writtenText(value),
    );
  }
  const wrongSign = (path: readonly (string | number)[], quantity: Quantity) => {
    const message = signComplaint(quantity, unit);
    if (message !== undefined) complain(path, message, writtenText(quantity));
    return message !== undefined;
  };
  if (value !== undefined) wrongSign(['value'], value);
  if (range === undefined) return;
  const wrong = range.map((bound, side) => wrongSign(['range', side], bound));
  if (!wrong.includes(true) && range[0].value > range[1].value)
    complain(['range'], says('badValue', say`the lower bound before the upper`), range.map(writtenText));
}

/**
 * What to say against bounds that are not a list of two.
 *
 * @example
 * complaintFrom(rangeComplaint(['8%']))?.code // => 'badValue'
 */
export function rangeComplaint(input: unknown): string {
  const parted = Array.isArray(input) && input.length > 2;
  const [only = input] = Array.isArray(input) ? input : [];
  const meant = typeof only === 'string' ? (boundsMeant(only) ?? rangeInWords(only)) : undefined;
  const hint = meant === undefined ? undefined : say`Write them as a list: ${meant}.`;
  return says('badValue', say`two bounds, such as [8%, 9%]`, parted ? decimalPoint : hint);
}

/**
 * What to say against a quantity whose sign is not that of the unit; nothing where it is.
 *
 * @example
 * signComplaint({ value: 8, sign: '%' }, 'percent') // => undefined
 */
export function signComplaint({ sign, value }: Quantity, unit: string): string | undefined {
  const wanted = entryOf(signs, unit) ?? '';
  if (unit === '' || sign === wanted) return undefined;
  const expected = say`a bound in ${entryOf(unitNames, unit) ?? unit}, such as ${examples[wanted]}`;
  if (wanted === '') return says('badNumber', expected, say`Write the bare number: its unit is ${unit}.`);
  if (sign === '') return says('bareRate', expected, addSign(wanted, String(value)));
  const hint =
    wanted === '%'
      ? say`pp counts points; a relative rate is written with %. A fall or a rise in points is of the kind ${'yearlyChange'}, such as ${'-1 pp'}.`
      : say`% is relative; a change in points is written with pp.`;
  return says('badNumber', expected, hint);
}

/**
 * A quantity as plan.yaml writes it.
 *
 * @example
 * writtenText({ value: 8, sign: '%' }) // => '8%'
 */
export function writtenText({ value, sign }: Quantity): string | number {
  return sign === '' ? value : `${value}${sign === '%' ? '%' : ' pp'}`;
}
