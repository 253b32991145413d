/*
 * Direction numbers of the first 64 dimensions, from new-joe-kuo-6.21201.
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * following conditions are met: redistributions of source code must retain the above copyright notice, this list of
 * conditions and the following disclaimer; redistributions in binary form must reproduce them in the documentation and/or
 * other materials provided with the distribution; neither the names of the copyright holders nor the names of the
 * University of New South Wales and the University of Waikato and its contributors may be used to endorse or promote
 * products derived from this software without specific prior written permission.
 *
 * This software is provided by the copyright holders "as is" and any express or implied warranties, including, but not
 * limited to, the implied warranties of merchantability and fitness for a particular purpose are disclaimed. In no event
 * shall the copyright holders be liable for any direct, indirect, incidental, special, exemplary, or consequential damages
 * (including, but not limited to, procurement of substitute goods or services; loss of use, data, or profits; or business
 * interruption) however caused and on any theory of liability, whether in contract, strict liability, or tort (including
 * negligence or otherwise) arising in any way out of the use of this software, even if advised of the possibility of such
 * damage.
 */

/** Of each dimension from the second on: its primitive polynomial, as bits, and the first direction numbers. */
const table = `
3 1
7 1 3
11 1 3 1
13 1 1 1
19 1 1 3 3
25 1 3 5 13
37 1 1 5 5 17
41 1 1 5 5 5
47 1 1 7 11 19
55 1 1 5 1 1
59 1 1 1 3 11
61 1 3 5 5 31
67 1 3 3 9 7 49
91 1 1 1 15 21 21
97 1 3 1 13 27 49
103 1 1 1 15 7 5
109 1 3 1 15 13 25
115 1 1 5 5 19 61
131 1 3 7 11 23 15 103
137 1 3 7 13 13 15 69
143 1 1 3 13 7 35 63
145 1 3 5 9 1 25 53
157 1 3 1 13 9 35 107
167 1 3 1 5 27 61 31
171 1 1 5 11 19 41 61
185 1 3 5 3 3 13 69
191 1 1 7 13 1 19 1
193 1 3 7 5 13 19 59
203 1 1 3 9 25 29 41
211 1 3 5 13 23 1 55
213 1 3 7 3 13 59 17
229 1 3 1 3 5 53 69
239 1 1 5 5 23 33 13
241 1 1 7 7 1 61 123
247 1 1 7 9 13 61 49
253 1 3 3 5 3 55 33
285 1 3 1 15 31 13 49 245
299 1 3 5 15 31 59 63 97
301 1 3 1 11 11 11 77 249
333 1 3 1 11 27 43 71 9
351 1 1 7 15 21 11 81 45
355 1 3 7 3 25 31 65 79
357 1 3 1 1 19 11 3 205
361 1 1 5 9 19 21 29 157
369 1 3 7 11 1 33 89 185
391 1 3 3 3 15 9 79 71
397 1 3 7 11 15 39 119 27
425 1 1 3 1 11 31 97 225
451 1 1 1 3 23 43 57 177
463 1 3 7 7 17 17 37 71
487 1 3 1 5 27 63 123 213
501 1 1 3 5 11 43 53 133
529 1 3 5 5 29 17 47 173 479
539 1 3 3 11 3 1 109 9 69
545 1 1 1 5 17 39 23 5 343
557 1 3 1 5 25 15 31 103 499
563 1 1 1 11 11 17 63 105 183
601 1 1 5 11 9 29 97 231 363
607 1 1 5 15 19 45 41 7 383
617 1 3 7 7 31 19 83 137 221
623 1 1 1 3 23 15 111 223 83
631 1 1 5 13 31 15 55 25 161
637 1 1 3 13 25 47 39 87 257
`;

/** How many dimensions are tabled. */
export const sobolDimensions = 64;

const directions: readonly Uint32Array[] = [
  Uint32Array.from({ length: 32 }, (_, bit) => 2 ** (31 - bit)),
  ...table.trim().split('\n').map(directionsOf),
];

function directionsOf(line: string): Uint32Array {
  const [polynomial = 0, ...first] = line.split(' ').map(Number);
  const degree = first.length;
  const found = new Uint32Array(32);
  first.forEach((number, bit) => {
    found[bit] = number * 2 ** (31 - bit);
  });
  for (let bit = degree; bit < 32; bit++) {
    const before = found[bit - degree] ?? 0;
    let next = before ^ (before >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial >>> (degree - k)) & 1) next ^= found[bit - k] ?? 0;
    found[bit] = next;
  }
  return found;
}

/**
 * A coordinate of a point of the Sobol' sequence, in units of 2^-32: each run of 2^k points from a multiple of 2^k on has
 * one in every interval of length 2^-k.
 *
 * @source S. Joe and F. Y. Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput.
 *   30 (2008), 2635-2654
 * @param index - of the point, from 0, below 2^32
 * @param dimension - from 0, below 64
 *
 * @example
 * [0, 1, 2, 3].map((index) => sobolCoordinate(index, 0) / 2 ** 32) // => [0, 0.5, 0.25, 0.75]
 */
export function sobolCoordinate(index: number, dimension: number): number {
  const own = directions[dimension];
  if (own === undefined) throw new Error('a dimension must be tabled');
  let found = 0;
  for (let rest = index, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) found ^= own[bit] ?? 0;
  return found >>> 0;
}

/**
 * A coordinate scrambled after Owen, by a hash: which half it lies in is swapped or not, in each half which quarter, and so
 * on. Points stay as evenly spread, and are now random: several scramblings tell how far an average is off.
 *
 * @source B. Burley, Practical Hash-based Owen Scrambling, JCGT 9 (2020), 1-20
 */
export function owenScrambled(coordinate: number, seed: number): number {
  let bits = (reversed(coordinate) + seed) | 0;
  bits ^= Math.imul(bits, 0x6c50b47c);
  bits ^= Math.imul(bits, 0xb82f1e52);
  bits ^= Math.imul(bits, 0xc7afe638);
  bits ^= Math.imul(bits, 0x8d22f6e6);
  return reversed(bits);
}

function reversed(word: number): number {
  let bits = word;
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return ((bits >>> 16) | (bits << 16)) >>> 0;
}
