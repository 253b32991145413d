/** A cell to compile: what the cells before it declare, in the words of tslab, and its code. */
export interface CompileJob {
  readonly id: number;
  /** The folder from which cells resolve what they import. */
  readonly folder: string;
  readonly declared: string;
  readonly code: string;
}

/** What tslab makes of a cell: JavaScript and declarations, or what is wrong with it. */
export interface Converted {
  readonly output?: string;
  readonly declOutput?: string;
  readonly diagnostics: readonly unknown[];
  readonly sideOutputs?: readonly unknown[];
}

/** A cell that was compiled; without `converted` where the kernel must compile it, with what it alone knows. */
export interface CompiledCell {
  readonly id: number;
  readonly converted?: Converted;
}

const mark = '//compiled:';

/**
 * A compiled cell as the code that a kernel takes.
 *
 * @example
 * readCompiled(compiledCode({ output: '1;', diagnostics: [] }))?.output // => '1;'
 */
export function compiledCode(converted: Converted): string {
  return `${mark}${JSON.stringify(converted)}`;
}

/**
 * What was compiled; nothing where code is what somebody wrote.
 *
 * @example
 * readCompiled('1 + 1') // => undefined
 */
export function readCompiled(code: string): Converted | undefined {
  return code.startsWith(mark) ? JSON.parse(code.slice(mark.length)) : undefined;
}
