import { isSameThing } from './sameThing.js';
import { shiftedDecimal } from './shiftedDecimal.js';
import { powerBetween, unitFromText } from './unitFromText.js';

/**
 * A unit as plan folders name it: another spelling of a unit of the vocabulary becomes its name, any other unit stays.
 *
 * @example
 * ownUnit('triệu đồng') // => 'million VND'
 * ownUnit('communes') // => 'communes'
 */
export function ownUnit(unit: string): string {
  return unitFromText(unit)?.name ?? unit;
}

/** A unit that figures are kept in, and the power of ten that brings figures of another into it. */
export interface KeptIn {
  readonly unit: string;
  readonly power: number;
}

/**
 * Which of the units of an indicator a figure in another unit converts to, exactly. What is counted per person may be
 * written without saying so: 34.8 million VND. Things that are counted may go by their name in the other language.
 *
 * @param units - those that the indicator may be kept in
 * @returns nothing where it converts to none of them
 *
 * @example
 * keptIn('nghìn người', ['thousand persons']) // => { unit: 'thousand persons', power: 0 }
 * keptIn('million USD', ['billion VND']) // => undefined
 * keptIn('triệu đồng', ['million VND per person', 'USD per person'])?.unit // => 'million VND per person'
 * keptIn('trường', ['schools']) // => { unit: 'schools', power: 0 }
 */
export function keptIn(unit: string, units: readonly string[]): KeptIn | undefined {
  if (units.includes(unit)) return { unit, power: 0 };
  for (const spelling of [unit, `${unit} per person`])
    for (const one of units) {
      const power = powerBetween(spelling, one);
      if (power !== undefined) return { unit: one, power };
    }
  const same = units.find((one) => isSameThing(unit, one));
  return same === undefined ? undefined : { unit: same, power: 0 };
}

/**
 * A number times a power of ten, by its decimal digits.
 *
 * @example
 * shifted(26374.92, -3) // => 26.37492
 */
export function shifted(value: number, power: number): number {
  return power === 0 || !Number.isFinite(value) ? value : Number(shiftedDecimal(String(value), power));
}
