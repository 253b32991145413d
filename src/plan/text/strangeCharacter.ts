import { characterName } from '../../errors/characterName.js';

/** Code points that charts can draw, in hexadecimal: Latin with Vietnamese, Greek, Cyrillic, and signs of the font. */
export const drawnRanges =
  '20-7e a0-ac ae-181 186 18a 18d-190 192-194 196-197 19a-19b 19e 1a0-1a1 1af-1b1 1b7 1bf-1c3 1cd-1f0 ' +
  '1f4-1f5 1f7-220 222-223 226-233 237 23a-23e 241-245 248-249 2bb-2c1 2c6-2cc 2d0-2de 300-30d 30f-313 ' +
  '315 318-320 323-32a 32c 32e-332 334 337-33d 340-345 374-375 37a 37e 384-38a 38c 38e-3a1 3a3-3d1 3d5 ' +
  '3d7 3d9 3db 3dd 3e1 3f4 3f7-3f8 400-45f 462-463 472-477 490-493 496-49b 4a0-4a3 4aa-4ab 4ae-4b3 ' +
  '4b6-4b7 4ba-4bb 4c0-4c4 4c7-4c8 4cf-4df 4e2-4f9 1e00-1e11 1e14-1e17 1e1a-1e3b 1e3e-1e49 1e4c-1e6f ' +
  '1e72-1e75 1e78-1e99 1e9b 1e9e-1ef9 2000-200a 2010-201e 2020-2023 2026 202f-2033 2035 2039-203a ' +
  '203c-203f 2044 2047-204a 205f 2070-2071 2074-208e 20a1 20a3-20a4 20a6-20a7 20a9 20ab-20ac 20ae ' +
  '20b1-20b2 20b4-20b5 20b8-20ba 20bd 2105 2113 2116-2117 211e 2120 2122 2126 212a-212b 212e 2150-215e ' +
  '2189 2190-219b 21a8 21ae 21cd 21cf-21d3 21e7 2200 2202-2204 2206 220f 2211-2212 2215 2219-221a ' +
  '221e-221f 2229 222b 2236-2237 2248-2249 2260-2262 2264-2265 226e-2271 2302-2303 2310 2318 231c-2321 ' +
  '2325-2326 232b 25a0-25a1 25aa-25ac 25b2-25ba 25bc-25c4 25c6 25c9-25cc 25cf 25d8-25d9 25e6';

const isDrawn = new RegExp(
  `^[${drawnRanges
    .split(' ')
    .map((range) => range.replace(/[^-]+/g, (code) => `\\u{${code}}`))
    .join('')}]$`,
  'u',
);

/**
 * The first character of a text that no chart can draw, by its code point: a line break, a tab or another control, an
 * invisible letter, half of a surrogate pair, an emoji, a letter of a script the font does not have.
 *
 * @returns nothing where all can be drawn
 *
 * @example
 * strangeCharacter('T\u0103ng') // => undefined
 * strangeCharacter('growth 📈') // => 'U+1F4C8 📈'
 * strangeCharacter('growth\n') // => 'U+000A'
 */
export function strangeCharacter(text: string): string | undefined {
  const found = [...text.normalize('NFC')].find((character) => !isDrawn.test(character));
  return found === undefined ? undefined : characterName(found);
}
