/** Two words of 32 bits that name a stream of random numbers. */
export interface StreamKey {
  readonly first: number;
  readonly second: number;
}

const parity = 0x1bd11bda;

/**
 * Threefry2x32 with 20 rounds: two random words for a key and a counter, pair by pair for counters that follow each other.
 * The same key and counter give the same words, whatever was drawn before, so that draws can be asked for in any order and
 * in parts.
 *
 * @source Salmon, Moraes, Dror and Shaw, Parallel Random Numbers: As Easy as 1, 2, 3, 2011 (Random123)
 * @param key - two words
 * @param counter - two words, the first of which counts on
 * @param words - takes the random words; an even number of them
 *
 * @example
 * const words = new Int32Array(2);
 * threefry({ first: 0, second: 0 }, [0, 0], words);
 * words[0]?.toString(16) // => '6b200159'
 */
export function threefry(
  { first, second }: StreamKey,
  [from, column]: readonly [number, number],
  words: Int32Array,
): void {
  const one = first | 0;
  const two = second | 0;
  const three = parity ^ first ^ second;
  const after4 = (three + 1) | 0;
  const after8 = (one + 2) | 0;
  const after12 = (two + 3) | 0;
  const after16 = (three + 4) | 0;
  for (let at = 0; at < words.length; at += 2) {
    let x = (from + (at >> 1) + one) | 0;
    let y = (column + two) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + two) | 0;
    y = (y + after4) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + three) | 0;
    y = (y + after8) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + one) | 0;
    y = (y + after12) | 0;
    x = (x + y) | 0;
    y = ((y << 17) | (y >>> 15)) ^ x;
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + two) | 0;
    y = (y + after16) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    words[at] = (x + three) | 0;
    words[at + 1] = (y + one + 5) | 0;
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
  const words = new Int32Array(2);
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
  const words = new Int32Array(row.length + (row.length % 2));
  threefry(key, [first / 2, column], words);
  for (let at = 0; at < row.length; at++) row[at] = (((words[at] as number) >>> 0) + 0.5) / 4294967296;
}
