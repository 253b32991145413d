/** The parts of a code cell: calls of `check`, and the code between them. */
export type CodePart =
  | { readonly kind: 'check'; readonly id: string }
  | { readonly kind: 'score' }
  | { readonly kind: 'code'; readonly code: string };

const beginning = /^check\(\s*'([^']+)'/;

/**
 * Parts a code cell at its calls of `check`, each of which begins a line and ends with `);`.
 *
 * @param code - the source of the cell
 * @returns the parts in their order; code of blanks alone is left out
 * @example
 * checkCalls("const a = 1;\ncheck('x', a);\ncheck.score();")
 * // => [{ kind: 'code', code: 'const a = 1;' }, { kind: 'check', id: 'x' }, { kind: 'score' }]
 */
export function checkCalls(code: string): CodePart[] {
  const parts: CodePart[] = [];
  let between: string[] = [];
  const endCode = () => {
    const text = between.join('\n').trim();
    if (text !== '') parts.push({ kind: 'code', code: text });
    between = [];
  };
  let depth = 0;
  for (const line of code.split('\n')) {
    const id = beginning.exec(line)?.[1];
    if (depth > 0) depth += opened(line);
    else if (id !== undefined) {
      endCode();
      parts.push({ kind: 'check', id });
      depth = opened(line);
    } else if (/^check\.score\(\)/.test(line)) {
      endCode();
      parts.push({ kind: 'score' });
    } else between.push(line);
  }
  endCode();
  return parts;
}

/** How many brackets a line leaves open, without those in texts and comments. */
function opened(line: string): number {
  const bare = line.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\*.*?\*\/|\/\/.*$/g, '');
  return (bare.match(/[([{]/g) ?? []).length - (bare.match(/[)\]}]/g) ?? []).length;
}
