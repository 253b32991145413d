import { type CodeToken, codeTokens } from './codeTokens.js';

/** A constant or variable that a cell declares and gives a value. */
export interface DeclaredParameter {
  readonly name: string;
  /** What stands before and after the name, up to the equals sign: `const` and, for instance, `: Language`. */
  readonly keyword: string;
  readonly annotation: string;
  /** What kind of value it is given; left out where that is not a plain number, true, false or quoted text. */
  readonly kind?: 'number' | 'boolean' | 'string';
  /** Whether the cell itself uses the value further on. */
  readonly isUsed: boolean;
}

/**
 * The parameters a cell declares: `const name = value;`, one in each statement, with or without a type.
 *
 * @param code - The code of the cell.
 * @returns The parameters in order; what is declared in braces or brackets, or as a second in a statement, is none.
 * @example
 * declaredParameters("const year: number = 2020; let id = 'a';").map(({ name, kind }) => [name, kind])
 * // => [['year', 'number'], ['id', 'string']]
 */
export function declaredParameters(code: string): DeclaredParameter[] {
  const tokens = codeTokens(code).filter(({ kind }) => kind !== 'comment');
  const depths = depthsOf(tokens);
  return tokens.flatMap(({ text: keyword }, start) => {
    if (depths[start] !== 0 || !/^(const|let|var)$/.test(keyword)) return [];
    const named = nextSolid(tokens, start + 1);
    const name = tokens[named]?.kind === 'word' ? (tokens[named]?.text ?? '') : '';
    const equals = equalsSign(tokens, depths, named + 1);
    if (name === '' || equals === undefined) return [];
    const uses = tokens.filter(({ kind, text }) => mentions(kind, text, name)).length;
    const kind = literalKind(tokens, equals + 1);
    const annotation = textOf(tokens.slice(named + 1, equals)).trim();
    return [{ name, keyword, annotation, ...(kind === undefined ? {} : { kind }), isUsed: uses > 1 }];
  });
}

/** How many brackets are open before each token. */
function depthsOf(tokens: readonly CodeToken[]): number[] {
  let depth = 0;
  return tokens.map(({ kind, text }) => {
    const before = depth;
    if (kind === 'other' && '([{'.includes(text)) depth += 1;
    if (kind === 'other' && ')]}'.includes(text)) depth -= 1;
    return before;
  });
}

function nextSolid(tokens: readonly CodeToken[], from: number): number {
  const found = tokens.findIndex(({ text }, index) => index >= from && text.trim() !== '');
  return found < 0 ? tokens.length : found;
}

/** The first equals sign of the statement that is no part of an arrow. */
function equalsSign(
  tokens: readonly CodeToken[],
  depths: readonly number[],
  from: number,
): number | undefined {
  for (let index = from; index < tokens.length; index++) {
    const text = tokens[index]?.text;
    if (depths[index] !== 0) continue;
    if (text === ';' || text === ',') return undefined;
    if (text === '=' && tokens[index + 1]?.text !== '>') return index;
  }
  return undefined;
}

function mentions(kind: CodeToken['kind'], text: string, name: string): boolean {
  return kind === 'word' ? text === name : kind === 'text' && text.startsWith('`') && text.includes(name);
}

function literalKind(tokens: readonly CodeToken[], from: number): DeclaredParameter['kind'] {
  const ends = ({ kind, text }: CodeToken) => text === ';' || (kind === 'other' && text.includes('\n'));
  const end = tokens.findIndex((token, index) => index >= from && ends(token));
  const text = textOf(tokens.slice(from, end < 0 ? undefined : end)).trim();
  const [only, ...more] = codeTokens(text.replace(/^-\s*/, ''));
  if (only === undefined || more.length > 0) return undefined;
  if (only.kind === 'number') return 'number';
  if (text === 'true' || text === 'false') return 'boolean';
  return only.kind === 'text' ? 'string' : undefined;
}

function textOf(tokens: readonly CodeToken[]): string {
  return tokens.map(({ text }) => text).join('');
}
