import { describe, expect, it } from 'vitest';
import { drawnRanges, strangeCharacter } from '../../../src/plan/text/strangeCharacter.js';
import { textRuler } from '../../../src/render/fonts/textRuler.js';

describe('strangeCharacter', () => {
  it.each([
    ['a line break', 'two\nlines', 'U+000A'],
    ['a tab', 'a\tb', 'U+0009'],
    ['a control', 'a\u001b[2J', 'U+001B'],
    ['an invisible letter', 'a\u200bb', 'U+200B'],
    ['half of a pair', 'a\ud83d', 'U+D83D'],
    ['an emoji', 'tăng 📈', 'U+1F4C8 📈'],
    ['a letter of another script', '计划', 'U+8BA1 计'],
    ['a letter that could not be decoded', 'T\ufffdng', 'U+FFFD \ufffd'],
  ])('finds %s', (_, text, character) => {
    expect(strangeCharacter(text)).toBe(character);
  });

  it('lets Vietnamese pass, composed or not, and what an economist writes', () => {
    const text = 'Tỷ trọng (≤ 20 %) × GRDP – “Đề án” № 5, điểm a; 1 000 ₫, m², Łódź, Ελλάς, Москва';
    expect(strangeCharacter(text)).toBeUndefined();
    expect(strangeCharacter(text.normalize('NFD'))).toBeUndefined();
  });

  it('lets nothing pass that the fonts do not have', async () => {
    const ruler = await textRuler();
    const drawn = drawnRanges.split(' ').flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
    });
    const missing = drawn.filter(
      (one) => ruler.missing(one, 400).length + ruler.missing(one, 600).length > 0,
    );
    expect(missing).toEqual([]);
  });
});
