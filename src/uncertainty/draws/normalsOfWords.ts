import { normalDensity, normalQuantile } from './normalQuantile.js';

/** Cells of each halving of the probability; 32 bits can halve it 32 times. */
const [cells, halvings] = [64, 32];

let table: Float64Array | undefined;

/** How many numbers the table of one sign has. */
const half = halvings * cells * 4;

/**
 * Four coefficients for each cell: a cubic that has the quantile and its slope at both ends. The same again with the sign
 * of the numbers above the middle.
 */
function cubics(): Float64Array {
  const made = new Float64Array(2 * half);
  for (let cell = 0; cell < halvings * cells; cell++) {
    const width = 2 ** -(2 + Math.floor(cell / cells)) / cells;
    const from = width * (cells + (cell % cells));
    const [z, next] = [normalQuantile(from), normalQuantile(from + width)];
    const [slope, nextSlope] = [width / normalDensity(z), width / normalDensity(next)];
    const [square, cube] = [3 * (next - z) - 2 * slope - nextSlope, 2 * (z - next) + slope + nextSlope];
    made.set([z, slope, square, cube], cell * 4);
    made.set([-z, -slope, -square, -cube], half + cell * 4);
  }
  return made;
}

/**
 * Standard normal numbers of random words: the quantile of (word + ½) / 2³², read from a table by cubics to 4e-10.
 *
 * The first bit gives the sign; the place of the first 1 among the others says how often the probability is halved, and
 * the bits after it the cell and the place in it.
 *
 * @param words - taken as whole numbers from 0, below 2^32
 * @param into - takes as many normal numbers as it is long
 *
 * @example
 * const row = new Float64Array(1);
 * normalsOfWords(Int32Array.of(0x733333f0), row);
 * row[0]?.toFixed(3) // => '-0.126'
 */
export function normalsOfWords(words: Int32Array, into: Float64Array): void {
  table ??= cubics();
  const own = table;
  for (let d = 0; d < into.length; d++) {
    const word = words[d] as number;
    const sign = word >> 31;
    // Twice the word and a half is a whole number, odd, whose first 1 is shifted to the front.
    const odd = ((word ^ sign) << 1) | 1;
    const halved = Math.clz32(odd);
    const bits = odd << halved;
    const at = (((halved << 6) + ((bits >>> 25) & 63)) << 2) + (sign & half);
    const t = (bits & 0x1ffffff) / 33554432;
    const cubic = (own[at + 3] as number) * t + (own[at + 2] as number);
    into[d] = (cubic * t + (own[at + 1] as number)) * t + (own[at] as number);
  }
}
