import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTokens } from '../../src/notebook/codeTokens.js';

describe('codeTokens', () => {
  test('loses nothing of any code', () => {
    const code = fc.string({
      unit: fc.constantFrom('a', 'Đ', '1', "'", '"', '`', '\\', '/', '*', '\n', ' '),
    });
    fc.assert(
      fc.property(code, (text) => {
        expect(
          codeTokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: 20160101 },
    );
  });

  test('tells comments, quoted texts, numbers and words apart', () => {
    const code = `x1 // '1'\n/* 2 */'it\\'s' + \`\${3}\` - 1_0.5e3`;
    expect(codeTokens(code).filter(({ kind }) => kind !== 'other')).toEqual([
      { kind: 'word', text: 'x1' },
      { kind: 'comment', text: "// '1'" },
      { kind: 'comment', text: '/* 2 */' },
      { kind: 'text', text: "'it\\'s'" },
      { kind: 'text', text: `\`\${3}\`` },
      { kind: 'number', text: '1_0.5e3' },
    ]);
  });

  test('ends a quoted text that does not close with its line', () => {
    expect(codeTokens("'a\nb").map(({ text }) => text)).toEqual(["'a", '\n', 'b']);
  });
});
