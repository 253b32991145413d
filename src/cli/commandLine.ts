import { CommanderError } from 'commander';
import { ScenarioError } from '../errors/ScenarioError.js';
import type { Language } from '../plan/text/LocalText.js';
import { type Outlets, outlets, printingInto, tell } from './print.js';
import { languageOf, program } from './program.js';

/**
 * Runs one call of the command line, and leaves its exit code: 0 done, 1 something in the input or the call is wrong,
 * 2 a fault of this package. It never ends the process.
 *
 * @param words - the call, without the name of the program
 * @param to - where it prints
 */
export async function commandLine(words: readonly string[], to: Outlets): Promise<void> {
  await printingInto(to, async () => {
    const language = languageOf(words);
    try {
      await program(language).parseAsync(words, { from: 'user' });
    } catch (error) {
      await leave(error, language);
    }
  });
}

async function leave(error: unknown, language: Language): Promise<void> {
  if (error instanceof CommanderError) {
    outlets().exitCode = error.exitCode === 0 ? 0 : 1;
    return;
  }
  if (error instanceof ScenarioError) {
    const { problemText } = await import('../report/language/problemText.js');
    tell(`${problemText(error, language)}\n`);
    outlets().exitCode = 1;
    return;
  }
  const { sentences } = await import('../report/language/Sentences.js');
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  tell(`${sentences(language).problems.fault}\n${stack}\n`);
  outlets().exitCode = 2;
}
