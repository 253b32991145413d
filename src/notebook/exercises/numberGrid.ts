/** What of an exercise says how finely a number is told from another. */
export interface Fineness {
  readonly decimals: number;
  /** How far a number may be off, in its unit. */
  readonly tolerance: number;
}

/** Numbers as points of a grid: near ones have the same form. */
export interface NumberGrid {
  /** The form of the point nearest to a number: how many steps it is from zero. */
  readonly formOf: (value: number) => string;
  /** The forms around a number, from the nearest outward; of a wide room those nearest alone. */
  readonly formsAround: (value: number, room: number) => Generator<string>;
}

/** So many decimals more than are asked for are told apart where the tolerance is narrow. */
const mostFiner = 3;

/** At most so many steps to either side are looked at: some milliseconds. */
const farthest = 2048;

/**
 * The grid of an exercise. Its step is the last decimal asked, or the power of ten that the tolerance covers to both
 * sides: so a right answer and a mistake never have the same form.
 *
 * @example
 * gridOf({ decimals: 2, tolerance: 0.005 }).formOf(21.4183) // => '2142'
 * gridOf({ decimals: 0, tolerance: 5 }).formOf(1234) // => '123'
 * [...gridOf({ decimals: 1, tolerance: 0.05 }).formsAround(0.26, 0.1)] // => ['3', '2', '4', '1', '5']
 */
export function gridOf({ decimals, tolerance }: Fineness): NumberGrid {
  const width = 2 * tolerance * (1 + 1e-9);
  let digits = decimals;
  while (Number(`1e${1 - digits}`) <= width) digits -= 1;
  while (Number(`1e${-digits}`) > width && digits < decimals + mostFiner) digits += 1;
  const scale = Number(`1e${digits}`);
  const stepOf = (value: number) => Math.round(value * scale) + 0;
  const formOf = (value: number) => String(stepOf(value));
  function* formsAround(value: number, room: number) {
    const middle = stepOf(value);
    const last = Math.min(Math.ceil(room * scale) + 1, farthest);
    yield String(middle);
    for (let away = 1; away <= last; away += 1) {
      yield String(middle - away);
      yield String(middle + away);
    }
  }
  return { formOf, formsAround };
}
