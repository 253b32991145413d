/** Two words of 32 bits that name a stream of random numbers. */
export interface StreamKey {
  readonly first: number;
  readonly second: number;
}

/** The words of a counter: the first counts on. */
export type Counter = readonly [number, number];

const parity = 0x1bd11bda;

/**
 * Threefry2x32 with 20 rounds: two random words for a key and a counter, pair by pair for counters that follow each other.
 * The same key and counter give the same words, whatever was drawn before, so that draws can be asked for in any order and
 * in parts. Two pairs, a and b, are worked through side by side, neither of which waits for the other.
 *
 * @source Salmon, Moraes, Dror and Shaw, Parallel Random Numbers: As Easy as 1, 2, 3, 2011 (Random123)
 * @param key - two words
 * @param counter - two words, the first of which counts on
 * @param words - takes the random words; four of them, or a multiple of four
 *
 * @example
 * const words = new Int32Array(4);
 * threefry({ first: 0, second: 0 }, [0, 0], words);
 * words[0]?.toString(16) // => '6b200159'
 */
export function threefry({ first, second }: StreamKey, [from, column]: Counter, words: Int32Array): void {
  const one = first | 0;
  const two = second | 0;
  for (let at = 0; at < words.length; at += 4) {
    let xa = (from + (at >> 1) + one) | 0;
    let xb = (xa + 1) | 0;
    let ya = (column + two) | 0;
    let yb = ya;
    let now = two;
    let next = parity ^ first ^ second;
    let last = one;
    for (let round = 1; ; round += 2) {
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 13) | (ya >>> 19)) ^ xa;
      yb = ((yb << 13) | (yb >>> 19)) ^ xb;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 15) | (ya >>> 17)) ^ xa;
      yb = ((yb << 15) | (yb >>> 17)) ^ xb;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 26) | (ya >>> 6)) ^ xa;
      yb = ((yb << 26) | (yb >>> 6)) ^ xb;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 6) | (ya >>> 26)) ^ xa;
      yb = ((yb << 6) | (yb >>> 26)) ^ xb;
      xa = (xa + now) | 0;
      xb = (xb + now) | 0;
      ya = (ya + next + round) | 0;
      yb = (yb + next + round) | 0;
      if (round === 5) break;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 17) | (ya >>> 15)) ^ xa;
      yb = ((yb << 17) | (yb >>> 15)) ^ xb;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 29) | (ya >>> 3)) ^ xa;
      yb = ((yb << 29) | (yb >>> 3)) ^ xb;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 16) | (ya >>> 16)) ^ xa;
      yb = ((yb << 16) | (yb >>> 16)) ^ xb;
      xa = (xa + ya) | 0;
      xb = (xb + yb) | 0;
      ya = ((ya << 24) | (ya >>> 8)) ^ xa;
      yb = ((yb << 24) | (yb >>> 8)) ^ xb;
      xa = (xa + next) | 0;
      xb = (xb + next) | 0;
      ya = (ya + last + round + 1) | 0;
      yb = (yb + last + round + 1) | 0;
      const before = last;
      last = next;
      next = now;
      now = before;
    }
    words[at] = xa;
    words[at + 1] = ya;
    words[at + 2] = xb;
    words[at + 3] = yb;
  }
}

/**
 * The key of a stream: a hash of the seed and of what is drawn, letter by letter through the generator itself, so that
 * keys near each other give streams that have nothing in common.
 *
 * @param seed - a whole number from 0, below 2^32
 * @param name - of what is drawn, such as `growth`
 *
 * @example
 * streamKey(1, 'growth').first === streamKey(2, 'growth').first // => false
 */
export function streamKey(seed: number, name: string): StreamKey {
  const words = new Int32Array(4);
  const key = { first: seed >>> 0, second: name.length };
  for (let position = 0; position < name.length; position++) {
    const [first = 0, second = 0] = words;
    threefry(key, [first ^ name.charCodeAt(position), second ^ position], words);
  }
  const [first = 0, second = 0] = Uint32Array.from(words);
  return { first, second };
}

/**
 * Uniform numbers of a stream, above 0 and below 1, one for each draw. A draw has its number whatever block it is in.
 *
 * @param key - of the stream
 * @param column - a second number that tells columns of one stream apart, such as the year
 * @param span - number of the first draw, even, and the row to fill
 */
export function uniforms(
  key: StreamKey,
  column: number,
  { first, row }: { readonly first: number; readonly row: Float64Array },
): void {
  const words = new Int32Array(4 * Math.ceil(row.length / 4));
  threefry(key, [first / 2, column], words);
  for (let at = 0; at < row.length; at++) row[at] = (((words[at] as number) >>> 0) + 0.5) / 4294967296;
}
