/** A place, and the value of a function there. */
export interface FoundRoot {
  readonly at: number;
  readonly value: number;
}

const mostSteps = 200;
const closeEnough = 4e-15;

/**
 * Where a function crosses zero between two places at which it has opposite signs.
 *
 * The crossing stays bracketed throughout: a chord is tried (with the weights of Anderson and Björck), and the middle
 * wherever chords gain too little. It ends where the value is zero but for rounding, or where two neighbouring numbers
 * enclose the crossing; so values should be of the size of 1.
 *
 * @source Anderson and Björck, A new high order method of the regula falsi type, BIT 13, 1973
 * @param compute - finite everywhere between the two places
 * @param bracket - the two places, in any order
 * @returns the place of the smallest value found; nothing where the signs do not differ
 *
 * @example
 * rootBetween((x) => x * x - 2, [0, 2])?.at // => Math.sqrt(2)
 * rootBetween((x) => x * x + 1, [0, 2]) // => undefined
 */
export function rootBetween(
  compute: (at: number) => number,
  [from, to]: readonly [number, number],
): FoundRoot | undefined {
  let low: FoundRoot = { at: from, value: compute(from) };
  let high: FoundRoot = { at: to, value: compute(to) };
  if (Math.sign(low.value) * Math.sign(high.value) > 0) return undefined;
  let weighed = low.value;
  let width = Math.abs(to - from);
  for (let step = 1; step <= mostSteps && !isZero(low) && !isZero(high); step += 1) {
    const span = high.at - low.at;
    const isThird = step % 3 === 0;
    const chord = high.at - (high.value * span) / (high.value - weighed);
    const isSlow = isThird && Math.abs(span) > width / 2;
    const at = isSlow ? low.at + span / 2 : chordOrMiddle(chord, [low.at, high.at]);
    if (isThird) width = Math.abs(span);
    if (at === low.at || at === high.at) break;
    const found = { at, value: compute(at) };
    if (Math.sign(found.value) === Math.sign(high.value)) weighed *= weightOf(found, high);
    else [low, weighed] = [high, high.value];
    high = found;
  }
  return Math.abs(low.value) < Math.abs(high.value) ? low : high;
}

const isZero = ({ value }: FoundRoot) => Math.abs(value) <= closeEnough;

function chordOrMiddle(chord: number, [one, other]: readonly [number, number]): number {
  return (chord - one) * (chord - other) < 0 ? chord : one + (other - one) / 2;
}

function weightOf(found: FoundRoot, last: FoundRoot): number {
  const weight = 1 - found.value / last.value;
  return weight > 0 ? weight : 0.5;
}
