import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../documentation/sourceFiles.js';

const home = 'src/report/language/';

/**
 * Vietnamese spellings that plan folders and yearbooks are written with, and that the program must recognise in what it
 * reads: units, names of activities, headings. They are data about input, not words the program says.
 */
const recognised = ['src/plan/vocabulary/'];

const composed = /[àáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]/iu;
const decomposed = /\p{L}[\u0300-\u0303\u0306\u0309\u031b\u0323]/u;
const question = /[!=]==?\s*['"](?:vi|en)['"]|['"](?:vi|en)['"]\s*[!=]==?/;

/** Lines outside the home of all words, as file, line and text. */
function linesThat(match: (line: string) => boolean, beside: readonly string[] = []): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .filter((file) => ![home, ...beside].some((start) => file.startsWith(start)))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (match(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe('the words of a language', () => {
  it('stand in report/language alone: no Vietnamese letter elsewhere, composed or decomposed', () => {
    expect(linesThat((line) => composed.test(line) || decomposed.test(line), recognised)).toEqual([]);
  });

  it('are chosen there alone: nothing else asks which language it is', () => {
    expect(linesThat((line) => question.test(line))).toEqual([]);
  });

  it.each([
    ['tỷ đồng', true],
    ['ty\u0309 d', true],
    ['Đ', true],
    ['growth 8.5 % – “target”', false],
  ])('are told by their letters: %s', (text, isVietnamese) => {
    expect(composed.test(text) || decomposed.test(text)).toBe(isVietnamese);
  });
});
