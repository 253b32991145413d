/** What a piece of code is: a comment, a quoted text, a number, a word, or anything else. */
type TokenKind = 'comment' | 'text' | 'number' | 'word' | 'other';

/** A piece of code. */
export interface CodeToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const pattern = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))`,
    String.raw`(?<text>'(?:[^'\\\n]|\\[\s\S])*'?|"(?:[^"\\\n]|\\[\s\S])*"?|${'`'}(?:[^${'`'}\\]|\\[\s\S])*${'`'}?)`,
    String.raw`(?<number>\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?n?)`,
    String.raw`(?<word>[\p{L}_$][\p{L}\p{N}_$]*)`,
    String.raw`(?<other>\s+|[\s\S])`,
  ].join('|'),
  'gu',
);

/**
 * TypeScript cut into pieces, well enough to colour it and to find declarations: regular expressions and what templates
 * insert are not told apart.
 *
 * @param code - The code of a cell.
 * @returns The pieces in order; joined, they are the code.
 * @example
 * codeTokens('x = 8.5').map(({ kind }) => kind) // => ['word', 'other', 'other', 'other', 'number']
 */
export function codeTokens(code: string): CodeToken[] {
  return [...code.matchAll(pattern)].map(({ 0: text, groups = {} }) => ({ kind: kindOf(groups), text }));
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['comment'] !== undefined) return 'comment';
  if (groups['text'] !== undefined) return 'text';
  if (groups['number'] !== undefined) return 'number';
  return groups['word'] === undefined ? 'other' : 'word';
}
