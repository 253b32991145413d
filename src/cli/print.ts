import { AsyncLocalStorage } from 'node:async_hooks';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { inWords } from '../report/language/needsText.js';
import type { Page } from '../report/tables/Page.js';

/** Where a command prints, and the exit code it leaves; the process itself is one. */
export interface Outlets {
  /** A terminal tells how many letters it has to a line. */
  readonly stdout: { readonly write: (text: string) => unknown; readonly columns?: number };
  readonly stderr: { readonly write: (text: string) => unknown; readonly isTTY?: boolean };
  exitCode?: number | string | null | undefined;
}

const lent = new AsyncLocalStorage<Outlets>();

/** Runs something that prints into other outlets than those of the process; commands may run side by side. */
export function printingInto<Result>(outlets: Outlets, work: () => Result): Result {
  return lent.run(outlets, work);
}

/** The outlets of the command that is running. */
export function outlets(): Outlets {
  return lent.getStore() ?? process;
}

/** What moves a cursor, clears a screen, turns text around or hides: all controls but the line end and the tab. */
const controls = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A text as a terminal may show it: whatever a name in a plan holds, it is seen and does nothing.
 *
 * Controls stand as JSON escapes them, so that JSON stays JSON.
 *
 * @example
 * visible('Lang Son\u001b[2J') // => 'Lang Son\\u001b[2J'
 */
export function visible(text: string): string {
  return text.replace(controls, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Prints an answer to standard output, with the line end that it needs. */
export function print(text: string): void {
  outlets().stdout.write(visible(text.endsWith('\n') ? text : `${text}\n`));
}

/** A page as wide as the terminal; for a file or another program, as wide as it is. */
export async function printedPage(page: Page): Promise<string> {
  const { pageText } = await import('../report/tables/pageText.js');
  return pageText(page, { width: outlets().stdout.columns });
}

/** Prints a page. */
export async function printPage(page: Page): Promise<void> {
  print(await printedPage(page));
}

/** Prints a value as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(inWords(value), null, 2));
}

/** Says something beside the answer, on standard error. */
export function tell(text: string): void {
  outlets().stderr.write(visible(text));
}

/**
 * Ends quietly where nobody reads on, as in `run --json | head`; says where an output takes nothing, as a full disk.
 * To be called once, before anything is printed.
 */
export function watchOutputs(): void {
  for (const [name, stream] of Object.entries({ stdout: process.stdout, stderr: process.stderr })) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || process.exitCode === 1) return;
      process.exitCode = 1;
      const hint = say`Make room, or send the output elsewhere.`;
      const expected = say`an output that takes what is printed`;
      const issue = { code: 'outputRefused' as const, path: [name], value: error.code, expected, hint };
      if (name === 'stdout') tell(`${new ScenarioError([issue]).message}\n`);
    });
  }
}
