import { describe, expect, test } from 'vitest';
import { declaredParameters } from '../../src/notebook/declaredParameters.js';

describe('declaredParameters', () => {
  test('finds the constants and variables of a cell with their types and kinds', () => {
    const code = [
      '// const old = 1;',
      "import type { Language } from 'grdp-pathways';",
      "const language: Language = 'vi';",
      'let growth = -8.5',
      'var isOpen = true; const năm = 2020; // the last',
      'const path: (year: number) => number = (year) => year;',
      'const years = [2016, 2020];',
    ].join('\n');
    expect(declaredParameters(code)).toEqual([
      { name: 'language', keyword: 'const', annotation: ': Language', kind: 'string', isUsed: false },
      { name: 'growth', keyword: 'let', annotation: '', kind: 'number', isUsed: false },
      { name: 'isOpen', keyword: 'var', annotation: '', kind: 'boolean', isUsed: false },
      { name: 'năm', keyword: 'const', annotation: '', kind: 'number', isUsed: false },
      { name: 'path', keyword: 'const', annotation: ': (year: number) => number', isUsed: false },
      { name: 'years', keyword: 'const', annotation: '', isUsed: false },
    ]);
  });

  test('sees that a cell uses a parameter, in a template too, but not in a comment', () => {
    const code = `const a = 1; // a\nconst b = 2;\nconst c = 3;\nconst d = a + 1;\nconst e = \`\${b}\`;`;
    expect(declaredParameters(code).map(({ name, isUsed }) => [name, isUsed])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
      ['e', false],
    ]);
  });

  test('takes nothing that is declared within brackets, or not given a value', () => {
    expect(
      declaredParameters('{ const a = 1; }\nconst { b } = { b: 1 };\nlet c;\nfor (const d of []) {}'),
    ).toEqual([]);
  });
});
