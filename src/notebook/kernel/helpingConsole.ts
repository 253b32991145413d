import { format } from 'node:util';
import type { Message } from '../../errors/Message.js';
import type { ScenarioError } from '../../errors/ScenarioError.js';
import { type Language, languages } from '../../plan/text/LocalText.js';
import { beginnerHelp } from './beginnerHelp.js';

/** How the kernel tells what is wrong with a cell. */
export interface KernelConsole {
  readonly log: (...values: readonly unknown[]) => void;
  readonly error: (...values: readonly unknown[]) => void;
}

/** The words of a language for what a kernel tells. */
export interface Wording {
  readonly message: (message: Message, language: Language) => string;
  readonly problems: (error: Pick<ScenarioError, 'issues'>, language: Language) => string;
}

/** What the console of a kernel tells with. */
export interface Telling {
  /** That of the unit, as its cells have named it last. */
  readonly language: () => Language;
  readonly wording: () => Wording | undefined;
  /** Whether a sentence of help stands before what beginners often meet. */
  readonly helps: boolean;
  /** The number of the cell that runs. */
  readonly cell: () => number;
}

/**
 * The console of the kernel that tells a problem of the user as its sentences, in the language of the unit and without the
 * stack, whatever function of the package has found it; and that sets a sentence of help before what beginners often meet,
 * once a cell: what the kernel says behind its first error mostly follows from that.
 */
export function helpingConsole(
  given: KernelConsole,
  { language, wording, helps, cell }: Telling,
): KernelConsole {
  let helped: number | undefined;
  return {
    ...given,
    error(...values) {
      const words = wording();
      const [thrown] = values;
      if (words !== undefined && isProblem(thrown)) {
        given.error(toldProblem(thrown, language(), words));
        return;
      }
      const told = format(...values).replace(/^(?:\S+ )?\d+:\d+ - /, '');
      const isHelped = !helps || helped === cell();
      const help = isHelped ? undefined : beginnerHelp(told.split(/\n\s+at /)[0] ?? '');
      if (help !== undefined && words !== undefined) {
        helped = cell();
        given.error(words.message(help, language()));
      }
      given.error(...values);
    },
  };
}

const inspection = Symbol.for('nodejs.util.inspect.custom');

/** Whether a problem of the user was thrown, by whichever copy of this package, that does not say itself how it is shown. */
function isProblem(thrown: unknown): thrown is ScenarioError {
  if (!(thrown instanceof Error) || thrown.name !== 'ScenarioError' || inspection in thrown) return false;
  return 'issues' in thrown && Array.isArray(thrown.issues);
}

/** In the language of the unit what speaks none yet; what an opened plan has told in its own stays so. */
function toldProblem(problem: ScenarioError, language: Language, { problems }: Wording): string {
  return problem.message === problems(problem, 'en') ? problems(problem, language) : problem.message;
}

const declared = /\blanguage(?::[^=,;]*)?\s*=\s*['"](\w+)['"]/;
const opened = /\bopenPlan\)?\([^;]*?\blanguage\s*:\s*['"](\w+)['"]/;
const named = /\blanguage\s*:\s*['"](\w+)['"]/;

/**
 * The language of a unit after a cell: what the cell declares, or opens a plan in. Any other language that it names, such as
 * that of a document, counts only as long as there is none.
 *
 * @example
 * languageIn("await openPlan('.', { language: 'vi' })") // => 'vi'
 */
export function languageIn(source: string, before?: Language): Language | undefined {
  const found =
    declared.exec(source) ?? opened.exec(source) ?? (before === undefined ? named.exec(source) : null);
  return languages.find((language) => language === found?.[1]) ?? before;
}
