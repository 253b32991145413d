import { format } from 'node:util';
import type { Message } from '../../errors/Message.js';
import { type Language, languages } from '../../plan/text/LocalText.js';
import { beginnerHelp } from './beginnerHelp.js';

/** How the kernel tells what is wrong with a cell. */
export interface KernelConsole {
  readonly log: (...values: readonly unknown[]) => void;
  readonly error: (...values: readonly unknown[]) => void;
}

/** A message in the words of a language. */
export type Wording = (message: Message, language: Language) => string;

/** The console of the kernel that sets a sentence of help before what beginners often meet, once for each error. */
export function helpingConsole(
  given: KernelConsole,
  { language, wording }: { readonly language: () => Language; readonly wording: () => Wording | undefined },
): KernelConsole {
  return {
    ...given,
    error(...values) {
      const told = format(...values).replace(/^(?:\S+ )?\d+:\d+ - /, '');
      const help = beginnerHelp(told.split(/\n\s+at /)[0] ?? '');
      const words = wording();
      if (help !== undefined && words !== undefined) given.error(words(help, language()));
      given.error(...values);
    },
  };
}

/**
 * The language that a cell asks for; nothing where it names none.
 *
 * @example
 * languageIn("await openPlan('.', { language: 'vi' })") // => 'vi'
 */
export function languageIn(source: string): Language | undefined {
  const named = /\blanguage(?::[^=,;]*)?\s*[:=]\s*['"](\w+)['"]/.exec(source)?.[1];
  return languages.find((language) => language === named);
}
